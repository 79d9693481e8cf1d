import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * The files to take in place of those that a package offers to Node. `yaml` offers CommonJS, of which nothing can be left out;
 * the same version for browsers consists of ES modules.
 */
export function libraries(): Readonly<Record<string, string>> {
  const { resolve } = createRequire(join(process.cwd(), 'lib/main.js'))
  return { yaml: join(dirname(resolve('yaml/package.json')), 'browser/dist/index.js') }
}

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { minify } from 'terser'
import { linkModules } from './link-modules.ts'

/**
 * Makes an action's dist/ from its compiled lib/: what its start needs in one file, and a chunk for each dynamic import. It is
 * CommonJS, because Node then loads neither its loader of modules nor the built-in parts that only an import needs. What
 * nothing uses is taken out; names and line breaks stay, so that a bundle can be read and diffed. Runs in the action's folder:
 * `npm run bundle`. Several actions of one folder share its bundle: each name given starts the function that the bundle
 * exports under it.
 */
const DIST = 'dist'
const LINKED = 'lib/linked'

rmSync(DIST, { recursive: true, force: true })
const licences = await linkModules(LINKED)
for (const name of readdirSync(LINKED).filter((file) => file.endsWith('.js')))
  await takeOutUnused(join(LINKED, name))

const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')
const args = [ncc, 'build', join(LINKED, 'index.js'), '--out', DIST, '--no-source-map-register', '--quiet']
execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
// The action's own package.json speaks of ES modules.
writeFileSync(join(DIST, 'package.json'), '{\n  "type": "commonjs"\n}\n')
writeFileSync(join(DIST, 'licenses.txt'), licences)
for (const name of process.argv.slice(2)) {
  writeFileSync(join(DIST, `${name}.js`), `void require('./index.js').${name}()\n`)
}

/** Not after ncc: it puts its functions into brackets, so that V8 compiles them at once, and Terser takes the brackets away. */
async function takeOutUnused(path: string): Promise<void> {
  const { code } = await minify(readFileSync(path, 'utf8'), {
    module: true,
    ecma: 2020,
    mangle: false,
    compress: { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 2 },
    // One character beyond ASCII makes V8 hold, and Node decode, the file with two bytes for each.
    format: { beautify: true, indent_level: 1, comments: false, ascii_only: true },
  })
  if (code === undefined) throw new Error(`${path}: minifying left nothing`)
  writeFileSync(path, `${code}\n`)
}

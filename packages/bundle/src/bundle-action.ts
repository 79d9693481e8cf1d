import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type OutputOptions, rolldown } from 'rolldown'
import { minify } from 'terser'
import { libraries } from './libraries.ts'
import { licencesOf } from './licences.ts'
import { startOf } from './start.ts'

/**
 * Makes an action's dist/ from its compiled lib/: what its start needs in one file, and a chunk for each dynamic import. It is
 * CommonJS, because Node then loads neither its loader of modules nor the built-in parts that only an import needs. What
 * nothing uses is taken out; names and line breaks stay, so that a bundle can be read and diffed. Runs in the action's folder:
 * `npm run bundle`. Several actions of one folder share its bundle: each name given starts the function that the bundle
 * exports under it.
 */
const DIST = 'dist'

const OPTIONS: OutputOptions = {
  dir: DIST,
  format: 'cjs',
  entryFileNames: 'index.js',
  chunkFileNames: '[name].index.js',
  comments: false,
}

rmSync(DIST, { recursive: true, force: true })
const bundle = await rolldown({
  input: resolve('lib/main.js'),
  platform: 'node',
  preserveEntrySignatures: 'allow-extension',
  resolve: { alias: libraries() },
  checks: { ineffectiveDynamicImport: false },
})
// The first pass tells what the start needs, the second keeps that in one file: each file more takes a millisecond to load.
const start = startOf((await bundle.generate(OPTIONS)).output)
const { output } = await bundle.write({
  ...OPTIONS,
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [{ name: 'start', test: (module) => start.has(module) }],
  },
})
await bundle.close()
// The action's own package.json speaks of ES modules.
writeFileSync(join(DIST, 'package.json'), '{\n  "type": "commonjs"\n}\n')
writeFileSync(join(DIST, 'licenses.txt'), licencesOf(output))

for (const name of readdirSync(DIST).filter((file) => file.endsWith('.js'))) {
  const path = join(DIST, name)
  const { code } = await minify(readFileSync(path, 'utf8'), {
    module: true,
    ecma: 2020,
    mangle: false,
    compress: { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 2 },
    format: { beautify: true, indent_level: 1, comments: false },
  })
  if (code === undefined) throw new Error(`${path}: minifying left nothing`)
  writeFileSync(path, `${code}\n`)
}

for (const name of process.argv.slice(2)) {
  writeFileSync(join(DIST, `${name}.js`), `void require('./index.js').${name}()\n`)
}

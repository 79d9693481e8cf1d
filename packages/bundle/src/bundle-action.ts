import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { minify } from 'terser'

/**
 * Makes an action's dist/ from its compiled lib/: ncc puts it into one file and a chunk for each dynamic import, then
 * what nothing uses is taken out of them. Names and line breaks stay, so that a bundle can be read and diffed; without
 * the unused half of the libraries it starts a sixth faster. Runs in the action's folder: `npm run bundle`. Several actions
 * of one folder share its bundle: each name given starts the function that the bundle exports under it.
 */
const DIST = 'dist'

rmSync(DIST, { recursive: true, force: true })
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')
const args = [
  ncc,
  'build',
  'lib/main.js',
  '--out',
  DIST,
  '--license',
  'licenses.txt',
  '--no-source-map-register',
  '--quiet',
]
execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })

for (const name of readdirSync(DIST).filter((file) => file.endsWith('.js'))) {
  const path = join(DIST, name)
  const { code } = await minify(readFileSync(path, 'utf8'), {
    module: true,
    mangle: false,
    compress: { defaults: false, unused: true, dead_code: true, side_effects: true, passes: 2 },
    format: { beautify: true, indent_level: 1, comments: false },
  })
  if (code === undefined) throw new Error(`${path}: minifying left nothing`)
  writeFileSync(path, `${code}\n`)
}

for (const name of process.argv.slice(2)) {
  writeFileSync(join(DIST, `${name}.js`), `import { ${name} } from './index.js'\n\nvoid ${name}()\n`)
}

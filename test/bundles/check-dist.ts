import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/**
 * Compares each action's dist/, just rebuilt, with what is committed: `uses:` runs the committed bundle, so it has to be
 * what the sources give.
 */
const root = resolve(import.meta.dirname, '../..')
const changed = execFileSync('git', ['status', '--porcelain', '--', ':(glob)actions/*/dist/**'], {
  cwd: root,
  encoding: 'utf8',
})
if (changed !== '') {
  process.stderr.write(
    `dist/ differs from what the sources give:\n${changed}Commit it: npm run bundle && git add actions/*/dist\n`,
  )
  process.exitCode = 1
}

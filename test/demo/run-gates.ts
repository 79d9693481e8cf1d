import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runAction } from '../../packages/testing/src/index.ts'

/** The demo: runs the bundle of every gate on the example platform, as of a fixed day, and shows what each says. */
const root = resolve(import.meta.dirname, '../..')
const platform = join(root, 'examples/platform')
const verdicts = mkdtempSync(join(tmpdir(), 'governance-verdicts-'))
/** A release is one of a repository with a history of its own, which the example has not. */
const WITHOUT_EXAMPLE: ReadonlySet<string> = new Set(['release-check'])
const gates = readdirSync(join(root, 'actions')).filter(
  (name) => !WITHOUT_EXAMPLE.has(name) && existsSync(join(root, 'actions', name, 'action.yml')),
)

let failed = 0
for (const name of gates.sort()) {
  const run = runAction({
    action: join(root, 'actions', name),
    workspace: platform,
    inputs: { 'as-of': '2026-03-01T12:00:00Z', 'verdict-path': join(verdicts, `${name}.verdict.json`) },
  })
  process.stdout.write(run.stdout)
  process.stderr.write(run.stderr)
  if (run.exitCode !== 0) failed++
}
process.exitCode = failed === 0 ? 0 : 1

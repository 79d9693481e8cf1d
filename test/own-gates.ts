import { join, resolve } from 'node:path'
import { runAction } from '../packages/testing/src/index.ts'

/** This repository passes its own gates: each bundle judges it by its own .github/governance.yml. */
const root = resolve(import.meta.dirname, '..')

let failed = 0
for (const name of ['conformance-gate', 'suite-classification', 'traceability', 'perf-budget']) {
  const verdict = join(root, 'governance-out', `${name}.verdict.json`)
  const run = runAction({
    action: join(root, 'actions', name),
    workspace: root,
    inputs: { 'verdict-path': verdict },
  })
  process.stdout.write(run.stdout)
  process.stderr.write(run.stderr)
  if (run.exitCode !== 0) failed++
}
process.exitCode = failed === 0 ? 0 : 1

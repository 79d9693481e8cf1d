import { ConfigurationError, type Runner, reportFailure, runGate } from '@governance-gates/action-kit'
import { type Follow, maintenanceCadence } from './maintenance-cadence.ts'
import type { PlannedRun } from './report/issue-run.ts'

/** Runs the gate as one action step. Issues come last: what becomes of them changes no verdict. */
export async function runMaintenanceCadence(runner: Runner): Promise<void> {
  const mode = issueMode(runner)
  if (mode === undefined) return
  let planned: PlannedRun | undefined
  const follow: Follow = (each) => {
    planned = each
  }
  await runGate(maintenanceCadence(follow), runner)
  if (planned === undefined) return
  const { plannedLines, writeIssues } = await import('./report/issue-run.ts')
  if (!mayWrite(runner, mode, planned)) {
    for (const line of plannedLines(planned)) runner.log(`issues: ${line}`)
    return
  }
  const { lines, refused } = await writeIssues(runner, planned)
  for (const line of lines) runner.log(`issues: ${line}`)
  for (const message of refused) {
    runner.annotate({ level: 'warning', title: 'Issues of maintenance-cadence', message })
  }
}

function mayWrite(runner: Runner, mode: 'plan' | 'write', { place }: PlannedRun): boolean {
  const isAsking = runner.input('github-token') !== '' && runner.input('facts') === ''
  return mode === 'write' && isAsking && place === 'default-branch'
}

const MODES = ['plan', 'write'] as const

function issueMode(runner: Runner): (typeof MODES)[number] | undefined {
  const written = runner.input('issues') || 'plan'
  const mode = MODES.find((each) => each === written)
  if (mode !== undefined) return mode
  runner.setExitCode(1)
  const message = `input issues: ${JSON.stringify(written)} is not plan or write`
  reportFailure('maintenance-cadence', runner, new ConfigurationError(message))
  return undefined
}

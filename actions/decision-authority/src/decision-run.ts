import { gitHubOptions, type Runner, runGate } from '@governance-gates/action-kit'
import { decisionAuthority } from './decision-authority.ts'
import { commitOfEvent } from './gather/event.ts'
import { runWithStatus, type StatusWriter } from './report/status-run.ts'

/** Runs the gate as one action step; its verdict is a commit status where the workflow names one. */
export async function runDecisionAuthority(runner: Runner): Promise<void> {
  const write = statusWriter(runner)
  if (write === undefined) await runGate(decisionAuthority, runner)
  else await runWithStatus(runner, write, (each) => runGate(decisionAuthority, each))
}

/** Undefined where no status is asked for, and where the run is about no pull request. */
function statusWriter(runner: Runner): StatusWriter | undefined {
  const context = runner.input('status')
  const sha = commitOfEvent(runner.env)
  if (context === '' || sha === undefined || runner.input('simulate') !== '') return undefined
  return async (status) => {
    const { writeCommitStatus } = await import('@governance-gates/github')
    return await writeCommitStatus(gitHubOptions(runner), {
      ...status,
      sha,
      context,
      url: runUrl(runner.env),
    })
  }
}

function runUrl(env: Runner['env']): string | undefined {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const url = `${server}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`
  return /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(url) ? url : undefined
}

import type { GateContext } from '@governance-gates/action-kit'

/** The tag that is asked for, else the one whose push started the run. */
export function tagOf(runner: GateContext['runner']): string {
  const asked = runner.input('tag')
  const ref = runner.env['GITHUB_REF'] ?? ''
  return asked === '' && ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : asked
}

/** `owner/name`; empty where the run does not say. */
export function repositoryOf({ env }: GateContext['runner']): string {
  return env['GITHUB_REPOSITORY'] ?? ''
}

/** The branch whose policy judges a release; undefined where its own does, or nothing is released. */
export function branchOfRules({ governance }: GateContext): string | undefined {
  const isBranch = governance.release !== undefined && governance.policyCommit !== undefined
  return isBranch ? governance.rules.branch : undefined
}

/** The workflow run that asks. */
export interface OwnRun {
  readonly ownRunId: number | undefined
  /** Its workflow's file; undefined where it is not known. */
  readonly ownWorkflow: string | undefined
}

export function ownRunOf({ env }: GateContext['runner']): OwnRun {
  const id = env['GITHUB_RUN_ID']
  return {
    ownRunId: id === undefined ? undefined : Number(id),
    ownWorkflow: workflowOf(env['GITHUB_WORKFLOW_REF'] ?? ''),
  }
}

/** `.github/workflows/release.yml` of `owner/name/.github/workflows/release.yml@refs/tags/v1.0.0`. */
function workflowOf(reference: string): string | undefined {
  return /^[^/]+\/[^/]+\/(.+?)@/.exec(reference)?.[1]
}

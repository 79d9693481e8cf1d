import { isSha } from '@governance-gates/action-kit'

/** What started the run, as far as a report has to know: whose commit it is about, and where people look for it. */
export type ReportEvent =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      /** The commit that the pull request ends in; the run itself is of a merge that nobody sees. */
      readonly headSha: string
    }
  /** The second of two stages: a run with a token of its own reports what a run of a pull request found. */
  | {
      readonly kind: 'second-stage'
      readonly runId: number
      readonly head: { readonly repository: string; readonly branch: string; readonly sha: string }
      readonly conclusion: string
      readonly isPullRequest: boolean
    }
  | { readonly kind: 'commit'; readonly sha: string }

type Mapping = Readonly<Record<string, unknown>>

/** Reads the event of a run. Nothing in it is taken that is not of its type. */
export function readReportEvent(name: string, payload: unknown, sha: string): ReportEvent {
  const event = mapping(payload)
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const { number, head } = mapping(event['pull_request'])
      const headSha = mapping(head)['sha']
      if (typeof number === 'number' && isSha(headSha)) return { kind: 'pull-request', number, headSha }
      return { kind: 'commit', sha }
    }
    case 'workflow_run':
      return secondStage(mapping(event['workflow_run'])) ?? { kind: 'commit', sha }
    case 'merge_group': {
      const headSha = mapping(event['merge_group'])['head_sha']
      return { kind: 'commit', sha: isSha(headSha) ? headSha : sha }
    }
    default:
      return { kind: 'commit', sha }
  }
}

function secondStage(run: Mapping): ReportEvent | undefined {
  const { id, head_branch: branch, head_sha: sha, conclusion, event } = run
  const repository = mapping(run['head_repository'])['full_name']
  const isKnown = typeof id === 'number' && typeof branch === 'string' && typeof repository === 'string'
  if (!isKnown || !isSha(sha)) return undefined
  return {
    kind: 'second-stage',
    runId: id,
    head: { repository, branch, sha },
    conclusion: typeof conclusion === 'string' ? conclusion : '',
    isPullRequest: event === 'pull_request',
  }
}

function mapping(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

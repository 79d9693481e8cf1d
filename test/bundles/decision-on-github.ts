import {
  type ActionRun,
  type AddedCommit,
  type AddedReview,
  createRepository,
  type EmulatedGitHub,
  type Files,
  runActionAsync,
  startEmulatedGitHub,
} from '@governance-gates/testing'
import { ACTION, AS_OF, BASE, BREAKING } from './decision-run.ts'

/** `app` may see the teams of the organisation, which the token of a job never may. */
const TOKENS = { job: ['repo'], app: ['repo', 'members:read'] }

export interface PullRequest {
  readonly files?: Files
  readonly inputs?: Readonly<Record<string, string>>
  readonly title?: string
  readonly branch?: string
  readonly author?: string
  readonly commit?: Omit<AddedCommit, 'sha'>
  /** What GitHub says besides, or does not say. */
  readonly prepare?: (github: EmulatedGitHub, head: string) => void
  readonly env?: Readonly<Record<string, string>>
}

export interface Asked {
  readonly run: ActionRun
  readonly github: EmulatedGitHub
  readonly head: string
}

/** Judges pull request 7 on GitHub: a breaking change of the API. */
export async function judgeOnGitHub(github: EmulatedGitHub, change: PullRequest): Promise<Asked> {
  const { files = BREAKING, title = 'feat!: rename', branch = 'change', author = 'kim' } = change
  using repository = createRepository(BASE)
  const base = repository.git('rev-parse', 'HEAD')
  repository.git('checkout', '--quiet', '-b', 'change')
  const head = repository.commit(files, 'feat!: rename')
  github.addPullRequest({
    ...{ number: 7, title, author, files: Object.keys(files) },
    head: { repository: 'orbit/platform', branch, sha: head },
    base: { branch: 'main', sha: base },
    commits: [{ sha: head, message: 'feat!: rename', ...change.commit }],
  })
  change.prepare?.(github, head)
  const pull = {
    ...{ number: 7, title, user: { id: 1, login: author, type: 'User' }, labels: [] },
    head: { sha: head, ref: branch },
    base: { ref: 'main', sha: base },
  }
  const run = await runActionAsync({
    action: ACTION,
    workspace: repository.path,
    inputs: { ...AS_OF, 'github-token': 'job', ...change.inputs },
    event: {
      name: 'pull_request_target',
      payload: { repository: { default_branch: 'main' }, pull_request: pull },
    },
    env: { GITHUB_SHA: head, GITHUB_API_URL: github.url, GITHUB_HEAD_REF: branch, ...change.env },
  })
  return { run, github, head }
}

/** GitHub with nothing in it yet. */
export const start = (): Promise<EmulatedGitHub> =>
  startEmulatedGitHub({ repository: 'orbit/platform', tokens: TOKENS })

/** Somebody approves it. */
export const approved =
  (login: string, changes: Partial<AddedReview> = {}): ((github: EmulatedGitHub) => void) =>
  (github: EmulatedGitHub): void =>
    github.reviews.add({ pullRequest: 7, login, state: 'APPROVED', ...changes })

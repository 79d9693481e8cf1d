import type { GateContext } from '@governance-gates/action-kit'
import type { Instant } from '@governance-gates/core'
import type { Asked, ReleaseFacts } from '@governance-gates/github'
import type { ReleasePolicy } from '@governance-gates/policy'
import type { LabelledPullRequest } from '../breaking-change.ts'
import type { BlockerReading, CommitChecksReading, Unknown } from '../release-evidence.ts'

/** What GitHub knows about a commit and the open issues; without a token there is no answer, and Octokit is not loaded. */
export interface GitHubReading {
  readonly ci: CommitChecksReading
  readonly blockers: BlockerReading
  readonly labelled: LabelledReading
}

/** The merged pull requests that somebody labelled as breaking. */
type LabelledReading =
  | { readonly kind: 'read'; readonly pullRequests: readonly LabelledPullRequest[] }
  | Unknown

const NO_TOKEN: Unknown = {
  kind: 'unknown',
  reason: 'GitHub cannot be asked without a token',
  remedy:
    'set the input github-token, and give the job permissions: { actions: read, checks: read, issues: read, pull-requests: read }',
}

/** What is asked about, and since when labels matter: the moment of the version before. */
export interface GitHubQuestion {
  readonly policy: ReleasePolicy
  readonly commit: string
  readonly since: Instant | undefined
}

export async function askGitHub(
  { runner }: GateContext,
  { policy, commit, since }: GitHubQuestion,
): Promise<GitHubReading> {
  const token = runner.input('github-token')
  const needsCi = policy['required-os'] !== undefined || policy['required-check-runs'] !== undefined
  const blocking = policy['blocker-labels'] ?? []
  const breaking = policy['breaking-labels'] ?? []
  const isAsked = needsCi || blocking.length > 0 || breaking.length > 0
  if (token === '' || !isAsked) return { ci: NO_TOKEN, blockers: NO_TOKEN, labelled: NO_TOKEN }
  const { openReleaseFacts } = await import('@governance-gates/github')
  const facts = openReleaseFacts({
    token,
    apiUrl: runner.env['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository: runner.env['GITHUB_REPOSITORY'] ?? '',
  })
  return {
    ci: needsCi ? await askChecks(facts, commit) : NO_TOKEN,
    blockers: blocking.length === 0 ? NO_TOKEN : await askIssues(facts, blocking),
    labelled: breaking.length === 0 ? NO_TOKEN : await askLabelled(facts, breaking, since),
  }
}

async function askChecks(facts: ReleaseFacts, commit: string): Promise<CommitChecksReading> {
  const jobs = await facts.jobsOf(commit)
  if (jobs.kind === 'refused') return unknown(jobs)
  const checkRuns = await facts.checkRunsOf(commit)
  if (checkRuns.kind === 'refused') return unknown(checkRuns)
  return { kind: 'read', jobs: jobs.value, checkRuns: checkRuns.value }
}

/** An issue with two of the labels is one issue. */
async function askIssues(facts: ReleaseFacts, labels: readonly string[]): Promise<BlockerReading> {
  const issues = new Map<number, Extract<BlockerReading, { kind: 'read' }>['issues'][number]>()
  for (const label of labels) {
    const found = await facts.openIssues(label)
    if (found.kind === 'refused') return unknown(found)
    for (const issue of found.value) issues.set(issue.number, issue)
  }
  return { kind: 'read', issues: [...issues.values()] }
}

async function askLabelled(
  facts: ReleaseFacts,
  labels: readonly string[],
  since: Instant | undefined,
): Promise<LabelledReading> {
  const pullRequests: LabelledPullRequest[] = []
  for (const label of labels) {
    const found = await facts.mergedPullRequests(label, since)
    if (found.kind === 'refused') return unknown(found)
    pullRequests.push(...found.value)
  }
  return { kind: 'read', pullRequests }
}

function unknown({ reason, remedy }: Extract<Asked<never>, { kind: 'refused' }>): Unknown {
  return { kind: 'unknown', reason, remedy }
}

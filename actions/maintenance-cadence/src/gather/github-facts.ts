import type { Instant } from '@governance-gates/core'
import type { Known } from '@governance-gates/github'
import type { TrackedIssue } from '@governance-gates/issue-plan'
import { type Answer, given, missing } from '../answer.ts'
import type { SeenClosing, SeenIncident, SeenJob } from '../duties/evidence.ts'
import type { WorkflowState } from '../schedules/watched-workflow.ts'

/** A run as it is in the facts: of a schedule, or one that may prove a duty. */
export interface FactRun {
  readonly id: number
  readonly event: string
  readonly createdAt: Instant
  readonly status: string
  readonly conclusion: string | undefined
  readonly url: string
  readonly isOnDefaultBranch: Answer<boolean>
  readonly jobs: Answer<readonly SeenJob[]>
}

/** The runs of one workflow, the latest first. */
export interface FactRuns {
  /** Older runs were not asked for, or have expired. */
  readonly since: Instant
  readonly runs: readonly FactRun[]
}

/** A workflow that GitHub lists. */
export interface FactWorkflow {
  readonly path: string
  readonly state: WorkflowState
  readonly createdAt: Instant
}

/** What GitHub knows and a checkout does not. A file may have it in GitHub's place. */
export interface GitHubFacts {
  readonly defaultBranch: Answer<string>
  readonly isPublic: Answer<boolean>
  readonly lastPush: Answer<Instant>
  readonly workflows: Answer<readonly FactWorkflow[]>
  /** By the path of the workflow. */
  readonly runs: ReadonlyMap<string, Answer<FactRuns>>
  readonly issues: ReadonlyMap<number, Answer<SeenClosing>>
  readonly milestones: Answer<readonly SeenClosing[]>
  readonly openIssues: ReadonlyMap<string, Answer<number>>
  readonly incidents: Answer<readonly SeenIncident[]>
  /** By the name of the team in lower case: the logins of its members. */
  readonly teams: ReadonlyMap<string, Answer<readonly string[]>>
  readonly tracked: Answer<readonly TrackedIssue[]>
  readonly previousRun: Answer<Instant | undefined>
}

const NOBODY: Answer<never> = missing(
  'GitHub was not asked',
  'set the input github-token, or name a file with the facts in the input facts',
)

/** Without a token and without a file. */
export const NO_FACTS: GitHubFacts = {
  defaultBranch: NOBODY,
  isPublic: NOBODY,
  lastPush: NOBODY,
  workflows: NOBODY,
  runs: new Map(),
  issues: new Map(),
  milestones: NOBODY,
  openIssues: new Map(),
  incidents: NOBODY,
  teams: new Map(),
  tracked: NOBODY,
  previousRun: NOBODY,
}

/** What an answer of GitHub's says, or why it does not. */
export function answerOf<Value, Result>(
  answer:
    | { readonly kind: 'answered'; readonly value: Value }
    | { readonly kind: 'refused'; readonly reason: string; readonly remedy: string },
  take: (value: Value) => Result,
): Answer<Result> {
  return answer.kind === 'answered' ? given(take(answer.value)) : missing(answer.reason, answer.remedy)
}

/** A list that is whole. From one that was cut nobody can tell what does not exist. */
export function wholeOf<Item>(answer: Answer<Known<readonly Item[]>>): Answer<readonly Item[]> {
  if (answer.kind === 'missing') return answer
  const { value } = answer
  return value.kind === 'known' ? given(value.value) : missing(value.why, value.remedy)
}

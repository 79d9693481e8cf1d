import type { GateContext } from '@governance-gates/action-kit'
import type { Instant } from '@governance-gates/core'
import type {
  DatedRun,
  GitHubOptions,
  IssueStatus,
  IssueTracker,
  Known,
  RepositoryFacts,
  Workflow,
  WorkflowRuns,
} from '@governance-gates/github'
import { readTrackedIssues, type TrackedIssue } from '@governance-gates/issue-plan'
import { type Answer, given, missing } from '../answer.ts'
import type { SeenClosing } from '../duties/evidence.ts'
import {
  answerOf,
  type FactRun,
  type FactRuns,
  type FactWorkflow,
  type GitHubFacts,
  NO_FACTS,
  wholeOf,
} from './github-facts.ts'
import { incidentsAmong } from './incidents.ts'
import type { Questions, RunsWanted } from './questions.ts'

/** How to ask GitHub about the repository of the run. */
export function gitHubOptions({ input, env }: GateContext['runner']): GitHubOptions {
  return {
    token: input('github-token'),
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository: env['GITHUB_REPOSITORY'] ?? '',
  }
}

interface Ports {
  readonly facts: RepositoryFacts
  readonly runs: WorkflowRuns
  readonly tracker: IssueTracker
  openIssues(label: string): Promise<Answer<number>>
}

/** Asks GitHub what the policy needs to know. Octokit is loaded only where there is a token. */
export async function askGitHub(context: GateContext, questions: Questions): Promise<GitHubFacts> {
  const { runner, inputs } = context
  const github = await import('@governance-gates/github')
  const options = gitHubOptions(runner)
  const release = github.openReleaseFacts(options)
  const ports: Ports = {
    facts: github.openRepositoryFacts(options),
    runs: github.openWorkflowRuns(options),
    tracker: github.openIssueTracker(options),
    openIssues: async (label) => answerOf(await release.openIssues(label), (issues) => issues.length),
  }
  const settings = await github.readRepositorySettings(options)
  const defaultBranch = answerOf(settings, (value) => value.defaultBranch)
  const workflows = wholeOf(answerOf(await ports.facts.workflows(), statesOf))
  const known = workflows.kind === 'given' ? new Set(workflows.value.map(({ path }) => path)) : undefined
  const listed = await readTrackedIssues(ports.tracker)
  const tracked = answerOf(listed, (issues) => issues.tracked.value)
  return {
    ...NO_FACTS,
    defaultBranch,
    isPublic: answerOf(settings, (value) => value.isPublic),
    lastPush: answerOf(settings, (value) => value.pushedAt as Instant),
    workflows,
    runs: await runsOf(ports, {
      wanted: [...questions.runs, ...goneRuns(workflows, questions)],
      known,
      defaultBranch,
    }),
    issues: await issuesOf(ports, questions.issues),
    milestones: questions.milestones ? await milestonesOf(ports) : NO_FACTS.milestones,
    openIssues: await countsOf(ports, questions.labels),
    incidents: incidentsIn(wholeOf(answerOf(listed, (issues) => issues.tracked))),
    tracked,
    previousRun: await previousRun(ports, runner.env, inputs.now),
  }
}

/** More files than this are not gone but moved about. */
const MOST_GONE = 20

/** Files that GitHub lists and the checkout lacks: renamed perhaps, and their schedules with them. */
function goneRuns(
  workflows: GitHubFacts['workflows'],
  { here, goneSince }: Questions,
): readonly RunsWanted[] {
  if (workflows.kind === 'missing') return []
  return workflows.value
    .filter(({ path }) => path.startsWith('.github/workflows/') && !here.has(path))
    .slice(0, MOST_GONE)
    .map(({ path }) => ({ path, since: goneSince, event: 'schedule', purpose: 'schedule' }))
}

interface WantedRuns {
  readonly wanted: readonly RunsWanted[]
  /** The files that GitHub lists; undefined where it does not say. */
  readonly known: ReadonlySet<string> | undefined
  readonly defaultBranch: Answer<string>
}

async function runsOf(
  ports: Ports,
  { wanted, known, defaultBranch }: WantedRuns,
): Promise<GitHubFacts['runs']> {
  const found = new Map<string, Answer<FactRuns>>()
  for (const [path, questions] of Map.groupBy(wanted, (each) => each.path)) {
    if (known?.has(path) === false) {
      found.set(path, given({ since: Math.min(...questions.map(({ since }) => since)) as Instant, runs: [] }))
      continue
    }
    let joined: Answer<FactRuns> | undefined
    for (const question of questions) joined = join(joined, await runsFor(ports, question, defaultBranch))
    if (joined !== undefined) found.set(path, joined)
  }
  return found
}

/** The runs of two questions about one workflow; what one of them could not find out is not known of both. */
function join(left: Answer<FactRuns> | undefined, right: Answer<FactRuns>): Answer<FactRuns> {
  if (left === undefined || right.kind === 'missing') return right
  if (left.kind === 'missing') return left
  const known = new Map([...left.value.runs, ...right.value.runs].map((run) => [run.id, run]))
  for (const run of left.value.runs) if (run.jobs.kind === 'given') known.set(run.id, run)
  const runs = [...known.values()].sort((one, other) => other.createdAt - one.createdAt)
  return given({ since: Math.min(left.value.since, right.value.since) as Instant, runs })
}

/** Each costs two requests; an older run of the period was looked at by an earlier run of this gate. */
const MOST_PROVED = 5

async function runsFor(
  { facts, runs }: Ports,
  { path, since, event, purpose }: RunsWanted,
  defaultBranch: Answer<string>,
): Promise<Answer<FactRuns>> {
  if (defaultBranch.kind === 'missing') return defaultBranch
  const workflow = path.slice(path.lastIndexOf('/') + 1)
  const answer = await facts.runs({
    workflow,
    since,
    branch: defaultBranch.value,
    ...(event === undefined ? {} : { event }),
  })
  if (answer.kind === 'refused') return missing(answer.reason, answer.remedy)
  const list = answer.value.value
  const proving = new Set(
    purpose === 'duty' ? list.filter(({ conclusion }) => conclusion === 'success').slice(0, MOST_PROVED) : [],
  )
  const read: FactRun[] = []
  for (const run of list)
    read.push(proving.has(run) ? await provedRun(runs, run, defaultBranch.value) : plainRun(run))
  // Of a list that is cut, only what it reaches is known.
  const reach = answer.value.kind === 'known' ? since : Math.max(since, read.at(-1)?.createdAt ?? since)
  return given({ since: reach as Instant, runs: read })
}

const NOT_LOOKED_AT = missing('the run was not looked at', 'run this gate more often')

function plainRun({ id, event, createdAt, status, conclusion, url }: DatedRun): FactRun {
  return {
    ...{ id, event, createdAt: createdAt as Instant, status, conclusion, url },
    isOnDefaultBranch: NOT_LOOKED_AT,
    jobs: NOT_LOOKED_AT,
  }
}

async function provedRun(runs: WorkflowRuns, run: DatedRun, branch: string): Promise<FactRun> {
  const isOnDefaultBranch = answerOf(await runs.isOnBranch(run.commit, branch), (value) => value)
  const jobs = answerOf(await runs.jobs(run.id), ({ latest }) =>
    latest.map(({ name, conclusion }) => ({ name, conclusion: conclusion ?? undefined })),
  )
  return { ...plainRun(run), isOnDefaultBranch, jobs }
}

async function issuesOf({ facts }: Ports, numbers: readonly number[]): Promise<GitHubFacts['issues']> {
  const found = new Map<number, Answer<SeenClosing>>()
  for (const number of numbers) {
    found.set(number, answerOf(await facts.issue(number), closingOf))
  }
  return found
}

function closingOf(issue: IssueStatus): SeenClosing {
  const { title, state, closedAt, url } = issue
  return {
    ...{ title, isOpen: state === 'open', url },
    closedAt: closedAt as Instant | undefined,
    unfit: unfitOf(issue),
  }
}

/** Pull requests have numbers of the same sequence. */
function unfitOf({ stateReason, isPullRequest }: IssueStatus): string | undefined {
  if (isPullRequest) return 'is a pull request'
  if (stateReason === 'not_planned') return 'was closed as not planned'
  return stateReason === 'duplicate' ? 'was closed as a duplicate' : undefined
}

async function milestonesOf({ facts }: Ports): Promise<GitHubFacts['milestones']> {
  return wholeOf(
    answerOf(await facts.milestones(), (list) => ({
      ...list,
      value: list.value.map(({ title, state, closedAt, url }) => ({
        ...{ title, isOpen: state === 'open', url },
        closedAt: closedAt as Instant | undefined,
        unfit: undefined,
      })),
    })),
  )
}

function incidentsIn(issues: Answer<readonly TrackedIssue[]>): GitHubFacts['incidents'] {
  return issues.kind === 'missing' ? issues : given(incidentsAmong(issues.value))
}

function statesOf(list: Known<readonly Workflow[]>): Known<readonly FactWorkflow[]> {
  const value = list.value.map(({ path, state, createdAt }) => ({
    path,
    state,
    createdAt: createdAt as Instant,
  }))
  return { ...list, value }
}

async function countsOf(
  { openIssues }: Ports,
  labels: readonly string[],
): Promise<GitHubFacts['openIssues']> {
  const found = new Map<string, Answer<number>>()
  for (const label of labels) found.set(label, await openIssues(label))
  return found
}

const DAYS_30 = 30 * 86_400_000

/** The run of this very workflow before this one. */
async function previousRun(
  { facts }: Ports,
  env: GateContext['runner']['env'],
  now: Instant,
): Promise<Answer<Instant | undefined>> {
  const file = /\/([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1]
  if (file === undefined) return NO_FACTS.previousRun
  const own = Number(env['GITHUB_RUN_ID'])
  return answerOf(await facts.runs({ workflow: file, since: now - DAYS_30 }), ({ value }) => {
    const before = value.find(({ id, createdAt }) => id !== own && createdAt < now)
    return before?.createdAt as Instant | undefined
  })
}

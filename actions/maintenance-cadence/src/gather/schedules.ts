import type { GateContext } from '@governance-gates/action-kit'
import type { Instant } from '@governance-gates/core'
import type { MaintenancePolicy } from '@governance-gates/policy'
import { type Answer, given, missing } from '../answer.ts'
import { millisecondsOf } from '../duties/duty.ts'
import type { Schedules } from '../maintenance-input.ts'
import type { ReadCron } from '../schedules/cron.ts'
import type {
  GoneWorkflow,
  ScheduledRun,
  WatchedWorkflow,
  WorkflowState,
} from '../schedules/watched-workflow.ts'
import type { FactRun, FactRuns, FactWorkflow, GitHubFacts } from './github-facts.ts'
import type { History } from './history.ts'
import type { ScheduledFile } from './questions.ts'
import type { WorkflowFiles } from './workflow-files.ts'

const LATE_AFTER = '6h'

export interface ScheduleSources {
  readonly files: WorkflowFiles
  readonly facts: GitHubFacts
  readonly history: History
  readonly now: Instant
  readonly readCron: ReadCron
}

/** The schedules of the checkout with what GitHub says of them. */
export function gatherSchedules(
  context: Pick<GateContext, 'runner'>,
  policy: MaintenancePolicy,
  sources: ScheduleSources,
): Schedules | undefined {
  if (policy.schedules === 'ignore') return undefined
  const { files, facts, history } = sources
  const branch = isOfDefaultBranch(context, facts)
  const touched = history.touchedAt(
    files.scheduled.map(({ path }) => path),
    sources.now,
  )
  return {
    workflows: files.scheduled.map((file) => watched(file, { ...sources, branch, touched })),
    gone: goneFrom(files, facts),
    unread: files.unread,
    activity: { isPublic: facts.isPublic, lastActivity: lastActivity(facts, history) },
    readCron: sources.readCron,
    lateAfter: millisecondsOf(policy['late-after'], LATE_AFTER),
  }
}

/** Schedules are those of the default branch: another one's file says nothing of them. */
function isOfDefaultBranch(
  { runner }: Pick<GateContext, 'runner'>,
  { defaultBranch }: GitHubFacts,
): Answer<true> {
  const ref = runner.env['GITHUB_REF'] ?? ''
  if (ref === '' || defaultBranch.kind === 'missing' || ref === `refs/heads/${defaultBranch.value}`)
    return given(true)
  return missing(`this run is of ${ref}`, `run the gate on ${defaultBranch.value}, whose schedules count`)
}

interface WatchSources extends ScheduleSources {
  readonly branch: Answer<true>
  /** When each file was last changed. */
  readonly touched: ReadonlyMap<string, Instant>
}

function watched(
  { path, entries, otherTriggers }: ScheduledFile,
  { facts, touched, now, branch }: WatchSources,
): WatchedWorkflow {
  const runs = facts.runs.get(path)
  const since = runs?.kind === 'given' ? runs.value.since : now
  return {
    ...{ path, entries, otherTriggers },
    changedAt: touched.get(path),
    listedAt: listedIn(path, facts)?.createdAt,
    state: branch.kind === 'missing' ? branch : stateOf(path, facts),
    runs: runsOf(runs),
    runsSince: since,
  }
}

function stateOf(path: string, facts: GitHubFacts): Answer<WorkflowState | undefined> {
  const { workflows } = facts
  return workflows.kind === 'missing' ? workflows : given(listedIn(path, facts)?.state)
}

function listedIn(path: string, { workflows }: GitHubFacts): FactWorkflow | undefined {
  return workflows.kind === 'given' ? workflows.value.find((each) => each.path === path) : undefined
}

const NOT_ASKED = missing('nothing says which runs there were', 'set the input github-token')

function runsOf(runs: Answer<FactRuns> | undefined): Answer<readonly ScheduledRun[]> {
  if (runs === undefined) return NOT_ASKED
  return runs.kind === 'missing'
    ? runs
    : given(runs.value.runs.filter(({ event }) => event === 'schedule').map(scheduled))
}

function scheduled({ id, createdAt, status, conclusion, url }: FactRun): ScheduledRun {
  return { id, createdAt, status, conclusion, url }
}

/** Workflows that ran by a schedule, and whose files are not here any more. */
function goneFrom(
  { paths, unread }: WorkflowFiles,
  { workflows, runs }: GitHubFacts,
): readonly GoneWorkflow[] {
  if (workflows.kind === 'missing') return []
  const here = new Set([...paths, ...unread.map(({ path }) => path)])
  return workflows.value.flatMap(({ path }) => {
    const found = here.has(path) ? undefined : runsOf(runs.get(path))
    const [lastRun] = found?.kind === 'given' ? found.value : []
    return lastRun === undefined ? [] : [{ path, lastRun }]
  })
}

/** What keeps schedules going: pushes, as GitHub counts them, or else the newest commit. */
function lastActivity({ lastPush }: GitHubFacts, history: History): Answer<Instant> {
  const headAt = lastPush.kind === 'given' ? undefined : history.headAt()
  return headAt === undefined ? lastPush : given(headAt)
}

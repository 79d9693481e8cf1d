import {
  atLeast,
  type Check,
  type CheckScope,
  checkOf,
  exactly,
  type Finding,
  matchesName,
  measured,
  type Rule,
} from '@governance-gates/core'
import type { OperatingSystem } from '@governance-gates/policy'
import type { CiInput, CommitJob, ExternalCheckRun, Unknown } from '../release-evidence.ts'
import { ciCheckRun, ciOthers, ciSystem } from '../rules/ci.ts'

const TITLES: Readonly<Record<OperatingSystem, string>> = {
  linux: 'Linux',
  macos: 'macOS',
  windows: 'Windows',
}

/** Whether CI has passed for the commit: on every required system a success, and nothing bad anywhere. */
export function checkCi(input: CiInput): readonly Check[] {
  const { reading, requiredOs, requiredCheckRuns } = input
  if (requiredOs.length === 0 && requiredCheckRuns.length === 0) return []
  if (reading.kind === 'unknown') return unknownChecks(input, reading)
  const jobs = reading.jobs.filter((job) => !isOwn(job, input) && !isLeftOut(job, input.optionalJobs))
  return [
    ...requiredOs.map((os) => checkSystem(os, jobs, input.repository)),
    ...(requiredOs.length === 0 ? [] : [checkUnplaced(jobs)]),
    ...requiredCheckRuns.map((name) => checkExternal(name, reading.checkRuns)),
  ]
}

const SUCCESSFUL = atLeast(1, 'successful jobs')
const UNSUCCESSFUL = exactly(0, 'unsuccessful jobs')
const SUCCESS = exactly('success')

function unknownChecks(
  { requiredOs, requiredCheckRuns }: CiInput,
  { reason, remedy }: Unknown,
): readonly Check[] {
  const unknown = { status: 'inconclusive', actual: null, remedy, findings: [{ message: reason }] } as const
  return [
    ...requiredOs.map((system) => checkOf(ciSystem, { system }, { ...unknown, expected: SUCCESSFUL })),
    ...requiredCheckRuns.map((check) => checkOf(ciCheckRun, { check }, { ...unknown, expected: SUCCESS })),
  ]
}

function isOwn({ runId, path }: CommitJob, { ownRunId, ownWorkflow }: CiInput): boolean {
  return runId === ownRunId || path === ownWorkflow
}

/**
 * Events whose runs check out this very commit. A pull request's run is of a merge of it, and that of an issue of another
 * commit.
 */
const OWN_EVENTS: ReadonlySet<string> = new Set(['push', 'merge_group', 'schedule', 'workflow_dispatch'])

/** Whether a run can show that the commit itself is good: a fork's run is of the fork's version of it. */
function isOfCommit({ event, headRepository }: CommitJob, repository: string): boolean {
  return OWN_EVENTS.has(event) && (repository === '' || headRepository === repository)
}

/** Whether a job was skipped that may be. Every other one that is skipped hides what it would have found. */
function isLeftOut({ name, conclusion }: CommitJob, optional: readonly string[]): boolean {
  const isSkipped = conclusion === 'skipped' || conclusion === 'neutral'
  return isSkipped && optional.some((pattern) => matchesName(pattern, name))
}

/** A skipped matrix reports once, as a success of nothing: only a job that ran and succeeded counts. */
function checkSystem(system: OperatingSystem, jobs: readonly CommitJob[], repository: string): Check {
  const own = jobs.filter((job) => job.os === system)
  if (!own.some((job) => isOfCommit(job, repository))) return withoutJob(system, own)
  return checkJobs(ciSystem, { system }, own)
}

function withoutJob(system: OperatingSystem, others: readonly CommitJob[]): Check {
  const name = TITLES[system]
  const events = [...new Set(others.map(({ event }) => event))].join(', ')
  const message =
    others.length === 0
      ? `no job of this commit ran on ${name}`
      : `jobs ran on ${name} only for ${events}, which tests another commit or another repository`
  return checkOf(
    ciSystem,
    { system },
    {
      status: 'fail',
      actual: measured(0, 'successful jobs'),
      expected: SUCCESSFUL,
      remedy: `run CI on ${name} for this commit; if it runs on a self-hosted runner, give that runner the label ${name}`,
      findings: [{ message, subject: system }],
    },
  )
}

/** Jobs that no system claims: one that is skipped never got a runner, and with it a whole matrix may be. */
function checkUnplaced(jobs: readonly CommitJob[]): Check {
  return checkJobs(
    ciOthers,
    {},
    jobs.filter(({ os }) => os === undefined),
  )
}

/** Whether all jobs ended well. */
function checkJobs(rule: Rule, scope: CheckScope, jobs: readonly CommitJob[]): Check {
  const bad = jobs.filter(({ conclusion }) => conclusion !== 'success')
  return checkOf(rule, scope, {
    status: bad.length === 0 ? 'pass' : statusOfBad(bad),
    actual: measured(bad.length, 'unsuccessful jobs'),
    expected: UNSUCCESSFUL,
    detail: `${jobs.length - bad.length} of ${jobs.length} jobs succeeded`,
    findings: bad.map(findingOf),
  })
}

/** What still runs may end well. */
function statusOfBad(bad: readonly { readonly conclusion: string | null }[]): 'fail' | 'inconclusive' {
  return bad.every(({ conclusion }) => conclusion === null) ? 'inconclusive' : 'fail'
}

function findingOf({ workflow, name, conclusion, url }: CommitJob): Finding {
  return { message: `${conclusion ?? 'still running'}: ${url}`, subject: `${workflow} / ${name}` }
}

function checkExternal(name: string, runs: readonly ExternalCheckRun[]): Check {
  const own = runs.filter((run) => run.name === name)
  const bad = own.filter(({ conclusion }) => conclusion !== 'success')
  const common = {
    expected: SUCCESS,
    remedy: `find out why ${name} did not succeed, and let it report again`,
  }
  if (own.length === 0) {
    const findings = [{ message: `this commit has no check run ${name}`, subject: name }]
    const actual = measured('no check run')
    return checkOf(ciCheckRun, { check: name }, { ...common, status: 'fail', actual, findings })
  }
  return checkOf(
    ciCheckRun,
    { check: name },
    {
      ...common,
      status: bad.length === 0 ? 'pass' : statusOfBad(bad),
      actual: measured(bad.length === 0 ? 'success' : (bad[0]?.conclusion ?? 'still running')),
      findings: bad.map(({ conclusion, url }) => ({
        message: `${conclusion ?? 'still running'}: ${url}`,
        subject: name,
      })),
    },
  )
}

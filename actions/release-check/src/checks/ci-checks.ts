import { type Check, type Finding, matchesName } from '@governance-gates/core'
import type { OperatingSystem } from '@governance-gates/policy'

/** A job of a workflow run for the commit, in its latest attempt. */
export interface CommitJob {
  readonly workflow: string
  /** The workflow's file. */
  readonly path: string
  /** What started the run. */
  readonly event: string
  readonly name: string
  readonly runId: number
  /** `owner/name` of where the run's code came from. */
  readonly headRepository: string
  /** As GitHub tells it: `success`, `skipped`, …; null while it runs. */
  readonly conclusion: string | null
  /** By the labels of its runner; undefined where they do not tell. */
  readonly os: OperatingSystem | undefined
  readonly url: string
}

/** A check run that another system reports. */
interface ExternalCheckRun {
  readonly name: string
  readonly conclusion: string | null
  readonly url: string
}

/** What GitHub knows of the commit; `unknown` where it could not be asked, or may not be. */
type CommitChecksReading =
  | {
      readonly kind: 'read'
      readonly jobs: readonly CommitJob[]
      readonly checkRuns: readonly ExternalCheckRun[]
    }
  | { readonly kind: 'unknown'; readonly reason: string; readonly remedy: string }

export interface CiInput {
  readonly requiredOs: readonly OperatingSystem[]
  readonly requiredCheckRuns: readonly string[]
  /** Names of jobs, with `*`, that may be skipped. */
  readonly optionalJobs: readonly string[]
  readonly reading: CommitChecksReading
  /** `owner/name`; empty where it is not known. */
  readonly repository: string
  /** The run that this gate is part of: it cannot have succeeded yet. */
  readonly ownRunId: number | undefined
  /** The file of its workflow: an earlier attempt to release says nothing of the commit. Undefined where it is not known. */
  readonly ownWorkflow: string | undefined
}

const REMEDY =
  'wait until every job has ended, mend what fails, and run what was skipped, or name it in release.optional-jobs'
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

function unknownChecks(
  { requiredOs, requiredCheckRuns }: CiInput,
  { reason, remedy }: Extract<CommitChecksReading, { kind: 'unknown' }>,
): readonly Check[] {
  const unknown = { status: 'inconclusive', actual: null, remedy, findings: [{ message: reason }] } as const
  return [
    ...requiredOs.map((os) => ({ ...systemCheck(os), ...unknown })),
    ...requiredCheckRuns.map((name) => ({ ...externalCheck(name), ...unknown })),
  ]
}

function systemCheck(os: OperatingSystem): Pick<Check, 'id' | 'title' | 'rule' | 'expected'> {
  return {
    id: `ci.${os}`,
    title: `CI is green on ${TITLES[os]}`,
    rule: 'release.required-os',
    expected: 'a success, and nothing else',
  }
}

function isOwn({ runId, path }: CommitJob, { ownRunId, ownWorkflow }: CiInput): boolean {
  return runId === ownRunId || path === ownWorkflow
}

/**
 * Events whose runs check out this very commit. A pull request's run is of a merge of it, and that of an issue of another
 * commit.
 */
const OWN_EVENTS: ReadonlySet<string> = new Set(['push', 'merge_group', 'schedule', 'workflow_dispatch'])

/** Whether a run can show that the commit itself is good: a fork's run is of what the fork has made of it. */
function isOfCommit({ event, headRepository }: CommitJob, repository: string): boolean {
  return OWN_EVENTS.has(event) && (repository === '' || headRepository === repository)
}

/** Whether a job was skipped that may be. Every other one that is skipped hides what it would have found. */
function isLeftOut({ name, conclusion }: CommitJob, optional: readonly string[]): boolean {
  const isSkipped = conclusion === 'skipped' || conclusion === 'neutral'
  return isSkipped && optional.some((pattern) => matchesName(pattern, name))
}

/** A skipped matrix reports once, as a success of nothing: only a job that ran and succeeded counts. */
function checkSystem(os: OperatingSystem, jobs: readonly CommitJob[], repository: string): Check {
  const own = jobs.filter((job) => job.os === os)
  const bad = own.filter(({ conclusion }) => conclusion !== 'success')
  const check = systemCheck(os)
  if (!own.some((job) => isOfCommit(job, repository))) {
    return {
      ...check,
      status: 'fail',
      actual: 'no job',
      remedy: `run CI on ${TITLES[os]} for this commit; where it runs on a runner of your own, give it the label ${TITLES[os]}`,
      findings: [
        {
          message:
            own.length === 0
              ? `no job of this commit ran on ${TITLES[os]}`
              : `jobs ran on ${TITLES[os]} for ${[...new Set(own.map(({ event }) => event))].join(', ')} only, which is of another commit`,
          subject: os,
        },
      ],
    }
  }
  if (bad.length === 0)
    return { ...check, status: 'pass', actual: counted(own.length, 'success'), findings: [] }
  return {
    ...check,
    status: statusOfBad(bad),
    actual: `${bad.length} of ${own.length} not successful`,
    remedy: REMEDY,
    findings: bad.map(findingOf),
  }
}

/** Jobs that no system claims: one that is skipped never got a runner, and with it a whole matrix may be. */
function checkUnplaced(jobs: readonly CommitJob[]): Check {
  const bad = jobs.filter(({ os, conclusion }) => os === undefined && conclusion !== 'success')
  return {
    id: 'ci.others',
    title: 'No other job of the commit is bad',
    rule: 'release.required-os',
    expected: '0 bad',
    actual: bad.length,
    ...(bad.length === 0
      ? { status: 'pass', findings: [] }
      : {
          status: statusOfBad(bad),
          remedy: REMEDY,
          findings: bad.map(findingOf),
        }),
  }
}

/** What still runs may end well. */
function statusOfBad(bad: readonly { readonly conclusion: string | null }[]): 'fail' | 'inconclusive' {
  return bad.every(({ conclusion }) => conclusion === null) ? 'inconclusive' : 'fail'
}

function findingOf({ workflow, name, conclusion, url }: CommitJob): Finding {
  return { message: `${conclusion ?? 'still running'}: ${url}`, subject: `${workflow} / ${name}` }
}

function externalCheck(name: string): Pick<Check, 'id' | 'title' | 'rule' | 'expected'> {
  return {
    id: `ci.check-run.${name}`,
    title: `The check run ${name} has succeeded`,
    rule: 'release.required-check-runs',
    expected: 'success',
  }
}

function checkExternal(name: string, runs: readonly ExternalCheckRun[]): Check {
  const own = runs.filter((run) => run.name === name)
  const bad = own.filter(({ conclusion }) => conclusion !== 'success')
  const check = externalCheck(name)
  if (own.length > 0 && bad.length === 0) {
    return { ...check, status: 'pass', actual: counted(own.length, 'success'), findings: [] }
  }
  const message = own.length === 0 ? `there is no check run ${name} for this commit` : undefined
  return {
    ...check,
    status: own.length === 0 ? 'fail' : statusOfBad(bad),
    actual: own.length === 0 ? 'none' : (bad[0]?.conclusion ?? 'still running'),
    remedy: `see why ${name} has not succeeded, and let it report again`,
    findings:
      message === undefined
        ? bad.map(({ conclusion, url }) => ({
            message: `${conclusion ?? 'still running'}: ${url}`,
            subject: name,
          }))
        : [{ message, subject: name }],
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 'es'}`
}

import { type CalendarDate, dayAfter, type Instant } from '../number/instant.ts'
import { type PastRun, runsOfOneCode } from './past-run.ts'
import { isExecuted, isFailure, type ResultStatus } from './result.ts'

/** A subject whose result does not depend on the code. */
export interface FlakySubject {
  readonly campaign: string
  readonly system: string
  readonly subject: string
  /** Runs in which it failed, and after which it passed with the same code. */
  readonly failed: number
  /** Runs that executed it since the first of them. */
  readonly runs: number
  /** How often its result has changed since then, from one run of the same code to the next. */
  readonly flips: number
  /** The days of the first and the last of the failed runs, in UTC. */
  readonly firstDay: CalendarDate
  readonly lastDay: CalendarDate
}

/** More than anybody reads. */
const MAX_FLAKY = 1_000

/** Failing subjects that are followed within the runs of one code. With more of them something else is broken. */
const MAX_FOLLOWED = 100_000

/** A run in which more subjects than this failed that later passed was broken itself: an outage, a full disk. */
const OUTAGE = { subjects: 10, percent: 10 } as const

/**
 * The subjects that flip between pass and fail without a change, those that failed most often first.
 *
 * A subject is flaky if it failed and **later passed with the same code**, on the same system; or if a run says itself that it
 * passed only on a rerun. Nothing else is held against it. A failure that follows a pass and stays is a regression, even where
 * the code is the same: something outside may have changed. A change between two runs may explain whatever differs, so runs
 * of different code are never compared. Runs in which very many subjects fail and then pass are left out.
 */
export function findFlakySubjects(runs: readonly PastRun[]): readonly FlakySubject[] {
  const found = new Map<string, Map<string, Tracked>>()
  const sound: (readonly PastRun[])[] = []
  for (const group of runsOfOneCode(runs)) {
    const recoveries = new Recoveries(group)
    const outages = recoveries.outages()
    sound.push(group.filter((run) => !outages.has(run)))
    for (const { subject, run } of recoveries.except(outages)) {
      const own = found.get(seriesOf(run)) ?? new Map<string, Tracked>()
      found.set(seriesOf(run), own)
      own.set(subject, withFailure(own.get(subject) ?? trackedOf(subject, run), run.at))
    }
  }
  for (const group of sound) countRuns(group, found)
  const all = [...found.values()].flatMap((own) => [...own.values()])
  return all.map(flakyOf).sort(byFailures).slice(0, MAX_FLAKY)
}

interface Recovery {
  readonly subject: string
  /** The run that failed. */
  readonly run: PastRun
}

/** The runs of one code: which subjects failed and then passed, and which runs say nothing about a single subject. */
class Recoveries {
  readonly #failing = new Map<string, PastRun[]>()
  readonly #found: Recovery[] = []
  readonly #executed = new Map<PastRun, number>()

  constructor(group: readonly PastRun[]) {
    for (const run of group) this.#read(run)
  }

  /** Runs in which too many subjects failed that passed later. */
  outages(): ReadonlySet<PastRun> {
    const byRun = [...Map.groupBy(this.#found, ({ run }) => run)]
    return new Set(
      byRun.flatMap(([run, own]) => (isOutage(own.length, this.#executed.get(run) ?? 0) ? [run] : [])),
    )
  }

  /** The recoveries from other runs than these. */
  except(outages: ReadonlySet<PastRun>): readonly Recovery[] {
    return this.#found.filter(({ run }) => !outages.has(run))
  }

  #read(run: PastRun): void {
    let executed = 0
    for (const [subject, status] of run.results()) {
      if (!isExecuted(status)) continue
      executed++
      if (isFailure(status)) this.#follow(subject, run)
      else this.#recover(subject)
      if (status === 'flaky') this.#found.push({ subject, run })
    }
    this.#executed.set(run, run.executed ?? executed)
  }

  #follow(subject: string, run: PastRun): void {
    const earlier = this.#failing.get(subject)
    if (earlier !== undefined) earlier.push(run)
    else if (this.#failing.size < MAX_FOLLOWED) this.#failing.set(subject, [run])
  }

  #recover(subject: string): void {
    const failed = this.#failing.get(subject)
    if (failed === undefined) return
    for (const run of failed) this.#found.push({ subject, run })
    this.#failing.delete(subject)
  }
}

function isOutage(recovered: number, executed: number): boolean {
  return recovered > OUTAGE.subjects && recovered * 100 > executed * OUTAGE.percent
}

/** A subject while its runs are counted. */
interface Tracked {
  readonly campaign: string
  readonly system: string
  readonly subject: string
  readonly failed: number
  readonly first: Instant
  readonly last: Instant
  runs: number
  flips: number
}

function trackedOf(subject: string, { campaign, system, at }: PastRun): Tracked {
  return { campaign, system, subject, failed: 0, first: at, last: at, runs: 0, flips: 0 }
}

function withFailure(tracked: Tracked, at: Instant): Tracked {
  const { failed, first, last } = tracked
  return { ...tracked, failed: failed + 1, first: at < first ? at : first, last: at > last ? at : last }
}

/** Counts the runs and the flips of the subjects that are flaky; the others need no memory. */
function countRuns(
  group: readonly PastRun[],
  found: ReadonlyMap<string, ReadonlyMap<string, Tracked>>,
): void {
  const before = new Map<Tracked, ResultStatus>()
  for (const run of group) {
    const own = found.get(seriesOf(run))
    if (own === undefined) return
    for (const [subject, status] of run.results()) {
      const tracked = isExecuted(status) ? own.get(subject) : undefined
      if (tracked === undefined || run.at < tracked.first) continue
      tracked.runs++
      tracked.flips += flipsTo(status, before.get(tracked))
      before.set(tracked, status)
    }
  }
}

/** A run that passes on a rerun flips within itself. */
function flipsTo(status: ResultStatus, before: ResultStatus | undefined): number {
  const between = before !== undefined && isFailure(before) !== isFailure(status) ? 1 : 0
  return status === 'flaky' ? between + 1 : between
}

/** What can be compared. */
function seriesOf({ campaign, system }: PastRun): string {
  return JSON.stringify([campaign, system])
}

function flakyOf({ first, last, ...tracked }: Tracked): FlakySubject {
  return { ...tracked, firstDay: dayAfter(first, 0), lastDay: dayAfter(last, 0) }
}

function byFailures(left: FlakySubject, right: FlakySubject): number {
  if (left.failed !== right.failed) return right.failed - left.failed
  return keyOfSubject(left) < keyOfSubject(right) ? -1 : 1
}

function keyOfSubject({ campaign, system, subject }: FlakySubject): string {
  return JSON.stringify([campaign, system, subject])
}

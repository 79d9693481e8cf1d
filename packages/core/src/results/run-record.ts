import type { Instant } from '../number/instant.ts'
import type { PastRun } from './past-run.ts'
import { isExecuted, isFailure, type ResultStatus } from './result.ts'

export const RUN_RECORD_SCHEMA = 'governance.run-record/v1'

/** What a history keeps of one campaign of one run: enough to find flaky subjects, without naming every subject. */
export interface RunRecord {
  readonly campaign: string
  readonly system: string
  readonly code: string
  readonly at: Instant
  /** How many subjects were executed. */
  readonly executed: number
  readonly failed: readonly string[]
  /** What passed only on a rerun. */
  readonly flaky: readonly string[]
  /** Of the subjects that failed in an earlier record, those that passed. */
  readonly passed: readonly string[]
}

/** A run in which more subjects fail says nothing about one of them, and would only make the history large. */
const MAX_FAILED = 1_000

const DAY = 86_400_000
const KEPT_DAYS = 90
/** Of each campaign on each system. */
const MAX_RECORDS = 200

/** The record of a run that follows others; undefined where it says nothing about single subjects. */
export function recordOf(run: PastRun, earlier: readonly RunRecord[]): RunRecord | undefined {
  const { campaign, system, code, at } = run
  const own = earlier.filter((each) => each.campaign === campaign && each.system === system)
  const troubled = new Set(own.flatMap(({ failed, flaky }) => [...failed, ...flaky]))
  const names = { failed: new Set<string>(), flaky: new Set<string>(), passed: new Set<string>() }
  let executed = 0
  for (const [subject, status] of run.results()) {
    if (!isExecuted(status)) continue
    executed++
    if (isFailure(status)) names.failed.add(subject)
    else if (status === 'flaky') names.flaky.add(subject)
    else if (troubled.has(subject)) names.passed.add(subject)
    if (names.failed.size > MAX_FAILED || names.flaky.size > MAX_FAILED) return undefined
  }
  const { failed, flaky, passed } = names
  return { campaign, system, code, at, executed, failed: [...failed], flaky: [...flaky], passed: [...passed] }
}

/** The records of a history that are kept: each run once, the newest 200 of a campaign, none older than 90 days. */
export function keptRecords(records: readonly RunRecord[], now: Instant): readonly RunRecord[] {
  const distinct = new Map(
    records.map((each) => [JSON.stringify([each.campaign, each.system, each.code, each.at]), each]),
  )
  const recent = [...distinct.values()]
    .filter(({ at }) => now - at <= KEPT_DAYS * DAY)
    .toSorted((left, right) => left.at - right.at)
  const series = Map.groupBy(recent, ({ campaign, system }) => JSON.stringify([campaign, system]))
  const kept = new Set([...series.values()].flatMap((own) => own.slice(-MAX_RECORDS)))
  return recent.filter((each) => kept.has(each))
}

/** A record as a run again. */
export function runOfRecord({ failed, flaky, passed, ...run }: RunRecord): PastRun {
  return {
    ...run,
    *results() {
      for (const [status, subjects] of [
        ['fail', failed],
        ['flaky', flaky],
        ['pass', passed],
      ] as const satisfies readonly (readonly [ResultStatus, readonly string[]])[])
        for (const subject of subjects) yield [subject, status] as const
    },
  }
}

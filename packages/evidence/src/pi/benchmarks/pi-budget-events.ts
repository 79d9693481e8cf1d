import type { Amount } from '@governance-gates/core'
import { EvidenceError, name, showValue } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { amount } from '../../benchmarks/amount.ts'
import type { BenchmarkFormat } from '../../benchmarks/benchmark-format.ts'
import { rowsOf } from '../../benchmarks/content.ts'
import { distinctMetrics } from '../../benchmarks/distinct-metrics.ts'
import type { Place } from '../../benchmarks/json-place.ts'
import type { JsonLine, PerformanceFile, PerformanceRecord } from '../../benchmarks/record.ts'
import { orUnreadable } from '../../benchmarks/unknown-unit.ts'
import { PI } from '../pi-family.ts'
import { measurementOfBudget } from './pi-metric-name.ts'

/**
 * Reads the Pi family's `budget_events.jsonl`: one budget a line, with the number that its tool compared, or none. A
 * status that the number contradicts is an error; a limit that is met exactly is met.
 */
export const piBudgetEventsFormat: BenchmarkFormat = {
  id: 'pi-budget-events',
  title: 'pi budget events',
  tool: 'the budget tests, an event a line',
  docs: PI.docs,
  family: PI,
  metric: 'the name of the budget',
  statistics: 'the one that the name ends with (`_p95`)',
  recognises: (file) => {
    const [first] = rowsOf(file)
    return (
      first !== undefined &&
      Object.hasOwn(first.value, 'budget_name') &&
      Object.hasOwn(first.value, 'threshold')
    )
  },
  read,
}

const STATUSES = ['PASS', 'FAIL', 'NO_DATA'] as const

/** One budget as its tool judged it. */
export interface PiBudget {
  readonly budget_name: string
  readonly threshold: number
  readonly unit: string
  /** Which side of the threshold is good; where it is not said, the unit tells. */
  readonly comparison?: 'maximum' | 'minimum' | undefined
  readonly actual?: unknown
  readonly status: (typeof STATUSES)[number]
  readonly source: string
  readonly failure_reason?: string | null | undefined
}

export const piBudgetShape: z.ZodMiniType<PiBudget> = z.object({
  budget_name: name,
  threshold: z.number().check(z.nonnegative()),
  unit: name,
  comparison: z.optional(z.enum(['maximum', 'minimum'])),
  actual: z.unknown(),
  status: z.enum(STATUSES),
  source: z.string(),
  failure_reason: z.optional(z.nullable(z.string())),
})

function* read(file: PerformanceFile): Generator<PerformanceRecord> {
  yield* distinctMetrics(rowsOf(file).flatMap(recordsOfLine))
}

function recordsOfLine({ value, number }: JsonLine): readonly PerformanceRecord[] {
  const parsed = piBudgetShape.safeParse(value)
  if (parsed.success) return recordsOfBudget(parsed.data, number)
  const place = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new EvidenceError(`${place}: not a budget event, found ${showValue(value[place])}`, {
    line: number,
    remedy: 'write budget_name, threshold, unit, actual, status and source',
  })
}

const OUTCOMES = { PASS: 'pass', FAIL: 'fail', NO_DATA: 'no-data' } as const

/** What one budget says: its number or why it has none, and the tool's own verdict. */
export function recordsOfBudget(budget: PiBudget, line: number): readonly PerformanceRecord[] {
  const { budget_name: metric, status, source, unit, threshold } = budget
  const identity = { metric, parameters: {} }
  const reason = budget.failure_reason ?? source
  if (budget.actual === null || budget.actual === undefined) {
    if (status === 'PASS') throw contradiction(budget, 'it passes without a number', line)
    // A strict run fails what was not measured, and says that this is why.
    if (status === 'FAIL' && !budget.failure_reason) {
      throw contradiction(budget, 'it fails without a number and without a failure_reason', line)
    }
    const claim = { kind: 'claim', ...identity, outcome: OUTCOMES[status], text: reason, line } as const
    return [{ kind: 'no-data', ...identity, reason, line }, claim]
  }
  const measured = orUnreadable({ ...identity, line }, () => {
    const found = amountOf(budget, { what: `actual of ${metric}`, line })
    return [{ kind: 'measurement', measurement: measurementOfBudget(metric, found, { source, line }) }]
  })
  const isMet = meets(Number(budget.actual), budget)
  if (status === 'NO_DATA') throw contradiction(budget, 'it has a number', line)
  if ((status === 'PASS') !== isMet) {
    throw contradiction(
      budget,
      `${showValue(budget.actual)} ${isMet ? 'meets' : 'misses'} ${threshold} ${unit}`,
      line,
    )
  }
  const text = `${showValue(budget.actual)} of ${threshold} ${unit}`
  const claim = { kind: 'claim', ...identity, outcome: OUTCOMES[status], text, line } as const
  if (isAmbiguous(budget)) {
    const doubt = `${showValue(budget.actual)} ${unit} of ${source} may be a hundred times as much: its tool multiplies by 100 what is 1 or less`
    return [{ kind: 'no-data', ...identity, reason: doubt, line }, claim]
  }
  return [...measured, claim]
}

/**
 * The family divides bytes by 1024 × 1024 and calls it MB: read as 10⁶, every size would be 4.6% too small. Multiplying a
 * double by a power of two does not round, so whole bytes come back; decimals would not be whole.
 */
function amountOf({ actual, unit }: PiBudget, place: Place): Amount {
  if (unit !== 'MB') return amount(actual, unit, place)
  return amount(typeof actual === 'number' ? actual * MEBIBYTE : actual, 'B', place)
}

const MEBIBYTE = 1_048_576

/**
 * The growth of a stress run is a fraction in its own file. The tool takes up to 1 for a fraction and more for a
 * percentage, so it writes 1.5 for growth of 1.5% and of 150%. The number alone does not say which; the run's own file,
 * `stress_triage.json`, can be judged instead.
 */
function isAmbiguous({ actual, unit, source }: PiBudget): boolean {
  return unit === 'percent' && source.includes('stress_triage') && Number(actual) > 1
}

/** More per second is better; of everything else, less. */
function meets(actual: number, { threshold, unit, comparison }: PiBudget): boolean {
  const isMinimum = comparison === undefined ? /(?:\/s|\/sec)$/.test(unit) : comparison === 'minimum'
  return isMinimum ? actual >= threshold : actual <= threshold
}

function contradiction(
  { budget_name: budget, status }: PiBudget,
  found: string,
  line: number,
): EvidenceError {
  return new EvidenceError(`${budget} has the status ${status}, and ${found}`, {
    line,
    remedy: 'find out why the tool that wrote the file contradicts itself',
  })
}

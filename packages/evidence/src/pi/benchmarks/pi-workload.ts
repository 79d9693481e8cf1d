import { count, EvidenceError, name } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { amount } from '../../benchmarks/amount.ts'
import type { BenchmarkFormat } from '../../benchmarks/benchmark-format.ts'
import { rowsOf } from '../../benchmarks/content.ts'
import { distinctMetrics } from '../../benchmarks/distinct-metrics.ts'
import type { JsonLine, PerformanceFile, PerformanceRecord } from '../../benchmarks/record.ts'
import { PI } from '../pi-family.ts'

/**
 * Reads the Pi family's `pijs_workload.jsonl`: calls in a loop, timed as a whole. What a call takes is a mean over all
 * of them, and no percentile.
 */
export const piWorkloadFormat: BenchmarkFormat = {
  id: 'pi-workload',
  title: 'pi workload',
  tool: 'calls in a loop',
  docs: PI.docs,
  family: PI,
  metric: 'the scenario: the time of a call; also `… calls`, the calls per second',
  statistics: 'mean',
  recognises: (file) => {
    const [first] = rowsOf(file)
    return (
      first !== undefined &&
      Object.hasOwn(first.value, 'per_call_us') &&
      Object.hasOwn(first.value, 'calls_per_sec')
    )
  },
  read,
}

const rowShape = z.object({
  scenario: name,
  iterations: count,
  tool_calls_per_iteration: count,
  total_calls: count,
  elapsed_ms: z.number().check(z.nonnegative()),
  per_call_us: z.unknown(),
  calls_per_sec: z.unknown(),
})

/** What one row says of all calls together. */
interface Totals {
  readonly calls: number
  readonly milliseconds: number
  readonly perCall: number
  readonly perSecond: number
}

/** The tool cuts every number to a whole one: each is right to 1 at least, or it is not of these calls. */
function agrees({ calls, milliseconds, perCall, perSecond }: Totals): boolean {
  const isTime =
    (perCall - 1) * calls <= (milliseconds + 1) * 1000 && (perCall + 1) * calls >= (milliseconds - 1) * 1000
  const isRate =
    (perSecond - 1) * (milliseconds - 1) <= calls * 1000 &&
    (perSecond + 1) * (milliseconds + 1) >= calls * 1000
  return isTime && isRate
}

function* read(file: PerformanceFile): Generator<PerformanceRecord> {
  yield* distinctMetrics(rowsOf(file).flatMap(recordsOfLine))
}

function recordsOfLine({ value, number: line }: JsonLine): readonly PerformanceRecord[] {
  const parsed = rowShape.safeParse(value)
  const fault = (message: string) =>
    new EvidenceError(message, {
      line,
      remedy: 'find out why the tool that wrote the file contradicts itself',
    })
  if (!parsed.success) throw fault(`${parsed.error.issues[0]?.path.join('.') ?? 'the line'}: not a workload`)
  const { scenario, iterations, tool_calls_per_iteration: calls, total_calls: total, ...row } = parsed.data
  if (iterations * calls !== total)
    throw fault(`total_calls is ${total}, but ${iterations} × ${calls} is not`)
  if (total === 0) throw fault('nothing was called')
  const parameters = { tool_calls_per_iteration: String(calls) }
  const common = { parameters, sampling: 'batch-mean', sampleCount: total, line } as const
  const perCall = amount(row.per_call_us, 'us', { what: 'per_call_us', line })
  const rate = amount(row.calls_per_sec, 'calls/sec', { what: 'calls_per_sec', line })
  const totals = {
    calls: total,
    milliseconds: row.elapsed_ms,
    perCall: Number(row.per_call_us),
    perSecond: Number(row.calls_per_sec),
  }
  if (totals.perCall === 0 || totals.perSecond === 0) throw fault('a call took no time, or never ended')
  if (!agrees(totals)) {
    throw fault(
      `${total} calls in ${totals.milliseconds} ms are not ${totals.perCall} us each and ${totals.perSecond} per second`,
    )
  }
  return [
    {
      kind: 'measurement',
      measurement: { metric: scenario, unit: perCall.unit, statistics: { mean: perCall.value }, ...common },
    },
    {
      kind: 'measurement',
      measurement: {
        metric: `${scenario} calls`,
        unit: rate.unit,
        statistics: { mean: rate.value },
        derivedFrom: scenario,
        ...common,
      },
    },
  ]
}

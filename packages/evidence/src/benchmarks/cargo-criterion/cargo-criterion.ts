import type { Decimal, Measurement } from '@governance-gates/core'
import { EvidenceError, name, showValue } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { amount, sample } from '../amount.ts'
import type { BenchmarkFormat } from '../benchmark-format.ts'
import { rowsOf } from '../content.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import type { JsonLine, PerformanceFile, PerformanceRecord } from '../record.ts'
import { marginOfBounds, marginsOf } from '../stated-margin.ts'
import { orUnreadable } from '../unknown-unit.ts'

/**
 * Reads the messages of cargo-criterion. What it measures is the time of batches; divided by their iterations they are
 * means, unless each batch is one execution.
 *
 * https://bheisler.github.io/criterion.rs/book/cargo_criterion/external_tools.html
 */
export const cargoCriterionFormat: BenchmarkFormat = {
  id: 'cargo-criterion',
  title: 'cargo-criterion',
  tool: 'cargo-criterion',
  docs: 'https://bheisler.github.io/criterion.rs/book/cargo_criterion/external_tools.html',
  command: '`cargo criterion --message-format json`',
  metric: 'the id',
  statistics: 'mean, median',
  recognises: (file) => rowsOf(file).some(({ value }) => value['reason'] === 'benchmark-complete'),
  read,
}

const estimate = z.object({
  estimate: z.unknown(),
  lower_bound: z.optional(z.unknown()),
  upper_bound: z.optional(z.unknown()),
  unit: z.string(),
})
const benchmarkShape = z.object({
  id: name,
  iteration_count: z.array(z.number()),
  measured_values: z.array(z.unknown()),
  unit: z.string(),
  mean: estimate,
  median: estimate,
})

function* read(file: PerformanceFile): Generator<PerformanceRecord> {
  const lines = rowsOf(file)
  yield* distinctMetrics(lines.flatMap(recordsOfLine))
  checkGroups(lines)
}

const groupShape = z.object({ reason: z.literal('group-complete'), benchmarks: z.array(z.string()) })

/** Each benchmark belongs to a group that ends when everything in it is measured. In a stopped run a group has no end. */
function checkGroups(lines: readonly JsonLine[]): void {
  const open = new Map<unknown, number>()
  for (const { value, number: line } of lines) {
    if (value['reason'] === 'benchmark-complete') open.set(value['id'], line)
    const group = groupShape.safeParse(value)
    for (const id of group.data?.benchmarks ?? []) {
      if (!open.delete(id)) throw fault(`a group lists ${showValue(id)}, which has no result`, line)
    }
  }
  for (const [id, line] of open)
    throw fault(`the group of ${showValue(id)} has no end: it is truncated`, line)
}

function recordsOfLine({ value, number: line }: JsonLine): readonly PerformanceRecord[] {
  if (value['reason'] !== 'benchmark-complete') return []
  const parsed = benchmarkShape.safeParse(value)
  if (!parsed.success) {
    throw fault(`${parsed.error.issues[0]?.path.join('.') ?? 'the line'}: not a benchmark`, line)
  }
  return orUnreadable({ metric: parsed.data.id, parameters: {}, line }, () => [
    { kind: 'measurement', measurement: measurementOf(parsed.data, line) },
  ])
}

function measurementOf(benchmark: z.infer<typeof benchmarkShape>, line: number): Measurement {
  const { id, iteration_count: counts, measured_values: values, unit, mean, median } = benchmark
  if (counts.length !== values.length || counts.length === 0 || counts.some((count) => !(count >= 1))) {
    throw fault(`${id} has ${values.length} values for ${counts.length} batches`, line)
  }
  const samples = values.map((each, index) => {
    const single = typeof each === 'number' ? each / (counts[index] ?? 1) : each
    return sample(single, unit, { what: `${id}: measured_values[${index}]`, line })
  })
  const stated = ({ estimate: point, unit: own }: z.infer<typeof estimate>, what: string) =>
    amount(point, own, { what: `${id}: ${what}`, line })
  const [typical, middle] = [stated(mean, 'mean'), stated(median, 'median')]
  const margin = (value: Decimal, bounds: z.infer<typeof estimate>) =>
    marginOfBounds(value, [bounds.lower_bound, bounds.upper_bound], bounds.unit)
  return {
    metric: id,
    parameters: {},
    unit: typical.unit,
    statistics: { mean: typical.value, median: middle.value },
    ...marginsOf({ mean: margin(typical.value, mean), median: margin(middle.value, median) }),
    sampling: counts.every((count) => count === 1) ? 'observation' : 'batch-mean',
    samples,
    line,
  }
}

function fault(message: string, line: number): EvidenceError {
  return new EvidenceError(message, { line, remedy: 'keep the output of cargo criterion unchanged' })
}

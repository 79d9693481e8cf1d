import { isJsonObject, name, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { amount } from '../amount.ts'
import type { BenchmarkFormat } from '../benchmark-format.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import { placeOf } from '../json-place.ts'
import type { PerformanceFile, PerformanceRecord } from '../record.ts'
import { orUnreadable } from '../unknown-unit.ts'

/**
 * Reads the JSON that github-action-benchmark takes as `customSmallerIsBetter` and `customBiggerIsBetter`:
 * `[{name, unit, value, range?, extra?}]`. Only the workflow says which of the two it is, so the unit gives the
 * direction, or the policy does. A value is one number, and its statistic is unknown; `range` and `extra` are
 * remarks.
 *
 * Source: https://github.com/benchmark-action/github-action-benchmark#examples
 */
export const githubActionBenchmarkFormat: BenchmarkFormat = {
  id: 'github-action-benchmark',
  title: 'github-action-benchmark custom JSON',
  tool: 'github-action-benchmark',
  docs: 'https://github.com/benchmark-action/github-action-benchmark#examples',
  command: 'custom JSON, `[{name, unit, value}]`',
  metric: 'the name',
  statistics: 'one number',
  recognises: ({ content }) =>
    content.kind === 'json' &&
    Array.isArray(content.document.value) &&
    content.document.value.some(isOfGithubActionBenchmark),
  read,
}

function isOfGithubActionBenchmark(item: unknown): boolean {
  if (!isJsonObject(item) || !Object.hasOwn(item, 'name')) return false
  return (Object.hasOwn(item, 'unit') || Object.hasOwn(item, 'value')) && !Object.hasOwn(item, 'result')
}

const listShape = z.array(
  z.object({ name, unit: z.string(), value: z.unknown(), range: z.optional(z.unknown()) }),
)

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind === 'json') yield* distinctMetrics(recordsOf(content.document))
}

function* recordsOf(document: Parameters<typeof readShape>[0]): Generator<PerformanceRecord> {
  const lines = document.linesOfItems([])
  for (const [index, row] of readShape(document, listShape).entries()) {
    const line = lines[index]
    const identity = { metric: row.name, parameters: {}, ...(line === undefined ? {} : { line }) }
    yield* orUnreadable(identity, () => {
      const measured = amount(row.value, row.unit, placeOf(document, [index, 'value']))
      const measurement = { ...identity, ...measured, statistics: {}, sampling: 'observation' } as const
      return [{ kind: 'measurement', measurement }]
    })
  }
}

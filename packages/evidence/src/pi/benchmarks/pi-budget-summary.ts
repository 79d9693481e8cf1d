import type { JsonDocument } from '@governance-gates/document/strict'
import { count, EvidenceError, name, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import type { BenchmarkFormat } from '../../benchmarks/benchmark-format.ts'
import { objectOf } from '../../benchmarks/content.ts'
import { ageOf } from '../../benchmarks/description.ts'
import { distinctMetrics } from '../../benchmarks/distinct-metrics.ts'
import type { PerformanceFile, PerformanceRecord } from '../../benchmarks/record.ts'
import { PI, piSchemaName } from '../pi-family.ts'
import { piBudgetShape, recordsOfBudget } from './pi-budget-events.ts'

const VERSIONS: ReadonlySet<string | undefined> = new Set([
  'perf.budget_summary.v1',
  'perf.budget_summary.v2',
])

/**
 * Reads `pi.perf.budget_summary.v1` and `.v2`: how many budgets passed, failed and have no data. Version 1 has no
 * numbers, only the verdict of its tool; version 2 contains the events.
 */
export const piBudgetSummaryFormat: BenchmarkFormat = {
  id: 'pi.perf.budget_summary',
  title: 'pi.perf.budget_summary.v1|v2',
  tool: 'the budget tests',
  docs: PI.docs,
  family: PI,
  metric: 'the name of the budget',
  statistics: 'the one that the name ends with (`_p95`); version 1 has no numbers',
  recognises: (file) => {
    const schema = objectOf(file)?.['schema']
    return typeof schema === 'string' && VERSIONS.has(piSchemaName(schema))
  },
  read,
}

const summaryShape = z.object({
  budgets: z.array(
    z.object({
      name,
      threshold: z.number().check(z.nonnegative()),
      unit: z.string(),
      comparison: z.optional(z.enum(['maximum', 'minimum'])),
      ci_enforced: z.boolean(),
    }),
  ),
  budget_results: z.optional(z.array(piBudgetShape)),
  failing_data_contracts: z._default(
    z.array(z.object({ budget_name: z.optional(z.nullable(name)), contract_id: name, detail: z.string() })),
    [],
  ),
  data_contract_failures_count: z.optional(count),
  total_budgets: count,
  pass: count,
  fail: count,
  no_data: count,
  ci_enforced: count,
})

type Summary = z.infer<typeof summaryShape>

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  const summary = readShape(document, summaryShape)
  checkCounts(document, summary)
  checkDefinitions(document, summary)
  yield* ageOf(document, ['generated_at'])
  if (summary.budget_results === undefined) yield totals(document, summary)
  else {
    const lines = document.linesOfItems(['budget_results'])
    yield* distinctMetrics(
      summary.budget_results.flatMap((budget, index) => recordsOfBudget(budget, lines[index] ?? 1)),
    )
  }
  yield* contractClaims(document, summary)
}

/** The counts are made of the budgets; where they are not, nobody knows which of the two is right. */
function checkCounts(document: JsonDocument, summary: Summary): void {
  const { pass, fail, no_data: noData, total_budgets: total, budgets, budget_results: results } = summary
  const enforced = budgets.filter(({ ci_enforced: isEnforced }) => isEnforced).length
  check(document, 'total_budgets', [total, pass + fail + noData])
  check(document, 'total_budgets', [total, budgets.length])
  check(document, 'ci_enforced', [summary.ci_enforced, enforced])
  const { failing_data_contracts: contracts, data_contract_failures_count: declared } = summary
  if (declared !== undefined) check(document, 'data_contract_failures_count', [declared, contracts.length])
  if (results === undefined) return
  const counted = (wanted: string) => results.filter(({ status }) => status === wanted).length
  check(document, 'pass', [pass, counted('PASS')])
  check(document, 'fail', [fail, counted('FAIL')])
  check(document, 'no_data', [noData, counted('NO_DATA')])
}

/** A result is of one of the budgets, and is judged by its limit. */
function checkDefinitions(document: JsonDocument, { budgets, budget_results: results }: Summary): void {
  const defined = new Map(budgets.map((budget) => [budget.name, budget]))
  check(document, 'total_budgets', [budgets.length, defined.size])
  for (const [index, result] of (results ?? []).entries()) {
    const budget = defined.get(result.budget_name)
    const isSame =
      budget !== undefined &&
      budget.threshold === result.threshold &&
      budget.unit === result.unit &&
      budget.comparison === result.comparison
    if (isSame) continue
    throw new EvidenceError(
      `${result.budget_name} has the limit ${result.threshold} ${result.unit}, and no budget of that name has it`,
      {
        line: document.lineOf(['budget_results', index]),
        remedy: 'find out why the tool that wrote the file contradicts itself',
      },
    )
  }
}

/** What the tool holds of its own sources: a budget without a number may have one that is out of date. */
function contractClaims(
  document: JsonDocument,
  { failing_data_contracts: contracts }: Summary,
): readonly PerformanceRecord[] {
  if (contracts.length === 0) return []
  const lines = document.linesOfItems(['failing_data_contracts'])
  return contracts.map(({ budget_name: budget, contract_id: contract, detail }, index) => ({
    kind: 'claim',
    metric: budget ?? 'budgets',
    parameters: {},
    outcome: 'no-data',
    text: `${contract}: ${detail}`,
    line: lines[index] ?? 1,
  }))
}

function check(
  document: JsonDocument,
  key: string,
  [declared, recomputed]: readonly [declared: number, recomputed: number],
): void {
  if (declared === recomputed) return
  throw new EvidenceError(`${key} is ${declared}, and the file adds up to ${recomputed}`, {
    line: document.lineOf([key]),
    remedy: 'find out why the tool that wrote the file contradicts itself',
  })
}

/** Without the numbers nothing can be judged; that something failed is worth knowing. */
function totals(
  document: JsonDocument,
  { pass, fail, no_data: noData, total_budgets: total }: Summary,
): PerformanceRecord {
  return {
    kind: 'claim',
    metric: 'budgets',
    parameters: {},
    outcome: fail > 0 ? 'fail' : pass > 0 ? 'pass' : 'no-data',
    text: `${pass} passed, ${fail} failed and ${noData} have no data, of ${total} budgets`,
    line: document.lineOf(['total_budgets']),
  }
}

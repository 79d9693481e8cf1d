import {
  type Check,
  checkOf,
  type Expected,
  exactly,
  type Finding,
  type Instant,
  type Outcome,
} from '@governance-gates/core'
import {
  type BudgetPolicy,
  closestWord,
  type PerformancePolicy,
  type WaiverPolicy,
} from '@governance-gates/policy'
import { formatCount, formatPercent } from '@governance-gates/report'
import type { SizeReading } from '../performance-input.ts'
import { budgetRule } from '../rules.ts'
import { type BudgetValue, type BudgetValues, fileValues, metricValues, valueText } from './budget-value.ts'
import { expectedOf, limitsOf, limitText } from './limit.ts'
import type { MetricIndex } from './metric-index.ts'
import { judgeOverrun, type Overrun } from './overrun.ts'
import { excessText, valueAtLimit, valueTexts } from './value-at-limit.ts'

/** One budget with everything that its check, the summary and the waivers need. */
export interface BudgetStanding {
  readonly name: string
  readonly budget: BudgetPolicy
  readonly values: BudgetValues
  /** What decides; undefined where there is no number. */
  readonly worst: BudgetValue | undefined
  /** How its overrun is judged; undefined if it is not exceeded. */
  readonly overrun: Overrun | undefined
  readonly check: Check
}

interface BudgetInput {
  readonly policy: PerformancePolicy
  readonly index: MetricIndex
  readonly sizes: ReadonlyMap<string, SizeReading>
  readonly now: Instant
}

/** Judges every budget, in the policy's order. */
export function judgeBudgets(input: BudgetInput): readonly BudgetStanding[] {
  return Object.entries(input.policy.budgets).map(([name, budget]) => judgeBudget(name, budget, input))
}

function judgeBudget(name: string, budget: BudgetPolicy, input: BudgetInput): BudgetStanding {
  const { policy, index, sizes, now } = input
  const values =
    budget.file === undefined
      ? metricValues(budget, index)
      : fileValues(budget, sizes.get(name) ?? { files: [], problems: [] })
  const over = values.values.filter((value) => value.isOver)
  const waivers = policy.waivers.filter((waiver) => waiver.budget === name)
  const overrun = over.length === 0 ? undefined : judgeOverrun({ over, waivers, policy: policy.overrun, now })
  const standing = { name, budget, values, worst: values.values[0], overrun }
  return { ...standing, check: checkOf(budgetRule, { budget: name }, outcomeOf(standing, index)) }
}

type Standing = Omit<BudgetStanding, 'check'>
type Decision = Omit<Outcome, 'actual' | 'expected'>

function outcomeOf(standing: Standing, index: MetricIndex): Outcome {
  const { worst, budget } = standing
  return {
    ...decisionOf(standing, index),
    ...(worst === undefined
      ? { actual: null, expected: firstLimit(budget) }
      : valueAtLimit(worst.value, worst.limit)),
  }
}

/** A budget without a limit is refused where the policy is read. */
function firstLimit(budget: BudgetPolicy): Expected {
  const [limit] = limitsOf(budget)
  return limit === undefined ? exactly('measured') : expectedOf(limit)
}

/** A crash is worse than an overrun, which is worse than what is not known. */
function decisionOf(standing: Standing, index: MetricIndex): Decision {
  const { values, worst, overrun } = standing
  if (values.crashes.length > 0) {
    return {
      status: 'fail',
      detail: 'a benchmark that this budget covers crashed',
      remedy: 'find out why the benchmark crashed, and fix it',
      findings: [...values.crashes, ...overFindings(standing)],
    }
  }
  if (overrun?.kind === 'exceeded') {
    return {
      status: 'fail',
      detail: [detailOf(standing), overrun.reason].filter((text) => text !== '').join('; '),
      remedy: overrun.remedy,
      findings: [...overFindings(standing), ...values.unknown.map(({ finding }) => finding)],
    }
  }
  const [unknown] = values.unknown
  if (unknown !== undefined) {
    return {
      status: 'inconclusive',
      detail: unknown.finding.message,
      remedy: unknown.remedy,
      findings: values.unknown.map(({ finding }) => finding),
    }
  }
  if (worst === undefined) return missing(standing, index)
  if (values.noData.length > 0) return partlyMissing(standing)
  if (overrun !== undefined) {
    return {
      status: 'warn',
      detail: `${detailOf(standing)}; ${waiverText(overrun.waiver)}`,
      remedy: `bring it back within the budget by ${overrun.waiver['review-by']}`,
      findings: overFindings(standing),
    }
  }
  return { status: 'pass', detail: detailOf(standing) }
}

/** What was measured holds, or is waived; of the rest the evidence itself says that it was not. */
function partlyMissing(standing: Standing): Decision {
  const { values, budget, overrun } = standing
  const waived = overrun?.kind === 'waived' ? [waiverText(overrun.waiver)] : []
  const gap = `${values.noData.length} of its metrics ${values.noData.length === 1 ? 'has' : 'have'} no data`
  return {
    status: statusOfMissing(budget),
    detail: [detailOf(standing), ...waived, gap].join('; '),
    remedy: RUN_BEFORE,
    findings: [...overFindings(standing), ...values.noData],
  }
}

function statusOfMissing(budget: BudgetPolicy): 'warn' | 'inconclusive' {
  return budget['if-missing'] === 'warn' ? 'warn' : 'inconclusive'
}

const RUN_BEFORE =
  'run the benchmark before the gate, or correct the metric of the budget or the paths in performance.evidence'

function waiverText({ owner, reason, 'tracking-issue': issue, 'review-by': day }: WaiverPolicy): string {
  return `waived until ${day} by ${owner} (${issue}): ${reason}`
}

/** What decided, by how much, and of how many samples. */
function detailOf({ values, worst, budget }: Standing): string {
  if (worst === undefined) return ''
  const { headroom, sampleCount, isOver, name, statistic, limit, value } = worst
  const subject = statistic === undefined ? name : `${statistic} of ${name}`
  const others = values.values.length > 1 ? ` (the worst of ${values.values.length})` : ''
  const otherLimits = limitsOf(budget).filter(({ key }) => key !== limit.key)
  const parts = [
    `${subject}${others}`,
    isOver ? excessText(value, limit) : `${formatPercent(headroom, 'down')} left`,
    sampleCount === undefined ? '' : `${sampleCount} samples`,
    ...otherLimits.map((other) => `also limited to ${limitText(other)}`),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function overFindings({ values }: Standing): readonly Finding[] {
  return values.values
    .filter((value) => value.isOver)
    .map((value) => ({
      message: `${valueText(value)}, limit ${valueTexts(value.value, value.limit).limit}`,
      subject: value.name,
      file: value.file,
      ...(value.line === undefined ? {} : { line: value.line }),
    }))
}

function missing({ budget, values }: Standing, index: MetricIndex): Decision {
  const status = statusOfMissing(budget)
  if (budget.file !== undefined) {
    const remedy = 'build before the gate, or correct the path in the budget'
    return { status, remedy, findings: [{ message: `no file matches ${budget.file}` }] }
  }
  const wanted = budget.metric ?? ''
  const known = [...index.measurements, ...index.contradictions].map(({ measurement }) => measurement.metric)
  const near = closestWord(wanted, known)
  const hint = near === undefined ? knownHint(known) : `: did you mean ${near}?`
  const findings =
    values.noData.length > 0 ? values.noData : [{ message: `no measurement of ${wanted}${hint}` }]
  return { status, remedy: RUN_BEFORE, findings }
}

const MAX_KNOWN = 5

/** Tools name their metrics: what can be copied into the policy. */
function knownHint(metrics: readonly string[]): string {
  const names = [...new Set(metrics)]
  if (names.length === 0) return ''
  const more = names.length > MAX_KNOWN ? ` and ${formatCount(names.length - MAX_KNOWN)} more` : ''
  return `; measured: ${names.slice(0, MAX_KNOWN).join(', ')}${more}`
}

import {
  type Decimal,
  decimalOf,
  decimalToText,
  endOfDay,
  type Instant,
  type Unit,
} from '@governance-gates/core'
import type { OverrunPolicy, WaiverPolicy } from '@governance-gates/policy'
import { DOCUMENT_OVERRUN } from '../rules.ts'
import type { BudgetValue } from './budget-value.ts'
import { isBeyond, isWithin, type Limit } from './limit.ts'

/** What becomes of a budget that is exceeded. */
export type Overrun =
  | { readonly kind: 'waived'; readonly waiver: WaiverPolicy }
  | { readonly kind: 'exceeded'; readonly reason: string; readonly remedy: string }

interface OverrunInput {
  /** The values that are over, at least one. */
  readonly over: readonly BudgetValue[]
  /** Those for this budget. */
  readonly waivers: readonly WaiverPolicy[]
  readonly policy: OverrunPolicy | undefined
  readonly now: Instant
}

/** Mission row INC-3: over budget by more than 20% blocks; by less it is documented and justified, or blocks too. */
const TWENTY: Decimal = decimalOf(20)

/** Whether a waiver documents that a budget is exceeded. It must cover every value that is over. */
export function judgeOverrun({ over, waivers, policy, now }: OverrunInput): Overrun {
  const [failAbove, waiverBelow] = [policy?.['fail-above'] ?? TWENTY, policy?.['waiver-below'] ?? TWENTY]
  const repair = repairOf(over)
  if (isAnyBeyond(over, failAbove)) {
    return exceeded(`no waiver covers more than ${decimalToText(failAbove)}%`, repair)
  }
  if (isAnyBeyond(over, waiverBelow)) {
    return exceeded(`no waiver covers more than ${decimalToText(waiverBelow)}%`, repair)
  }
  const holding = waivers.filter((waiver) => holds(waiver, now))
  const covering = holding.find(({ ceiling }) =>
    over.every((value) => isCovered(value, ceiling.value, ceiling.unit)),
  )
  if (covering !== undefined) return { kind: 'waived', waiver: covering }
  const [waiver] = waivers
  if (waiver === undefined) return exceeded('', `${repair}; ${DOCUMENT_OVERRUN}`)
  return holding.length === 0
    ? exceeded(
        `the waiver of ${waiver.owner} expired on ${waiver['review-by']}`,
        `${repair}, or give its waiver in performance.waivers a new review date`,
      )
    : exceeded(
        `over the ceiling of the waiver, ${holding.map(({ ceiling }) => ceiling.text).join(', ')}`,
        repair,
      )
}

const ANY_REPAIR = 'make it faster or smaller'

/** A file only gets smaller, and a time only shorter. */
function repairOf(over: readonly BudgetValue[]): string {
  const repairs = new Set(over.map(({ unit, limit }) => repairOfUnit(unit, limit.key)))
  const [repair = ANY_REPAIR, ...others] = repairs
  return others.length === 0 ? repair : ANY_REPAIR
}

function repairOfUnit(unit: Unit, key: Limit['key']): string {
  const isUpper = key === 'below' || key === 'max'
  if (isUpper && unit === 'bytes') return 'make it smaller'
  if (isUpper ? unit === 'ns' : unit === 'per-second') return 'make it faster'
  return ANY_REPAIR
}

/** A waiver holds through its review day (UTC). */
export function holds(waiver: WaiverPolicy, now: Instant): boolean {
  return now < endOfDay(waiver['review-by'])
}

function isAnyBeyond(over: readonly BudgetValue[], percent: Decimal): boolean {
  return over.some(({ value, limit }) => isBeyond(value, limit, percent))
}

function isCovered({ value, unit, limit }: BudgetValue, ceiling: Decimal, ceilingUnit: string): boolean {
  return unit === ceilingUnit && isWithin(value, limit, ceiling)
}

function exceeded(reason: string, remedy: string): Overrun {
  return { kind: 'exceeded', reason, remedy }
}

import type { Check, ExceptionUse, Finding, Instant } from '@governance-gates/core'
import type { WaiverPolicy } from '@governance-gates/policy'
import type { BudgetStanding } from './budgets.ts'
import { limitsOf } from './limit.ts'
import { holds } from './overrun.ts'

/** What became of the waivers. Those that permit nothing any more are to be taken out; they stop nothing. */
export function judgeWaivers(
  waivers: readonly WaiverPolicy[],
  standings: readonly BudgetStanding[],
  now: Instant,
): { readonly checks: readonly Check[]; readonly use: ExceptionUse } {
  const judged = waivers.map((waiver, index) => ({
    waiver,
    index,
    fault: faultOf(
      waiver,
      standings.find(({ name }) => name === waiver.budget),
      now,
    ),
  }))
  const named = (kind: Fault['kind']) =>
    judged.filter(({ fault }) => fault?.kind === kind).map(({ waiver }) => waiver.budget)
  const use = {
    applied: judged.filter(({ fault }) => fault === undefined).map(({ waiver }) => waiver.budget),
    expired: named('expired'),
    unused: named('unused'),
  }
  if (waivers.length === 0) return { checks: [], use }
  const findings = judged.flatMap(({ waiver, fault }): readonly Finding[] =>
    fault === undefined ? [] : [{ message: fault.message, subject: waiver.budget }],
  )
  const first = judged.find(({ fault }) => fault !== undefined)?.index
  const check = {
    id: 'waivers',
    title: 'Every waiver is needed and holds',
    rule: first === undefined ? 'performance.waivers' : `performance.waivers.${first}`,
    actual: `${use.applied.length} of ${waivers.length} applied`,
    expected: 'all applied',
  }
  if (findings.length === 0) return { checks: [{ ...check, status: 'pass', findings }], use }
  const remedy = 'take out what is not needed, and look again at what has expired'
  return { checks: [{ ...check, status: 'warn', remedy, findings }], use }
}

interface Fault {
  readonly kind: 'expired' | 'unused' | 'exceeded'
  readonly message: string
}

function faultOf(
  waiver: WaiverPolicy,
  standing: BudgetStanding | undefined,
  now: Instant,
): Fault | undefined {
  const { ceiling, 'review-by': day } = waiver
  if (!holds(waiver, now)) return { kind: 'expired', message: `it expired on ${day}` }
  const units = standing === undefined ? [] : limitsOf(standing.budget).map(({ quantity }) => quantity.unit)
  if (!units.includes(ceiling.unit)) {
    return { kind: 'exceeded', message: `its ceiling ${ceiling.text} is in another unit than the budget` }
  }
  const { overrun } = standing ?? {}
  if (overrun === undefined) {
    const why = standing?.worst === undefined ? 'was not measured' : 'is met'
    return { kind: 'unused', message: `the budget ${why}: the waiver permits nothing` }
  }
  if (overrun.kind === 'waived') {
    return overrun.waiver === waiver
      ? undefined
      : { kind: 'unused', message: 'another waiver covers the overrun' }
  }
  return { kind: 'exceeded', message: `the overrun is not covered: ${overrun.reason}` }
}

import { type Check, checkOf, exactly, type Finding, type Instant, measured } from '@governance-gates/core'
import type { WaiverPolicy } from '@governance-gates/policy'
import type { ExceptionUse } from '@governance-gates/verdict'
import { waiversRule } from '../rules.ts'
import type { BudgetStanding } from './budgets.ts'
import { limitsOf } from './limit.ts'
import { holds } from './overrun.ts'

/** What became of the waivers. Those that permit nothing any more should be removed; they block nothing. */
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
  const findings = judged.flatMap(({ waiver, index, fault }): readonly Finding[] =>
    fault === undefined
      ? []
      : [{ message: `${fault.message} (performance.waivers.${index})`, subject: waiver.budget }],
  )
  const check = checkOf(
    waiversRule,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'warn',
      actual: measured(use.applied.length, 'waivers'),
      expected: exactly(waivers.length, 'waivers'),
      findings,
    },
  )
  return { checks: [check], use }
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
  if (!holds(waiver, now)) return { kind: 'expired', message: `expired on ${day}` }
  const units = standing === undefined ? [] : limitsOf(standing.budget).map(({ quantity }) => quantity.unit)
  if (!units.includes(ceiling.unit)) {
    return { kind: 'exceeded', message: `the ceiling ${ceiling.text} is in a different unit from the budget` }
  }
  const { overrun } = standing ?? {}
  if (overrun === undefined) {
    const why = standing?.worst === undefined ? 'was not measured' : 'is met'
    return { kind: 'unused', message: `the budget ${why}, so the waiver is not needed` }
  }
  if (overrun.kind === 'waived') {
    return overrun.waiver === waiver
      ? undefined
      : { kind: 'unused', message: 'another waiver already covers the overrun' }
  }
  return { kind: 'exceeded', message: `does not cover the overrun: ${overrun.reason}` }
}

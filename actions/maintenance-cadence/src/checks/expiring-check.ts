import { type Check, checkOf, endOfDay, type Finding, noneOf } from '@governance-gates/core'
import type { Expiring, MaintenanceInput } from '../maintenance-input.ts'
import { expiring as rule } from '../rules.ts'

/** What ends within the time that the policy names, and what has ended: the first to end comes first. */
export function expiringSoon({ expiring, expiringWithin, now }: MaintenanceInput): readonly Expiring[] {
  if (expiring.kind === 'missing') return []
  return expiring.value
    .filter(({ lastDay }) => endOfDay(lastDay) - now <= expiringWithin)
    .toSorted((left, right) => (left.lastDay < right.lastDay ? -1 : left.lastDay > right.lastDay ? 1 : 0))
}

/** One list of everything with a last day. */
export function checkExpiring(input: MaintenanceInput): Check {
  const { expiring, now } = input
  if (expiring.kind === 'missing') {
    const { why: detail, remedy } = expiring
    return checkOf(
      rule,
      {},
      { status: 'inconclusive', ...noneOf([], 'entries'), actual: null, detail, remedy },
    )
  }
  const soon = expiringSoon(input)
  const findings = soon.map((each): Finding => {
    return { message: expiringText(each, now), subject: each.name, file: each.file, line: each.line }
  })
  return checkOf(rule, {}, { status: soon.length > 0 ? 'warn' : 'pass', ...noneOf(findings, 'entries') })
}

/** `the exception of @dana ends on 2026-03-31`. */
export function expiringText({ kind, owner, lastDay }: Expiring, now: number): string {
  const verb = endOfDay(lastDay) <= now ? 'ended' : 'ends'
  return `the ${kind} of ${owner} ${verb} on ${lastDay}`
}

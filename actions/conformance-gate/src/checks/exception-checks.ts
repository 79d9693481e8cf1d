import {
  type Check,
  type Exception,
  type ExceptionUse,
  endOfDay,
  exceptionLabel,
  type Finding,
  type Instant,
  isActive,
  Permissions,
} from '@governance-gates/core'
import type { ExceptionPolicy } from '@governance-gates/policy'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import { coversCampaign, type ExceptionStanding, standingOf } from './exception-standing.ts'

/** The exceptions of a run: what they excuse, and whether they are still justified. */
export interface ExceptionJudgement {
  readonly checks: readonly Check[]
  readonly use: ExceptionUse
}

/** What the active exceptions permit in a campaign; nothing where its evidence does not name its subjects. */
export function permissionsIn(
  campaign: GatheredCampaign,
  exceptions: readonly Exception[],
  now: Instant,
): Permissions {
  const covering = exceptions.filter(
    (exception) => isActive(exception, now) && coversCampaign(exception, campaign),
  )
  return new Permissions(covering)
}

/** Judges the register itself: nothing in it may be expired, unused or for a campaign that allows none. */
export function judgeExceptions(
  policy: ExceptionPolicy,
  campaigns: readonly GatheredCampaign[],
  exceptions: readonly Exception[],
  now: Instant,
): ExceptionJudgement {
  const active = exceptions.filter((exception) => isActive(exception, now))
  const expired = exceptions.filter((exception) => !isActive(exception, now))
  const standings = active.map((exception) => ({ exception, standing: standingOf(exception, campaigns) }))
  const idle = standings.filter(({ standing }) => standing.kind === 'unused' || standing.kind === 'unmatched')
  const forbidden = exceptions.filter(({ scope }) =>
    campaigns.some(({ name, policy: { exceptions: allowed } }) => scope === name && allowed === 'forbidden'),
  )
  const applied = standings.filter(({ standing }) => standing.kind === 'applied')
  return {
    checks: [
      checkExpired(expired, now),
      checkUnused(policy, idle),
      ...(forbidden.length === 0 ? [] : [checkForbidden(forbidden)]),
    ],
    use: {
      applied: applied.map(({ exception }) => exceptionLabel(exception)),
      expired: expired.map(exceptionLabel),
      unused: idle.map(({ exception }) => exceptionLabel(exception)),
    },
  }
}

function checkExpired(expired: readonly Exception[], now: Instant): Check {
  const check = {
    id: 'exceptions.expired',
    title: 'Exceptions are reviewed in time',
    rule: 'conformance.exceptions',
    actual: expired.length,
    expected: '0',
    unit: 'expired',
    findings: expired.map((exception) =>
      place(exception, `expired: review was due by ${exception.reviewBy}`),
    ),
  }
  if (expired.length === 0) return { ...check, status: 'pass' }
  const oldest = Math.max(...expired.map(({ reviewBy }) => now - endOfDay(reviewBy)))
  const owners = [...new Set(expired.map(({ owner }) => owner))].sort()
  return {
    ...check,
    status: 'fail',
    detail: `overdue for up to ${Math.floor(oldest / DAY) + 1} days`,
    remedy: `mend the subject, or review the exception and date it anew: ${owners.join(', ')}`,
  }
}

const DAY = 86_400_000

function checkUnused(
  policy: ExceptionPolicy,
  idle: readonly { readonly exception: Exception; readonly standing: ExceptionStanding }[],
): Check {
  const check = {
    id: 'exceptions.unused',
    title: 'Every exception is still needed',
    rule: 'conformance.exceptions',
    actual: idle.length,
    expected: '0',
    unit: 'unused',
    findings: idle.map(({ exception, standing }) => place(exception, idleMessage(exception, standing))),
  }
  if (idle.length === 0) return { ...check, status: 'pass' }
  return { ...check, status: policy.unused, remedy: 'delete the exception, or correct its subject or shard' }
}

function idleMessage({ shard }: Exception, standing: ExceptionStanding): string {
  const where = shard === undefined ? '' : ` in shard ${shard}`
  if (standing.kind === 'unused') return `is unused: the subject passes now${where}`
  return standing.kind === 'unmatched' && standing.lacks === 'shard'
    ? `names the shard ${shard ?? ''}, which no evidence belongs to`
    : `matches no subject${where}`
}

function checkForbidden(forbidden: readonly Exception[]): Check {
  return {
    id: 'exceptions.forbidden',
    title: 'No exception for a campaign that allows none',
    rule: 'conformance.exceptions',
    status: 'fail',
    actual: forbidden.length,
    expected: '0',
    remedy: 'delete the exception: this campaign must hold without any',
    findings: forbidden.map((exception) => place(exception, `is for campaign ${exception.scope ?? ''}`)),
  }
}

function place({ subject, owner, issue, file, line }: Exception, message: string): Finding {
  const tracked = issue === undefined ? '' : `, ${issue}`
  return { subject, message: `${message} (owner ${owner}${tracked})`, file, line }
}

import {
  type Check,
  checkOf,
  type Exception,
  type Expected,
  endOfDay,
  exactly,
  exceptionLabel,
  type Finding,
  type Instant,
  isActive,
  measured,
  Permissions,
} from '@governance-gates/core'
import type { ExceptionPolicy } from '@governance-gates/policy'
import type { ExceptionUse } from '@governance-gates/verdict'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import { exceptionsExpired, exceptionsForbidden, exceptionsUnused } from '../rules/exceptions.ts'
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

/** The register, and what it may excuse. */
interface Excusing {
  readonly campaigns: readonly GatheredCampaign[]
  readonly exceptions: readonly Exception[]
  /** What they are after the change that is judged. */
  readonly proposed: readonly Exception[]
}

/** Judges the register itself: nothing in it may be expired, unused or for a campaign that allows none. */
export function judgeExceptions(
  policy: ExceptionPolicy,
  { campaigns, exceptions, proposed }: Excusing,
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
      checkExpired(
        expired.filter((exception) =>
          proposed.some((each) => isSame(each, exception) && !isActive(each, now)),
        ),
        now,
      ),
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

/** A change that removes an expired exception, or gives it a new review day, has done what was asked for. */
function isSame(one: Exception, other: Exception): boolean {
  return one.subject === other.subject && one.scope === other.scope && one.shard === other.shard
}

function checkExpired(expired: readonly Exception[], now: Instant): Check {
  const facts = {
    actual: measured(expired.length, 'exceptions'),
    expected: NONE,
    findings: expired.map((exception) =>
      place(exception, `expired: review was due by ${exception.reviewBy}`),
    ),
  }
  if (expired.length === 0) return checkOf(exceptionsExpired, {}, { ...facts, status: 'pass' })
  const oldest = Math.max(...expired.map(({ reviewBy }) => now - endOfDay(reviewBy)))
  const owners = [...new Set(expired.map(({ owner }) => owner))].sort().join(', ')
  const days = Math.floor(oldest / DAY) + 1
  return checkOf(
    exceptionsExpired,
    {},
    {
      ...facts,
      status: 'fail',
      detail: `overdue by up to ${days} ${days === 1 ? 'day' : 'days'}`,
      remedy: `ask ${owners} to fix the subject, or to review the exception and give it a new review date`,
    },
  )
}

const NONE: Expected = exactly(0, 'exceptions')
const DAY = 86_400_000

function checkUnused(
  policy: ExceptionPolicy,
  idle: readonly { readonly exception: Exception; readonly standing: ExceptionStanding }[],
): Check {
  return checkOf(
    exceptionsUnused,
    {},
    {
      status: idle.length === 0 ? 'pass' : policy.unused,
      actual: measured(idle.length, 'exceptions'),
      expected: NONE,
      findings: idle.map(({ exception, standing }) => place(exception, idleMessage(exception, standing))),
    },
  )
}

function idleMessage({ shard }: Exception, standing: ExceptionStanding): string {
  const where = shard === undefined ? '' : ` in shard ${shard}`
  if (standing.kind === 'unused') return `is unused: the subject passes now${where}`
  return standing.kind === 'unmatched' && standing.lacks === 'shard'
    ? `names the shard ${shard ?? ''}, but no evidence belongs to that shard`
    : `matches no subject${where}`
}

function checkForbidden(forbidden: readonly Exception[]): Check {
  return checkOf(
    exceptionsForbidden,
    {},
    {
      status: 'fail',
      actual: measured(forbidden.length, 'exceptions'),
      expected: NONE,
      findings: forbidden.map((exception) => place(exception, `is for campaign ${exception.scope ?? ''}`)),
    },
  )
}

function place({ subject, owner, issue, file, line }: Exception, message: string): Finding {
  const tracked = issue === undefined ? '' : `, ${issue}`
  return { subject, message: `${message} (owner ${owner}${tracked})`, file, line }
}

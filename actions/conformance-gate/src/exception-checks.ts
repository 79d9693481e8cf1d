import {
  type Check,
  type Exception,
  type ExceptionUse,
  endOfDay,
  type Finding,
  type Instant,
  isActive,
  isExecuted,
  isFailure,
} from '@governance-gates/core'
import type { ExceptionPolicy } from '@governance-gates/policy'
import type { GatheredCampaign } from './gathered-campaign.ts'

/** The exceptions of a run: what they excuse, and whether they are still justified. */
export interface ExceptionJudgement {
  readonly checks: readonly Check[]
  readonly use: ExceptionUse
}

/** Whether an exception may excuse subjects of a campaign. */
function coversCampaign({ scope }: Exception, { name, policy, evidence }: GatheredCampaign): boolean {
  if (policy.exceptions === 'forbidden') return false
  return scope === undefined || scope === name || evidence.subjectKinds.includes(scope)
}

/** The subjects of a campaign that an active exception excuses. */
export function excusedSubjects(
  campaign: GatheredCampaign,
  exceptions: readonly Exception[],
  now: Instant,
): ReadonlySet<string> {
  const { naming } = campaign.evidence
  if (naming.kind === 'counts') return new Set()
  const covering = exceptions.filter(
    (exception) => isActive(exception, now) && coversCampaign(exception, campaign),
  )
  return new Set(
    covering.map(({ subject }) => subject).filter((subject) => naming.find(subject) !== undefined),
  )
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
  const idle = standings.filter(({ standing }) => standing === 'unused' || standing === 'unmatched')
  const forbidden = exceptions.filter(({ scope }) =>
    campaigns.some(({ name, policy: { exceptions: allowed } }) => scope === name && allowed === 'forbidden'),
  )
  const applied = standings.filter(({ standing }) => standing === 'applied')
  return {
    checks: [
      checkExpired(expired, now),
      checkUnused(policy, idle),
      ...(forbidden.length === 0 ? [] : [checkForbidden(forbidden)]),
    ],
    use: {
      applied: applied.map(({ exception }) => exception.subject),
      expired: expired.map(({ subject }) => subject),
      unused: idle.map(({ exception }) => exception.subject),
    },
  }
}

/** `applied`: it excuses a failure. `unused`: its subject passes. `unknown`: the evidence cannot tell. */
type ExceptionStanding = 'applied' | 'unused' | 'unmatched' | 'unknown'

/** What an exception is good for in this run; judged only by evidence that names its subjects. */
function standingOf(exception: Exception, campaigns: readonly GatheredCampaign[]): ExceptionStanding {
  // A campaign without evidence might be the one that the exception is for.
  const possible = campaigns.filter(
    (campaign) => coversCampaign(exception, campaign) || campaign.evidence.subjectKinds.length === 0,
  )
  const states = possible.map(({ evidence: { naming, problems } }) =>
    naming.kind === 'counts' || problems.length > 0 ? 'unknown' : naming.find(exception.subject)?.status,
  )
  if (states.some((state) => state !== undefined && state !== 'unknown' && isFailure(state))) return 'applied'
  if (states.includes('unknown')) return 'unknown'
  const found = states.filter((state) => state !== undefined && state !== 'unknown')
  if (found.length === 0) return 'unmatched'
  return found.some(isExecuted) ? 'unused' : 'unknown'
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
    findings: idle.map(({ exception, standing }) =>
      place(exception, standing === 'unused' ? 'is unused: the subject passes now' : 'matches no subject'),
    ),
  }
  if (idle.length === 0) return { ...check, status: 'pass' }
  return { ...check, status: policy.unused, remedy: 'delete the exception, or correct its subject' }
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

import { endOfDay, type Instant } from '@governance-gates/core'
import type { AlertSeverity, DependabotAlert, PublishedAdvisory } from '@governance-gates/github'
import { identityOf } from '@governance-gates/issue-plan'
import type { SecurityIncidentPolicy } from '@governance-gates/policy'
import type { Rating } from '../symptom.ts'
import { ISSUE_KIND, type Occurrence } from './occurrence.ts'
import type { Release } from './release.ts'
import type { SecurityCase } from './security-advisory.ts'

interface SecurityFacts {
  readonly alerts: readonly DependabotAlert[]
  readonly advisories: readonly PublishedAdvisory[]
  readonly releases: readonly Release[]
  readonly now: Instant
}

/** An own advisory that is older than this was handled before anybody kept count. */
const OLD = 90 * 86_400_000

/** The incidents of public advisories. Drafts, and reports that are still being looked at, are never asked for. */
export function securityOccurrences(
  policy: SecurityIncidentPolicy,
  facts: SecurityFacts,
): readonly Occurrence[] {
  const byAdvisory = new Map<string, DependabotAlert[]>()
  for (const alert of facts.alerts) {
    byAdvisory.set(alert.ghsa, [...(byAdvisory.get(alert.ghsa) ?? []), alert])
  }
  return [
    ...[...byAdvisory.values()].map((alerts) => ofAlerts(policy, alerts, facts)),
    ...facts.advisories
      .filter(({ ghsa }) => !byAdvisory.has(ghsa))
      .map((advisory) => ofAdvisory(policy, advisory, facts)),
  ].filter((each) => each !== undefined)
}

interface Found {
  readonly advisory: SecurityCase
  readonly rating: Rating
  readonly since: number
  readonly isDue: boolean
}

function occurrenceOf(policy: SecurityIncidentPolicy, found: Found, now: Instant): Occurrence {
  const { advisory, rating, since, isDue } = found
  const isOver = advisory.left.length === 0
  return {
    identity: identityOf(ISSUE_KIND, ['security', advisory.ghsa]),
    subject: { kind: 'security', advisory },
    stream: 'security',
    family: 'security',
    rating,
    area: policy.area,
    triage: policy.triage.milliseconds,
    fix: policy.fix,
    since: since as Instant,
    seenAt: now,
    state: isOver ? 'over' : advisory.packages.every(({ isFixed }) => isFixed) ? 'recovering' : 'failing',
    isDue: isDue && !isOver,
    flips: 0,
  }
}

/** All alerts of one advisory: the same flaw in several manifests is one incident. */
function ofAlerts(
  policy: SecurityIncidentPolicy,
  alerts: readonly DependabotAlert[],
  { releases, now }: SecurityFacts,
): Occurrence | undefined {
  const [first] = alerts
  if (first === undefined) return undefined
  const open = alerts.filter(isOpen)
  const isWithdrawn = alerts.every(({ withdrawnAt }) => withdrawnAt !== undefined)
  const dismissed = open.length === 0 ? dismissalOf(alerts) : undefined
  // A release from before an alert does not have what fixes that one.
  const newest = Math.max(...alerts.map(({ createdAt }) => createdAt))
  const later = releases.filter(({ day }) => endOfDay(day) > newest)
  const release = releaseNaming(later, first)
  const steps = [
    ...(open.length > 0 ? [`update ${first.package} to a fixed version`] : []),
    ...(release === undefined ? [`cut a release whose change log entry names ${first.ghsa}`] : []),
  ]
  const advisory = {
    ghsa: first.ghsa,
    cve: first.cve,
    summary: first.summary,
    url: first.url,
    packages: alerts.map((alert) => ({
      name: `${alert.ecosystem} ${alert.package}`,
      place: alert.manifest,
      range: alert.range,
      fixedIn: alert.fixedIn,
      isFixed: !isOpen(alert),
    })),
    left: isWithdrawn || dismissed !== undefined ? [] : steps,
    release: release?.version,
    dismissed: isWithdrawn ? 'the advisory was withdrawn' : dismissed,
  }
  const since = Math.min(...(open.length > 0 ? open : alerts).map(({ createdAt }) => createdAt))
  const rating = ratingOf(worstOf(alerts.map(({ severity }) => severity)), 'the advisory')
  return occurrenceOf(policy, { advisory, rating, since, isDue: open.length > 0 }, now)
}

/** What a robot dismissed nobody has decided. */
function isOpen({ state, dismissedBy }: DependabotAlert): boolean {
  return (
    state === 'open' || state === 'auto_dismissed' || (state === 'dismissed' && dismissedBy?.kind !== 'user')
  )
}

function dismissalOf(alerts: readonly DependabotAlert[]): string | undefined {
  const dismissed = alerts.filter(({ state }) => state === 'dismissed')
  const [first] = dismissed
  if (first === undefined || dismissed.length < alerts.length) return undefined
  return `@${first.dismissedBy?.login ?? ''} dismissed the alert: ${first.dismissedReason ?? 'without a reason'}`
}

function ofAdvisory(
  policy: SecurityIncidentPolicy,
  { ghsa, cve, summary, severity, publishedAt, withdrawnAt, affected, url }: PublishedAdvisory,
  { releases, now }: SecurityFacts,
): Occurrence | undefined {
  if (publishedAt === undefined) return undefined
  const release = releaseNaming(releases, { ghsa, cve })
  const isPatched = affected.every(({ patched }) => patched !== undefined)
  const advisory = {
    ghsa,
    cve,
    summary,
    url,
    packages: affected.map((each) => ({
      name: `${each.ecosystem} ${each.package}`,
      place: 'this repository',
      range: each.range,
      fixedIn: each.patched,
      isFixed: each.patched !== undefined,
    })),
    left:
      withdrawnAt !== undefined
        ? []
        : [
            ...(isPatched ? [] : ['fix it, and name the patched version in the advisory']),
            ...(release === undefined ? [`cut a release whose change log entry names ${ghsa}`] : []),
          ],
    release: release?.version,
    dismissed: withdrawnAt === undefined ? undefined : 'the advisory was withdrawn',
  }
  const rating = ratingOf(severityIn(severity), 'the advisory')
  return occurrenceOf(policy, { advisory, rating, since: publishedAt, isDue: now - publishedAt <= OLD }, now)
}

function ratingOf(severity: AlertSeverity | undefined, source: string): Rating {
  return severity === undefined
    ? { severity: undefined, because: `${source} names no severity` }
    : { severity, because: `${source} says ${severity}` }
}

/** As GitHub writes a severity in one place or another; a word that nobody knows says nothing. */
function severityIn(written: string | undefined): AlertSeverity | undefined {
  const word = written?.toLowerCase()
  return word === 'moderate' ? 'medium' : ORDER.find((each) => each === word)
}

const ORDER = ['low', 'medium', 'high', 'critical'] as const

function worstOf(written: readonly AlertSeverity[]): AlertSeverity | undefined {
  const severities = written.map(severityIn)
  const worst = ORDER.findLast((each) => severities.includes(each))
  // One that is not known may be worse.
  return worst !== 'critical' && severities.includes(undefined) ? undefined : worst
}

function releaseNaming(
  releases: readonly Release[],
  { ghsa, cve }: { readonly ghsa: string; readonly cve: string | undefined },
): Release | undefined {
  return releases.find(({ advisories }) => advisories.has(ghsa) || (cve !== undefined && advisories.has(cve)))
}

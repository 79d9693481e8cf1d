import {
  atMost,
  type Check,
  type CheckScope,
  checkOf,
  type Decimal,
  exactly,
  type Finding,
  type Instant,
  measured,
  phaseOf,
  type Quarantine,
  totalOf,
} from '@governance-gates/core'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import type { QuarantineRegister } from '../quarantine-register.ts'
import { nowOf, type QuarantinedSubject } from '../quarantined-subject.ts'
import { quarantined as quarantinedRule, quarantineExpired } from '../rules/quarantine.ts'
import { limitOf } from './limit.ts'

/** How many subjects of a campaign, and of each of its tiers, are not judged. */
export function checkQuarantined(
  campaign: GatheredCampaign,
  quarantined: readonly QuarantinedSubject[],
): readonly Check[] {
  const { name, policy, evidence } = campaign
  if (evidence.naming.kind === 'counts') return []
  const limit = policy['max-quarantined']
  const whole = { scope: { campaign: name }, quarantined, total: totalOf(evidence.tally) }
  const tiers = Object.keys(policy.tiers ?? {}).flatMap((tier) => {
    const own = quarantined.filter((each) => each.tier === tier)
    const tally = evidence.tiers.get(tier)
    if (own.length === 0 || tally === undefined) return []
    return [{ scope: { campaign: name, tier }, quarantined: own, total: totalOf(tally) }]
  })
  return [whole, ...tiers].map((share) => checkShare(share, limit))
}

/** Subjects of a campaign or of a tier, and those of them that are not judged. */
interface Share {
  readonly scope: CheckScope
  readonly quarantined: readonly QuarantinedSubject[]
  readonly total: number
}

function checkShare({ scope, quarantined, total }: Share, limit: Decimal): Check {
  const most = mostOf(limit, total)
  return checkOf(quarantinedRule, scope, {
    status: quarantined.length <= most ? 'pass' : 'fail',
    actual: measured(quarantined.length, 'subjects'),
    expected: atMost(most, 'subjects'),
    detail: `${quarantined.length} of ${total} subjects are not judged (max-quarantined: ${limitOf(limit)}%${limit.coefficient === 0n ? '' : ', at least one'})`,
    findings: quarantined.map(quarantinedFinding),
  })
}

/** Exact. A campaign too small for the share may have one broken test as well. */
function mostOf(limit: Decimal, total: number): number {
  if (limit.coefficient === 0n) return 0
  return Math.max(1, Number((limit.coefficient * BigInt(total)) / (100n * 10n ** BigInt(limit.scale))))
}

function quarantinedFinding({ entry, status }: QuarantinedSubject): Finding {
  return placed(entry, `quarantined until ${entry.lastDay}, ${nowOf(status)}: ${entry.reason}`)
}

/**
 * No entry of the register may be over: its subject is judged again, and somebody has to decide. A change that removes the
 * entry, or gives it other days, has done what was asked for.
 */
export function checkExpiredQuarantines({ entries, proposed }: QuarantineRegister, now: Instant): Check {
  const isOver = (entry: Quarantine) => phaseOf(entry, now) === 'expired'
  const expired = entries.filter(
    (entry) => isOver(entry) && proposed.some((each) => isSameSubject(each, entry) && isOver(each)),
  )
  const facts = {
    actual: measured(expired.length, 'quarantines'),
    expected: exactly(0, 'quarantines'),
    findings: expired.map((entry) =>
      placed(entry, `expired on ${entry.lastDay}, and is judged again: remove this entry`),
    ),
  }
  if (expired.length === 0) return checkOf(quarantineExpired, {}, { ...facts, status: 'pass' })
  const owners = [...new Set(expired.map(({ owner }) => owner))].sort().join(', ')
  const remedy = `ask ${owners} to fix the subject, and remove its entry from ${filesOf(expired)}`
  return checkOf(quarantineExpired, {}, { ...facts, status: 'fail', remedy })
}

function isSameSubject(one: Quarantine, other: Quarantine): boolean {
  return one.subject === other.subject && one.campaign === other.campaign
}

function filesOf(entries: readonly Quarantine[]): string {
  return [...new Set(entries.map(({ file }) => file))].join(', ')
}

/** A finding about an entry of the register, at its place. */
export function placed({ subject, owner, issue, file, line }: Quarantine, message: string): Finding {
  const tracked = issue === undefined ? '' : `, ${issue}`
  return { subject, message: `${message} (owner ${owner}${tracked})`, file, line }
}

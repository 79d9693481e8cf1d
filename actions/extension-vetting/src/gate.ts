import type { Check, PathMatcher } from '@governance-gates/core'
import {
  type ExtensionEntry,
  isVettedAnew,
  type ListDifference,
  textOf,
  unchangedList,
} from '@governance-gates/project-files/extensions'
import { checkComparison } from './checks/change.ts'
import { changeChecks, goneEntries, reviewsOf } from './checks/change-checks.ts'
import { entryCheck } from './checks/entry-check.ts'
import { checkExisting } from './checks/existing-faults.ts'
import { checkNames } from './checks/identity.ts'
import {
  checkReadable,
  checkSections,
  checkTierCounts,
  checkTotals,
  entriesByTier,
  type ReadList,
} from './checks/list-checks.ts'
import { type OwnFaults, ownFaults } from './checks/own-faults.ts'
import { checkPreflightMaking, preflightFaults } from './checks/preflight.ts'
import { reviewFaults } from './checks/reviews.ts'
import { licenceEvidenceFaults } from './checks/sources.ts'
import { checkConformance, demotionFaults, type TierMove } from './checks/tiers.ts'
import { licenceEvidence, preflight, reviews as reviewsRule, tiers as tiersRule } from './rules/entry.ts'
import { type Fault, isAnsweredFor } from './vetting/fault.ts'
import { kindsOf, type PinRules } from './vetting/pin.ts'
import type { VettingInput } from './vetting-input.ts'

/** The decision, and what its summary shows. */
export interface VettingDecision {
  readonly checks: readonly Check[]
  /** Undefined where the list cannot be read. */
  readonly list: JudgedList | undefined
}

export interface JudgedList {
  readonly entries: readonly ExtensionEntry[]
  readonly difference: ListDifference
  readonly tiers: ReadonlyMap<string, number>
  readonly existing: readonly Fault[]
}

/** Decides whether a list of extensions, and what a change does to it, keeps the rules. Pure: the same input, the same decision. */
export function judgeVetting(input: VettingInput, matcher: PathMatcher): VettingDecision {
  const { list, place } = input
  const readable = checkReadable(input)
  if (list.kind !== 'read') return { checks: [readable], list: undefined }
  const difference = input.difference ?? unchangedList(list.entries)
  const judged: Judged = { input, list, difference, kinds: kindsOf(input.policy), matcher }
  const own = ownFaults({ ...judged, gone: goneEntries(difference) })
  const tiers = entriesByTier(list.entries, input.policy['counted-sections'])
  const existing = own.flatMap(({ existing: faults }) => faults)
  return {
    checks: [
      readable,
      checkSections(list),
      ...optional(checkTotals(list, tiers)),
      ...checkTierCounts(input.counts, tiers, place),
      ...optional(checkComparison(input.before, list.path)),
      ...entryChecks(judged, own),
      ...changeChecks(judged),
      checkExisting(existing, input.policy['existing-faults'], input),
    ],
    list: { entries: list.entries, difference, tiers, existing },
  }
}

interface Judged {
  readonly input: VettingInput
  readonly list: ReadList
  readonly difference: ListDifference
  readonly kinds: PinRules['kinds']
  readonly matcher: PathMatcher
}

function optional(check: Check | undefined): readonly Check[] {
  return check === undefined ? [] : [check]
}

/** What a change answers for, entry by entry. */
function entryChecks(judged: Judged, own: readonly OwnFaults[]): readonly Check[] {
  const { input, list, difference, kinds } = judged
  const { policy, licences, conformance } = input
  const fresh = list.entries.filter((entry) => isVettedAnew(standingOf(difference, entry)))
  const licensed = list.entries.filter((entry) => isAnsweredFor(standingOf(difference, entry), 'licence'))
  const moved = tierMoves(difference)
  const entering = [...fresh, ...moved.map(({ entry }) => entry).filter((entry) => !fresh.includes(entry))]
  const [ofTiers, others] = [
    own.filter(({ rule }) => rule === tiersRule),
    own.filter(({ rule }) => rule !== tiersRule),
  ]
  return [
    ...others.map(({ rule, answered }) => entryCheck(rule, answered)),
    ...(policy.columns?.name === undefined ? [] : [checkNames(list.entries)]),
    ...ofTiers.map(({ rule, answered }) =>
      entryCheck(rule, [...answered, ...demotionFaults(moved, policy.tiers ?? {}, input.unreleased)]),
    ),
    ...(licences === undefined
      ? []
      : [
          entryCheck(licenceEvidence, licenceEvidenceFaults(licensed, licences, kinds), {
            problems: licensed.length === 0 ? [] : licences.problems,
          }),
        ]),
    ...preflightChecks(judged, fresh),
    ...reviewChecks(judged, entering),
    ...(conformance === undefined ? [] : checkConformance(entering, policy.tiers ?? {}, conformance)),
  ]
}

/** Reports of what is not new are old, and may be gone. */
function preflightChecks({ input, kinds }: Judged, fresh: readonly ExtensionEntry[]): readonly Check[] {
  const { preflight: reading, policy } = input
  const asked = policy.add?.preflight
  if (reading === undefined || asked === undefined) return []
  const faults = preflightFaults(fresh, asked, { reports: reading.reports, kinds })
  if (fresh.length === 0) return [entryCheck(preflight, [])]
  return [
    entryCheck(preflight, faults, { problems: reading.problems }),
    ...checkPreflightMaking(reading, asked),
  ]
}

function reviewChecks({ input, kinds }: Judged, entering: readonly ExtensionEntry[]): readonly Check[] {
  const { tiers = {} } = input.policy
  if (!Object.values(tiers).some(({ review }) => review === 'required')) return []
  const needy = entering.filter((entry) => tiers[textOf(entry.tier) ?? '']?.review === 'required')
  return [entryCheck(reviewsRule, reviewFaults(needy, reviewsOf(input, kinds)))]
}

function standingOf({ standings }: ListDifference, entry: ExtensionEntry) {
  return standings.get(entry) ?? { kind: 'kept' as const }
}

function tierMoves({ standings }: ListDifference): readonly TierMove[] {
  return [...standings].flatMap(([entry, standing]) =>
    standing.kind === 'changed' && standing.columns.has('tier') ? [{ entry, before: standing.before }] : [],
  )
}

import type { BaselineCampaign } from '../results/baseline.ts'
import type { CampaignEvidence } from '../results/campaign.ts'
import { subtractTallies, tallyOf } from '../results/tally.ts'
import type { IntendedChange } from './intended-change.ts'

/**
 * What an entry does to a comparison.
 * - `covers`: without it something would be reported.
 * - `unneeded`: nothing is different that it could cover.
 * - `void`: something is different, and not as it says.
 */
export type ChangeEffect =
  | { readonly kind: 'covers' }
  | { readonly kind: 'unneeded' | 'void'; readonly why: string }

/** A baseline as it would be after what is declared, and what each entry did to it. */
export interface ChangedBaseline {
  readonly before: BaselineCampaign
  readonly effects: ReadonlyMap<IntendedChange, ChangeEffect>
}

interface Compared {
  readonly now: CampaignEvidence
  readonly before: BaselineCampaign
}

/**
 * Applies declared renames and removals to a baseline that names its subjects. A new name inherits what the old one was, so
 * that a test does not get worse under a new name. What still has a result keeps its place: nothing was removed there.
 */
export function baselineAfter(
  { now: { naming }, before }: Compared,
  changes: readonly IntendedChange[],
): ChangedBaseline {
  const effects = new Map<IntendedChange, ChangeEffect>()
  let changed = before
  if (before.subjects === undefined || naming.kind === 'counts') return { before, effects }
  const { subjects } = before
  const names: Names = {
    recorded: (name) => subjects.has(name),
    measured: (name) => naming.find(name) !== undefined,
  }
  for (const entry of changes) {
    const effect = effectOnNames(entry, names)
    effects.set(entry, effect)
    if (effect.kind === 'covers') changed = applied(changed, entry)
  }
  return { before: changed, effects }
}

/** What each side of a comparison has, by name. */
interface Names {
  recorded(name: string): boolean
  measured(name: string): boolean
}

/** What a declared rename or removal does, where only the names matter. */
export function effectOnNames(
  { subject, change }: IntendedChange,
  { recorded, measured }: Names,
): ChangeEffect {
  if (!recorded(subject)) return { kind: 'unneeded', why: 'the baseline does not have it' }
  if (measured(subject)) return { kind: 'unneeded', why: 'it still has a result' }
  if (change.kind !== 'renamed') return { kind: 'covers' }
  if (!measured(change.to)) return { kind: 'void', why: `its new name ${change.to} has no result` }
  if (recorded(change.to)) {
    return { kind: 'void', why: `${change.to} is in the baseline already: declare it as removed` }
  }
  return { kind: 'covers' }
}

function applied(before: BaselineCampaign, { subject, change }: IntendedChange): BaselineCampaign {
  return change.kind === 'renamed' ? renamed(before, subject, change.to) : removed(before, subject)
}

function renamed(before: BaselineCampaign, from: string, to: string): BaselineCampaign {
  const name = (subject: string) => (subject === from ? to : subject)
  const { subjects = new Map(), failing, failures } = before
  return {
    ...before,
    subjects: new Map([...subjects].map(([subject, state]) => [name(subject), state])),
    ...(failing === undefined ? {} : { failing: new Set([...failing].map(name)) }),
    ...(failures === undefined
      ? {}
      : { failures: new Map([...failures].map(([subject, counts]) => [name(subject), counts])) }),
  }
}

/** It leaves the numbers too: where a passing test was removed on purpose, the rate has not dropped. */
function removed(before: BaselineCampaign, subject: string): BaselineCampaign {
  const subjects = new Map(before.subjects)
  const then = subjects.get(subject)
  if (then === undefined) return before
  subjects.delete(subject)
  const one = tallyOf(then.status)
  const { tier } = then
  const own = tier === undefined ? undefined : before.tiers.get(tier)
  const tiers = new Map(before.tiers)
  if (tier !== undefined && own !== undefined) tiers.set(tier, subtractTallies(own, one))
  return { ...before, tally: subtractTallies(before.tally, one), tiers, subjects }
}

import { type Check, decimalToText, formatRate, isAtLeast, statusAtLevel } from '@governance-gates/core'
import type { ExtensionTierPolicy } from '@governance-gates/policy'
import {
  type ExtensionEntry,
  isTextCell,
  textOf,
  writtenText,
} from '@governance-gates/project-files/extensions'
import { conformance } from '../rules/entry.ts'
import { type Fault, unknown, wrong } from '../vetting/fault.ts'
import { namesId } from '../vetting/mention.ts'
import { quoted } from '../vetting/written.ts'
import type { ConformanceReading, UnreleasedReading } from '../vetting-input.ts'
import { entryCheck } from './entry-check.ts'

type Tiers = Readonly<Record<string, ExtensionTierPolicy>>

/** Entries without a tier that the policy knows. */
export function tierFaults(entries: readonly ExtensionEntry[], tiers: Tiers): readonly Fault[] {
  const known = Object.keys(tiers)
  return entries.flatMap((entry): readonly Fault[] => {
    if (!isTextCell(entry.tier)) {
      return [
        wrong(
          entry,
          entry.tier === undefined ? 'has no tier' : `has the tier ${quoted(writtenText(entry.tier))}`,
        ),
      ]
    }
    const tier = writtenText(entry.tier)
    return known.includes(tier)
      ? []
      : [wrong(entry, `${quoted(tier)} is not a tier: known are ${known.join(', ')}`)]
  })
}

/** An entry that is in another tier than before. */
export interface TierMove {
  readonly entry: ExtensionEntry
  readonly before: ExtensionEntry
}

/** The first of the policy's tiers is the highest: a move down needs a reason. */
export function demotionFaults(
  moves: readonly TierMove[],
  tiers: Tiers,
  unreleased: UnreleasedReading | undefined,
): readonly Fault[] {
  const order = Object.keys(tiers)
  return moves.flatMap(({ entry, before }): readonly Fault[] => {
    const [from, to] = [textOf(before.tier), textOf(entry.tier)].map((tier) => order.indexOf(tier ?? ''))
    const isDown = from !== undefined && to !== undefined && from !== -1 && to > from
    if (!isDown || unreleased === undefined) return []
    const move = `moves down from ${quoted(writtenText(before.tier))} to ${quoted(writtenText(entry.tier))}`
    if (unreleased.kind !== 'read') return [unknown(entry, `${move}, and ${unreleased.path} cannot say why`)]
    if (unreleased.items.some((item) => namesId(item, entry.id))) return []
    return [wrong(entry, `${move}, and ${unreleased.path} does not say why under Unreleased`)]
  })
}

/** Whether the tests of an extension allow it into its tier. */
export function checkConformance(
  entries: readonly ExtensionEntry[],
  tiers: Tiers,
  reading: ConformanceReading,
): readonly Check[] {
  return Object.entries(tiers).flatMap(([tier, policy]): readonly Check[] => {
    const { conformance: minimum, level } = policy
    if (minimum === undefined) return []
    const own = entries.filter((entry) => textOf(entry.tier) === tier)
    const faults = own.flatMap((entry): readonly Fault[] => {
      const { executed, passed } = reading.counts.get(entry.id) ?? { executed: 0, passed: 0 }
      if (executed === 0) return [unknown(entry, 'none of its tests was executed')]
      const rate = { part: passed, whole: executed }
      if (isAtLeast(rate, minimum)) return []
      return [
        wrong(
          entry,
          `${passed} of ${executed} tests passed (${formatRate(rate)}, minimum ${decimalToText(minimum)}%)`,
        ),
      ]
    })
    const unread = own.length > 0 && reading.problems.length > 0
    const check = entryCheck(conformance, faults, {
      scope: { tier },
      ...(unread ? { problems: reading.problems } : {}),
    })
    const { status } = check
    if (status !== 'pass' && status !== 'fail' && status !== 'inconclusive') return [check]
    return [{ ...check, status: statusAtLevel(level, status) }]
  })
}

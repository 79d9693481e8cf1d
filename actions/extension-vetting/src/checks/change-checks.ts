import { type Check, checkOf, exactly, measured } from '@governance-gates/core'
import { type ExtensionEntry, type ListDifference, textsOf } from '@governance-gates/project-files/extensions'
import { capabilities, replaced } from '../rules/change.ts'
import { newOwner } from '../vetting/owner.ts'
import type { PinRules } from '../vetting/pin.ts'
import { quoted } from '../vetting/written.ts'
import type { VettingInput } from '../vetting-input.ts'
import { capabilityGrowth, checkApart, checkEntries, checkSize } from './change.ts'
import { entryCheck } from './entry-check.ts'
import type { ReadList } from './list-checks.ts'
import { checkDependants, checkRemovals, checkRetired, type GoneEntry } from './removals.ts'
import { type Acceptable, type Reviews, unacceptedFaults } from './reviews.ts'
import { isReplaced } from './sources.ts'

interface Judged {
  readonly input: VettingInput
  readonly list: ReadList
  readonly difference: ListDifference
  readonly kinds: PinRules['kinds']
}

/** Entries that are gone, and those that have another id now. */
export function goneEntries({ standings, removed }: ListDifference): readonly GoneEntry[] {
  const renamed = [...standings].flatMap(([{ id }, standing]) =>
    standing.kind === 'added' && standing.before !== undefined
      ? [{ entry: standing.before, renamedTo: id }]
      : [],
  )
  return [...removed.map((entry) => ({ entry, renamedTo: undefined })), ...renamed]
}

export function reviewsOf({ policy, reviews }: VettingInput, kinds: PinRules['kinds']): Reviews {
  return { policy: policy.reviews, readings: reviews, kinds }
}

/** What a change does to the list as a whole. Nothing is said of it where nothing is compared. */
export function changeChecks({ input, list, difference, kinds }: Judged): readonly Check[] {
  const { policy, before, retired } = input
  const register = retired === undefined ? [] : [checkRetired(retired, input.retiredBefore)]
  if (before.kind !== 'read') return register
  const gone = goneEntries(difference)
  const reviews = reviewsOf(input, kinds)
  return [
    replacementCheck(difference, reviews),
    ...(policy.remove === undefined
      ? []
      : [checkRemovals(gone, { policy: policy.remove, retired, unreleased: input.unreleased })]),
    ...register,
    ...(policy.columns?.dependencies === undefined ? [] : [checkDependants(gone, list.entries)]),
    ...capabilityChecks(input, difference, reviews),
    checkSize(difference, policy.change),
    ...(policy.change?.['max-entries'] === undefined
      ? []
      : [checkEntries(difference, policy.change['max-entries'])]),
    ...(policy.change?.['apart-from'] === undefined ? [] : [checkApart(difference, input.apart)]),
  ]
}

function replacementCheck({ standings }: ListDifference, reviews: Reviews): Check {
  const cases = [...standings].flatMap(([entry, standing]): readonly Acceptable[] =>
    standing.kind === 'changed' ? replacements(entry, standing.before) : [],
  )
  return entryCheck(replaced, unacceptedFaults(cases, reviews))
}

function replacements(entry: ExtensionEntry, before: ExtensionEntry): readonly Acceptable[] {
  const stranger = newOwner(textsOf(entry.sources), textsOf(before.sources))
  const cases: Acceptable[] = []
  if (isReplaced(entry, before)) {
    const message = 'has other content under the same version'
    cases.push({ entry, needs: ['asset-replaced'], message, binding: 'checksum' })
  }
  if (stranger !== undefined) {
    const message = `comes from another owner: ${quoted(stranger.owner)}, and not ${quoted(stranger.was)}`
    cases.push({ entry, needs: ['new-owner'], message, binding: 'source' })
  }
  return cases
}

function capabilityChecks(
  { policy }: VettingInput,
  difference: ListDifference,
  reviews: Reviews,
): readonly Check[] {
  if (policy.capabilities === undefined) return []
  const growth = capabilityGrowth(difference, policy.capabilities)
  if (policy.capabilities.growth === 'review')
    return [entryCheck(capabilities, unacceptedFaults(growth, reviews))]
  const findings = growth.map(({ entry: { id, file, line }, message }) => ({
    subject: id,
    message,
    file,
    line,
  }))
  return [
    checkOf(
      capabilities,
      {},
      {
        status: findings.length === 0 ? 'pass' : 'warn',
        actual: measured(findings.length, 'entries'),
        expected: exactly(0, 'entries'),
        remedy: 'look at what these extensions can do now, as part of the review',
        findings,
      },
    ),
  ]
}

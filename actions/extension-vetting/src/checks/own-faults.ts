import type { PathMatcher, Rule } from '@governance-gates/core'
import type { ExtensionsPolicy, PinKind } from '@governance-gates/policy'
import type { ListDifference } from '@governance-gates/project-files/extensions'
import { identity, licences, patches, pins, tiers, vendored } from '../rules/entry.ts'
import { EntryTemplate } from '../vetting/entry-template.ts'
import { type Aspect, type Fault, isAnsweredFor } from '../vetting/fault.ts'
import { FileIndex } from '../vetting/file-index.ts'
import type { PinRules } from '../vetting/pin.ts'
import type { VettingInput } from '../vetting-input.ts'
import { identityFaults, type TakenId } from './identity.ts'
import type { ReadList } from './list-checks.ts'
import { patchFaults } from './patches.ts'
import type { GoneEntry } from './removals.ts'
import { licenceFaults, pinFaults, vendoredFaults } from './sources.ts'
import { tierFaults } from './tiers.ts'

/** The faults of one rule: those that the change answers for, and those that were there. */
export interface OwnFaults {
  readonly rule: Rule
  readonly answered: readonly Fault[]
  readonly existing: readonly Fault[]
}

interface OwnInput {
  readonly input: VettingInput
  readonly list: ReadList
  readonly difference: ListDifference
  readonly kinds: PinRules['kinds']
  readonly matcher: PathMatcher
  readonly gone: readonly GoneEntry[]
}

/** Judges every entry for itself, whether the change touches it or not. */
export function ownFaults(own: OwnInput): readonly OwnFaults[] {
  const { difference } = own
  return FAULTS_OF.flatMap(({ rule, aspect, find }): readonly OwnFaults[] => {
    const faults = find(own)
    if (faults === undefined) return []
    const isAnswered = ({ entry, origin }: Fault) =>
      origin === 'change' || isAnsweredFor(difference.standings.get(entry) ?? { kind: 'kept' }, aspect)
    return [
      {
        rule,
        answered: faults.filter(isAnswered),
        existing: faults.filter((fault) => !isAnswered(fault)),
      },
    ]
  })
}

interface Judgement {
  readonly rule: Rule
  readonly aspect: Aspect
  /** Undefined where the policy does not ask for it. */
  find(own: OwnInput): readonly Fault[] | undefined
}

const FAULTS_OF: readonly Judgement[] = [
  {
    rule: identity,
    aspect: 'identity',
    find: ({ list, input, difference, gone }) =>
      identityFaults(list.entries, {
        taken: takenIds(input, gone),
        reserved: input.policy.reserved ?? [],
        skeleton: input.skeleton,
        isNew: (entry) => difference.standings.get(entry)?.kind === 'added',
      }),
  },
  {
    rule: pins,
    aspect: 'pin',
    find: ({ list, input, kinds }) =>
      input.policy.add?.pin && pinFaults(list.entries, pinRules(input, input.policy.add.pin, kinds)),
  },
  {
    rule: licences,
    aspect: 'licence',
    find: ({ list, input: { policy } }) =>
      asksForLicences(policy)
        ? licenceFaults(list.entries, (tier) => policy.tiers?.[tier]?.licences ?? policy.add?.licences)
        : undefined,
  },
  {
    rule: tiers,
    aspect: 'tier',
    find: ({ list, input: { policy } }) => policy.tiers && tierFaults(list.entries, policy.tiers),
  },
  {
    rule: patches,
    aspect: 'patches',
    find: ({ list, input: { policy, files, touched }, matcher }) =>
      policy.add?.patches &&
      patchFaults(list.entries, policy.add.patches['none-in'], { files, touched, matcher }),
  },
  {
    rule: vendored,
    aspect: 'vendored',
    find: ({ list, input: { policy, vendored: copies, touched }, matcher }) => {
      if (policy.add?.vendored === undefined) return undefined
      const place = new EntryTemplate(policy.add.vendored, matcher)
      const index = new FileIndex(touched)
      return vendoredFaults(list.entries, copies, (entry) => place.filesOf(entry, index).length > 0)
    },
  },
]

function asksForLicences({ add, tiers: all = {} }: ExtensionsPolicy): boolean {
  return add?.licences !== undefined || Object.values(all).some(({ licences: own }) => own !== undefined)
}

function pinRules(
  { files, policy }: VettingInput,
  accepted: readonly PinKind[],
  kinds: PinRules['kinds'],
): PinRules {
  const index = new FileIndex(files)
  const isHere = (path: string) =>
    path === '.' || path === './' || index.has(path.replace(/^\.\//, '').replace(/(?<!\/)\/+$/, ''))
  return { kinds, accepted: new Set(accepted), isHere, needsSource: policy.columns?.source !== undefined }
}

/** Ids that were an extension's, and are nobody's any more. */
function takenIds({ retired, retiredBefore }: VettingInput, gone: readonly GoneEntry[]): readonly TakenId[] {
  const isKnown = knownBefore(retiredBefore)
  const registers = [retired, retiredBefore].flatMap((reading) =>
    reading?.kind === 'read'
      ? reading.entries.map(({ id, line }): TakenId => {
          const why = `which is retired (${reading.path}:${line})`
          return isKnown(id) ? { id, why } : { id, why, origin: 'change' }
        })
      : [],
  )
  const removed = gone.map(({ entry: { id } }) => ({
    id,
    why: 'which this change removes',
  }))
  return [...registers, ...removed]
}

/** Whether an id was in the register before the change, as far as that can be known. */
function knownBefore(before: VettingInput['retiredBefore']): (id: string) => boolean {
  if (before === undefined || before.kind === 'unreadable') return () => true
  const ids = new Set(before.kind === 'read' ? before.entries.map(({ id }) => id) : [])
  return (id) => ids.has(id)
}

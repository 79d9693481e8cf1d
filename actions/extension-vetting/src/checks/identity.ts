import { type Check, checkOf, exactly, matchesName, measured } from '@governance-gates/core'
import { type ExtensionEntry, textOf } from '@governance-gates/project-files/extensions'
import { names } from '../rules/entry.ts'
import { type Fault, faultFinding, wrong } from '../vetting/fault.ts'
import {
  type IdentityKeys,
  identityKeys,
  LIKENESSES,
  likenessText,
  type Skeleton,
} from '../vetting/identity.ts'
import { codePoint, invisibleIn, quoted } from '../vetting/written.ts'

/** An id that nobody may use: it was an extension's, or never will be. */
export interface TakenId {
  readonly id: string
  /** `which is retired` */
  readonly why: string
  /** Where the change says so. */
  readonly origin?: 'change'
}

/** What ids are compared with, besides each other. */
export interface TakenIds {
  readonly taken: readonly TakenId[]
  /** Patterns with `*`. */
  readonly reserved: readonly string[]
  readonly skeleton: Skeleton
  /** Of two ids that are alike the one that was not there before is at fault. */
  isNew(entry: ExtensionEntry): boolean
}

/** Ids that are the same as, or could be taken for, another's. */
export function identityFaults(entries: readonly ExtensionEntry[], taken: TakenIds): readonly Fault[] {
  const seen = new SeenIds(taken)
  const faults: Fault[] = []
  const kept = entries.filter((entry) => !taken.isNew(entry))
  for (const entry of [...kept, ...entries.filter(taken.isNew)]) {
    faults.push(...ownFaults(entry, taken))
    const clash = seen.add(entry)
    if (clash !== undefined) faults.push(clash)
  }
  return faults
}

/** Tools make paths of ids. */
const WAY_OUT = /(?:^|[/\\])\.\.(?:$|[/\\])/

function ownFaults(entry: ExtensionEntry, { reserved, skeleton }: TakenIds): readonly Fault[] {
  const { id } = entry
  const faults: Fault[] = []
  const hidden = invisibleIn(id)
  if (hidden !== undefined)
    faults.push(wrong(entry, `the id has a character that nobody sees: ${codePoint(hidden)}`))
  else if (id.trim() !== id) faults.push(wrong(entry, 'the id begins or ends with a blank'))
  if (WAY_OUT.test(id)) faults.push(wrong(entry, 'the id is a way out of a folder'))
  const folded = identityKeys(id, skeleton).case
  const pattern = reserved.find((each) => matchesName(each.toLowerCase(), folded))
  if (pattern !== undefined) faults.push(wrong(entry, `the id is reserved: ${quoted(pattern)}`))
  return faults
}

/** Ids by everything that makes two of them one. */
class SeenIds {
  readonly #known = {
    case: new Map<string, string>(),
    separators: new Map<string, string>(),
    skeleton: new Map<string, string>(),
  } satisfies Record<keyof IdentityKeys, Map<string, string>>
  /** Where an id is, or why nobody may use it. */
  readonly #places = new Map<string, string>()

  /** Ids that the change takes from entries that stay. */
  readonly #takenNow: ReadonlySet<string>

  readonly #skeleton: Skeleton

  constructor({ taken, skeleton }: TakenIds) {
    this.#skeleton = skeleton
    this.#takenNow = new Set(taken.filter(({ origin }) => origin === 'change').map(({ id }) => id))
    for (const { id, why } of taken) this.#remember(id, identityKeys(id, skeleton), why)
  }

  /** What is wrong with the id; undefined where it is like no earlier one. */
  add(entry: ExtensionEntry): Fault | undefined {
    const { id, file, line } = entry
    const keys = identityKeys(id, this.#skeleton)
    for (const likeness of LIKENESSES) {
      const other = this.#known[likeness].get(keys[likeness])
      if (other === undefined) continue
      const likened = likenessText(id, other, this.#skeleton) ?? 'looks like'
      const fault = wrong(entry, `the id ${likened} ${quoted(other)}, ${this.#places.get(other) ?? ''}`)
      return other === id && this.#takenNow.has(id) ? { ...fault, origin: 'change' } : fault
    }
    this.#remember(id, keys, `which is in ${file}:${line}`)
    return undefined
  }

  #remember(id: string, keys: IdentityKeys, place: string): void {
    for (const likeness of LIKENESSES) {
      if (!this.#known[likeness].has(keys[likeness])) this.#known[likeness].set(keys[likeness], id)
    }
    if (!this.#places.has(id)) this.#places.set(id, place)
  }
}

/** Names that several extensions have are legal, and confuse people. */
export function checkNames(entries: readonly ExtensionEntry[]): Check {
  const first = new Map<string, ExtensionEntry>()
  const faults = entries.flatMap((entry): readonly Fault[] => {
    const name = textOf(entry.name)?.normalize('NFKC').trim().toLowerCase() ?? ''
    const other = first.get(name)
    if (name === '') return []
    if (other === undefined) first.set(name, entry)
    return other === undefined
      ? []
      : [wrong(entry, `has the name of ${quoted(other.id)} (${other.file}:${other.line})`)]
  })
  return checkOf(
    names,
    {},
    {
      status: faults.length === 0 ? 'pass' : 'warn',
      actual: measured(faults.length, 'entries'),
      expected: exactly(0, 'entries'),
      findings: faults.map(faultFinding),
    },
  )
}

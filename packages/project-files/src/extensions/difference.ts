import { type Cell, type ExtensionEntry, type TextList, writtenText } from './entry.ts'

/** What vetting is about. */
type VettedColumn = 'pin' | 'source' | 'licence' | 'tier' | 'section' | 'capabilities'

/** What a change does with an entry that is in the list afterwards. */
export type EntryStanding =
  | { readonly kind: 'kept' }
  /** New under its id: `before` is what it was under another. */
  | { readonly kind: 'added'; readonly before?: ExtensionEntry }
  | {
      readonly kind: 'changed'
      readonly before: ExtensionEntry
      readonly columns: ReadonlySet<VettedColumn>
    }

/** What a change does to the list. */
export interface ListDifference {
  /** By the entries of the changed list, of which the first of an id counts. */
  readonly standings: ReadonlyMap<ExtensionEntry, EntryStanding>
  /** Gone, and not renamed. */
  readonly removed: readonly ExtensionEntry[]
  readonly before: readonly ExtensionEntry[]
}

const KEPT: EntryStanding = { kind: 'kept' }

/** Compares two lists by the ids of their entries, over all sections. */
export function listDifference(
  before: readonly ExtensionEntry[],
  now: readonly ExtensionEntry[],
): ListDifference {
  const [old, present] = [firstById(before), firstById(now)]
  const gone = [...old.values()].filter(({ id }) => !present.has(id))
  const isNew = (entry: ExtensionEntry) => !old.has(entry.id)
  const renames = renamesAmong(gone, [...present.values()].filter(isNew))
  const repeated = counterpartsOfRepeated(before, now)
  const standings = new Map<ExtensionEntry, EntryStanding>()
  for (const entry of now) {
    // A further entry of an id is as new as one under another.
    const known = repeated.has(entry) ? repeated.get(entry) : old.get(entry.id)
    const renamed = renames.get(entry)
    if (known === undefined) {
      standings.set(entry, { kind: 'added', ...(renamed === undefined ? {} : { before: renamed }) })
      continue
    }
    const columns = changedColumns(known, entry)
    standings.set(entry, columns.size === 0 ? KEPT : { kind: 'changed', before: known, columns })
  }
  const renamed = new Set(renames.values())
  return { standings, removed: gone.filter((entry) => !renamed.has(entry)), before }
}

/** Of a list that nothing is compared with: every entry is what it was. */
export function unchangedList(now: readonly ExtensionEntry[]): ListDifference {
  return { standings: new Map(now.map((entry) => [entry, KEPT])), removed: [], before: now }
}

function firstById(entries: readonly ExtensionEntry[]): ReadonlyMap<string, ExtensionEntry> {
  const first = new Map<string, ExtensionEntry>()
  for (const entry of entries) if (!first.has(entry.id)) first.set(entry.id, entry)
  return first
}

/**
 * What each entry was whose id is there more than once. Those that are as they were come first, wherever they are: a new
 * entry in front of the old one does not take its place.
 */
function counterpartsOfRepeated(
  before: readonly ExtensionEntry[],
  now: readonly ExtensionEntry[],
): ReadonlyMap<ExtensionEntry, ExtensionEntry | undefined> {
  const counterparts = new Map<ExtensionEntry, ExtensionEntry | undefined>()
  const repeated = [...byId(now)].filter(([, entries]) => entries.length > 1)
  if (repeated.length === 0) return counterparts
  const old = byId(before)
  for (const [id, entries] of repeated) {
    const left = new Map([...grouped(old.get(id) ?? [], contentKey)].map(([key, same]) => [key, [...same]]))
    const others = entries.filter((entry) => {
      const same = left.get(contentKey(entry))?.pop()
      if (same !== undefined) counterparts.set(entry, same)
      return same === undefined
    })
    const unmatched = [...left.values()].flat()
    for (const [index, entry] of others.entries()) counterparts.set(entry, unmatched[index])
  }
  return counterparts
}

/** Of two entries without a changed column it is the same. */
function contentKey(entry: ExtensionEntry): string {
  const { kind, commits, versions, checksums, sources, paths, directory, licence, tier, section } = entry
  const { capabilities } = entry
  const cells = [[kind], commits, versions, checksums, sources, paths, [directory], [licence], [tier]]
  return JSON.stringify([
    cells.map((each) => each.map((cell) => [cell?.kind, contentOf(cell)])),
    section,
    capabilities.kind === 'list' ? [...new Set(capabilities.items)].sort() : capabilities,
  ])
}

function byId(entries: readonly ExtensionEntry[]): ReadonlyMap<string, readonly ExtensionEntry[]> {
  return grouped(entries, ({ id }) => id)
}

function grouped(
  entries: readonly ExtensionEntry[],
  keyOf: (entry: ExtensionEntry) => string | undefined,
): ReadonlyMap<string, readonly ExtensionEntry[]> {
  const groups = new Map<string, ExtensionEntry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    if (key === undefined) continue
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [entry])
    else known.push(entry)
  }
  return groups
}

/** An id that is gone, and one that is new, of the same place: each place once on both sides. */
function renamesAmong(
  gone: readonly ExtensionEntry[],
  added: readonly ExtensionEntry[],
): ReadonlyMap<ExtensionEntry, ExtensionEntry> {
  const [from, to] = [grouped(gone, placeOf), grouped(added, placeOf)]
  const renames = new Map<ExtensionEntry, ExtensionEntry>()
  for (const [place, [entry, ...others]] of to) {
    const [before, ...more] = from.get(place) ?? []
    if (entry === undefined || before === undefined || others.length + more.length > 0) continue
    renames.set(entry, before)
  }
  return renames
}

/** Where an extension comes from, however the address is written; undefined where the list does not say it. */
function placeOf({ sources, paths }: ExtensionEntry): string | undefined {
  const written = sources.map((cell) => normalSource(writtenText(cell))).filter((text) => text !== '')
  if (written.length === 0) return undefined
  return JSON.stringify([written, paths.map(writtenText)])
}

/** `https://GitHub.com/Owner/Name.git/` → `github.com/owner/name` */
export function normalSource(source: string): string {
  return (
    source
      .trim()
      .toLowerCase()
      .replace(/^(?:git\+)?(?:https?|ssh|git):\/\/(?:git@)?/, '')
      .replace(/^git@([^:/]+):/, '$1/')
      // From the first of the slashes on: from each of them it would take as many steps as there are.
      .replace(/(?<!\/)\/+$/, '')
      .replace(/\.git$/, '')
  )
}

function changedColumns(before: ExtensionEntry, now: ExtensionEntry): ReadonlySet<VettedColumn> {
  const changed = new Set<VettedColumn>()
  for (const [column, isEqual] of COMPARED) if (!isEqual(before, now)) changed.add(column)
  return changed
}

type Equality = (left: ExtensionEntry, right: ExtensionEntry) => boolean

/** Compared value by value: to write thousands of entries out as text takes ten times as long. */
const COMPARED: readonly (readonly [VettedColumn, Equality])[] = [
  [
    'pin',
    (left, right) =>
      sameCell(left.kind, right.kind) &&
      sameCells(left.commits, right.commits) &&
      sameCells(left.versions, right.versions) &&
      sameCells(left.checksums, right.checksums),
  ],
  [
    'source',
    (left, right) =>
      sameCells(left.sources, right.sources) &&
      sameCells(left.paths, right.paths) &&
      sameCell(left.directory, right.directory),
  ],
  ['licence', (left, right) => sameCell(left.licence, right.licence)],
  ['tier', (left, right) => sameCell(left.tier, right.tier)],
  ['section', (left, right) => left.section === right.section],
  ['capabilities', (left, right) => sameList(left.capabilities, right.capabilities)],
]

function sameCell(left: Cell | undefined, right: Cell | undefined): boolean {
  return left?.kind === right?.kind && contentOf(left) === contentOf(right)
}

function contentOf(cell: Cell | undefined): string {
  return cell?.kind === 'other' ? (cell.content ?? cell.shown) : writtenText(cell)
}

function sameCells(left: readonly Cell[], right: readonly Cell[]): boolean {
  return left.length === right.length && left.every((cell, index) => sameCell(cell, right[index]))
}

/** Whatever the order of the items is. */
function sameList(left: TextList, right: TextList): boolean {
  if (left.kind !== 'list' || right.kind !== 'list') {
    return (
      left.kind === right.kind &&
      (left.kind !== 'malformed' || right.kind !== 'malformed' || left.content === right.content)
    )
  }
  const [one, other] = [new Set(left.items), new Set(right.items)]
  return one.size === other.size && [...one].every((item) => other.has(item))
}

/** Whether an entry has to be vetted as if it were new: another pin is another extension. */
export function isVettedAnew(standing: EntryStanding): boolean {
  if (standing.kind === 'kept') return false
  if (standing.kind === 'added') return true
  return (['pin', 'source', 'section'] as const).some((column) => standing.columns.has(column))
}

import type { Finding } from '@governance-gates/core'
import { type Located, showValue } from '@governance-gates/document/strict'
import { type Cell, type ExtensionEntry, writtenText } from './entry.ts'
import type { ListColumns, ListShape } from './list-shape.ts'
import { unnamedSections } from './unnamed-sections.ts'
import { unpinnedSources } from './unpinned-sources.ts'
import { cellAt, cellsAt, shownNode, textListAt, valuesAt } from './value-place.ts'

/** A list as far as it could be read, and what could not. */
export interface ListContent {
  readonly entries: readonly ExtensionEntry[]
  /** What is not an entry where one should be. */
  readonly problems: readonly Finding[]
  /** Parts that hold entries, and that the policy does not name. */
  readonly unnamed: readonly Finding[]
  /** Counts that the file declares. */
  readonly declared: readonly DeclaredTotal[]
}

/** What a file says of its own size. */
export interface DeclaredTotal {
  readonly name: string
  readonly place: { readonly file: string; readonly line: number }
  /** As written; undefined where it is not there. */
  readonly written: string | undefined
  readonly counts: { readonly sections: readonly string[] } | { readonly tier: string }
}

/** Reads a file that is the list. `file` is its path in reports. */
export function readList(root: Located, file: string, policy: ListShape): ListContent {
  const { sections = [''], columns = {} } = policy
  const problems: Finding[] = []
  const others = new Set((policy['other-sections'] ?? []).flatMap((place) => valuesAt(root, place)))
  const entries: ExtensionEntry[] = []
  const named = new Set<Located>()
  for (const section of sections) {
    const found = section === '' ? [root] : valuesAt(root, section)
    if (found.length === 0) {
      problems.push({ message: `the section ${section} does not exist`, file, line: root.line })
    }
    for (const node of found) {
      named.add(node)
      const read = readSection(node, { section, file, columns }, others)
      for (const entry of read.entries) entries.push(entry)
      for (const problem of read.problems) problems.push(problem)
    }
  }
  return {
    entries,
    problems,
    unnamed: unnamedSections(root, { named, others }, columns).map(({ place, line, entries: count }) => ({
      message: `${place} holds ${count} entries, and is not one of the sections`,
      file,
      line,
    })),
    declared: declaredTotals(root, file, policy),
  }
}

function readSection(
  node: Located,
  surroundings: Surroundings,
  others: ReadonlySet<Located>,
): Pick<ListContent, 'entries' | 'problems'> {
  const entries: ExtensionEntry[] = []
  const problems: Finding[] = []
  const strange = collectionProblem(node, surroundings)
  if (strange !== undefined) problems.push(strange)
  for (const item of itemsOf(node, others)) {
    const entry = entryOf(item, surroundings)
    if ('id' in entry) entries.push(entry)
    else problems.push(entry)
  }
  return { entries, problems }
}

/** Reads a file that is one entry; without a value for its id it has the name of the file. */
export function readEntryFile(root: Located, file: string, policy: ListShape): ExtensionEntry | Finding {
  const columns = policy.columns ?? {}
  const key = cellsAt(root, columns.id ?? ['id']).length === 0 ? stemOf(file) : undefined
  return entryOf({ node: root, key }, { section: '', file, columns })
}

function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
}

interface Item {
  readonly node: Located
  /** Of a mapping of entries. */
  readonly key: string | undefined
}

function itemsOf(node: Located, others: ReadonlySet<Located>): readonly Item[] {
  if (node.kind === 'list') return node.items.map((item) => ({ node: item, key: undefined }))
  if (node.kind !== 'mapping') return []
  return [...node.members]
    .filter(([, member]) => !others.has(member))
    .map(([key, member]) => ({ node: member, key }))
}

function collectionProblem(node: Located, { section, file }: Surroundings): Finding | undefined {
  if (node.kind === 'list' || node.kind === 'mapping') return undefined
  const name = section === '' ? 'the file' : `the section ${section}`
  return {
    message: `${name} is ${shownNode(node)}: write a list of entries, or a mapping of them by id`,
    file,
    line: node.line,
  }
}

interface Surroundings {
  readonly section: string
  readonly file: string
  readonly columns: ListColumns
}

function entryOf({ node, key }: Item, { section, file, columns }: Surroundings): ExtensionEntry | Finding {
  const { line } = node
  const problem = (message: string): Finding => ({ message, file, line })
  if (node.kind === 'text' && key === undefined) {
    return node.text.trim() === ''
      ? problem('is empty where an id should be')
      : { ...NOTHING, id: node.text, section, file, line }
  }
  if (node.kind !== 'mapping') return problem(`is ${shownNode(node)}, and not an entry`)
  const reading = idOf(node, key, columns)
  if ('problem' in reading) return problem(reading.problem)
  const { id } = reading
  const one = (places: readonly string[] | undefined) => cellAt(node, places)
  return {
    id,
    section,
    file,
    line,
    name: one(columns.name),
    tier: one(columns.tier),
    licence: one(columns.licence),
    kind: one(columns.kind),
    directory: one(columns.directory),
    sources: cellsAt(node, columns.source),
    paths: cellsAt(node, columns.path),
    commits: cellsAt(node, columns.commit),
    versions: cellsAt(node, columns.version),
    checksums: cellsAt(node, columns.checksum),
    unpinned: unpinnedSources(node, columns),
    capabilities: textListAt(node, columns.capabilities),
    dependencies: textListAt(node, columns.dependencies),
  }
}

type IdReading = { readonly id: string } | { readonly problem: string }

function idOf(node: Located, key: string | undefined, columns: ListColumns): IdReading {
  const written = cellAt(node, columns.id ?? ['id'])
  if (key === undefined) {
    if (written === undefined) return { problem: 'has no id' }
    if (written.kind === 'other') return { problem: `has the id ${written.shown}, ${notText(written.shown)}` }
  }
  const id = key ?? writtenText(written)
  if (id.trim() === '') return { problem: 'has an empty id' }
  if (columns.id === undefined || written === undefined || writtenText(written) === id) return { id }
  return { problem: `has the id ${cellText(written)} under the key ${showValue(id)}: ${ONE_ID}` }
}

/** Digits without quotes are a number. */
function notText(shown: string): string {
  return `which is not a text${/^\d/.test(shown) ? ': put it in quotes' : ''}`
}

const ONE_ID = 'write the same in both places, or take id out of the columns of the policy'

function cellText(cell: Cell): string {
  return cell.kind === 'text' ? showValue(cell.text) : cell.shown
}

/** Of an entry that is a text. */
const NOTHING: Omit<ExtensionEntry, 'id' | 'section' | 'file' | 'line'> = {
  name: undefined,
  tier: undefined,
  licence: undefined,
  kind: undefined,
  directory: undefined,
  sources: [],
  paths: [],
  commits: [],
  versions: [],
  checksums: [],
  unpinned: { commit: [], checksum: [] },
  capabilities: { kind: 'absent' },
  dependencies: { kind: 'absent' },
}

function declaredTotals(root: Located, file: string, policy: ListShape): readonly DeclaredTotal[] {
  const totals = Object.entries(policy.totals ?? {}).map(([name, sections]): DeclaredTotal => {
    const [node] = valuesAt(root, name)
    const place = { file, line: node?.line ?? root.line }
    return { name, place, written: node && shownNode(node), counts: { sections } }
  })
  const name = policy['tier-totals']
  if (name === undefined) return totals
  const [node] = valuesAt(root, name)
  if (node?.kind !== 'mapping') {
    const place = { file, line: node?.line ?? root.line }
    return [...totals, { name, place, written: node && shownNode(node), counts: { tier: '' } }]
  }
  const tiers = [...node.members].map(
    ([tier, member]): DeclaredTotal => ({
      name: `${name}.${tier}`,
      place: { file, line: member.line },
      written: shownNode(member),
      counts: { tier },
    }),
  )
  return [...totals, ...tiers]
}

import type { Located } from '@governance-gates/document/strict'
import type { ListColumns } from './list-shape.ts'
import { cellsAt } from './value-place.ts'

/** A part of the document that holds entries although nobody looks there. */
export interface UnnamedSection {
  readonly place: string
  readonly line: number
  readonly entries: number
}

interface KnownSections {
  readonly named: ReadonlySet<Located>
  readonly others: ReadonlySet<Located>
}

/** Finds lists and mappings of what looks like entries, outside of the sections that the policy names. */
export function unnamedSections(
  root: Located,
  { named, others }: KnownSections,
  columns: ListColumns,
): readonly UnnamedSection[] {
  if (named.has(root)) return []
  const ofTexts = [...named].some((node) => node.kind === 'list' && node.items.some(isText))
  const found: UnnamedSection[] = []
  const look = (node: Located, place: string): void => {
    if (named.has(node) || others.has(node)) return
    const entries = entriesIn(node, columns) + (ofTexts && place !== '' ? textsIn(node) : 0)
    if (entries > 0 && place !== '') {
      found.push({ place, line: node.line, entries })
      return
    }
    for (const [key, member] of membersOf(node)) look(member, place === '' ? key : `${place}.${key}`)
  }
  look(root, '')
  return found
}

function membersOf(node: Located): Iterable<readonly [string, Located]> {
  if (node.kind === 'mapping') return node.members
  return node.kind === 'list' ? node.items.map((item, index) => [String(index), item] as const) : []
}

function isText({ kind }: Located): boolean {
  return kind === 'text'
}

function textsIn(node: Located): number {
  return node.kind === 'list' ? node.items.filter(isText).length : 0
}

/** An item of a list is one by its id; a member of a mapping, which is its id, by what else an entry has. */
function entriesIn(node: Located, columns: ListColumns): number {
  if (node.kind === 'list') {
    return node.items.filter(
      (item) =>
        item.kind === 'mapping' &&
        (cellsAt(item, columns.id ?? ['id']).length > 0 || hasSource(item, columns)),
    ).length
  }
  if (node.kind !== 'mapping') return 0
  return [...node.members.values()].filter((item) => item.kind === 'mapping' && hasSource(item, columns))
    .length
}

function hasSource(item: Located, columns: ListColumns): boolean {
  const { source, commit, version, checksum } = columns
  return [source, commit, version, checksum].some((places) => cellsAt(item, places).length > 0)
}

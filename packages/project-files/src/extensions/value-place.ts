import { type Located, showValue } from '@governance-gates/document/strict'
import { type Cell, type TextList, writtenText } from './entry.ts'

/**
 * The values at a place, as in `provenance.commit`; `*` means every item or member. A key may have dots itself: what is under
 * it counts beside what the dots lead to, so that neither can hide the other.
 */
export function valuesAt(root: Located, place: string): readonly Located[] {
  return itemsAt(root, place).map(({ node }) => node)
}

/** A value, and which items or members the stars of its place went through. */
export interface PlacedValue {
  readonly node: Located
  readonly through: string
}

/** The values at a place, each with its way through the stars. */
export function itemsAt(root: Located, place: string): readonly PlacedValue[] {
  return descend([{ node: root, through: '' }], place)
}

function descend(values: readonly PlacedValue[], place: string): readonly PlacedValue[] {
  if (values.length === 0) return []
  const whole = values.flatMap((value) => membersOf(value, place))
  const dot = place.indexOf('.')
  if (dot === -1) return whole
  const next = values.flatMap((value) => membersOf(value, place.slice(0, dot)))
  return [...whole, ...descend(next, place.slice(dot + 1))]
}

function membersOf({ node, through }: PlacedValue, key: string): readonly PlacedValue[] {
  if (key === '*') {
    const items =
      node.kind === 'mapping' ? [...node.members] : node.kind === 'list' ? node.items.entries() : []
    return [...items].map(([name, item]) => ({ node: item, through: `${through}.${name}` }))
  }
  const member = node.kind === 'mapping' ? node.members.get(key) : undefined
  return member === undefined ? [] : [{ node: member, through }]
}

/** The cells of a column: at the first of its places that has some. What is null is not there. */
export function cellsAt(root: Located, places: readonly string[] = []): readonly Cell[] {
  for (const place of places) {
    const found = valuesAt(root, place).filter(({ kind }) => kind !== 'null')
    if (found.length > 0) return found.map(cellOf)
  }
  return []
}

/**
 * The one value of a column. What differs at the items that a star leads to is not a text: whichever of them counts, another
 * would be overlooked.
 */
export function cellAt(root: Located, places: readonly string[] = []): Cell | undefined {
  const [first, ...others] = cellsAt(root, places)
  if (first === undefined || others.every((other) => isEqual(first, other))) return first
  const shown = [first, ...others].map((cell) => (cell.kind === 'text' ? showValue(cell.text) : cell.shown))
  return { kind: 'other', shown: `several values (${shown.join(', ')})` }
}

function isEqual(left: Cell, right: Cell): boolean {
  return left.kind === right.kind && writtenText(left) === writtenText(right)
}

/** A list of texts, or of several that a star leads to, at the first of some places that has one. */
export function textListAt(root: Located, places: readonly string[] = []): TextList {
  for (const place of places) {
    const found = valuesAt(root, place).filter(({ kind }) => kind !== 'null')
    if (found.length === 0) continue
    const items = found.flatMap((node) => (node.kind === 'list' ? node.items : []))
    const strange = found.find(({ kind }) => kind !== 'list') ?? items.find(({ kind }) => kind !== 'text')
    if (strange !== undefined) {
      return { kind: 'malformed', shown: shownNode(strange), content: found.map(contentOf).join() }
    }
    return { kind: 'list', items: items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) }
  }
  return { kind: 'absent' }
}

/** A value as a cell. */
export function cellOf(node: Located): Cell {
  if (node.kind === 'text') return { kind: 'text', text: node.text }
  const shown = shownNode(node)
  return node.kind === 'list' || node.kind === 'mapping'
    ? { kind: 'other', shown, content: contentOf(node) }
    : { kind: 'other', shown }
}

/** All that a value has in it, whatever the order of its keys is. */
function contentOf(node: Located): string {
  switch (node.kind) {
    case 'list':
      return `[${node.items.map(contentOf).join()}]`
    case 'mapping':
      return `{${[...node.members]
        .map(([key, member]) => `${JSON.stringify(key)}:${contentOf(member)}`)
        .sort()
        .join()}}`
    case 'text':
      return JSON.stringify(node.text)
    default:
      return node.text
  }
}

/** A value in a message. */
export function shownNode(node: Located): string {
  switch (node.kind) {
    case 'mapping':
      return 'a mapping'
    case 'list':
      return 'a list'
    case 'text':
      return showValue(node.text)
    default:
      // YAML writes nothing for null.
      return node.text === '' ? 'empty' : node.text
  }
}

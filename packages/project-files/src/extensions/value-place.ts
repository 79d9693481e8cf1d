import { type Located, showValue } from '@governance-gates/document/strict'
import type { Cell, TextList } from './entry.ts'

/** The values at a place, as in `provenance.commit`; `*` means every item or member. A key may have dots itself. */
export function valuesAt(root: Located, place: string): readonly Located[] {
  return descend([root], place)
}

function descend(nodes: readonly Located[], place: string): readonly Located[] {
  if (nodes.length === 0) return []
  const whole = nodes.flatMap((node) => memberOf(node, place))
  if (whole.length > 0) return whole
  const dot = place.indexOf('.')
  if (dot === -1) return []
  const next = nodes.flatMap((node) => memberOf(node, place.slice(0, dot)))
  return descend(next, place.slice(dot + 1))
}

function memberOf(node: Located, key: string): readonly Located[] {
  if (node.kind === 'mapping') {
    const member = node.members.get(key)
    if (member !== undefined) return [member]
    return key === '*' ? [...node.members.values()] : []
  }
  return node.kind === 'list' && key === '*' ? node.items : []
}

/** The cells of a column: at the first of its places that has some. What is null is not there. */
export function cellsAt(root: Located, places: readonly string[] = []): readonly Cell[] {
  for (const place of places) {
    const found = valuesAt(root, place).filter(({ kind }) => kind !== 'null')
    if (found.length > 0) return found.map(cellOf)
  }
  return []
}

/** A list of texts at the first of some places that has one. */
export function textListAt(root: Located, places: readonly string[] = []): TextList {
  for (const place of places) {
    const [found] = valuesAt(root, place)
    if (found === undefined || found.kind === 'null') continue
    if (found.kind !== 'list') return { kind: 'malformed', shown: shownNode(found) }
    const strange = found.items.find(({ kind }) => kind !== 'text')
    if (strange !== undefined) return { kind: 'malformed', shown: shownNode(strange) }
    return { kind: 'list', items: found.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) }
  }
  return { kind: 'absent' }
}

function cellOf(node: Located): Cell {
  return node.kind === 'text' ? { kind: 'text', text: node.text } : { kind: 'other', shown: shownNode(node) }
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
      return node.text
  }
}

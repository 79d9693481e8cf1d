import type { Located, LocatedMapping } from '@governance-gates/document/strict'
import { showValue } from '@governance-gates/document/strict'
import type { MatrixProblem } from './matrix.ts'

/** A value of the document and what it is called in messages: `requirements[3].title`. */
export interface Spot {
  readonly node: Located
  readonly where: string
}

/** The value under a key of a table; undefined where there is none. */
export function spotAt(table: LocatedMapping, where: string, key: string): Spot | undefined {
  const node = table.members.get(key)
  return node === undefined ? undefined : { node, where: where === DOCUMENT ? key : `${where}.${key}` }
}

/** What the document itself is called. */
export const DOCUMENT = 'the document'

/**
 * Takes values out of a document by their exact type: `"false"` is not false, `true` is not 1. What is of another type is
 * noted as a problem, so that one run names them all.
 */
export class MatrixReading {
  readonly #problems: MatrixProblem[] = []

  /** In the order of the file. */
  get problems(): readonly MatrixProblem[] {
    return this.#problems.toSorted((left, right) => left.line - right.line)
  }

  note({ node, where }: Spot, complaint: string): undefined {
    this.#problems.push({ line: node.line, message: `${where}: ${complaint}` })
  }

  table(spot: Spot): LocatedMapping | undefined {
    if (spot.node.kind === 'mapping') return spot.node
    return this.note(spot, `${shown(spot.node)} is not an object: write its keys and values`)
  }

  items({ node, where }: Spot): readonly Spot[] | undefined {
    if (node.kind === 'list') {
      return node.items.map((item, index) => ({ node: item, where: `${where}[${index}]` }))
    }
    return this.note({ node, where }, `${shown(node)} is not a list: write its items in one`)
  }

  /** Text that says something. */
  text(spot: Spot): string | undefined {
    if (spot.node.kind !== 'text')
      return this.note(spot, `${shown(spot.node)} is not text: write it in quotes`)
    if (spot.node.text.trim() !== '') return spot.node.text
    return this.note(spot, 'is empty: write at least one word')
  }

  flag(spot: Spot): boolean | undefined {
    const word = spot.node.kind === 'boolean' ? spot.node.text : undefined
    if (word === 'true' || word === 'false') return word === 'true'
    return this.note(spot, `${shown(spot.node)} is not true or false: write it without quotes`)
  }

  /** The text under a key that must be there. */
  requiredText(table: LocatedMapping, where: string, key: string): string | undefined {
    const spot = spotAt(table, where, key)
    return spot === undefined
      ? this.note({ node: table, where }, `${key} is missing: add it`)
      : this.text(spot)
  }
}

/** A value as messages show it. */
export function shown(node: Located): string {
  switch (node.kind) {
    case 'mapping':
      return 'an object'
    case 'list':
      return 'a list'
    case 'text':
      return showValue(node.text)
    case 'number':
    case 'boolean':
    case 'null':
    case 'date':
      return node.text === '' ? 'nothing' : node.text
  }
}

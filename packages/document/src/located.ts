import type { Position } from './position.ts'

/** A value of a document that knows where it is written, whatever the format. */
export type Located = LocatedScalar | LocatedList | LocatedMapping

export type LocatedScalar = LocatedText | LocatedNumber | LocatedBoolean | LocatedNull | LocatedDate

/** Where a value is written; which file that is, the caller knows. */
export interface Written {
  /** 1-based, of its key where it has one, else its own. */
  readonly line: number
  /** 1-based, of its key where it has one, else its own. */
  readonly column: number
  /** Where the value itself begins; for an alias, the value that it repeats. */
  readonly start: Position
}

export interface LocatedMapping extends Written {
  readonly kind: 'mapping'
  /** In the order of the file. */
  readonly members: ReadonlyMap<string, Located>
}

export interface LocatedList extends Written {
  readonly kind: 'list'
  readonly items: readonly Located[]
}

export interface LocatedText extends Written {
  readonly kind: 'text'
  readonly text: string
}

export interface LocatedNumber extends Written {
  readonly kind: 'number'
  /** As it is written: a double does not hold every decimal. */
  readonly text: string
  readonly value: number
}

export interface LocatedBoolean extends Written {
  readonly kind: 'boolean'
  readonly text: string
  readonly value: boolean
}

export interface LocatedNull extends Written {
  readonly kind: 'null'
  /** Empty where nothing is written. */
  readonly text: string
}

/** A day, a time or a moment that is written without quotes. */
export interface LocatedDate extends Written {
  readonly kind: 'date'
  readonly text: string
}

/** Deeper nesting than this is no document that anybody keeps, and would exhaust the stack of whatever walks it. */
export const MAX_DEPTH = 64

/** Every value of a document, itself included, in no particular order; what aliases repeat comes as often. */
export function* nodesOf(root: Located): Generator<Located> {
  const pending = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node
    if (node.kind === 'mapping') for (const member of node.members.values()) pending.push(member)
    else if (node.kind === 'list') for (const item of node.items) pending.push(item)
  }
}

/** What `JSON.parse` would make of it; mappings have no prototype, so that `constructor` is a key like others. */
export function plainValue(node: Located): unknown {
  switch (node.kind) {
    case 'mapping': {
      const value: Record<string, unknown> = Object.create(null)
      for (const [key, member] of node.members) value[key] = plainValue(member)
      return value
    }
    case 'list':
      return node.items.map(plainValue)
    case 'number':
    case 'boolean':
      return node.value
    case 'null':
      return null
    case 'text':
    case 'date':
      return node.text
  }
}

import type { Position } from './position.ts'

/** A value of a document that knows where it is written, whatever the format. */
export type Located = LocatedScalar | LocatedList | LocatedMapping

type LocatedScalar = LocatedText | LocatedNumber | LocatedBoolean | LocatedNull | LocatedDate

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

interface Scalar<Kind extends string, Value> extends Written {
  readonly kind: Kind
  /** What a text says; of everything else what is written: a double does not hold every decimal. */
  readonly text: string
  readonly value: Value
}

type LocatedText = Scalar<'text', string>
type LocatedNumber = Scalar<'number', number>
type LocatedBoolean = Scalar<'boolean', boolean>
/** Its text is empty where nothing is written. */
type LocatedNull = Scalar<'null', null>
/** A day, a time or a moment that is written without quotes. */
type LocatedDate = Scalar<'date', string>

/** Nobody keeps a document that is nested more deeply, and would exhaust the stack of whatever walks it. */
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
    default:
      return node.value
  }
}

import type { Position } from './position.ts'

/** Nesting that would exhaust the stack of whatever walks it. */
export interface TooDeep {
  readonly kind: 'too-deep'
  readonly limit: number
  readonly at: Position
}

/** More parts than there is memory for. */
export interface TooLarge {
  readonly kind: 'too-large'
  readonly limit: number
  readonly at: Position
}

/** Text that is not of the format. */
export interface Malformed {
  readonly kind: 'malformed'
  /** The parser's own words; they may quote the text. */
  readonly reason: string
  readonly at: Position
}

/** Text that could be of the format, if only it went on. */
export interface Truncated {
  readonly kind: 'truncated'
  readonly at: Position
}

/** A key that is written a second time in one mapping. */
export interface DuplicateKey {
  readonly kind: 'duplicate-key'
  readonly key: string
  /** Of the second. */
  readonly at: Position
  /** Of the first. */
  readonly first: Position
}

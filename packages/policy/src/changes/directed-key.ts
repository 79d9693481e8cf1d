import type { KeyFacts, Stricter } from '../key.ts'

/** What a comparison of two policies needs to know of a key: a part of its facts. */
export interface DirectedKey {
  readonly stricter: Stricter
  /** As in its facts; `depends` as well where what holds without the key cannot be compared. */
  readonly unset?: KeyFacts<never>['unset']
  /** What holds without the key, as it would be written; only where its schema has no default. */
  readonly assumed?: string
  readonly keys?: DirectedKeys
  readonly each?: DirectedMember
}

/** The same of an item of a list, or of what has a name in a mapping; it comes and goes as the key above it says. */
export interface DirectedMember extends Omit<DirectedKey, 'stricter'> {
  readonly stricter?: Stricter
}

export type DirectedKeys = Readonly<Record<string, DirectedKey>>

import type { DirectedKey, DirectedMember } from './directed-key.ts'

/** What a change does to a policy; `other` where it may be either. */
export type Direction = 'stricter' | 'looser' | 'other'

/** `same`: another way to write what holds already. `irrelevant`: no verdict depends on it. */
export type Effect = Direction | 'same' | 'irrelevant'

/** A place of two policies: what is known of it, and what each of them has there. */
export interface Place {
  readonly facts: DirectedMember
  /** What the key above says of one more, or one less. */
  readonly presence: DirectedKey
  readonly before: unknown
  readonly after: unknown
}

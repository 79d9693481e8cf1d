import type { Malformed, TooDeep, TooLarge } from '../problem.ts'

/** Why a text cannot be read as TOML. A key that is written twice is malformed: TOML itself forbids it. */
export type TomlProblem = Malformed | TooDeep | TooLarge | { readonly kind: 'too-long-string' }

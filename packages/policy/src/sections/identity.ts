import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import { oneOrMore } from '../values/collections.ts'
import { label } from '../values/texts.ts'

/** What identifies a result. */
export interface IdentityPolicy {
  /** Regular expressions (RE2) of what changes from run to run in a name. They are compiled where they are used. */
  readonly ignore: readonly string[]
}

export function identitySchema(): z.ZodMiniType<IdentityPolicy> {
  return z.strictObject({ ignore: oneOrMore(label) })
}

export const IDENTITY_KEYS: Keys<IdentityPolicy> = {
  ignore: {
    meaning:
      'Regular expressions (RE2) of parts of a name that change from run to run, such as a time, an address or a seed: `0x[0-9a-f]+`. Two tests of one report never become one by it.',
    stricter: 'depends',
  },
}

import * as z from 'zod/mini'
import { shownValue } from '../shown-value.ts'

/** A kind of value in a policy, and how messages describe it. */
export interface ScalarKind<Value> {
  /** `a percentage` */
  readonly noun: string
  /** Undefined when the value, as YAML gave it, is not one. Never a coercion: `"80"` and `true` are not numbers. */
  readonly read: (input: unknown) => Value | undefined
  /** What to write instead, as in `write 85%`. */
  readonly fix: (input: unknown) => string
}

/** A schema of one kind of value, whose messages name the value and the fix. */
export function scalar<Value>({ noun, read, fix }: ScalarKind<Value>): z.ZodMiniType<Value> {
  const schema = z.transform<unknown, Value>((input, payload): Value => {
    const value = read(input)
    if (value !== undefined) return value
    payload.issues.push({ code: 'custom', input, message: `${complaint(input, noun)}: ${fix(input)}` })
    return z.NEVER
  })
  NOUNS.set(schema, noun)
  return schema
}

const NOUNS = new WeakMap<object, string>()

/** What messages call the values of a scalar's schema, as in `a percentage`; the documentation says the same. */
export function nounOf(schema: object): string | undefined {
  return NOUNS.get(schema)
}

/** What is wrong with a value that is not of its kind. */
export function complaint(input: unknown, noun: string): string {
  if (input === undefined) return 'is missing'
  return input === null ? 'is empty' : `${shownValue(input)} is not ${noun}`
}

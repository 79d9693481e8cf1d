import * as z from 'zod/mini'
import { shownValue } from '../shown-value.ts'

/** A list of at least one item; a scalar may not be in it twice. */
export function list<Item>(item: z.ZodMiniType<Item>): z.ZodMiniType<readonly Item[]> {
  return sharedList(LISTS, item, (each) => z.array(each).check(NOT_EMPTY, NO_REPETITION))
}

/** One item, or a list of at least one. */
export function oneOrMore<Item>(item: z.ZodMiniType<Item>): z.ZodMiniType<readonly Item[]> {
  return sharedList(ONE_OR_MORE, item, (each) => z.pipe(AS_LIST, list(each)))
}

const AS_LIST = z.transform((input: unknown): unknown => (Array.isArray(input) ? input : [input]))

const NOT_EMPTY = z.minLength(1, 'is an empty list: name at least one, or remove the key')

const NO_REPETITION = z.superRefine((items: readonly unknown[], context) => {
  const known = new Set<unknown>()
  items.forEach((each, index) => {
    if (typeof each === 'string' && known.has(each)) {
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `${shownValue(each)} appears twice in the list: name it once`,
      })
    }
    known.add(each)
  })
})

type Lists = WeakMap<object, z.ZodMiniType<readonly unknown[]>>

// One for each schema of an item: to build one takes longer than to read a list by it.
const LISTS: Lists = new WeakMap()
const ONE_OR_MORE: Lists = new WeakMap()

function sharedList<Item>(
  known: Lists,
  item: z.ZodMiniType<Item>,
  build: (item: z.ZodMiniType<Item>) => z.ZodMiniType<readonly Item[]>,
): z.ZodMiniType<readonly Item[]> {
  const built = known.get(item) ?? build(item)
  known.set(item, built)
  // What is known under an item was built of it.
  return built as z.ZodMiniType<readonly Item[]>
}

/** A mapping from names to values, with at least one entry. It has no prototype: `constructor` is a name like others. */
export function named<Value>(
  name: z.ZodMiniType<string>,
  value: z.ZodMiniType<Value>,
): z.ZodMiniType<Readonly<Record<string, Value>>> {
  return z.pipe(
    z.record(name, value),
    z.transform((entries: Readonly<Record<string, Value>>, payload) => {
      if (Object.keys(entries).length === 0) {
        payload.issues.push({ code: 'custom', input: entries, message: EMPTY })
      }
      return Object.assign<Record<string, Value>, Readonly<Record<string, Value>>>(
        Object.create(null),
        entries,
      )
    }),
  )
}

const EMPTY = 'is an empty mapping: name at least one entry, or remove the key'

/** A mapping of a few keys with a meaning of their own, and beside them entries with names. */
export interface Mixed<Fixed, Named> {
  readonly fixed: Fixed
  readonly named: Readonly<Record<string, Named>>
}

/** Reads such a mapping: what is not one of the fixed keys is an entry, and has a name as others do. */
export function mixed<Fixed, Named>(
  fixed: { readonly [Key in keyof Fixed]: z.ZodMiniType<Fixed[Key]> },
  name: z.ZodMiniType<string>,
  value: z.ZodMiniType<Named>,
): z.ZodMiniType<Mixed<Fixed, Named>> {
  const whole: z.ZodMiniType<unknown> = z.catchall(z.object(fixed), value)
  return z.pipe(
    whole,
    z.transform((entries: unknown, payload): Mixed<Fixed, Named> => {
      const members = Object.entries(Object(entries))
      const others = members.filter(([key]) => !Object.hasOwn(fixed, key))
      for (const [key] of others) {
        for (const { message } of name.safeParse(key).error?.issues ?? []) {
          payload.issues.push({ code: 'custom', input: entries, message, path: [key] })
        }
      }
      const own = members.filter(([key]) => Object.hasOwn(fixed, key))
      return {
        fixed: Object.fromEntries(own) as Fixed,
        named: Object.assign(Object.create(null), Object.fromEntries(others)),
      }
    }),
  )
}

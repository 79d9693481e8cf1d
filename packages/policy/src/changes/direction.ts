import type { Policy } from '../policy.ts'
import { compareAmounts, readAmount } from './amount.ts'
import type { DirectedKey } from './directed-key.ts'
import { KEY_DIRECTIONS } from './key-directions.ts'
import { listDirection } from './list-direction.ts'
import type { Effect, Place } from './place.ts'
import { isSame } from './same-value.ts'

/** What the change at a key does, in two policies with their defaults filled in. */
export function effectAt(keys: readonly string[], before: Policy, after: Policy): Effect {
  const facts = { keys: KEY_DIRECTIONS }
  return effectBelow({ facts, presence: { stricter: 'depends' }, before, after }, keys)
}

function effectBelow(place: Place, [key, ...rest]: readonly string[]): Effect {
  const isThere = place.before !== undefined && place.after !== undefined
  const below = key === undefined || !isThere ? undefined : placeBelow(place, key)
  return below === undefined ? effectOf(place) : effectBelow(below, rest)
}

/** Undefined where nothing more is known: a list and a rule are compared as a whole. */
function placeBelow({ facts, presence, before, after }: Place, key: string): Place | undefined {
  if (Array.isArray(before) || Array.isArray(after)) return undefined
  const own = facts.keys !== undefined && Object.hasOwn(facts.keys, key) ? facts.keys[key] : undefined
  const isMixed = facts.keys !== undefined && facts.each !== undefined
  const member = (value: unknown, part: 'fixed' | 'named') =>
    memberOf(isMixed ? memberOf(value, part) : value, key)
  if (own !== undefined) {
    return { facts: own, presence: own, before: member(before, 'fixed'), after: member(after, 'fixed') }
  }
  if (facts.each === undefined) return undefined
  const [left, right] = [member(before, 'named'), member(after, 'named')]
  return { facts: facts.each, presence: { stricter: presence.stricter }, before: left, after: right }
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

/** What the change of the value at a place does. */
function effectOf({ facts, presence, before, after }: Place): Effect {
  if (isSame(before, after)) return 'same'
  if (before === undefined) return arrival(presence, after)
  if (after === undefined) return reversed(arrival(presence, before))
  const { stricter = 'depends' } = facts
  if (typeof stricter !== 'string')
    return orderOf(stricter.indexOf(word(before)), stricter.indexOf(word(after)))
  switch (stricter) {
    case 'higher':
      return amountEffect(after, before)
    case 'lower':
      return amountEffect(before, after)
    case 'present':
    case 'absent':
    case 'depends':
      return listDirection({ facts, presence, before, after }, { effectOf, reversed })
    case 'neither':
      return 'irrelevant'
  }
}

/** A word that is not in the list, as `undefined` is not, has no place in its order. */
function word(value: unknown): string | boolean {
  return typeof value === 'string' || typeof value === 'boolean' ? value : ''
}

/** The strictest word is the first. */
function orderOf(before: number, after: number): Effect {
  if (before === -1 || after === -1) return 'other'
  return after < before ? 'stricter' : 'looser'
}

/** Stricter where the first is more than the second. Amounts that are the same never come here. */
function amountEffect(more: unknown, less: unknown): Effect {
  const order = compareAmounts(more, less)
  if (order === undefined) return 'other'
  return order > 0 ? 'stricter' : 'looser'
}

/** What it does to write down a key that was left out. */
function arrival({ stricter, unset, assumed, keys, each }: DirectedKey, value: unknown): Effect {
  if (stricter === 'neither') return 'irrelevant'
  if (unset !== undefined) return UNSET[unset]
  if (assumed !== undefined) {
    const facts = { stricter, ...(keys && { keys }), ...(each && { each }) }
    const before = typeof stricter === 'string' ? readAmount(assumed) : assumed
    return effectOf({ facts, presence: { stricter: 'depends' }, before: before ?? {}, after: value })
  }
  if (stricter === 'depends') return 'other'
  if (stricter === 'absent') return 'looser'
  // To write down the loosest word asks for nothing more.
  return typeof stricter !== 'string' && stricter.at(-1) === value ? 'other' : 'stricter'
}

const UNSET = { strictest: 'looser', loosest: 'stricter', depends: 'other' } as const

/** What the opposite change does. */
function reversed(effect: Effect): Effect {
  if (effect === 'stricter') return 'looser'
  return effect === 'looser' ? 'stricter' : effect
}

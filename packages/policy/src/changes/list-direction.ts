import type { Effect, Place } from './place.ts'
import { isSame } from './same-value.ts'

/** How the parts of a list are judged. */
interface Judges {
  readonly effectOf: (place: Place) => Effect
  readonly reversed: (effect: Effect) => Effect
}

/**
 * What the change of a list does whose entries make the policy stricter, or looser, by being there. Where as many entries came
 * as went, each is taken for the former one, changed. Another order may matter.
 */
export function listDirection({ facts, before, after, presence }: Place, judges: Judges): Effect {
  if (!Array.isArray(before) || !Array.isArray(after)) return 'other'
  const [gone, come] = [without(before, after), without(after, before)]
  const more = MORE.get(facts.stricter) ?? 'other'
  if (gone.length === 0 && come.length === 0) return 'other'
  if (gone.length === 0) return more
  if (come.length === 0) return judges.reversed(more)
  const { keys } = facts.each ?? {}
  if (keys === undefined || gone.length !== come.length) return 'other'
  return together(
    gone.flatMap((item, index) => {
      const [left, right] = [membersOf(item), membersOf(come[index])]
      return [...new Set([...left.keys(), ...right.keys()])].map((key) => {
        const own = keys[key] ?? presence
        return judges.effectOf({ facts: own, presence: own, before: left.get(key), after: right.get(key) })
      })
    }),
  )
}

/** What one more entry does. */
const MORE = new Map<unknown, Effect>([
  ['present', 'stricter'],
  ['absent', 'looser'],
])

/** The items of a list that another one lacks; each of the other's counts for one. */
function without(items: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const left = [...others]
  return items.filter((item) => {
    const at = left.findIndex((other) => isSame(item, other))
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

function membersOf(item: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof item === 'object' && item !== null ? Object.entries(item) : [])
}

/** Several changes as one: a direction where none of them goes another way. */
function together(effects: readonly Effect[]): Effect {
  const relevant = new Set(effects.filter((each) => each !== 'same' && each !== 'irrelevant'))
  if (relevant.size === 0) return 'irrelevant'
  const [only] = relevant
  return relevant.size === 1 && only !== undefined ? only : 'other'
}

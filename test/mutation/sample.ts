import type { Mutant } from './mutant.ts'

/** A random order that is the same for the same seed: mulberry32. */
export function shuffled<Value>(values: readonly Value[], seed: number): readonly Value[] {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return values
    .map((value) => ({ value, key: random() }))
    .sort((left, right) => left.key - right.key)
    .map(({ value }) => value)
}

/** So many breaks, of which no two of one file overlap. */
export function sampleOf(mutants: readonly Mutant[], size: number, seed: number): readonly Mutant[] {
  const chosen: Mutant[] = []
  for (const mutant of shuffled(mutants, seed)) {
    if (chosen.length === size) break
    if (!chosen.some((each) => overlap(each, mutant))) chosen.push(mutant)
  }
  return chosen
}

function overlap(one: Mutant, other: Mutant): boolean {
  return one.path === other.path && one.from < other.to && other.from < one.to
}

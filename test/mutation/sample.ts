import { createHash } from 'node:crypto'
import { type Mutant, nameOf } from './mutant.ts'

/**
 * So many breaks, of which no two of one file overlap: the same for the same seed. Each has its place in the order by its own
 * name, so that a change elsewhere leaves the sample as it was, but for what it adds.
 */
export function sampleOf(mutants: readonly Mutant[], size: number, seed: number): readonly Mutant[] {
  const chosen: Mutant[] = []
  for (const mutant of inRandomOrder(mutants, seed)) {
    if (chosen.length === size) break
    if (!chosen.some((each) => overlap(each, mutant))) chosen.push(mutant)
  }
  return chosen
}

function inRandomOrder(mutants: readonly Mutant[], seed: number): readonly Mutant[] {
  return mutants
    .map((mutant) => ({
      mutant,
      key: createHash('sha256')
        .update(`${seed} ${nameOf(mutant)}`)
        .digest('hex'),
    }))
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ mutant }) => mutant)
}

function overlap(one: Mutant, other: Mutant): boolean {
  return one.path === other.path && one.from < other.to && other.from < one.to
}

import type { Mutant } from './mutant.ts'

/** How many breaks of a group of packages its unit tests notice. */
export interface GroupScore {
  readonly group: string
  readonly mutants: number
  readonly killed: number
  readonly percent: number
}

export function scoresOf(
  groups: ReadonlyMap<string, readonly (readonly [number, Mutant])[]>,
  killed: { has(mutant: number): boolean },
): readonly GroupScore[] {
  return [...groups].map(([group, mutants]) => {
    const noticed = mutants.filter(([number]) => killed.has(number)).length
    return { group, mutants: mutants.length, killed: noticed, percent: (noticed / mutants.length) * 100 }
  })
}

export function scoreTable(scores: readonly GroupScore[], least: number): string {
  const rows = scores.map(({ group, mutants, killed, percent }) =>
    [
      group.padEnd(16),
      `${killed} of ${mutants}`.padStart(10),
      `${percent.toFixed(1)}%`.padStart(7),
      percent < least ? `below ${least}%` : '',
    ].join('  '),
  )
  return rows.map((row) => row.trimEnd()).join('\n')
}

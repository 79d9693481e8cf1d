import type { Figure } from './row.ts'

/*
 * Every figure, with what it is to reach. The limits that a change must not exceed are in .github/governance.yml: they follow
 * what is reached, these do not.
 */

/** The process of one gate. */
export function startUpOf(gate: string): Figure {
  const target = gate === 'conformance-gate' ? 4.2 : 6
  return { name: `start-up of ${gate}, CPU`, against: 'node -e 0', unit: '×', target }
}

/** Twice the length may take 2.2 times as long, so four times the length this much. */
export const DOUBLED_TWICE = 4.84

/** A reader that is given four times as much as at first. */
export function growthOf(reader: string, units: number): Figure {
  return {
    name: `growth of ${reader}`,
    against: `4 × ${units.toLocaleString('en')}`,
    unit: '×',
    target: DOUBLED_TWICE,
  }
}

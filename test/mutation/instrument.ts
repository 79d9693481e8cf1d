import type { Mutant } from './mutant.ts'

/** The name under which a run finds the number of the break that is in force; 0 for none. */
export const ACTIVE = '__mutant'

/** A source with all of its breaks in it, by number, of which each run chooses one: it is transformed once for all. */
export function instrument(text: string, mutants: ReadonlyMap<number, Mutant>): string {
  const last = [...mutants].sort(([, left], [, right]) => right.from - left.from)
  return last.reduce((result, [number, { from, to, original, replacement }]) => {
    const choice = `(globalThis.${ACTIVE} === ${number} ? (${replacement}) : (${original}))`
    return result.slice(0, from) + choice + result.slice(to)
  }, text)
}

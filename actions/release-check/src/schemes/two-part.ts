import { kindAt } from './kind.ts'
import { firstDifference, raised } from './numbers.ts'
import { comparePlain, parsePlain, plainLabel } from './plain-version.ts'
import type { Scheme, Step, Version } from './scheme.ts'

/** Two numbers, or three; none with a leading zero. */
const NUMBERS = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){1,2}$/

function parseTwoPart(text: string): Version | undefined {
  const version = parsePlain(text, 'two-part')
  return version !== undefined && NUMBERS.test(version.core) ? version : undefined
}

/** A third number that is 0 is not written. */
function written(numbers: readonly number[]): string {
  return (numbers[2] === 0 ? numbers.slice(0, 2) : numbers).join('.')
}

function raise({ numbers }: Version, place: number): Step {
  return { kind: kindAt(place), next: written(raised(numbers, place, 3)) }
}

/** `26.2`, `26.2.1`: as Semantic Versioning, and the third number may be left out where it is 0. */
export const TWO_PART: Scheme = {
  noun: 'two or three numbers',
  example: '26.2',
  rule: 'raises one number by one and sets those after it to 0',
  breaksInMajor: true,
  parse: parseTwoPart,
  compare: comparePlain,
  step: (previous, version) => raise(previous, firstDifference(previous.numbers, version.numbers) ?? 2),
  successors: (previous) => [2, 1, 0].map((place) => raise(previous, place)),
  preRelease: (core, label, number) => `${core}-${label}.${number}`,
  label: plainLabel,
}

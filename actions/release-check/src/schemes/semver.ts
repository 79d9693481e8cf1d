import compare from 'semver/functions/compare.js'
import parse from 'semver/functions/parse.js'
import { kindAt } from './kind.ts'
import { firstDifference, raised } from './numbers.ts'
import type { Scheme, Step, Version } from './scheme.ts'

/**
 * What a version may contain, roughly: `semver.parse` alone trims, and takes a leading `v` and `=`. It decides the
 * rest: leading zeros, empty identifiers, numbers beyond 2^53 - 1, 256 characters.
 */
const PLAIN = /^\d[\d.]*(?:[-+][0-9A-Za-z.+-]*)?$/

function parseSemver(text: string): Version | undefined {
  const parsed = PLAIN.test(text) && !text.endsWith('\n') ? parse(text) : null
  if (parsed === null) return undefined
  const { major, minor, patch, prerelease, build } = parsed
  const numbers = [major, minor, patch]
  return {
    scheme: 'semver',
    text,
    core: numbers.join('.'),
    major,
    minor,
    patch,
    numbers,
    epoch: 0,
    post: undefined,
    prerelease,
    build,
  }
}

/** Exactly one number is raised, by one, and those after it are 0. https://semver.org/#spec-item-7 */
function raise({ numbers }: Version, place: number): Step {
  return { kind: kindAt(place), next: raised(numbers, place, 3).join('.') }
}

/** Semantic Versioning 2.0. https://semver.org/spec/v2.0.0.html */
export const SEMVER: Scheme = {
  noun: 'Semantic Versioning 2.0',
  example: '1.2.3',
  rule: 'raises one number by one and sets those after it to 0',
  breaksInMajor: true,
  parse: parseSemver,
  compare: (left, right) => compare(left.text, right.text),
  step: (previous, version) => raise(previous, firstDifference(previous.numbers, version.numbers) ?? 2),
  successors: (previous) => [2, 1, 0].map((place) => raise(previous, place)),
  preRelease: (core, label, number) => `${core}-${label}.${number}`,
  label: (name) => name,
}

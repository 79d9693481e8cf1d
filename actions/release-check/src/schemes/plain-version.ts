import type { ReleaseScheme } from '@governance-gates/policy'
import { compareNumbers, exactNumber, exactNumbers, MAX_LENGTH } from './numbers.ts'
import type { Version } from './scheme.ts'

/** Numbers with dots, a pre-release with or without a hyphen and a dot (`-rc.1`, `rc1`), and build metadata. */
const PLAIN =
  /^(\d+(?:\.\d+){0,5})(?:-?([a-z]{1,20})\.?(0|[1-9]\d*))?(?:\+([0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*))?$/

/** The short names that some write. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
])

/** The name of a pre-release in full. */
export function plainLabel(name: string): string {
  return LABELS.get(name) ?? name
}

/** Reads numbers with a pre-release, for schemes that have no specification of their own. */
export function parsePlain(text: string, scheme: ReleaseScheme): Version | undefined {
  const [, core, label, digits = '0', build] =
    text.length > MAX_LENGTH || text.endsWith('\n') ? [] : (PLAIN.exec(text) ?? [])
  const numbers = core === undefined ? undefined : exactNumbers(core)
  const number = exactNumber(digits)
  if (core === undefined || numbers === undefined || number === undefined) return undefined
  const [major = 0, minor = 0, patch = 0] = numbers
  return {
    scheme,
    text,
    core,
    major,
    minor,
    patch,
    numbers,
    epoch: 0,
    post: undefined,
    prerelease: label === undefined ? [] : [plainLabel(label), number],
    build: build?.split('.') ?? [],
  }
}

/** By their numbers; a pre-release comes before its version, by its name and then by its number. */
export function comparePlain(left: Version, right: Version): number {
  return compareNumbers(left.numbers, right.numbers) || comparePreReleases(left, right)
}

function comparePreReleases({ prerelease: left }: Version, { prerelease: right }: Version): number {
  if (left.length === 0 || right.length === 0) return right.length - left.length
  const [[name = '', number = 0], [otherName = '', otherNumber = 0]] = [left, right]
  if (name !== otherName) return name < otherName ? -1 : 1
  return Number(number) - Number(otherNumber)
}

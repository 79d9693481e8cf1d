import { kindAt } from './kind.ts'
import { compareNumbers, exactNumber, exactNumbers, firstDifference, MAX_LENGTH, raised } from './numbers.ts'
import type { Moment, Scheme, Step, Version } from './scheme.ts'

/**
 * The grammar of the specification, without the `v` that belongs to the tag.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#appendix-parsing-version-strings-with-regular-expressions
 */
const PEP440 =
  /^(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?<pre>[-_.]?(?<name>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<number>\d+)?)?(?<post>-(?<short>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<long>\d+)?)?(?<dev>[-_.]?dev[-_.]?(?<day>\d+)?)?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i

const NAMES: ReadonlyMap<string, string> = new Map([
  ['alpha', 'a'],
  ['beta', 'b'],
  ['c', 'rc'],
  ['pre', 'rc'],
  ['preview', 'rc'],
])

function labelOf(name: string): string {
  const lower = name.toLowerCase()
  return NAMES.get(lower) ?? lower
}

function parsePep440(text: string): Version | undefined {
  const groups = text.length > MAX_LENGTH || text.endsWith('\n') ? undefined : PEP440.exec(text)?.groups
  return groups && versionOf(text, groups)
}

function versionOf(text: string, groups: Readonly<Record<string, string | undefined>>): Version | undefined {
  const { release = '', epoch = '0', name, number = '0', short, long = '0', day = '0', local } = groups
  const numbers = exactNumbers(release)
  const counted = [epoch, number, short ?? long, day].flatMap((digits) => exactNumber(digits) ?? [])
  const [epochNumber, preNumber, postNumber, devNumber] = counted
  if (numbers === undefined || epochNumber === undefined || counted.length < 4) return undefined
  const [major = 0, minor = 0, patch = 0] = numbers
  const isPost = groups['post'] !== undefined
  const post = isPost && name === undefined ? postNumber : undefined
  return {
    scheme: 'pep440',
    text,
    core: coreText(epochNumber, numbers, post),
    major,
    minor,
    patch,
    numbers,
    epoch: epochNumber,
    post,
    prerelease: [
      ...(name === undefined ? [] : [labelOf(name), preNumber ?? 0]),
      ...(isPost && name !== undefined ? ['post', postNumber ?? 0] : []),
      ...(groups['dev'] === undefined ? [] : ['dev', devNumber ?? 0]),
    ],
    build: local?.toLowerCase().split(/[-_.]/) ?? [],
  }
}

function coreText(epoch: number, numbers: readonly number[], post: number | undefined): string {
  return `${epoch === 0 ? '' : `${epoch}!`}${numbers.join('.')}${post === undefined ? '' : `.post${post}`}`
}

/** What comes before the release itself, as the specification orders it: `.dev`, a, b, rc, the release, its post-releases. */
function rankOf({ prerelease, post }: Version): readonly number[] {
  const [first, number] = prerelease
  const numberOf = (name: string) => {
    const place = prerelease.indexOf(name)
    return place === -1 ? undefined : Number(prerelease[place + 1])
  }
  const isDevOnly = first === 'dev' && post === undefined
  const label = isDevOnly
    ? -1
    : first === undefined || first === 'dev'
      ? 3
      : ['a', 'b', 'rc'].indexOf(String(first))
  return [
    label,
    label === 3 || isDevOnly ? 0 : Number(number),
    post ?? numberOf('post') ?? -1,
    numberOf('dev') ?? Number.POSITIVE_INFINITY,
  ]
}

function comparePep440(left: Version, right: Version): number {
  const [own, other] = [rankOf(left), rankOf(right)]
  const place = own.findIndex((each, index) => each !== other[index])
  return (
    left.epoch - right.epoch ||
    compareNumbers(left.numbers, right.numbers) ||
    (place === -1 ? 0 : Math.sign((own[place] ?? 0) - (other[place] ?? 0)))
  )
}

function raise(previous: Version, place: number, length: number): Step {
  const numbers = raised(previous.numbers, place, length)
  return { kind: kindAt(place), next: coreText(previous.epoch, numbers, undefined) }
}

/** One number is raised by one; a post-release counts from 0 or 1; a new epoch begins with any version. */
function stepOf(previous: Version, version: Version): Step {
  if (version.epoch !== previous.epoch) {
    const isNext = version.epoch === previous.epoch + 1 && version.post === undefined
    const next = isNext ? version.core : coreText(previous.epoch + 1, version.numbers, undefined)
    return { kind: 'major', next }
  }
  const place = firstDifference(previous.numbers, version.numbers)
  if (place !== undefined) return raise(previous, place, version.numbers.length)
  const first = version.post === 0 ? 0 : 1
  const number = previous.post === undefined ? first : previous.post + 1
  return { kind: 'patch', next: coreText(previous.epoch, version.numbers, number) }
}

/** A project of two numbers gets advice with two, as far as that is possible. */
function successorsOf(previous: Version, _: Moment): readonly Step[] {
  const { length } = previous.numbers
  return [Math.max(2, length - 1), 1, 0].map((place) => raise(previous, place, length))
}

/** PEP 440, the versions of Python packages. https://packaging.python.org/en/latest/specifications/version-specifiers/ */
export const PEP440_SCHEME: Scheme = {
  noun: 'PEP 440',
  example: '1.2.3',
  rule: 'raises one number by one and sets those after it to 0',
  breaksInMajor: true,
  parse: parsePep440,
  compare: comparePep440,
  step: stepOf,
  successors: successorsOf,
  preRelease: (core, label, number) => `${core}${label === 'dev' ? '.dev' : label}${number}`,
  label: labelOf,
}

import type { ExtensionsPolicy, PinKind } from '@governance-gates/policy'
import {
  type Cell,
  type ExtensionEntry,
  textsOf,
  writtenText,
} from '@governance-gates/project-files/extensions'
import { pathProblems, sourceProblems } from './source.ts'
import { quoted } from './written.ts'

/** How the list writes its sources. */
export interface PinRules {
  /** The words in the column `kind`; undefined where the list has no such column. */
  readonly kinds: ReadonlyMap<string, PinKind> | undefined
  readonly accepted: ReadonlySet<PinKind>
  /** Whether a path is in the repository. */
  readonly isHere: (path: string) => boolean
  /** Whether the policy says where an entry has its source. */
  readonly needsSource: boolean
}

const STANDARD_KINDS: Readonly<Record<string, PinKind>> = {
  git: 'git-commit',
  npm: 'registry-version',
  url: 'checksum',
}

/** The words for kinds of sources; undefined where the list has none, so that its columns say it. */
export function kindsOf({ columns, kinds }: Pick<ExtensionsPolicy, 'columns' | 'kinds'>): PinRules['kinds'] {
  return columns?.kind === undefined ? undefined : new Map(Object.entries(kinds ?? STANDARD_KINDS))
}

/** How the source of an entry is pinned; or why nobody can tell. */
type PinKindReading = PinKind | { readonly problem: string }

function pinKindOf(entry: ExtensionEntry, kinds: PinRules['kinds']): PinKindReading {
  if (kinds === undefined) {
    if (entry.commits.length > 0) return 'git-commit'
    if (entry.versions.length > 0) return 'registry-version'
    if (entry.checksums.length === 0 && isRelative(entry)) return 'in-repository'
    return entry.checksums.length > 0 ? 'checksum' : { problem: 'has no commit, version or checksum' }
  }
  if (entry.kind === undefined) {
    return isRelative(entry) ? 'in-repository' : { problem: 'has no kind of source' }
  }
  const known = entry.kind.kind === 'text' ? kinds.get(entry.kind.text) : undefined
  const words = [...kinds.keys()].join(', ')
  return (
    known ?? {
      problem: `${quoted(writtenText(entry.kind))} is not a known kind of source: known are ${words}`,
    }
  )
}

/** Marketplaces write the folder of their own plugins in place of a source. */
function isRelative({ sources }: ExtensionEntry): boolean {
  return sources.length === 1 && writtenText(sources[0]).startsWith('./')
}

/** What is wrong with the pin of an entry; empty where it means one content and no other. */
export function pinProblems(entry: ExtensionEntry, rules: PinRules): readonly string[] {
  const kind = pinKindOf(entry, rules.kinds)
  const emptied = entry.checksums.some((cell) => writtenText(cell).trim() === '')
    ? ['has an empty checksum']
    : []
  if (typeof kind !== 'string') return [kind.problem, ...emptied]
  if (!rules.accepted.has(kind)) {
    return [
      `is pinned by ${NOUNS[kind]}, and only ${[...rules.accepted].map((each) => NOUNS[each]).join(' or ')} counts`,
    ]
  }
  switch (kind) {
    case 'git-commit':
      return [
        ...sourceProblems(entry, rules.needsSource ? 'required' : 'optional'),
        ...(entry.commits.length === 0 ? ['has no commit'] : entry.commits.flatMap(commitProblem)),
        ...entry.unpinned.commit.map((cell) => `${quoted(writtenText(cell))} has no commit of its own`),
        // What it has besides may not be nonsense either.
        ...entry.checksums.flatMap(checksumProblem),
      ]
    case 'registry-version':
      return [
        ...sourceProblems(entry, 'optional'),
        ...(entry.versions.length === 0
          ? ['has no version']
          : entry.versions.flatMap((cell) => versionProblem(cell, writtenText(entry.kind)))),
        ...(entry.checksums.length === 0 ? ['has no checksum'] : entry.checksums.flatMap(checksumProblem)),
        ...uncheckedSources(entry),
      ]
    case 'checksum':
      return [...sourceProblems(entry, 'optional'), ...checksumsOfFiles(entry)]
    case 'in-repository':
      return pathProblems(entry, rules.isHere)
  }
}

const NOUNS: Readonly<Record<PinKind, string>> = {
  'git-commit': 'a commit',
  'registry-version': 'a version with its checksum',
  checksum: 'a checksum',
  'in-repository': 'this repository',
}

/** Digits without quotes are a number, in YAML and in TOML. */
function notText({ shown }: Extract<Cell, { readonly kind: 'other' }>): string {
  return `${shown} is not a text${/^[\d.+-]/.test(shown) ? ': put it in quotes' : ''}`
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
/** What git writes for a commit that does not exist. */
const NO_COMMIT = /^(?:0{40}|0{64})$/

function commitProblem(cell: Cell): readonly string[] {
  if (cell.kind !== 'text') return [`the commit ${notText(cell)}`]
  const { text } = cell
  if (NO_COMMIT.test(text)) return [`${quoted(text)} is not a commit: git writes it where there is none`]
  if (COMMIT.test(text)) return []
  if (text.trim() === '') return ['has an empty commit']
  return [`${quoted(text)} is not a commit in full: ${commitHint(text)}`]
}

function commitHint(text: string): string {
  if (/[\s\\]/.test(text)) return 'it has a blank or a backslash in it'
  if (COMMIT.test(text.toLowerCase())) return 'write its letters small'
  if (/^[0-9a-f]{4,39}$/i.test(text)) return 'it is shortened, write all 40 or 64 digits'
  if (/^[0-9a-f]{41,}$/i.test(text)) return `it has ${text.length} digits, and a commit 40 or 64`
  return 'a branch or a tag can move, write the commit that it points to'
}

/** One version, as registries write them: no range, and no word for whatever is newest. */
const VERSION = /^v?\d[0-9A-Za-z]*(?:[-+._][0-9A-Za-z]+)*$/
/** `1.x` */
const WILDCARD = /(?:^|\.)[xX](?:\.|$)/
/** Where two numbers are a range. */
const OF_THREE_NUMBERS: ReadonlySet<string> = new Set(['npm', 'cargo'])
const THREE_NUMBERS = /^\d+\.\d+\.\d+(?:[-+]|$)/

function versionProblem(cell: Cell, kind: string): readonly string[] {
  if (cell.kind !== 'text') return [`the version ${notText(cell)}`]
  const { text } = cell
  if (text.trim() === '') return ['has an empty version']
  const isExact = text.length <= 100 && VERSION.test(text) && !WILDCARD.test(text)
  if (isExact && (!OF_THREE_NUMBERS.has(kind) || THREE_NUMBERS.test(text))) return []
  return [`${quoted(text)} is not one version: write it in full, without a range or a word`]
}

const SHA_256 = /^(?:sha256:)?[0-9a-f]{64}$/
/** https://www.w3.org/TR/SRI/ */
const INTEGRITY = /^(?:sha256-[A-Za-z0-9+/]{43}=|sha384-[A-Za-z0-9+/]{64}|sha512-[A-Za-z0-9+/]{86}==)$/

function checksumProblem(cell: Cell): readonly string[] {
  if (cell.kind !== 'text') return [`the checksum ${notText(cell)}`]
  const { text } = cell
  if (text.trim() === '') return ['has an empty checksum']
  if (SHA_256.test(text) || INTEGRITY.test(text)) return []
  return [`${quoted(text)} is not a SHA-256: write 64 small hexadecimal digits`]
}

/** Each address has a checksum of its own. */
function checksumsOfFiles(entry: ExtensionEntry): readonly string[] {
  const { checksums, sources } = entry
  if (checksums.length === 0) return ['has no checksum']
  const problems = checksums.flatMap(checksumProblem)
  if (sources.length > 1 && sources.length !== checksums.length) {
    return [...problems, `has ${sources.length} addresses and ${checksums.length} checksums`]
  }
  return [...problems, ...uncheckedSources(entry)]
}

function uncheckedSources({ unpinned }: ExtensionEntry): readonly string[] {
  return unpinned.checksum.map((cell) => `${quoted(writtenText(cell))} has no checksum of its own`)
}

/** What evidence can name to mean this content: each of these sets, all of it. */
export function pinsOf(entry: ExtensionEntry, kinds: PinRules['kinds']): readonly (readonly string[])[] {
  const kind = pinKindOf(entry, kinds)
  const checksums = textsOf(entry.checksums).map(plainChecksum)
  const named = (texts: readonly string[]) => (texts.length === 0 || texts.includes('') ? [] : [texts])
  if (kind === 'git-commit') return [...named(textsOf(entry.commits)), ...named(checksums)]
  if (kind !== 'registry-version') return named(checksums)
  const [versions, [source = '']] = [textsOf(entry.versions), textsOf(entry.sources)]
  const whole = source === '' ? [] : versions.map((version) => `${source}@${version}`)
  return [...named(versions), ...named(whole), ...named(checksums)]
}

/** `sha256:<hex>` and `<hex>` are one. */
export function plainChecksum(text: string): string {
  return text.replace(/^sha256:/, '')
}

/** Whether evidence names the content of an entry. */
export function isBound(evidence: readonly string[], pins: readonly (readonly string[])[]): boolean {
  const known = new Set(evidence.map(plainChecksum))
  return pins.some((all) => all.every((pin) => known.has(pin)))
}

/** Shorter ones mean nothing. */
const SHORTEST = 7

/** Why evidence is not about the content of an entry: it is about another, or writes the pin in its own way. */
export function unboundText(
  evidence: { readonly name: string; readonly noun: string; readonly pins: readonly string[] },
  entry: ExtensionEntry,
  kinds: PinRules['kinds'],
): string {
  const { name, noun, pins } = evidence
  const [first = ''] = pins
  const written = first.trim().toLowerCase()
  const meant = pinsOf(entry, kinds)
    .flat()
    .find((pin) => pin.startsWith(written) && (written === pin || written.length >= SHORTEST))
  // Several pins of one entry have to be named together.
  if (meant !== undefined && meant !== first)
    return `${name} names the pin as ${quoted(first)}: let it name ${meant}`
  return `${name} is about ${quoted(first)}, and the pin is ${pinText(entry)}: the ${noun} is outdated`
}

/** A pin in a message. */
export function pinText(entry: ExtensionEntry): string {
  const cells = [entry.commits, entry.versions, entry.checksums].find((each) => each.length > 0) ?? []
  const [first, ...more] = cells.map(writtenText)
  if (first === undefined || first === '') return 'no pin'
  const shown = COMMIT.test(first) ? first.slice(0, 12) : first.slice(0, 40)
  return more.length === 0 ? shown : `${shown} and ${more.length} more`
}

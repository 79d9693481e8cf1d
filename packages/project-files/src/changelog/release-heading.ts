import { type DateReading, leadingDate, readDate } from './release-date.ts'

/** Says whether a word is a version, by the scheme of the project. */
export type VersionTest = (word: string) => boolean

/** What a heading says about a release. */
export interface ReleaseHeading {
  /** As it is written, without `v` and brackets; undefined for what is not released yet. */
  readonly version: string | undefined
  /** Of the package, where the heading names it: `@scope/name@1.2.3`. */
  readonly name: string | undefined
  readonly date: DateReading
  readonly isYanked: boolean
  /** It has a version, and says that it is yet to come: `5.0.0 - TBD`. */
  readonly isPending: boolean
  /** Whether only its place makes it the heading of a release: `### Node.js 18.0.0` may be within one. */
  readonly isWeak: boolean
}

/** Three numbers, as in Semantic Versioning; those with fewer may be anything. */
export function isVersionLike(word: string): boolean {
  return /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?$/.test(word)
}

const MAX_HEADING = 1_000
const UNRELEASED = /(?:^|[\s([])(?:un-?released|not (?:yet )?released)(?=$|[\s\]):.,;–—-])/i
const YANKED = /\[yanked\]/i

/** Reads a heading as that of a release; undefined where it is of something else. */
export function readReleaseHeading(whole: string, isVersion: VersionTest): ReleaseHeading | undefined {
  const title = whole.slice(0, MAX_HEADING).replace(DECORATION, '')
  const found = versionIn(title, isVersion)
  if (found === undefined) return UNRELEASED.test(title) ? UNVERSIONED : undefined
  const { version, name, before, rest, isWeak } = found
  return {
    version,
    name,
    date: before ?? readDate(rest),
    isYanked: YANKED.test(rest),
    isPending: isPendingVersion(version) || isPendingText(rest) || TO_COME.test(title),
    isWeak,
  }
}

const UNVERSIONED: ReleaseHeading = {
  version: undefined,
  name: undefined,
  date: { kind: 'none' },
  isYanked: false,
  isPending: false,
  isWeak: false,
}

/** `Upcoming changes in 1.2.3` */
const TO_COME = /^(?:upcoming|planned|unreleased|future)\s/i

/** Pictures and the like before the first word. */
const DECORATION = /^(?:\p{Extended_Pictographic}|\u{fe0f}|\u{200d}|[\s:])+(?=\S)/u

interface FoundVersion {
  readonly version: string
  readonly name: string | undefined
  /** The day before it. */
  readonly before: DateReading | undefined
  readonly rest: string
  readonly isWeak: boolean
}

function versionIn(title: string, isVersion: VersionTest): FoundVersion | undefined {
  const first = leadingVersion(title, isVersion)
  if (first !== undefined) return { ...first, before: undefined }
  const dated = leadingDate(title.replace(/^[[(]/, ''))
  if (dated === undefined) return undefined
  const second = leadingVersion(dated.rest.replace(/^[\s,:;/–—\])-]+/, ''), isVersion)
  return second === undefined ? undefined : { ...second, before: dated.date }
}

/** How a heading may begin before its version, the usual ways first. The last group is the version and what follows. */
const LEADS: readonly { readonly pattern: RegExp; readonly isWeak: boolean }[] = [
  // `[v1.2.3]`, `Version 1.2.3`, `Release 1.2.3`
  { pattern: /^["'(]?\[?(?:(?:version|ver\.|release|rel\.?):?\s{1,3})?v?\.?\s?(\d.*)$/is, isWeak: false },
  // `Changes in version 1.2.3`, `Noteworthy changes in release 1.2.3`, `What's new in 1.2.3`
  {
    pattern:
      /^(?:[a-z-]{1,20}\s){0,2}(?:changes?|news?|features|notes|what['’]?s new)\s(?:in|for|of)\s(?:the\s)?(?:version\s|release\s)?(?:(?!\d)[\w.@/-]{1,100}\s(?:version\s)?)?v?(\d.*)$/is,
    isWeak: true,
  },
  // `Changes from 1.2.2 to 1.2.3`
  {
    pattern: /^(?:[a-z-]{1,20}\s){0,2}changes?\s(?:from|between)\s\S{1,100}\s(?:to|and)\sv?(\d.*)$/is,
    isWeak: true,
  },
]

/** `@scope/name@1.2.3`, `name-v1.2.3`, `Name 1.2.3`, `name (1.2.3)`, `name version 1.2.3` */
const NAMED =
  /^(?:release\s)?\[?(@?[a-z][\w.-]*?(?:\/[\w.-]+?)*?)(?:@v?|[-_/]v?(?=\d)|:?\s{1,2}(?:version\s|release\s|v\.?\s?)?[([]?v?)(\d.*)$/is
/** Words before a version that is not the one of a release. */
const NO_NAME =
  /^(?:a|and|as|at|before|between|by|drop|drops|for|from|in|of|on|or|over|past|pre|post|removed?|require[sd]?|since|step|support|supports|than|the|this|through|to|until|up|upgrad\w+|updat\w+|use[sd]?|using|via|vs|with|migrat\w+|part|phase|section|chapter|appendix|rfc|python|node|nodejs|node\.js|java|php|ruby|go|golang|rust|msrv|typescript)$/i

function leadingVersion(title: string, isVersion: VersionTest): Omit<FoundVersion, 'before'> | undefined {
  for (const { pattern, isWeak } of LEADS) {
    const found = versionAt(pattern.exec(title)?.[1], isVersion)
    if (found !== undefined) return { ...found, name: undefined, isWeak }
  }
  const [, name = '', tail] = NAMED.exec(title) ?? []
  if (tail === undefined || NO_NAME.test(name)) return undefined
  const found = versionAt(tail, isVersion)
  // Behind a name and a version a sentence may go on: `Django 4.2.0 support`.
  return found === undefined || !ENDS.test(found.rest) ? undefined : { ...found, name, isWeak: true }
}

const ENDS = /^\s*(?:$|[([{:,;–—|/-])/
/** From one version to another: neither is what the section is of. */
const RANGE = /^\s*(?:→|[-=]>|to\s|through\s|up to\s)\s*v?\d/i

function versionAt(
  text: string | undefined,
  isVersion: VersionTest,
): { readonly version: string; readonly rest: string } | undefined {
  if (text === undefined) return undefined
  const [, version = '', rest = ''] = /^(\d[0-9A-Za-z.+!~-]*)(.*)$/s.exec(text) ?? []
  if (!isVersion(version) || !/^(?:$|["')\]}`\s:,;–—])/.test(rest) || RANGE.test(rest)) return undefined
  const behind = rest.replace(/^["')\]}`]+/, '')
  const { label, number = '' } = PRE_RELEASE.exec(behind)?.groups ?? {}
  if (label === undefined) return { version, rest: behind }
  const name = /^r/i.test(label) ? 'rc' : label.toLowerCase()
  const spellings = [`${version}-${name}.${number}`, `${version}${name}${number}`]
  return {
    version: spellings.find((each) => number !== '' && isVersion(each)) ?? `${version}-${name}${number}`,
    rest: behind.replace(PRE_RELEASE, ''),
  }
}

/** `1.2.3 rc1`, `1.2.3 (beta 2)`, `1.2.3 Release Candidate`: words that make it a version of their own. */
const PRE_RELEASE =
  /^\s{1,3}[([]?(?<label>rc|release candidate|(?:alpha|beta)(?=[\s.#-]{0,2}\d))[\s.#-]{0,2}(?<number>\d{0,9})(?![\w.-])[)\]]?/i

const PENDING =
  /^(?:un-?released|not (?:yet )?released(?: yet)?|tb[ad]|upcoming|in (?:development|progress)|next(?: release)?|dev(?:elopment)?|wip|pending|planned|draft|snapshot|to be (?:announced|determined|released|decided)|(?:work|release) in progress|coming soon|soon|\?+|[x?]{4}-[x?]{2}-[x?]{2}|yyyy-mm-dd|never released|cancell?ed|skipped)$/i
/** `expected 2026-01-31`, `planned for January` */
const EXPECTED =
  /^(?:tentative(?:ly)?\s)?(?:expected|planned|scheduled|due|eta|target(?:ed)?|estimated)(?:\s(?:for|on|by|in|release|date))*(?:\s(?:\d.*|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)(?:[a-z]{0,7})\b.*))?$/i

/** Whether a text behind a version, or a part of it between signs, says that it is yet to come. */
function isPendingText(text: string): boolean {
  const parts = text.slice(0, MAX_HEADING).split(/[()[\]{}:,;/|–—]|\s-+\s|^\s*-+\s|\*/)
  return parts.some((part) => {
    const said = part
      .trim()
      .replace(/[.!]$/, '')
      .replace(/^_+|_+$/g, '')
    return PENDING.test(said) || EXPECTED.test(said)
  })
}

/** Whether a line below a heading says that the version is yet to come, and nothing else. */
export function isPendingLine(line: string): boolean {
  if (line.length > MAX_LINE) return false
  const said = line.replace(/[()[\]*_.]/g, ' ').trim()
  return PENDING.test(said.replace(/^:?(?:released?(?: date| on)?|date|status)\s*:\s*/i, ''))
}

const MAX_LINE = 80

/** `1.1.0-dev`: the name of what is being worked on, and not of a release. */
function isPendingVersion(version: string): boolean {
  return /[-.](?:dev|next|snapshot|wip|unreleased)$/i.test(version)
}

import { foldedCapitals, foldedSigns } from './look-alike.ts'
import { unicodePattern } from './unicode-pattern.ts'

/**
 * What people put before a declaration: indents, list markers, quotes, emphasis, emoji, the SHA of a commit, tickets (`[ABC-1]`, `ABC-1:`, `Merged PR 12:`),
 * `fixup!`. Every part of the patterns is bounded, so that a subject of a megabyte costs nothing.
 */
const DECORATION = unicodePattern(
  String.raw`^(?:\s|\d{1,6}[.)](?=\s)|\p{Extended_Pictographic}|\p{M}|[\u200d\ufe0f]|:[a-z_]{1,30}:|\[[^\]]{0,60}\]|\([^()]{0,60}\)|\u3010[^\u3011]{0,60}\u3011|(?:fixup|squash|amend)!\s|[A-Za-z][A-Za-z0-9_-]{0,40}-\d{1,9}(?=[\s:;,/|&+)\]}>])|(?:(?:Merged )?[PM]R |GH-?)?[#!]?\d{1,9}(?=[\s:;,/|&+)\]}>])|[0-9a-f]{7,40}(?=\s)|[*+>_\x60:;,/|&(){}<>[\]\u2013\u2014~\u2022\u2023\u25e6\u25aa\u25cf#"'\u201c\u201d\u2018\u2019\u00ab\u00bb-])+`,
  'u',
)
/** `feat(parser)!: text`, and its misspellings. */
const SUBJECT = unicodePattern(
  String.raw`^\p{L}[\p{L}\p{M}\w/-]{0,50}\s?(?:\(.{0,200}?\))?(?:\s?!{1,3}[*_\x60]{0,3}\s?(?:\(.{0,200}?\))?\s?:|:\s?!)[\s]?(.*)$`,
  'u',
)
const FOOTER = /^BREAKING[ _-]{1,2}CHANGES?[*_`]{0,4}\s{0,4}(?::|#)[*_`]{0,4}\s?(.*)$/
const MAX_LINE = 2_000

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/

/** A message of a commit, or the title and text of a pull request. */
export interface ChangeMessage {
  readonly subject: string
  readonly body: string
}

/**
 * Everything that a change says it breaks, by Conventional Commits 1.0: `!` before the colon, or a footer `BREAKING CHANGE:`. A
 * `!` in the subject announces what its footers say. A squashed commit lists the subjects of the others in its body, often its own
 * among them: what says the same again is the same change. People indent, number and decorate, and some signs look like others:
 * what looks like a declaration is one.
 * https://www.conventionalcommits.org/en/v1.0.0/#specification
 */
export function declaredBreaks({ subject, body }: ChangeMessage): readonly string[] {
  const lines = linesOf(body)
  const footers = [subject, ...lines].flatMap((line) => footerOf(line) ?? [])
  // The text of an empty one is on the next line, and not known here.
  const distinct = [
    ...new Set(footers.filter((text) => text !== '')),
    ...footers.filter((text) => text === ''),
  ]
  const own = footers.length > 0 ? undefined : marked(subject)
  return [
    ...(own === undefined ? [] : [own]),
    ...distinct.map((text) => (text === '' ? subject : text)),
    ...listedBreaks(subject, lines),
  ]
}

/** The marked lines of a body, each once, without those that repeat the subject: whatever else they are, they stay. */
function listedBreaks(subject: string, lines: readonly string[]): readonly string[] {
  const title = plain(subject)
  const known = new Set([title, title.replace(NUMBER, '')])
  return lines.flatMap((line) => {
    const text = marked(line)
    const written = plain(line)
    const isEmpty = text === line
    if (text === undefined || (known.has(written) && !isEmpty)) return []
    known.add(written)
    return [text]
  })
}

/** What GitHub puts behind the title of a squashed pull request. */
const NUMBER = /\s\(#\d{1,10}\)$/

/**
 * Lines that may be meant to declare a break, and do not do it clearly: a misspelt footer, an unknown sign where the `!` would
 * be, a declaration behind other words.
 */
export function doubtfulBreaks({ subject, body }: ChangeMessage): readonly string[] {
  return [subject, ...linesOf(body)].filter((line) => isDoubtful(line) && !isDeclared(line))
}

function linesOf(body: string): readonly string[] {
  return body.split(LINE_END)
}

function isDeclared(line: string): boolean {
  return footerOf(line) !== undefined || marked(line) !== undefined
}

function footerOf(line: string): string | undefined {
  return FOOTER.exec(foldedCapitals(plain(line)))?.[1]?.trim()
}

function marked(line: string): string | undefined {
  const text = SUBJECT().exec(plain(line))?.[1]
  return text === '' ? line : text
}

/** Emoji are taken off first: some look like an exclamation mark. */
function plain(line: string): string {
  const start = line.slice(0, MAX_LINE).replace(DECORATION(), '')
  return foldedSigns(start).replace(DECORATION(), '').trimEnd()
}

const TYPE = '(?:feat|feature|fix|chore|refactor|perf|build|ci|docs|style|test|revert)'
/** `docs of x: feat!: text` */
const BEHIND_WORDS = new RegExp(
  `[:;,|)\\]}>–—-]\\s{0,4}${TYPE}(?:\\([^()]{0,60}\\))?\\s?!\\s?(?:\\([^()]{0,60}\\))?:`,
  'iu',
)
/** `feat⁞: text`: a sign that nobody writes there. */
const UNKNOWN_SIGN = new RegExp(
  `^${TYPE}(?:\\([^()]{0,60}\\))?[^\\x00-\\x7f\\s]{1,3}(?:\\([^()]{0,60}\\))?\\s?:`,
  'iu',
)
const MAX_START = 200

function isDoubtful(line: string): boolean {
  const start = plain(line).slice(0, MAX_START)
  return BEHIND_WORDS.test(start) || UNKNOWN_SIGN.test(start) || isLikeFooter(start)
}

const FOOTER_TOKEN = 'BREAKING CHANGE'
const MAX_MISSPELT = 3
/** Says that nothing breaks. */
const NOTHING = /^[\s*_`-]*(?:none|no|nothing|n\/a|nil|false)?[\s.*_`!-]*$/i

function isLikeFooter(start: string): boolean {
  const end = start.search(/[:#]/)
  if (end === -1 || Math.abs(end - FOOTER_TOKEN.length) > MAX_MISSPELT) return false
  const token = foldedCapitals(start.slice(0, end).trim().toUpperCase()).replace(/[_-]/g, ' ')
  if (token.startsWith('NO') || NOTHING.test(start.slice(end + 1))) return false
  return editDistance(token, FOOTER_TOKEN) <= MAX_MISSPELT
}

/** How many characters have to be put in, left out or changed to make one text the other. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [index, sign] of Array.from(left).entries()) {
    const next = [index + 1]
    for (const [at, other] of Array.from(right).entries()) {
      const changed = (row[at] ?? 0) + (sign === other ? 0 : 1)
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

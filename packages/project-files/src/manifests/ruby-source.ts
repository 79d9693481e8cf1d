import { computedVersion, lineAt, type ManifestVersion } from './manifest-version.ts'
import { literalAt, maskSource, type SourceSyntax, withoutEnd } from './masked-source.ts'
import type { NearbyFile } from './nearby-path.ts'

const SYNTAX: SourceSyntax = {
  lineComments: ['#'],
  blockComments: [['\n=begin', '\n=end']],
  quotes: [
    { mark: '"', lines: 'several' },
    { mark: "'", lines: 'several' },
    { mark: '`', lines: 'several' },
  ],
  otherText: (text, at) => percentText(text, at) ?? heredoc(text, at),
}

/** A program in Ruby, of which nothing is ever run. */
export interface RubySource extends NearbyFile {
  /** Without comments and texts. */
  readonly code: string
}

export function parseRuby({ path, text }: NearbyFile): RubySource {
  const [shown = ''] = text.split(/\n__END__\r?\n/, 1)
  // A comment of several lines begins a line, perhaps the first one.
  return { path, text: shown, code: maskSource(`\n${shown}`, SYNTAX).slice(1) }
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['|', '|'],
  ['!', '!'],
])
const PERCENT = /%[qQwWiIr]?([([{<|!])/y

/** `%w[a b]` and `%q{Don't}`. https://docs.ruby-lang.org/en/master/syntax/literals_rdoc.html */
function percentText(text: string, at: number): number | undefined {
  if (text.charAt(at) !== '%') return undefined
  PERCENT.lastIndex = at
  const [whole, open] = PERCENT.exec(text) ?? []
  const close = PAIRS.get(open ?? '')
  if (whole === undefined || open === undefined || close === undefined) return undefined
  let depth = 1
  for (let next = at + whole.length; next < text.length; next += 1) {
    const character = text.charAt(next)
    if (character === '\\') next += 1
    else if (character === close) {
      depth -= 1
      if (depth === 0) return next + 1
    } else if (character === open) depth += 1
  }
  throw withoutEnd(text, at, 'a text')
}

const HEREDOC = /<<[~-]?(["'`]?)([A-Z_][A-Z0-9_]*)\1/y

/** `<<~TEXT` up to the line `TEXT`. What is behind it on its own line is taken for a part of it. */
function heredoc(text: string, at: number): number | undefined {
  if (!text.startsWith('<<', at)) return undefined
  HEREDOC.lastIndex = at
  const [whole, , tag] = HEREDOC.exec(text) ?? []
  if (whole === undefined || tag === undefined) return undefined
  let line = text.indexOf('\n', at)
  while (line !== -1) {
    const next = text.indexOf('\n', line + 1)
    const end = next === -1 ? text.length : next
    if (end - line < MAX_TAG_LINE && text.slice(line, end).trim() === tag) return end
    line = next
  }
  throw withoutEnd(text, at, 'a text')
}

/** A line with a tag alone is short: a longer one is not looked at. */
const MAX_TAG_LINE = 500
const MAX_BINDINGS = 20

/**
 * What a constant is: a text, a number, or texts and numbers put together from other constants. Undefined where there is no
 * such constant.
 *
 * @throws EvidenceError where it is computed, or given several values.
 */
export function rubyConstant(source: RubySource, name: string): ManifestVersion | undefined {
  const { code, text, path } = source
  const pattern = new RegExp(`(?<![\\w:.@$])${name}[ \\t]*(?:\\|\\|)?=(?![=~>])[ \\t]*`, 'g')
  const places = [...code.matchAll(pattern)]
  if (places.length > MAX_BINDINGS) throw computedVersion(`${name} is given a value too often`, undefined)
  const found = places.map((match): ManifestVersion => {
    const line = lineAt(text, match.index)
    const isCertain =
      !match[0].includes('||') && /(?:^|[\n;])[ \t]*$/.test(code.slice(0, match.index).slice(-300))
    const start = match.index + match[0].length
    const version = isCertain ? (plainValue(source, start) ?? joined(source, start)) : undefined
    if (version !== undefined && endsStatement(code, version.end) && version.text !== '')
      return { kind: 'declared', version: version.text, spelling: 'gem', path, line }
    throw computedVersion(`${name} is not simply a text here: it is computed, or depends on something`, line)
  })
  const [first] = found
  const other = found.find(({ version }) => version !== first?.version)
  if (other !== undefined)
    throw computedVersion(`${name} has another value on line ${first?.line}`, other.line)
  return first
}

/** A value, and where it ends in the program. */
interface Value {
  readonly text: string
  readonly end: number
}

const NUMBER = /\d{1,9}(?![\w.])/y
const NIL = /nil(?!\w)/y
const FREEZE = /\.freeze(?!\w)/y

function plainValue({ text, code }: RubySource, start: number): Value | undefined {
  const literal = literalAt(text, code, start)
  if (literal !== undefined)
    return literal.quote === '"' && literal.value.includes('#{')
      ? undefined
      : { text: literal.value, end: ended(FREEZE, code, literal.end) ?? literal.end }
  for (const pattern of [NUMBER, NIL]) {
    const end = ended(pattern, code, start)
    if (end !== undefined) return { text: pattern === NIL ? '' : code.slice(start, end), end }
  }
  return undefined
}

function ended(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

const ARRAY = /\[([A-Z\w \t\r\n,]{1,200})\](?:\.compact)?\.join\((.)(.)\2\)(?:\.freeze(?!\w))?/y

/** `[MAJOR, MINOR, PRE].compact.join(".")` and `"#{MAJOR}.#{MINOR}"`, of constants that are plain. */
function joined(source: RubySource, start: number): Value | undefined {
  const { text, code } = source
  ARRAY.lastIndex = start
  const [whole, names] = ARRAY.exec(code) ?? []
  if (whole !== undefined && names !== undefined) {
    const isDotted = /\.join\((["'])\.\1\)/.test(text.slice(start, start + whole.length))
    const parts = names.split(',').map((name) => partOf(source, name.trim()))
    if (!isDotted || !parts.every((part) => part !== undefined)) return undefined
    return { text: parts.filter((part) => part !== '').join('.'), end: start + whole.length }
  }
  const literal = literalAt(text, code, start)
  if (literal === undefined || literal.quote !== '"') return undefined
  const pieces = literal.value.split(/#\{([A-Z]\w*)\}/)
  const parts = pieces.map((piece, index) => (index % 2 === 0 ? piece : partOf(source, piece)))
  if (parts.some((part) => part === undefined || part.includes('#{'))) return undefined
  return { text: parts.join(''), end: ended(FREEZE, code, literal.end) ?? literal.end }
}

/** A constant that is written once, as a text or number; empty for `nil`. */
function partOf(source: RubySource, name: string): string | undefined {
  if (/^\d{1,9}$/.test(name)) return name
  if (!/^[A-Z]\w{0,49}$/.test(name)) return undefined
  const [match, other] = source.code.matchAll(new RegExp(`^[ \\t]*${name}[ \\t]*=(?![=~>])[ \\t]*`, 'gm'))
  if (match === undefined || other !== undefined) return undefined
  const value = plainValue(source, match.index + match[0].length)
  return value !== undefined && endsStatement(source.code, value.end) ? value.text : undefined
}

const END = /[ \t]*(?:[;\r\n]|$)/y

/** Whether nothing is behind a value: no method, no condition. */
function endsStatement(code: string, at: number): boolean {
  return ended(END, code, at) !== undefined
}

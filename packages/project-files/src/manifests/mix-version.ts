import { computedVersion, lineAt, type Manifest, type ManifestVersion } from './manifest-version.ts'
import { type Literal, literalAt, maskSource, type SourceSyntax, withoutEnd } from './masked-source.ts'

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['|', '|'],
  ['/', '/'],
])
const SIGIL = /~[a-zA-Z]+([([{<|/])/y

const SYNTAX: SourceSyntax = {
  lineComments: ['#'],
  blockComments: [],
  quotes: [
    { mark: '"""', lines: 'several' },
    { mark: "'''", lines: 'several' },
    { mark: '"', lines: 'several' },
    { mark: "'", lines: 'several' },
  ],
  // `~w(a b)`: https://hexdocs.pm/elixir/sigils.html
  otherText: (text, at) => {
    if (text.charAt(at) !== '~') return undefined
    SIGIL.lastIndex = at
    const [whole, open] = SIGIL.exec(text) ?? []
    if (whole === undefined || open === undefined) return undefined
    const end = text.indexOf(CLOSING.get(open) ?? open, at + whole.length)
    if (end === -1) throw withoutEnd(text, at, 'a text')
    return end + 1
  },
}

const KEY = /(?<![\w@.:])version:[ \t\r\n]*/g
const ATTRIBUTE = /@version(?![\w?!])/y

/** The version of a mix.exs: a text, or the attribute `@version` with a text. https://hexdocs.pm/mix/Mix.Project.html */
export function readMixVersion({ path, text }: Manifest): ManifestVersion {
  const code = maskSource(text, SYNTAX)
  const [key, other] = [...code.matchAll(KEY)].slice(0, 2)
  if (key === undefined) throw computedVersion('it has no version:', undefined)
  if (other !== undefined) throw computedVersion('it has version: twice', lineAt(text, other.index))
  const start = key.index + key[0].length
  ATTRIBUTE.lastIndex = start
  const end = ATTRIBUTE.test(code) ? ATTRIBUTE.lastIndex : undefined
  const found = end === undefined ? plain(text, code, start) : attribute(text, code)
  if (found === undefined || !isWhole(code, end ?? found.end))
    throw computedVersion('the version is computed', lineAt(text, key.index))
  const [app] = code.matchAll(/(?<![\w@.:])app:[ \t\r\n]*:(\w+)/g)
  return {
    kind: 'declared',
    ...(app?.[1] === undefined ? {} : { name: app[1] }),
    version: found.value,
    path,
    line: lineAt(text, end === undefined ? start : found.end),
  }
}

/** Whether a value is followed by the next key, or by the end of the list. */
function isWhole(code: string, at: number): boolean {
  return /^[ \t\r\n]*(?:[,\]]|$)/.test(code.slice(at, at + 1000))
}

function plain(text: string, code: string, at: number): Literal | undefined {
  const found = literalAt(text, code, at)
  return found?.value.includes('#{') === true ? undefined : found
}

/** What `@version` is given, once. */
function attribute(text: string, code: string): Literal | undefined {
  const [given, other] = [...code.matchAll(/@version[ \t]+(?=["'])/g)].slice(0, 2)
  if (given === undefined || other !== undefined) return undefined
  return plain(text, code, given.index + given[0].length)
}

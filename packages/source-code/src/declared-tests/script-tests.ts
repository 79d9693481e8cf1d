import { ANY, closingOf, type DeclaredTest, Lines } from './declared-test.ts'
import type { MaskedText } from './masked-text.ts'

const CALL =
  /(?<![\p{ID_Continue}$.]|\bDeno\.)(?:Deno\.)?(describe|context|suite|it|test|specify|[fx](?:it|describe|test|context))(?![\p{ID_Continue}$])/gu
const GROUP = /^[fx]?(?:describe|context|suite)$/
/** What may be between the name and the title. */
const MODIFIERS: ReadonlySet<string> = new Set(
  'skip only todo each for concurrent sequential failing fails skipIf runIf if fixme slow serial parallel shuffle describe'.split(
    ' ',
  ),
)

interface Call {
  readonly isGroup: boolean
  readonly title: string
  readonly from: number
  readonly to: number
}

/** Calls of `it`, `test` and `describe` and what is made of them, as all runners for JavaScript have them. */
export function scriptTests(source: MaskedText): readonly DeclaredTest[] {
  const lines = new Lines(source.bare)
  const around: Call[] = []
  const found: DeclaredTest[] = []
  for (const match of source.bare.matchAll(CALL)) {
    const call = callAt(source, match)
    if (call === undefined) continue
    while ((around.at(-1)?.to ?? Number.POSITIVE_INFINITY) < call.from) around.pop()
    const steps = [...around, call].map(({ title }) => title)
    const kind = call.isGroup ? 'group' : 'test'
    found.push({ kind, steps, first: lines.at(call.from), last: lines.at(call.to) })
    if (call.isGroup) around.push(call)
  }
  return found
}

/** The whole call that begins with a name; undefined where it declares no test: `test.beforeEach(…)`, `it` as a variable. */
function callAt(source: MaskedText, match: RegExpExecArray): Call | undefined {
  const { bare } = source
  const { 0: written, 1: name = '', index } = match
  const modifiers: string[] = []
  for (let at = afterBlanks(bare, index + written.length); ; ) {
    const [dotted = '', modifier] = /^\??\.\s*(\w+)/.exec(bare.slice(at, at + 100)) ?? []
    if (modifier !== undefined && !MODIFIERS.has(modifier)) return undefined
    if (modifier !== undefined) modifiers.push(modifier)
    const end = modifier === undefined ? endOfPart(bare, at) : at + dotted.length
    if (end === undefined) return undefined
    const isCall = modifier === undefined && bare[at] === '('
    if (isCall && bare[afterBlanks(bare, end)] !== '(') {
      return { ...declaredBy(source, { name, modifiers, from: at + 1 }), from: index, to: end - 1 }
    }
    at = afterBlanks(bare, end)
  }
}

interface Declaration {
  readonly name: string
  readonly modifiers: readonly string[]
  /** Where its arguments begin. */
  readonly from: number
}

function declaredBy(
  source: MaskedText,
  { name, modifiers, from }: Declaration,
): Pick<Call, 'isGroup' | 'title'> {
  const isEach = modifiers.some((modifier) => modifier === 'each' || modifier === 'for')
  return {
    isGroup: GROUP.test(name) || modifiers.includes('describe'),
    title: titleAt(source, from, isEach ? 'each' : 'one'),
  }
}

/** Where a call, a table or the types of a call end; undefined where there is none of them. */
function endOfPart(bare: string, at: number): number | undefined {
  switch (bare[at]) {
    case '(':
      return closingOf(bare, at) + 1
    case '`':
      return bare.indexOf('`', at + 1) + 1 || undefined
    case '<':
      return bare.indexOf('>(', at) + 1 || undefined
    default:
      return undefined
  }
}

function afterBlanks(text: string, from: number): number {
  let at = from
  while (/\s/.test(text[at] ?? '')) at++
  return at
}

/** The title that a call begins with; any, where it is not a literal. */
function titleAt({ code, bare }: MaskedText, from: number, kind: 'each' | 'one'): string {
  const start = afterBlanks(bare, from)
  const quote = bare[start] ?? ''
  if (!['"', "'", '`'].includes(quote)) return ANY
  let end = bare.indexOf(quote, start + 1)
  // What is in the holes of a template is code.
  while (end !== -1 && quote === '`' && isInHole(bare, start, end)) end = bare.indexOf(quote, end + 1)
  if (end === -1) return ANY
  const written = code.slice(start + 1, end)
  const plain = quote === '`' ? withoutHoles(written) : written
  const title = plain.replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'n' ? ' ' : sign))
  const filled = kind === 'each' ? title.replace(/%(?:[sdifjoOcp#$]|\d\$s)|\$[#\w][\w.]*/g, ANY) : title
  // Titles that are put together, `'a' + b`, begin with what is known.
  return [',', ')'].includes(bare[afterBlanks(bare, end + 1)] ?? '') ? filled : `${filled}${ANY}`
}

function isInHole(bare: string, start: number, end: number): boolean {
  const part = bare.slice(start, end)
  const opened = part.match(/\$\{/g)?.length ?? 0
  return opened > (part.match(/\}/g)?.length ?? 0)
}

function withoutHoles(template: string): string {
  return template.replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, ANY)
}

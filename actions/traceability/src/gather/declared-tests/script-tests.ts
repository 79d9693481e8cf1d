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
function callAt(source: MaskedText, { 0: written, 1: name = '', index }: RegExpExecArray): Call | undefined {
  const { bare } = source
  const modifiers: string[] = []
  let at = index + written.length
  for (;;) {
    at += /^\s*/.exec(bare.slice(at, at + 200))?.[0].length ?? 0
    const [dotted, modifier] = /^\??\.\s*(\w+)/.exec(bare.slice(at, at + 100)) ?? []
    if (dotted !== undefined && modifier !== undefined) {
      if (!MODIFIERS.has(modifier)) return undefined
      modifiers.push(modifier)
      at += dotted.length
    } else if (bare[at] === '`') {
      const end = bare.indexOf('`', at + 1)
      if (end === -1) return undefined
      at = end + 1
    } else if (bare[at] === '<') {
      const end = bare.indexOf('>(', at)
      if (end === -1) return undefined
      at = end + 1
    } else if (bare[at] === '(') {
      const end = closingOf(bare, at)
      const isModifier = /^\s*\(/.test(bare.slice(end + 1, end + 200))
      if (!isModifier) {
        const isGroup = GROUP.test(name) || modifiers.includes('describe')
        const isEach = modifiers.includes('each') || modifiers.includes('for')
        return { isGroup, title: titleAt(source, at + 1, isEach), from: index, to: end }
      }
      at = end + 1
    } else {
      return undefined
    }
  }
}

/** The title that a call begins with; any, where it is no literal. */
function titleAt({ code, bare }: MaskedText, from: number, isEach: boolean): string {
  const start = from + (/^\s*/.exec(bare.slice(from, from + 200))?.[0].length ?? 0)
  const quote = bare[start] ?? ''
  if (!['"', "'", '`'].includes(quote)) return ANY
  let end = bare.indexOf(quote, start + 1)
  // What is in the holes of a template is code.
  while (end !== -1 && quote === '`' && isInHole(bare, start, end)) end = bare.indexOf(quote, end + 1)
  if (end === -1) return ANY
  // Titles that are put together, `'a' + b`, begin with what is known.
  const isWhole = /^\s*[,)]/.test(bare.slice(end + 1, end + 200))
  const written = code.slice(start + 1, end)
  const plain = quote === '`' ? withoutHoles(written) : written
  const title = plain.replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'n' ? ' ' : sign))
  const filled = isEach ? title.replace(/%(?:[sdifjoOcp#$]|\d\$s)|\$[#\w][\w.]*/g, ANY) : title
  return isWhole ? filled : `${filled}${ANY}`
}

function isInHole(bare: string, start: number, end: number): boolean {
  const part = bare.slice(start, end)
  const opened = part.match(/\$\{/g)?.length ?? 0
  return opened > (part.match(/\}/g)?.length ?? 0)
}

function withoutHoles(template: string): string {
  return template.replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, ANY)
}

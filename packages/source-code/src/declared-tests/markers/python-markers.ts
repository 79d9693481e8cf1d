import { Lines } from '../declared-test.ts'
import type { MaskedText } from '../masked-text.ts'
import { countBefore, statementLines } from '../python-tests.ts'
import type { Markers } from './markers.ts'

/** A function or a class with the markers that are written at it. */
interface Definition {
  readonly kind: 'def' | 'class'
  readonly name: string
  readonly line: number
  readonly indent: number
  readonly from: number
  /** The names in the brackets of a class. */
  readonly bases: readonly string[]
  readonly decorators: readonly string[]
  /** Of its `pytestmark`. */
  marks: readonly string[]
  /** How deep its own statements are. */
  body: number | undefined
}

/** Markers of pytest: decorators, `pytestmark` of modules and classes, and those of base classes in the same file. */
export function pythonMarkers(source: MaskedText): Markers {
  const { bare } = source
  const lines = new Lines(bare)
  const starts = statementLines(source)
  const isStatement = ({ index }: RegExpMatchArray) => starts.has(lines.at(index ?? 0))
  const aliases = aliasesIn([...bare.matchAll(ASSIGNED)].filter(isStatement))
  const definitions = definitionsIn(bare, starts, aliases)
  let ofFile: readonly string[] = []
  for (const { 0: whole, 1: blanks = '', 2: sum, index } of [...bare.matchAll(PYTESTMARK)].filter(
    isStatement,
  )) {
    const from = index + whole.length
    const statement = bare.slice(from, endOfStatement(bare, from))
    const together = (before: readonly string[]) => [
      ...(sum === undefined ? [] : before),
      // Which of both it is only shows when the tests run.
      ...(/\bif\b/.test(statement) ? [] : markersIn(statement, aliases)),
    ]
    if (blanks === '') ofFile = together(ofFile)
    const around = blanks === '' ? undefined : definitionAround(definitions, { index, indent: blanks.length })
    if (around?.kind === 'class' && around.body === blanks.length) around.marks = together(around.marks)
  }
  const all = markersOf(definitions)
  return {
    ofFile,
    of: ({ first }) => {
      const own = definitions[countBefore(definitions, ({ line }) => line < first)]
      return (own && all.get(own)) ?? []
    },
  }
}

const ASSIGNED = /^(\w+)[ \t]*(?::[^=\n]+)?=(?!=)[ \t]*(?:(?:\w+\.)?mark\.(\w+))?/gm
const PYTESTMARK = /^([ \t]*)pytestmark\b[ \t]*(?::[^=\n]*)?(\+)?=(?!=)/gm
const DECORATED =
  /([ \t]*)(?:@[ \t]*([\w.]+)|(?:async[ \t]+)?(def|class)[ \t]+([\p{L}\p{N}_]+)(?:[ \t]*(?:\[[^[\]]*\][ \t]*)?\(([^()]*(?:\([^()]*\)[^()]*)*)\))?)/uy

/** Names of the module for markers: `live = pytest.mark.live`. The last assignment counts. */
function aliasesIn(assigned: readonly RegExpMatchArray[]): ReadonlyMap<string, string> {
  const last = new Map(assigned.map(([, name = '', marker]) => [name, marker]))
  return new Map([...last].flatMap(([name, marker]) => (marker === undefined ? [] : [[name, marker]])))
}

function definitionsIn(
  bare: string,
  starts: ReadonlySet<number>,
  aliases: ReadonlyMap<string, string>,
): readonly Definition[] {
  const found: Definition[] = []
  let [decorators, from, line]: [string[], number, number] = [[], 0, 0]
  const decorated = new RegExp(DECORATED)
  for (const text of bare.split('\n')) {
    const index = from
    from += text.length + 1
    if (!starts.has(++line)) continue
    const above = found.at(-1)
    if (above !== undefined) above.body ??= text.search(/\S/)
    decorated.lastIndex = index
    const { 1: blanks = '', 2: decorator, 3: kind, 4: name = '', 5: bases = '' } = decorated.exec(bare) ?? []
    if (decorator !== undefined) decorators.push(...markersIn(decorator, aliases))
    if (kind !== undefined) {
      const place = { line, indent: blanks.length, from: index, body: undefined }
      const own = { name, bases: basesIn(bases), decorators, marks: [] }
      found.push({ kind: kind === 'class' ? 'class' : 'def', ...own, ...place })
    }
    // They belong to what is directly below them.
    if (!text.trimStart().startsWith('@')) decorators = []
  }
  return found
}

/** The classes of the file among the bases of a class: `Base`, `Base[int]`; not `other.Base`, `metaclass=Base`. */
function basesIn(written: string): readonly string[] {
  return written
    .replace(/\[[^[\]]*\]/g, '')
    .split(',')
    .map((base) => base.trim())
    .filter((base) => /^\w+$/.test(base))
}

function definitionAround(
  definitions: readonly Definition[],
  { index, indent }: { readonly index: number; readonly indent: number },
): Definition | undefined {
  for (let at = countBefore(definitions, ({ from }) => from < index) - 1; at >= 0; at--) {
    const each = definitions[at]
    if (each !== undefined && each.indent < indent) return each
  }
  return undefined
}

function markersIn(written: string, aliases: ReadonlyMap<string, string>): readonly string[] {
  const marks = Array.from(written.matchAll(/\bmark\.(\w+)/g), ([, marker = '']) => marker)
  const named = written.match(/(?<![\w.])\w+(?![\w.])/g) ?? []
  return [...marks, ...named.flatMap((name) => aliases.get(name) ?? [])]
}

/** A statement goes on over lines within its brackets. */
function endOfStatement(bare: string, from: number): number {
  let depth = 0
  for (let at = from; at < bare.length; at++) {
    const sign = bare[at] ?? ''
    if ('([{'.includes(sign)) depth++
    else if (')]}'.includes(sign)) depth--
    else if (sign === '\n' && depth <= 0) return at
  }
  return bare.length
}

/** The markers of each definition, with those of its bases: the classes of these names above it. */
function markersOf(definitions: readonly Definition[]): ReadonlyMap<Definition, readonly string[]> {
  const all = new Map<Definition, readonly string[]>()
  const classes = new Map<string, readonly string[]>()
  for (const each of definitions) {
    const inherited = each.bases.flatMap((base) => classes.get(base) ?? [])
    const own = [...new Set([...each.decorators, ...each.marks, ...(each.kind === 'class' ? inherited : [])])]
    all.set(each, own)
    if (each.kind === 'class') classes.set(each.name, own)
  }
  return all
}

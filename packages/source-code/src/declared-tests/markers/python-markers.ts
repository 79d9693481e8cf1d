import { type DeclaredTest, Lines } from '../declared-test.ts'
import type { MaskedText } from '../masked-text.ts'
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
  readonly markers: string[]
}

/** Markers of pytest: decorators, `pytestmark` of modules and classes, and those of base classes in the same file. */
export function pythonMarkers({ bare }: MaskedText): Markers {
  const aliases = new Map(Array.from(bare.matchAll(ALIAS), ([, name = '', marker = '']) => [name, marker]))
  const definitions = definitionsIn(bare, aliases)
  const ofFile: string[] = []
  for (const { 0: whole, 1: blanks = '', index } of bare.matchAll(PYTESTMARK)) {
    const from = index + whole.length
    const markers = markersIn(bare.slice(from, endOfStatement(bare, from)), aliases)
    if (blanks === '') ofFile.push(...markers)
    const around = definitions.findLast((each) => each.from < index && each.indent < blanks.length)
    if (blanks !== '' && around?.kind === 'class') around.markers.push(...markers)
  }
  const classes = new Map(definitions.filter(({ kind }) => kind === 'class').map((each) => [each.name, each]))
  return { ofFile, of: (test) => withBases(definitionOf(test, definitions), classes) }
}

const ALIAS = /^(\w+)[ \t]*(?::[^=\n]+)?=[ \t]*(?:\w+\.)?mark\.(\w+)/gm
const PYTESTMARK = /^([ \t]*)pytestmark\b[^=\n]*=(?!=)/gm
const DECORATED =
  /^([ \t]*)(?:@[ \t]*([\w.]+)|(?:async[ \t]+)?(def|class)[ \t]+(\w+)(?:[ \t]*\(([^()]*(?:\([^()]*\)[^()]*)*)\))?)/gm

function definitionsIn(bare: string, aliases: ReadonlyMap<string, string>): readonly Definition[] {
  const lines = new Lines(bare)
  const found: Definition[] = []
  let markers: string[] = []
  for (const { 1: blanks = '', 2: decorator, 3: kind, 4: name = '', 5: bases = '', index } of bare.matchAll(
    DECORATED,
  )) {
    if (decorator !== undefined) {
      markers.push(...markersIn(decorator, aliases))
      continue
    }
    const own = { line: lines.at(index), indent: blanks.length, from: index, markers }
    found.push({ kind: kind === 'class' ? 'class' : 'def', name, bases: bases.match(/\w+/g) ?? [], ...own })
    markers = []
  }
  return found
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

/** The first definition from the line on where a test or its decorators begin. */
function definitionOf({ first }: DeclaredTest, definitions: readonly Definition[]): Definition | undefined {
  let [low, high] = [0, definitions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((definitions[middle]?.line ?? first) < first) low = middle + 1
    else high = middle
  }
  return definitions[low]
}

function withBases(
  definition: Definition | undefined,
  classes: ReadonlyMap<string, Definition>,
): readonly string[] {
  const family = new Set(definition === undefined ? [] : [definition])
  for (const { kind, bases } of family) {
    for (const base of kind === 'class' ? bases : []) {
      const own = classes.get(base)
      if (own !== undefined) family.add(own)
    }
  }
  return [...family].flatMap(({ markers }) => markers)
}

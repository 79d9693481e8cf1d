import { type DeclaredTest, testName, testsNamed } from './declared-test.ts'
import { annotationMarkers } from './markers/annotation-markers.ts'
import { goMarkers } from './markers/go-markers.ts'
import type { Markers } from './markers/markers.ts'
import { pythonMarkers } from './markers/python-markers.ts'
import { rustMarkers } from './markers/rust-markers.ts'
import { isBalanced, type MaskedText } from './masked-text.ts'
import { declarationsIn, recognisesTests } from './tests-in.ts'

/** The first line and the last, 1-based. */
export interface Lines {
  readonly first: number
  readonly last: number
}

/**
 * A test with the markers that it has: its own, those of what it is in, and those of its file. Its lines are those of its
 * decorators and the like too.
 */
export interface MarkedTest extends Lines {
  /** As the tools of the language write it; empty for a file that has markers and no test that is recognised. */
  readonly name: string
  readonly markers: ReadonlySet<string>
}

/** The tests of a file, in the order of the text. */
export interface MarkedTests {
  readonly tests: readonly MarkedTest[]
  /** The lines of the classes, modules and blocks that tests are in. */
  readonly groups: readonly Lines[]
  /** The tests that a name means: one, those of a group, or several that are called so. */
  readonly named: (name: string) => readonly MarkedTest[]
}

/** For Python a line ends at a carriage return, and is not indented by what is before a form feed. Nobody sees either. */
const HIDDEN_BREAK = /\r(?!\n)|[ \t]\f/

/** What is known of the tests in a file by its language: their markers and their names, their names alone, or nothing. */
export type KnownOfTests = 'markers' | 'names' | 'nothing'

const FINDERS: readonly (readonly [RegExp, (source: MaskedText) => Markers])[] = [
  [/\.py$/, pythonMarkers],
  [/_test\.go$/, goMarkers],
  [/\.rs$/, rustMarkers],
  [/\.(?:java|kts?|groovy|cs)$/, annotationMarkers],
]

/** What is known of the tests in a file of that name. */
export function knownOfTests(file: string): KnownOfTests {
  if (FINDERS.some(([pattern]) => pattern.test(file))) return 'markers'
  return recognisesTests(file) ? 'names' : 'nothing'
}

/**
 * The tests that a file declares, with their markers; undefined where they are not recognised, the file cannot be read, or it is
 * not certain where they end.
 */
export async function markedTests(file: string, text: string): Promise<MarkedTests | undefined> {
  const declarations = await declarationsIn(file, text)
  if (declarations === undefined) return undefined
  const { source, tests: declared } = declarations
  // A test would end where another does, or the file.
  if (file.endsWith('.py') ? HIDDEN_BREAK.test(text) : !isBalanced(source)) return undefined
  const find = FINDERS.find(([pattern]) => pattern.test(file))?.[1]
  const markers = find?.(source) ?? { ofFile: [], of: () => [] }
  const marked = new Map(markedOf(file, declared, markers).map((each) => [each.declared, each.test]))
  if (marked.size === 0) return { tests: wholeFile(text, markers), groups: [], named: () => [] }
  const byName = Map.groupBy(declared, ({ steps }) => testName(file, steps))
  return {
    tests: [...marked.values()],
    groups: declared.filter(({ kind }) => kind === 'group'),
    named: (name) => {
      const meant = byName.get(name) ?? testsNamed(name, file, declared)
      return [...marked].flatMap(([each, test]) => (meant.some((own) => isIn(each, own)) ? [test] : []))
    },
  }
}

/** @param declared what contains others before them. */
function markedOf(
  file: string,
  declared: readonly DeclaredTest[],
  { ofFile, of }: Markers,
): readonly { readonly declared: DeclaredTest; readonly test: MarkedTest }[] {
  const around: { readonly group: DeclaredTest; readonly own: readonly string[] }[] = []
  return declared.flatMap((each) => {
    while (around.length > 0 && !isIn(each, around.at(-1)?.group)) around.pop()
    if (each.kind === 'group') {
      around.push({ group: each, own: of(each) })
      return []
    }
    const markers = new Set([...ofFile, ...around.flatMap(({ own }) => own), ...of(each)])
    const { steps, first, last } = each
    return [{ declared: each, test: { name: testName(file, steps), first, last, markers } }]
  })
}

/** Whether a test is a group's, or is itself meant. */
function isIn(test: DeclaredTest, group: DeclaredTest | undefined): boolean {
  if (group === undefined || test === group) return test === group
  const { kind, steps, first, last } = group
  return (
    kind === 'group' &&
    first <= test.first &&
    test.last <= last &&
    steps.every((step, index) => test.steps[index] === step)
  )
}

function wholeFile(text: string, { ofFile }: Markers): readonly MarkedTest[] {
  const last = text.split('\n').length
  return ofFile.length === 0 ? [] : [{ name: '', first: 1, last, markers: new Set(ofFile) }]
}

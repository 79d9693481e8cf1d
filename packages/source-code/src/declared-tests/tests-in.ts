import { annotatedTests } from './annotated-tests.ts'
import type { DeclaredTest } from './declared-test.ts'
import { goTests } from './go-tests.ts'
import { isDeep, type MaskedText, maskCLike } from './masked-text.ts'
import { pythonTests } from './python-tests.ts'
import { rustTests } from './rust-tests.ts'
import { scriptTests } from './script-tests.ts'

type Recogniser = (source: MaskedText) => readonly DeclaredTest[]

const RECOGNISERS: readonly (readonly [RegExp, Recogniser])[] = [
  [/\.[cm]?[jt]sx?$/, scriptTests],
  [/\.py$/, pythonTests],
  [/_test\.go$/, goTests],
  [/\.rs$/, rustTests],
  [/\.(?:java|kts?|scala|groovy|cs)$/, annotatedTests],
]

/**
 * The tests that a file declares, in the order of the text; undefined where tests of its language are not recognised, or the file
 * cannot be read, so that only the file as a whole is known.
 */
export async function testsIn(file: string, text: string): Promise<readonly DeclaredTest[] | undefined> {
  return (await declarationsIn(file, text))?.tests
}

/** The tests that a file declares, with the text that they were found in. */
export interface Declarations {
  readonly source: MaskedText
  readonly tests: readonly DeclaredTest[]
}

/** Whether the tests in a file of that name are recognised. */
export function recognisesTests(file: string): boolean {
  return RECOGNISERS.some(([pattern]) => pattern.test(file))
}

/** As `testsIn`, with the masked text. */
export async function declarationsIn(file: string, text: string): Promise<Declarations | undefined> {
  const recognise = RECOGNISERS.find(([pattern]) => pattern.test(file))?.[1]
  if (recognise === undefined) return undefined
  const { maskSource } = await import('../scan.ts')
  const masked = await maskSource(file, text)
  switch (masked.kind) {
    case 'read':
      return declared(recognise, { text, code: masked.code, bare: masked.bare })
    case 'unsupported':
      return declared(recognise, maskCLike(text))
    case 'unreadable':
      return undefined
  }
}

function declared(recognise: Recogniser, source: MaskedText): Declarations | undefined {
  return isDeep(source) ? undefined : { source, tests: inOrder(recognise(source)) }
}

/** What contains others comes before them. */
function inOrder(tests: readonly DeclaredTest[]): readonly DeclaredTest[] {
  return tests.toSorted((left, right) => left.first - right.first || right.last - left.last)
}

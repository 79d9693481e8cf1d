import { readClassification, type SuiteEntry } from '@governance-gates/project-files'
import type { Block } from '@governance-gates/report'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classifyTests } from '../classification/classified-tests.ts'
import type { SuiteGuess } from '../classification/suite-guess.ts'
import { TestFiles } from '../classification/test-files.ts'
import { matcher } from '../fixtures/suites-case.ts'
import { snippetBlocks } from './suite-snippet.ts'

/** The one block for a project without a classification. */
function pasted(files: TestFiles, suiteOf: (path: string) => string, file = 's.toml') {
  const guesses = new Map(files.tests.map((path) => [path, { suite: suiteOf(path), from: 'its name' }]))
  const target = { ...{ file, suites: [], usesStems: false, files }, patterns: PATTERNS, placed: new Map() }
  const [block, second] = snippetBlocks({ tests: files.tests, guesses }, target)
  expect(second).toBeUndefined()
  return block?.kind === 'snippet' ? block : { title: '', text: '' }
}

const PATTERNS = ['**/*.test.ts', 'tests/**/*.py', '**/*_test.go']

/** The entries of a block of lines in JSON, whose title ends with the suite. */
function entriesOf(block: Block): readonly SuiteEntry[] {
  const names: readonly string[] = block.kind === 'snippet' ? JSON.parse(`[${block.text}]`) : []
  return names.map((entry) => ({ suite: block.title.split(' ').at(-1) ?? '', entry, line: 2 }))
}

interface Chosen {
  readonly suites: fc.Stream<string | undefined>
  /** Whether everything that is missing goes to one suite. */
  readonly isOne: boolean
}

/** Some tests in a suite, and a guess for the others. */
function standings(tests: readonly string[], { suites, isOne }: Chosen) {
  const placed = new Map<string, string>()
  const guesses = new Map<string, SuiteGuess>()
  tests.forEach((each, index) => {
    const own = suites.next().value
    if (own !== undefined) placed.set(each, own)
    else guesses.set(each, { suite: isOne || index % 2 === 0 ? 'unit' : 'e2e', from: 'its name' })
  })
  return { placed, guesses }
}

const name = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'test_a',
    'test_b',
    'x-y',
    'e2e',
    '[id]',
    'a b',
    'ü',
    '!x',
    'c:d',
    '{a,b}',
    '#x',
    '$y',
  ),
  fc
    .string({ minLength: 1, maxLength: 4 })
    .filter((text) => !/[/\\\0]/.test(text) && !/^\.{1,2}$/.test(text)),
)
const folder = fc.constantFrom(
  '',
  'tests/',
  'tests/unit/',
  'tests/e2e/',
  'src/',
  'src/[id]/',
  'p/!q/',
  'tests/unit/deep/',
)
const ending = fc.constantFrom('.test.ts', '.ts', '.py', '_test.go', '.go', '')
/** Beside signs of a glob, `::` has no way to be written. */
const path = fc
  .tuple(folder, name, ending)
  .map((parts) => parts.join(''))
  .filter((text) => !text.includes('::') || !/[*?[\]{}()!+@]/.test(text))
const suite = fc.constantFrom('unit', 'e2e', 'null', 'slow tests', 'on', '-')

describe('what is pasted', () => {
  test.each(['toml', 'yaml', 'json'])(
    'places every test in the suite that was guessed, in %s',
    async (format) => {
      const tree = fc.uniqueArray(path, { minLength: 1, maxLength: 40 })
      await fc.assert(
        fc.asyncProperty(tree, fc.infiniteStream(suite), fc.boolean(), async (paths, suites, isByFolder) => {
          const files = new TestFiles([...paths].sort(), PATTERNS, matcher)
          fc.pre(files.tests.length > 0)
          const chosen = new Map<string, string>()
          const suiteOf = (each: string) => {
            const key = isByFolder ? each.slice(0, each.lastIndexOf('/') + 1) : each
            const own = chosen.get(key) ?? suites.next().value
            chosen.set(key, own)
            return own
          }
          const { title, text } = pasted(files, suiteOf, `s.${format}`)
          expect(title).toBe(`Guessed: check, then paste into a new s.${format}`)
          const { entries } = await readClassification(text, `s.${format}`)
          const { inOne, faults, ...others } = classifyTests(files, entries)
          expect({ faults, ...others }).toEqual({
            faults: [],
            inSeveral: [],
            ambiguous: [],
            unclassified: [],
            split: [],
          })
          for (const [own, tests] of inOne) for (const each of tests) expect(own).toBe(suiteOf(each))
        }),
        { numRuns: 300 },
      )
    },
  )

  test('completes a classification that has some of the tests', async () => {
    const tree = fc.uniqueArray(path, { minLength: 1, maxLength: 40 })
    const known = fc.infiniteStream(fc.constantFrom('unit', 'e2e', undefined))
    await fc.assert(
      fc.asyncProperty(tree, known, fc.boolean(), async (paths, suites, isOne) => {
        const files = new TestFiles([...paths].sort(), PATTERNS, matcher)
        const { placed, guesses } = standings(files.tests, { suites, isOne })
        const tests = [...guesses.keys()]
        const target = {
          ...{ file: 's.json', suites: ['unit', 'e2e'], usesStems: false, files },
          ...{ patterns: PATTERNS, placed },
        }
        const entries = [
          ...[...placed].map(([entry, own]) => ({ suite: own, entry, line: 1 })),
          ...snippetBlocks({ tests, guesses }, target).flatMap(entriesOf),
        ]
        const { inOne, ...others } = classifyTests(files, entries)
        expect(others).toEqual({ faults: [], inSeveral: [], ambiguous: [], unclassified: [], split: [] })
        for (const [each, own] of placed) expect(inOne.get(own)).toContain(each)
        for (const [each, guess] of guesses) expect(inOne.get(guess.suite)).toContain(each)
      }),
      { numRuns: 300 },
    )
  })

  test('is whole for 5,000 tests in one folder, a few of which belong elsewhere', async () => {
    const paths = Array.from(
      { length: 5_000 },
      (_, index) => `tests/some/folder/of/tests/case_number_${index}.test.ts`,
    )
    const files = new TestFiles(paths.sort(), PATTERNS, matcher)
    const { title, text } = pasted(files, (each) => (each.endsWith('77.test.ts') ? 'e2e' : 'unit'))
    expect(title).not.toContain('more tests')
    expect(text.length).toBeLessThan(393_216)
    const { inOne } = classifyTests(files, (await readClassification(text, 's.toml')).entries)
    expect([...inOne.values()].flat()).toHaveLength(5_000)
  })

  test('says how much of it does not fit', async () => {
    const paths = Array.from({ length: 20_000 }, (_, index) => `tests/${index}/${'x'.repeat(60)}/a.test.ts`)
    const files = new TestFiles(paths.sort(), PATTERNS, matcher)
    const { title, text } = pasted(files, (each) => (each.includes('7') ? 'e2e' : 'unit'))
    const { entries } = await readClassification(text, 's.toml')
    expect(title).toContain(`(${20_000 - entries.length} more tests when these are done)`)
    expect(text.length).toBeLessThan(393_216)
  })

  test('says which tests it cannot name', () => {
    const long = `tests/${'x'.repeat(890)}.py`
    const files = new TestFiles(['tests/a.py', 'tests/b\\c.py', long].sort(), ['tests/**'], matcher)
    const { title, text } = pasted(files, (each) => (each === 'tests/a.py' ? 'e2e' : 'unit'))
    expect(title).toContain('(2 more tests have names that no classification can say)')
    expect(text).toContain('"tests/a.py"')
    expect(text).not.toContain('xxx')
  })
})

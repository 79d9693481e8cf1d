import { loadPathMatcher } from '@governance-gates/action-kit'
import type { SuiteEntry } from '@governance-gates/project-files'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classifyTests } from './classified-tests.ts'
import { isGlob, TestFiles } from './test-files.ts'

const matcher = await loadPathMatcher()

test('a glob names what it matches, however many globs there are', () => {
  const segment = fc.constantFrom('a', 'b', 'a.ts', 'ab.ts', 'a+', '@', 'b.c', '|', '"a"')
  const paths = fc.uniqueArray(
    fc.array(segment, { minLength: 1, maxLength: 3 }).map((names) => names.join('/')),
    { maxLength: 20 },
  )
  const sign = fc.constantFrom(
    ...['*', '**', 'a', 'b', 'a.ts', 'a*', '*.ts', '{a,b}', '?', 'a+(b)', '@(a|b)', '[ab]'],
    ...['{a/b,b}', '{b,a/a.ts}', '!(a)', 'a{,b}.ts', '+(a)', 'ab@(.ts)'],
  )
  const globs = fc.array(
    fc.array(sign, { minLength: 1, maxLength: 3 }).map((names) => names.join('/')),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(paths, globs, (unsorted, asked) => {
      const sorted = unsorted.toSorted()
      const files = new TestFiles(sorted, [], matcher)
      for (const glob of asked.filter((each) => isGlob(each) && !sorted.includes(each))) {
        const matches = matcher(glob)
        // `a/**` is what is in a folder, and no file called `a`.
        const named = sorted.filter((path) => matches(path) && !glob.startsWith(`${path}/`))
        expect([glob, files.matching(glob).map((index) => sorted[index])]).toEqual([glob, named])
      }
    }),
    { numRuns: 1_000 },
  )
})

test('a thousand globs may name a file', () => {
  const files = new TestFiles(['a.test.ts', 'b.test.ts'], ['*.test.ts'], matcher)
  const entry = (suite: string, name: string, line: number): SuiteEntry => ({ suite, entry: name, line })
  const many = Array.from({ length: 1_000 }, (_, index) => entry('unit', '*.test.ts', index + 1))
  const plain = entry('unit', 'a.test.ts', 2_001)
  const again = entry('unit', 'a.test.ts', 2_002)
  const e2e = entry('e2e', 'b.*', 2_003)
  const { inOne, inSeveral, faults } = classifyTests(files, [...many, plain, again, e2e])
  expect(inOne).toEqual(
    new Map([
      ['unit', ['a.test.ts']],
      ['e2e', []],
    ]),
  )
  expect(inSeveral).toEqual([{ path: 'b.test.ts', entries: [many.at(-1), e2e] }])
  expect(faults).toEqual([{ fault: 'repeated', entry: again, earlier: plain }])
})

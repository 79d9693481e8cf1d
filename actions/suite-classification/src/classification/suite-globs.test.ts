import { describe, expect, test } from 'vitest'
import { matcher } from '../fixtures/suites-case.ts'
import { suiteLines } from './suite-globs.ts'
import { TestFiles } from './test-files.ts'

interface Tree {
  /** Tests to be placed, by suite. */
  readonly wanted: Readonly<Record<string, readonly string[]>>
  readonly placed?: Readonly<Record<string, readonly string[]>>
  /** Files besides the tests. */
  readonly others?: readonly string[]
  readonly patterns?: readonly string[]
}

/** `suite entry`, with how many tests a glob is for. */
function lines({ wanted, placed = {}, others = [], patterns = ['tests/**'] }: Tree): readonly string[] {
  const suites = (each: Readonly<Record<string, readonly string[]>>) =>
    new Map(Object.entries(each).flatMap(([suite, paths]) => paths.map((path) => [path, suite])))
  const [toPlace, known] = [suites(wanted), suites(placed)]
  const paths = [...toPlace.keys(), ...known.keys(), ...others].sort()
  const files = new TestFiles(paths, patterns, matcher)
  return suiteLines({ files, patterns, wanted: toPlace, placed: known }).map(
    ({ suite, entry, tests }) => `${suite} ${entry}${tests.length === 1 ? '' : ` ×${tests.length}`}`,
  )
}

const named = (folder: string, ...names: readonly string[]) => names.map((name) => `${folder}/${name}`)

describe('tests of one suite are one glob', () => {
  test.each<readonly [string, Tree, readonly string[]]>([
    [
      'in one folder, by what their names have in common',
      {
        wanted: { unit: named('tests/unit', 'test_a.py', 'test_b.py', 'test_c.py') },
        others: ['tests/unit/__init__.py'],
      },
      ['unit tests/unit/test_*.py ×3'],
    ],
    [
      'by the pattern of the policy, where that says it',
      {
        wanted: { unit: named('src', 'a.test.ts', 'b.test.ts', 'c.test.ts') },
        others: ['src/a.ts'],
        patterns: ['src/**/*.test.ts'],
      },
      ['unit src/*.test.ts ×3'],
    ],
    [
      'in several folders',
      {
        wanted: { unit: ['src/a.test.ts', 'src/x/b.test.ts', 'src/y/c.test.ts'] },
        others: ['src/a.ts'],
        patterns: ['src/**/*.test.ts'],
      },
      ['unit src/**/*.test.ts ×3'],
    ],
    [
      'in several folders that the pattern does not begin with',
      {
        wanted: { unit: ['p/src/a.test.ts', 'p/src/x/b.test.ts', 'p/src/y/c.test.ts'] },
        others: ['p/src/a.ts'],
        patterns: ['**/*.test.ts'],
      },
      ['unit p/src/**/*.test.ts ×3'],
    ],
    [
      'at the root',
      {
        wanted: { unit: ['a_test.go', 'b_test.go', 'x/c_test.go'] },
        others: ['a.go'],
        patterns: ['**/*_test.go'],
      },
      ['unit **/*_test.go ×3'],
    ],
    [
      'each suite in its folder',
      {
        wanted: {
          e2e: named('tests/e2e', 'a.rs', 'b.rs', 'c.rs'),
          unit: named('tests/unit', 'a.rs', 'b.rs', 'c.rs'),
        },
      },
      ['e2e tests/e2e/*.rs ×3', 'unit tests/unit/*.rs ×3'],
    ],
    [
      'by the end of their names beside others',
      {
        wanted: {
          vcr: named('tests', 'a_vcr.rs', 'b_vcr.rs', 'c_vcr.rs'),
          unit: named('tests', 'a.rs', 'b.rs', 'c.rs'),
        },
      },
      ['vcr tests/*_vcr.rs ×3', 'unit tests/a.rs', 'unit tests/b.rs', 'unit tests/c.rs'],
    ],
    [
      'and may match tests that the suite has already',
      { wanted: { unit: named('tests', 'a.rs', 'b.rs', 'c.rs') }, placed: { unit: ['tests/d.rs'] } },
      ['unit tests/*.rs ×3'],
    ],
    [
      'with names that have nothing in common',
      { wanted: { unit: named('tests', 'alpha', 'beta', 'gamma') } },
      ['unit tests/* ×3'],
    ],
  ])('%s', (_, tree, expected) => {
    expect(lines(tree)).toEqual(expected)
  })
})

describe('tests are named one by one', () => {
  const three = named('tests', 'a.rs', 'b.rs', 'c.rs')

  test.each<readonly [string, Tree]>([
    ['where they are only two', { wanted: { unit: three.slice(0, 2) } }],
    [
      'where a glob matches a test of another suite',
      { wanted: { unit: three }, placed: { e2e: ['tests/d.rs'] } },
    ],
    [
      'where a glob matches another file',
      { wanted: { unit: three }, others: ['tests/d.rs'], patterns: three },
    ],
    ['where a test beside them is to stay in no suite', { wanted: { unit: three }, others: ['tests/d.rs'] }],
    [
      'where their folder is written as a glob is',
      { wanted: { unit: named('tests/[id]', 'a.rs', 'b.rs', 'c.rs') } },
    ],
  ])('%s', (_, tree) => {
    expect(lines(tree)).toEqual((tree.wanted['unit'] ?? []).map((path) => `unit ${path}`))
  })
})

test('many tests take time in proportion to their number', () => {
  const paths = Array.from({ length: 20_000 }, (_, index) => `p/${index % 200}/tests/t${index}.rs`)
  const wanted = {
    unit: paths.filter((_, index) => index % 7 > 0),
    e2e: paths.filter((_, index) => index % 7 === 0),
  }
  const start = process.cpuUsage()
  expect(lines({ wanted, patterns: ['p/*/tests/*.rs'] })).toHaveLength(20_000)
  const { user } = process.cpuUsage(start)
  expect(user).toBeLessThan(5_000_000)
})

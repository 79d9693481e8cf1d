import { loadPathMatcher } from '@governance-gates/action-kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ClassifiedTests, classifyTests } from './classified-tests.ts'
import type { EntryFault } from './entry-fault.ts'
import { TestFiles } from './test-files.ts'

const matcher = await loadPathMatcher()

type Suites = Readonly<Record<string, readonly string[]>>

/** Suites by name; entry number n of all of them is on line n. */
function classify(files: readonly string[], suites: Suites, patterns: readonly string[] = ['tests/**/*.rs']) {
  const written = Object.entries(suites).flatMap(([suite, entries]) =>
    entries.map((entry) => ({ suite, entry })),
  )
  const entries = written.map((each, index) => ({ ...each, line: index + 1 }))
  return classifyTests(new TestFiles([...files].sort(), patterns, matcher), entries)
}

/** `tests/a.rs unit`, `tests/b.rs double`; sorted. */
function told({ inOne, inSeveral, ambiguous, unclassified }: ClassifiedTests): readonly string[] {
  return [
    ...[...inOne].flatMap(([suite, paths]) => paths.map((path) => `${path} ${suite}`)),
    ...inSeveral.map(({ path }) => `${path} double`),
    ...ambiguous.map(({ path }) => `${path} ambiguous`),
    ...unclassified.map((path) => `${path} unclassified`),
  ].sort()
}

/** `2 phantom`: the line and the fault. */
function faults(found: readonly EntryFault[]): readonly string[] {
  return found.map(({ entry, fault }) => `${entry.line} ${fault}`)
}

describe('an entry names its file', () => {
  test.each([
    ['by its stem', 'a', 'tests/a.rs'],
    ['by its path', 'tests/a.rs', 'tests/a.rs'],
    ['by a path with a dot', './tests/a.rs', 'tests/a.rs'],
    ['by a glob', 'tests/*.rs', 'tests/a.rs'],
    ['by a glob with a dot', './tests/*.rs', 'tests/a.rs'],
    ['by a glob with braces', 'tests/{a,b}.rs', 'tests/a.rs'],
    ['by a glob of hidden files', 'tests/**', 'tests/.a.rs'],
    ['by the folder of main.rs, as Cargo names it', 'slow', 'tests/slow/main.rs'],
    ['with a colon in its name', 'tests/a:b.rs', 'tests/a:b.rs'],
    ['with a colon in its stem', 'a:b', 'tests/a:b.rs'],
    ['with brackets in its name', 'tests/[id].rs', 'tests/[id].rs'],
    ['with a quote in its stem', 'it\'s "a"', 'tests/it\'s "a".rs'],
  ])('%s', (_, entry, path) => {
    const classified = classify([path], { unit: [entry] })
    expect(told(classified)).toEqual([`${path} unit`])
    expect(classified.faults).toEqual([])
  })

  test.each([
    ['another stem', 'ab'],
    ['a part of the stem', 'aa'],
    ['the stem in another case', 'A'],
    ['the file name, which is not a stem', 'a.rs'],
    ['another folder', 'other/a.rs'],
    ['no extension', 'tests/a'],
  ])('and not by %s', (_, entry) => {
    const classified = classify(['tests/a.rs'], { unit: [entry] })
    expect(told(classified)).toEqual(['tests/a.rs unclassified'])
    expect(faults(classified.faults)).toEqual(['1 phantom'])
  })

  test('a stem means a test, whatever else is called so', () => {
    const files = ['tests/build.rs', 'src/build.rs', 'build']
    const classified = classify(files, { unit: ['build'] })
    expect(told(classified)).toEqual(['tests/build.rs unit'])
    expect(classified.faults).toEqual([])
  })
})

describe('faults', () => {
  const files = ['tests/a.rs', 'tests/b.rs', 'tests/deep/b.rs', 'tests/common.txt', 'src/lib.rs']

  test.each<[string, Suites, readonly string[], readonly string[]]>([
    ['unclassified', { unit: ['a'] }, ['a unit', 'b unclassified', 'deep/b unclassified'], []],
    ['double', { unit: ['tests/**/*.rs'], e2e: ['a'] }, ['a double', 'b unit', 'deep/b unit'], []],
    [
      'an ambiguous stem',
      { unit: ['a', 'b'] },
      ['a unit', 'b ambiguous', 'deep/b ambiguous'],
      ['2 ambiguous'],
    ],
    [
      'an ambiguous stem beside the path',
      { unit: ['a', 'b', 'tests/b.rs'] },
      ['a unit', 'b unit', 'deep/b ambiguous'],
      ['2 ambiguous'],
    ],
    [
      'a glob of nothing',
      { unit: ['tests/**/*.rs', 'old/*.rs'] },
      ['a unit', 'b unit', 'deep/b unit'],
      ['2 idle-glob'],
    ],
    [
      'a path of nothing',
      { unit: ['tests/**/*.rs', 'old/a.rs'] },
      ['a unit', 'b unit', 'deep/b unit'],
      ['2 phantom'],
    ],
    [
      'no test by the policy',
      { unit: ['src/lib.rs'] },
      ['a unclassified', 'b unclassified', 'deep/b unclassified'],
      ['1 no-test'],
    ],
    ['tests and others', { unit: ['tests/**'] }, ['a unit', 'b unit', 'deep/b unit'], ['1 no-test']],
    [
      'the same test twice in one suite',
      { unit: ['tests/**/*.rs', 'a', 'tests/a.rs'] },
      ['a unit', 'b unit', 'deep/b unit'],
      ['3 repeated'],
    ],
    [
      'overlapping globs of one suite',
      { unit: ['tests/**/*.rs', 'tests/*.rs'] },
      ['a unit', 'b unit', 'deep/b unit'],
      [],
    ],
  ])('%s', (_, suites, standings, found) => {
    const classified = classify(files, suites)
    expect(told(classified)).toEqual(
      standings.map((each) => each.replace(/^(\S+) /, (_match, stem) => `tests/${stem}.rs `)),
    )
    expect(faults(classified.faults)).toEqual(found)
  })

  test('a phantom that is elsewhere is shown where', () => {
    const { faults: found } = classify(['tests/new/a.rs'], { unit: ['tests/a.rs'] })
    expect(found).toEqual([expect.objectContaining({ fault: 'phantom', namesake: 'tests/new/a.rs' })])
  })
})

describe('the tests', () => {
  const found = (files: readonly string[], patterns: readonly string[]) =>
    new TestFiles([...files].sort(), patterns, matcher)

  test('are what the patterns name, without what they take out', () => {
    const files = ['a/x_test.go', 'vendor/y_test.go', 'a/x.go']
    const { tests, idlePatterns } = found(files, ['**/*_test.go', '!vendor/**', 'none/*.go'])
    expect(tests).toEqual(['a/x_test.go'])
    expect(idlePatterns).toEqual(['none/*.go'])
  })

  test('a choice in brackets is not an exclusion', () => {
    expect(found(['a.ts', 'b.ts'], ['!(a).ts']).tests).toEqual(['b.ts'])
  })

  test('a folder that the pattern begins with is not its prefix', () => {
    expect(found(['tests-old/a.rs', 'tests/a.rs', 'tests0/a.rs'], ['tests/*.rs']).tests).toEqual([
      'tests/a.rs',
    ])
  })
})

describe('algebra', () => {
  const folder = fc.constantFrom('tests/', 'tests/x/', 'src/')
  const stem = fc.constantFrom('a', 'b', 'c', 'd')
  const extension = fc.constantFrom('.rs', '.ts')
  const path = fc.tuple(folder, stem, extension).map((parts) => parts.join(''))
  const entry = fc.oneof(
    stem,
    path,
    fc.constantFrom('tests/*.rs', 'tests/**', '**/a.*', 'none/*', 'tests/{a,b}.rs', '!(x)/a.rs'),
  )
  const suites = fc.dictionary(fc.constantFrom('unit', 'vcr', 'e2e'), fc.array(entry, { maxLength: 5 }))
  const files = fc.uniqueArray(path, { maxLength: 12 })

  const PATTERNS = ['tests/**/*.rs', 'tests/**/*.ts']

  test('every test is in one list, and nothing else is', () => {
    fc.assert(
      fc.property(files, suites, (paths, written) => {
        const listed = told(classify(paths, written, PATTERNS)).map((each) => each.split(' ')[0])
        expect(listed).toEqual(paths.filter((each) => each.startsWith('tests/')).sort())
      }),
    )
  })

  test('a test is where the suites that name it alone put it', () => {
    fc.assert(
      fc.property(files, suites, (paths, written) => {
        const { inOne, inSeveral, ambiguous, unclassified } = classify(paths, written, PATTERNS)
        const naming = (path: string) =>
          Object.entries(written).filter(([suite, entries]) =>
            classify(paths, { [suite]: entries }, PATTERNS)
              .inOne.get(suite)
              ?.includes(path),
          ).length
        for (const path of [...inOne.values()].flat()) expect(naming(path)).toBe(1)
        for (const { path, entries } of inSeveral) expect(naming(path)).toBe(entries.length)
        for (const path of [...unclassified, ...ambiguous.map((each) => each.path)])
          expect(naming(path)).toBe(0)
      }),
    )
  })

  test('the order of the suites changes only the order of the findings', () => {
    fc.assert(
      fc.property(files, suites, (paths, written) => {
        const turned = Object.fromEntries(Object.entries(written).reverse())
        expect(told(classify(paths, turned))).toEqual(told(classify(paths, written)))
        const kinds = (each: Suites) =>
          classify(paths, each)
            .faults.map(({ fault }) => fault)
            .sort()
        expect(kinds(turned)).toEqual(kinds(written))
      }),
    )
  })

  test('every entry that names no test alone is a fault', () => {
    fc.assert(
      fc.property(files, entry, (paths, written) => {
        const { inOne, faults: found } = classify(paths, { unit: [written] })
        if (inOne.get('unit')?.length === 0) expect(found).toHaveLength(1)
      }),
    )
  })
})

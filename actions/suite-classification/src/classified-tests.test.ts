import fc from 'fast-check'
import picomatch from 'picomatch'
import { describe, expect, test } from 'vitest'
import { classifyTests, type EntryFault, type TestStanding } from './classified-tests.ts'
import { type PathMatcher, TestFiles } from './test-files.ts'

const matcher: PathMatcher = (pattern) => picomatch(pattern, { dot: true })

type Suites = Readonly<Record<string, readonly string[]>>

/** Suites by name; entry number n of all of them stands on line n. */
function classify(files: readonly string[], suites: Suites, patterns: readonly string[] = ['tests/**/*.rs']) {
  const written = Object.entries(suites).flatMap(([suite, entries]) =>
    entries.map((entry) => ({ suite, entry })),
  )
  const entries = written.map((each, index) => ({ ...each, line: index + 1 }))
  return classifyTests(new TestFiles([...files].sort(), patterns, matcher), entries)
}

/** `tests/a.rs unit`, `tests/b.rs double`. */
function told(standings: readonly TestStanding[]): readonly string[] {
  return standings.map((each) => `${each.path} ${each.state === 'classified' ? each.suite : each.state}`)
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
    const { standings, faults: found } = classify([path], { unit: [entry] })
    expect(told(standings)).toEqual([`${path} unit`])
    expect(found).toEqual([])
  })

  test.each([
    ['another stem', 'ab'],
    ['a part of the stem', 'aa'],
    ['the stem in another case', 'A'],
    ['the file name, which is no stem', 'a.rs'],
    ['another folder', 'other/a.rs'],
    ['no extension', 'tests/a'],
  ])('and not by %s', (_, entry) => {
    const { standings, faults: found } = classify(['tests/a.rs'], { unit: [entry] })
    expect(told(standings)).toEqual(['tests/a.rs unclassified'])
    expect(faults(found)).toEqual(['1 phantom'])
  })

  test('a stem means a test, whatever else is called so', () => {
    const files = ['tests/build.rs', 'src/build.rs', 'build']
    const { standings, faults: found } = classify(files, { unit: ['build'] })
    expect(told(standings)).toEqual(['tests/build.rs unit'])
    expect(found).toEqual([])
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
    expect(told(classified.standings)).toEqual(
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

  test('a choice in brackets is no exclusion', () => {
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

  test('every test has one standing, and nothing else has', () => {
    fc.assert(
      fc.property(files, suites, (paths, written) => {
        const { standings } = classify(paths, written, ['tests/**/*.rs', 'tests/**/*.ts'])
        const tests = paths.filter((each) => each.startsWith('tests/')).sort()
        expect(standings.map((each) => each.path)).toEqual(tests)
        const states = Map.groupBy(standings, ({ state }) => state)
        expect([...states.values()].flat()).toHaveLength(tests.length)
      }),
    )
  })

  test('a standing is what the entries that name the test alone make it', () => {
    fc.assert(
      fc.property(files, suites, (paths, written) => {
        const { standings } = classify(paths, written, ['tests/**/*.rs', 'tests/**/*.ts'])
        for (const standing of standings) {
          const naming = Object.keys(written).filter((suite) => {
            const alone = classify(paths, { [suite]: written[suite] ?? [] }, [
              'tests/**/*.rs',
              'tests/**/*.ts',
            ])
            return alone.standings.some(
              ({ path: other, state }) => other === standing.path && state === 'classified',
            )
          })
          expect(standing.state === 'classified').toBe(naming.length === 1)
          expect(standing.state === 'double').toBe(naming.length > 1)
        }
      }),
    )
  })

  test('the order of the suites changes nothing but the order of what is told', () => {
    fc.assert(
      fc.property(files, suites, (paths, written) => {
        const turned = Object.fromEntries(Object.entries(written).reverse())
        expect(told(classify(paths, turned).standings)).toEqual(told(classify(paths, written).standings))
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
        const { standings, faults: found } = classify(paths, { unit: [written] })
        const named = standings.filter(({ state }) => state === 'classified').length
        if (named === 0) expect(found).toHaveLength(1)
      }),
    )
  })
})

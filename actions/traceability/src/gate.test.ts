import type { Finding, Instant } from '@governance-gates/core'
import { parseDuration } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contentOf,
  decide,
  inventoryOf,
  judge,
  matrixOf,
  NOW,
  policyOf,
  saidBy,
} from './fixtures/traceability-case.ts'
import { judgeTraceability } from './gate.ts'
import { outputsOf } from './outputs.ts'
import type { DocumentStanding, MatrixStanding, TagReading, TestInventory } from './traceability-input.ts'

const ONE = { 'R-1': { unit_tests: ['tests/a.rs'] } }

describe('matrix.well-formed', () => {
  const judged = (matrix: MatrixStanding) =>
    judgeTraceability({
      policy: policyOf(),
      matrix,
      files: new Map(),
      tests: undefined,
      tags: undefined,
      results: undefined,
      lock: undefined,
      documents: [],
      now: NOW,
    })

  test('passes', async () => {
    expect((await judge({ requirements: ONE })).get('matrix.well-formed')).toMatchObject({
      status: 'pass',
      actual: '1 requirements',
    })
  })

  test.each<readonly [string, MatrixStanding]>([
    ['missing', { kind: 'missing', path: 'm.json' }],
    ['unreadable', { kind: 'unreadable', path: 'm.json', finding: { message: 'truncated', line: 3 } }],
  ])('a matrix that is %s is inconclusive, and nothing else is judged', (_, matrix) => {
    const decision = judged(matrix)
    expect(decision.checks.map(({ id, status }) => [id, status])).toEqual([
      ['matrix.well-formed', 'inconclusive'],
    ])
    expect(outputsOf(decision)).toEqual({ requirements: '', covered: '', coverage: '', untraced: '' })
  })

  test('each problem is a finding with its line', async () => {
    const decision = await decide({ requirements: { 'R-1': { unit_tests: ['/etc/passwd', 'ok'] } } })
    expect(decision.checks).toHaveLength(1)
    expect(decision.checks[0]).toMatchObject({
      status: 'inconclusive',
      actual: '1 problem',
      findings: [{ file: 'matrix.json', line: 9, message: expect.stringContaining('is absolute') }],
    })
  })
})

describe('matrix.paths', () => {
  test.each([
    ['there', ['tests/a.rs'], [], ['pass']],
    [
      'not there',
      ['tests/a.rs'],
      ['tests/a.rs'],
      ['fail', 'R-1: missing: unit_tests names tests/a.rs, which is not in the workspace'],
    ],
    ['made by CI', ['ci:out/*.json'], ['out/*.json'], ['pass']],
    [
      'one of two',
      ['tests/a.rs', 'tests/b.rs'],
      ['tests/b.rs'],
      ['fail', expect.stringContaining('tests/b.rs')],
    ],
  ])('what the matrix names is %s', async (_, unit_tests, absent, expected) => {
    const checks = await judge({ requirements: { 'R-1': { unit_tests } }, absent })
    expect(saidBy(checks.get('matrix.paths'))).toEqual(expected)
  })
})

describe('matrix.categories', () => {
  const requirements = { 'R-1': { unit_tests: ['a'], e2e_scripts: [] }, 'R-2': { unit_tests: ['b'] } }

  test.each([
    ['the policy', ['require: [unit_tests]'], undefined, ['pass']],
    [
      'the policy',
      ['require: [e2e_scripts]'],
      undefined,
      ['fail', 'R-1: missing: it names no e2e_scripts', 'R-2: missing: it names no e2e_scripts'],
    ],
    [
      'the matrix',
      [],
      { required_categories: ['e2e_scripts'] },
      ['fail', expect.stringContaining('R-1'), expect.stringContaining('R-2')],
    ],
    [
      'both',
      ['require: [unit_tests]'],
      { required_categories: ['logs'] },
      ['fail', 'R-1: missing: it names no logs', 'R-2: missing: it names no logs'],
    ],
    ['nobody', [], undefined, ['pass']],
  ])('required by %s', async (_, lines, rules, expected) => {
    const checks = await judge({ requirements, policy: policyOf(...lines), ...(rules && { rules }) })
    expect(saidBy(checks.get('matrix.categories'))).toEqual(expected)
  })

  test('where none is required, a requirement without any evidence is a warning', async () => {
    const checks = await judge({ requirements: { ...ONE, 'R-9': {} } })
    expect(saidBy(checks.get('matrix.categories'))).toEqual([
      'warn',
      'R-9: missing: it names no evidence at all',
    ])
  })

  test('a change cannot drop a category that the base commit requires', async () => {
    const base = await matrixOf(contentOf(ONE, { required_categories: ['logs'] }))
    const checks = await judge({ requirements: ONE, base })
    expect(checks.get('matrix.categories')?.status).toBe('fail')
  })
})

test('matrix.removed: what a pull request takes out is a warning', async () => {
  const base = await matrixOf(contentOf({ ...ONE, 'R-2': {} }))
  expect(saidBy((await judge({ requirements: ONE, base })).get('matrix.removed'))).toEqual([
    'warn',
    'R-2: is taken out by this pull request: Title of R-2',
  ])
  expect(
    (await judge({ requirements: ONE, base: await matrixOf(contentOf(ONE)) })).get('matrix.removed')?.status,
  ).toBe('pass')
  expect((await judge({ requirements: ONE })).has('matrix.removed')).toBe(false)
})

describe('coverage', () => {
  /** `traced` of `whole` classified tests. */
  const counted = (traced: number, whole: number) => {
    const tests = Array.from({ length: whole }, (_, index) => `tests/${index}.rs`)
    return { requirements: { 'R-1': { unit_tests: tests.slice(0, traced) } }, tests: inventoryOf(tests) }
  }

  test.each([
    ['20%', undefined, 199, 1000, 'fail'],
    ['20%', undefined, 200, 1000, 'pass'],
    ['20%', undefined, 201, 1000, 'pass'],
    ['33.34%', undefined, 1, 3, 'fail'],
    ['33.33%', undefined, 1, 3, 'pass'],
    ['100%', undefined, 9, 10, 'fail'],
    ['100%', undefined, 10, 10, 'pass'],
    ['0%', undefined, 0, 10, 'pass'],
    // The stricter of the two.
    ['20%', 25, 24, 100, 'fail'],
    ['25%', 20, 24, 100, 'fail'],
    ['20%', 25, 25, 100, 'pass'],
    [undefined, 25, 24, 100, 'fail'],
    [undefined, 25.5, 255, 1000, 'pass'],
    [undefined, undefined, 0, 100, 'skipped'],
    // Of nothing there is no coverage.
    ['0%', undefined, 0, 0, 'inconclusive'],
  ])('policy %s, matrix %s: %i of %i is %s', async (minimum, own, traced, whole, status) => {
    const policy = policyOf(...(minimum === undefined ? [] : [`min-coverage: ${minimum}`]))
    const rules = own === undefined ? {} : { rules: { min_classified_trace_coverage_pct: own } }
    expect((await judge({ ...counted(traced, whole), policy, ...rules })).get('coverage')?.status).toBe(
      status,
    )
  })

  test('a change cannot lower the minimum of the matrix', async () => {
    const base = await matrixOf(contentOf(ONE, { min_classified_trace_coverage_pct: 50 }))
    const coverage = (
      await judge({ ...counted(4, 10), rules: { min_classified_trace_coverage_pct: 10 }, base })
    ).get('coverage')
    expect(coverage).toMatchObject({
      status: 'fail',
      expected: '>= 50',
      detail: expect.stringContaining('base commit'),
    })
  })

  test('counts what is traced, classified and on disk, of what is classified', async () => {
    const told = {
      requirements: { 'R-1': { unit_tests: ['tests/a.rs', 'tests/loose.rs', 'scripts/run.sh'] } },
      tests: inventoryOf(
        ['tests/a.rs', 'tests/b.rs', 'tests/loose.rs'],
        ['tests/a.rs', 'tests/b.rs', 'tests/gone.rs'],
      ),
      policy: policyOf('min-coverage: 50%'),
    }
    const decision = await decide(told)
    expect(decision.coverage?.coverage).toEqual({ part: 1, whole: 3 })
    expect(outputsOf(decision)).toEqual({
      requirements: '1',
      covered: '1',
      coverage: String(100 / 3),
      untraced: '2',
    })
  })

  test('a minimum without a classification is inconclusive', async () => {
    const policy = policyOf('min-coverage: 50%')
    expect((await judge({ requirements: ONE, policy })).get('coverage')).toMatchObject({
      status: 'inconclusive',
      remedy: expect.stringContaining('suites'),
    })
    const tests: TestInventory = {
      kind: 'unreadable',
      finding: { message: 'no such file', file: 'suites.toml' },
    }
    const checks = await judge({ requirements: ONE, policy, tests })
    expect(checks.get('coverage')?.status).toBe('inconclusive')
    expect(saidBy(checks.get('links.classification'))).toEqual(['inconclusive', 'no such file'])
    expect((await judge({ requirements: ONE })).has('coverage')).toBe(false)
  })

  test('one more traced test never lowers it, one more classified test never raises it', async () => {
    const sets = fc.tuple(fc.uniqueArray(fc.nat(30)), fc.uniqueArray(fc.nat(30)), fc.nat(30))
    const property = fc.asyncProperty(sets, async ([traced, classified, one]) => {
      const share = async (named: readonly number[], listed: readonly number[]) => {
        const tests = inventoryOf(listed.map((each) => `tests/${each}.rs`))
        const unit_tests = named.map((each) => `tests/${each}.rs`)
        const { coverage } = await decide({ requirements: { 'R-1': { unit_tests } }, tests })
        return coverage?.coverage ?? { part: 0, whole: 0 }
      }
      const before = await share(traced, classified)
      const moreTraced = await share([...new Set([...traced, one])], classified)
      const moreClassified = await share(traced, [...new Set([...classified, one])])
      expect(before.part).toBeLessThanOrEqual(before.whole)
      expect(moreTraced.part).toBeGreaterThanOrEqual(before.part)
      expect(moreTraced.whole).toBe(before.whole)
      expect(moreClassified.part - before.part).toBeLessThanOrEqual(moreClassified.whole - before.whole)
    })
    await fc.assert(property, { numRuns: 100 })
  })
})

describe('the classification and the matrix', () => {
  test('links.inventory: on disk and unclassified, classified and not on disk', async () => {
    const tests = inventoryOf(['tests/a.rs', 'tests/b.rs'], ['a', 'gone'])
    expect(saidBy((await judge({ requirements: ONE, tests })).get('links.inventory'))).toEqual([
      'fail',
      'tests/b.rs: is on disk and in no suite',
      'gone: is in the suite unit and not on disk',
    ])
    const whole = inventoryOf(['tests/a.rs'], ['a'])
    expect(saidBy((await judge({ requirements: ONE, tests: whole })).get('links.inventory'))).toEqual([
      'pass',
    ])
  })

  test('links.classified: a test of the matrix that is in no suite', async () => {
    const requirements = {
      'R-1': { unit_tests: ['tests/a.rs', 'scripts/x.sh'] },
      'R-2': { logs: ['tests/a.rs'] },
    }
    const checks = await judge({ requirements, tests: inventoryOf(['tests/a.rs', 'tests/b.rs'], ['b']) })
    expect(saidBy(checks.get('links.classified'))).toEqual([
      'fail',
      'tests/a.rs: is evidence for R-1, R-2 and in no suite',
    ])
  })

  test('links.untraced: classified tests that no requirement names are listed', async () => {
    const tests = inventoryOf(['tests/a.rs', 'tests/c.rs', 'tests/b.rs'])
    const check = (await judge({ requirements: ONE, tests })).get('links.untraced')
    expect(saidBy(check)).toEqual([
      'warn',
      'tests/b.rs: untraced: no requirement names it',
      'tests/c.rs: untraced: no requirement names it',
    ])
    expect(check?.findings[0]).toMatchObject({ file: 'suites.toml', line: 3 })
  })

  test('a glob traces every test that it matches', async () => {
    const files = ['tests/unit/a.rs', 'tests/unit/b.rs', 'tests/e2e.rs']
    const globs = { 'tests/unit/*.rs': files.slice(0, 2) }
    const decision = await decide({
      requirements: { 'R-1': { unit_tests: ['tests/unit/*.rs'] } },
      globs,
      tests: inventoryOf(files),
    })
    expect(decision.untraced.map(({ name }) => name)).toEqual(['tests/e2e.rs'])
  })
})

describe('links.ambiguous', () => {
  test('a file in two categories of one requirement; in two requirements it is not', async () => {
    const requirements = {
      'R-1': { unit_tests: ['tests/a.rs'], e2e_scripts: ['tests/*'], logs: ['x.log'] },
      'R-2': { unit_tests: ['tests/a.rs'] },
    }
    const decision = await decide({ requirements, globs: { 'tests/*': ['tests/a.rs', 'tests/b.rs'] } })
    const check = decision.checks.find(({ id }) => id === 'links.ambiguous')
    expect(saidBy(check)).toEqual([
      'warn',
      'R-1: ambiguous: tests/a.rs stands for unit_tests and e2e_scripts',
    ])
    const states = decision.standings.map(({ state, cells }) => [
      state,
      ...[...cells.values()].map((cell) => cell.state),
    ])
    expect(states).toEqual([
      ['ambiguous', 'ambiguous', 'ambiguous', 'covered'],
      ['covered', 'covered'],
    ])
  })

  test('a stem of the classification that names two files classifies neither', async () => {
    const tests = inventoryOf(['tests/a.rs', 'more/a.rs', 'tests/b.rs'], ['a', 'b'])
    const checks = await judge({ requirements: ONE, tests })
    expect(saidBy(checks.get('links.ambiguous'))).toEqual([
      'warn',
      'a: ambiguous: the stem names tests/a.rs and more/a.rs',
    ])
    expect(checks.get('links.inventory')?.findings).toHaveLength(2)
    expect(checks.get('links.classified')?.status).toBe('fail')
  })
})

describe('tags', () => {
  const tag = (file: string, id: string, line = 1) => ({ id, file, shown: file, line })
  const reading = (...tags: TagReading['tags']): TagReading => ({
    files: ['tests/a.rs', 'tests/b.rs'],
    tags,
    problems: [],
  })
  const requirements = { 'R-1': { unit_tests: ['tests/a.rs'] }, 'R-2': { unit_tests: [] } }

  test.each<readonly [string, TagReading, Readonly<Record<string, readonly unknown[]>>]>([
    [
      'none',
      reading(),
      { 'tags.files': ['pass'], 'tags.orphaned': ['pass'], 'tags.contradictions': ['pass'] },
    ],
    ['that agree', reading(tag('tests/a.rs', 'R-1')), { 'tags.contradictions': ['pass'] }],
    [
      'that add what the matrix does not say',
      reading(tag('tests/b.rs', 'R-2')),
      { 'tags.orphaned': ['pass'], 'tags.contradictions': ['pass'] },
    ],
    [
      'that are orphaned',
      reading(tag('tests/b.rs', 'R-7', 4)),
      {
        'tags.orphaned': ['fail', 'R-7: orphaned: a test names it, and no requirement has this id'],
        'tags.contradictions': ['pass'],
      },
    ],
    [
      'that contradict the matrix',
      reading(tag('tests/a.rs', 'R-2')),
      {
        'tags.contradictions': [
          'fail',
          'R-2: the test says that it covers it; the matrix says that tests/a.rs covers R-1',
          'R-1: the matrix says that tests/a.rs covers it; the test says that it covers R-2',
        ],
      },
    ],
    [
      'that add to what the matrix says of the test',
      reading(tag('tests/a.rs', 'R-1'), tag('tests/a.rs', 'R-2')),
      { 'tags.contradictions': ['fail', expect.stringContaining('R-2')] },
    ],
    ['in no file', { files: [], tags: [], problems: [] }, { 'tags.files': ['inconclusive'] }],
    [
      'in a file that cannot be read',
      { ...reading(), problems: [{ message: 'is not UTF-8 text' }] },
      { 'tags.files': ['inconclusive', 'is not UTF-8 text'] },
    ],
  ])('%s', async (_, tags, expected) => {
    const checks = await judge({ requirements, tags })
    for (const [id, said] of Object.entries(expected)) expect(saidBy(checks.get(id)), id).toEqual(said)
  })

  test('trace a test as the matrix does', async () => {
    const tests = inventoryOf(['tests/a.rs', 'tests/b.rs'])
    const decision = await decide({
      requirements,
      tags: reading(tag('tests/b.rs', 'R-2'), tag('tests/b.rs', 'R-7')),
      tests,
    })
    expect(decision.coverage?.coverage).toEqual({ part: 2, whole: 2 })
    expect(decision.categories).toEqual(['unit_tests', 'tags'])
    expect(decision.standings[1]).toMatchObject({ state: 'covered' })
    expect(decision.standings[1]?.cells.get('tags')?.evidence).toMatchObject([
      { path: 'tests/b.rs', source: 'tag' },
    ])
  })

  test('of unknown requirements trace nothing', async () => {
    const tests = inventoryOf(['tests/a.rs', 'tests/b.rs'])
    const decision = await decide({ requirements, tags: reading(tag('tests/b.rs', 'R-7')), tests })
    expect(decision.untraced.map(({ name }) => name)).toEqual(['tests/b.rs'])
  })
})

describe('results', () => {
  const results = (
    outcomes: Readonly<Record<string, 'passed' | 'failed' | 'not-run'>>,
    problems: readonly Finding[] = [],
  ) => ({
    files: 1,
    problems,
    results: 3,
    joined: 2,
    ambiguous: [],
    outcomes: new Map(
      Object.entries(outcomes).map(([file, kind]) => [
        file,
        kind === 'failed' ? { kind, subject: 'case', message: 'boom' } : { kind },
      ]),
    ),
  })
  const requirements = { 'R-1': { unit_tests: ['a', 'b'] }, 'R-2': { scripts: ['x.sh'] } }
  const proven = { 'R-1': { unit_tests: ['a', 'b'] } }

  test.each([
    ['passed', proven, { a: 'passed', b: 'passed' }, ['pass'], 'covered'],
    ['one failed', proven, { a: 'passed', b: 'failed' }, ['fail', 'R-1: failed: b: case: boom'], 'failed'],
    [
      'one did not run',
      proven,
      { a: 'passed', b: 'not-run' },
      ['fail', 'R-1: not-run: b has no result in this run'],
      'not-run',
    ],
    [
      'no test of its own',
      requirements,
      { a: 'passed', b: 'passed' },
      ['fail', 'R-2: has no test whose result could show it'],
      'covered',
    ],
  ] as const)('%s', async (_, named, outcomes, said, state) => {
    const decision = await decide({ requirements: named, results: results(outcomes) })
    expect(saidBy(decision.checks.find(({ id }) => id === 'results.passed'))).toEqual(said)
    expect(decision.standings[0]?.state).toBe(state)
    expect(decision.checks.find(({ id }) => id === 'matrix.well-formed')?.status).toBe('pass')
  })

  test('that are not there, or cannot be read, are inconclusive and prove nothing', async () => {
    const none = { ...results({ a: 'not-run', b: 'not-run' }), files: 0 }
    const absent = await decide({ requirements: proven, results: none })
    expect(absent.checks.find(({ id }) => id === 'results.evidence')?.status).toBe('inconclusive')
    expect(absent.checks.some(({ id }) => id === 'results.passed')).toBe(false)
    expect(absent.standings[0]?.state).toBe('not-run')
    const broken = await judge({
      requirements: proven,
      results: results({ a: 'passed', b: 'passed' }, [{ message: 'truncated' }]),
    })
    expect(saidBy(broken.get('results.evidence'))).toEqual(['inconclusive', 'truncated'])
  })

  test('whose name two tests have are ambiguous', async () => {
    const given = {
      ...results({ a: 'passed', b: 'passed' }),
      ambiguous: [{ name: 'x', files: ['p/x', 'q/x'] }],
    }
    expect(saidBy((await judge({ requirements: proven, results: given })).get('links.ambiguous'))).toEqual([
      'warn',
      'x: ambiguous: the name in the results may mean p/x or q/x',
    ])
  })
})

describe('links.suspect', () => {
  const [OLD, NEW] = ['sha256:old', 'sha256:new']
  const lockOf = (fingerprint: string | undefined) =>
    fingerprint === undefined ? new Map() : new Map([['R-1', { fingerprint, line: 4 }]])
  const lock = (judged: string | undefined, proposed: string | undefined, now: string) => ({
    path: 'lock.json',
    judged: lockOf(judged),
    proposed: lockOf(proposed),
    problems: [],
    fingerprints: new Map([['R-1', now]]),
  })

  test.each([
    ['unchanged', lock(NEW, NEW, NEW), 'pass', undefined],
    ['changed', lock(OLD, OLD, NEW), 'fail', 'suspect: its text changed after its tests were reviewed'],
    [
      'changed, and reviewed by the pull request',
      lock(OLD, NEW, NEW),
      'warn',
      expect.stringContaining('is changed by this pull request'),
    ],
    ['new and reviewed', lock(undefined, NEW, NEW), 'pass', undefined],
    [
      'new, with another text than was reviewed',
      lock(undefined, OLD, NEW),
      'fail',
      expect.stringContaining('suspect'),
    ],
    [
      'new and not reviewed',
      lock(undefined, undefined, NEW),
      'fail',
      'suspect: the lock file does not know it',
    ],
    [
      'taken out of the lock by the pull request',
      lock(NEW, undefined, NEW),
      'fail',
      expect.stringContaining('suspect'),
    ],
    [
      'unchanged, but another fingerprint is proposed',
      lock(NEW, OLD, NEW),
      'fail',
      expect.stringContaining('suspect'),
    ],
  ])('%s', async (_, given, status, message) => {
    const decision = await decide({ requirements: ONE, lock: given })
    const check = decision.checks.find(({ id }) => id === 'links.suspect')
    expect(check?.status).toBe(status)
    expect(check?.findings[0]?.message).toEqual(message)
    expect(decision.standings[0]?.state).toBe(status === 'fail' ? 'suspect' : 'covered')
  })

  test('a fingerprint of a requirement that is gone is outdated', async () => {
    const given = {
      ...lock(NEW, NEW, NEW),
      proposed: new Map([...lockOf(NEW), ['R-0', { fingerprint: OLD, line: 9 }]]),
    }
    const check = (await judge({ requirements: ONE, lock: given })).get('links.suspect')
    expect(saidBy(check)).toEqual(['warn', 'R-0: outdated: the lock file has it, and no requirement does'])
    expect(check?.findings[0]).toMatchObject({ file: 'lock.json', line: 9 })
  })

  test('no lock file, or one that cannot be read, is inconclusive', async () => {
    const none = { ...lock(NEW, NEW, NEW), judged: undefined, proposed: undefined }
    expect((await judge({ requirements: ONE, lock: none })).get('links.suspect')?.status).toBe('inconclusive')
    const bad = { ...lock(NEW, NEW, NEW), problems: [{ message: 'truncated' }] }
    expect(saidBy((await judge({ requirements: ONE, lock: bad })).get('links.suspect'))).toEqual([
      'inconclusive',
      'truncated',
    ])
  })
})

describe('documents', () => {
  const DAY = 86_400_000
  const limit = parseDuration('30d')
  const document = (change: Partial<DocumentStanding>, aged = true): DocumentStanding => ({
    policy: { path: 'C.md', title: 'Change log', ...(aged && limit ? { 'max-age': limit } : {}) },
    shown: 'C.md',
    exists: true,
    history: undefined,
    links: { kind: 'none' },
    ...change,
  })
  const committed = (ago: number): DocumentStanding =>
    document({ history: { kind: 'committed', at: (NOW - ago) as Instant } })
  const cut = (ago: number): DocumentStanding =>
    document({ history: { kind: 'cut', notAfter: (NOW - ago) as Instant } })

  test.each<readonly [string, DocumentStanding, string, string | undefined]>([
    ['as old as it may be', committed(30 * DAY), 'documents.age', 'pass'],
    ['a moment too old', committed(30 * DAY + 1), 'documents.age', 'fail'],
    ['new', committed(0), 'documents.age', 'pass'],
    ['a little in the future, as clocks differ', committed(-5 * 60_000), 'documents.age', 'pass'],
    ['in the future', committed(-5 * 60_000 - 1), 'documents.age', 'inconclusive'],
    ['of an unknown age in a shallow clone', cut(3 * DAY), 'documents.age', 'inconclusive'],
    ['too old even in a shallow clone', cut(31 * DAY), 'documents.age', 'fail'],
    ['not committed yet', document({ history: { kind: 'uncommitted' } }), 'documents.age', 'inconclusive'],
    [
      'in no repository',
      document({ history: { kind: 'unknown', reason: 'no git' } }),
      'documents.age',
      'inconclusive',
    ],
    ['without a limit', document({}, false), 'documents.age', undefined],
    ['there', document({}), 'documents.exist', 'pass'],
    ['absent', document({ exists: false }), 'documents.exist', 'fail'],
    ['absent: no age', document({ exists: false }), 'documents.age', undefined],
    [
      'without links',
      document({ links: { kind: 'read', checked: 0, broken: [] } }),
      'documents.links',
      'pass',
    ],
    [
      'with a broken link',
      document({ links: { kind: 'read', checked: 2, broken: [{ message: 'x' }] } }),
      'documents.links',
      'fail',
    ],
    [
      'unreadable',
      document({ links: { kind: 'unreadable', finding: { message: 'x' } } }),
      'documents.links',
      'inconclusive',
    ],
    ['no Markdown', document({}), 'documents.links', undefined],
  ])('%s', async (_, standing, id, status) => {
    expect((await judge({ requirements: ONE, documents: [standing] })).get(id)?.status).toBe(status)
  })

  test('a shallow clone is told apart from an old file, with what to do', async () => {
    const shallow = (await judge({ requirements: ONE, documents: [cut(DAY)] })).get('documents.age')
    expect(shallow).toMatchObject({ remedy: expect.stringContaining('fetch-depth: 0') })
    const old = (await judge({ requirements: ONE, documents: [committed(40 * DAY)] })).get('documents.age')
    expect(old).toMatchObject({ remedy: 'bring the document up to date' })
    expect(old?.findings[0]).toMatchObject({
      subject: 'Change log',
      file: 'C.md',
      message: expect.stringContaining('40 days'),
    })
  })

  test('are judged although the matrix is not there', () => {
    const { checks } = judgeTraceability({
      policy: policyOf(),
      matrix: { kind: 'missing', path: 'm.json' },
      files: new Map(),
      tests: undefined,
      tags: undefined,
      results: undefined,
      lock: undefined,
      documents: [document({})],
      now: NOW,
    })
    expect(checks.map(({ id }) => id)).toEqual(['matrix.well-formed', 'documents.exist'])
  })
})

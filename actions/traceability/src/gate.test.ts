import { measured } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { checkPaths } from './checks/matrix.ts'
import {
  contentOf,
  decide,
  inventoryOf,
  judge,
  judgeWeakenings,
  matrixOf,
  NO_CHANGES,
  NOW,
  policyOf,
  saidBy,
} from './fixtures/traceability-case.ts'
import { judgeTraceability } from './gate.ts'
import { outputsOf } from './report/outputs.ts'
import type { MatrixStanding } from './traceability-input.ts'

const ONE = { 'R-1': { unit_tests: ['tests/a.rs'] } }

describe('traceability/matrix-well-formed', () => {
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
      before: undefined,
      changes: NO_CHANGES,
      judgeWeakenings,
      now: NOW,
    })

  test('passes', async () => {
    expect((await judge({ requirements: ONE })).get('traceability/matrix-well-formed')).toMatchObject({
      status: 'pass',
      actual: measured(0, 'problems'),
      detail: 'requirements read: 1',
    })
  })

  test.each<readonly [string, MatrixStanding]>([
    ['missing', { kind: 'missing', path: 'm.json' }],
    ['unreadable', { kind: 'unreadable', path: 'm.json', finding: { message: 'truncated', line: 3 } }],
  ])('a matrix that is %s is inconclusive, and nothing else is judged', (_, matrix) => {
    const decision = judged(matrix)
    expect(decision.checks.map(({ id, status }) => [id, status])).toEqual([
      ['traceability/matrix-well-formed', 'inconclusive'],
    ])
    expect(outputsOf(decision)).toEqual({ requirements: '', covered: '', coverage: '', untraced: '' })
  })

  test('each problem is a finding with its line', async () => {
    const decision = await decide({ requirements: { 'R-1': { unit_tests: ['/etc/passwd', 'ok'] } } })
    expect(decision.checks).toHaveLength(1)
    expect(decision.checks[0]).toMatchObject({
      status: 'inconclusive',
      actual: measured(1, 'problems'),
      findings: [{ file: 'matrix.json', line: 9, message: expect.stringContaining('is absolute') }],
    })
  })
})

describe('traceability/matrix-paths', () => {
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
    expect(saidBy(checks.get('traceability/matrix-paths'))).toEqual(expected)
  })
})

describe('the remedy of traceability/matrix-paths', () => {
  const FIX = 'fix the path in matrix.json'
  const OFFERED = `${FIX}, or add "generated_by_ci": true where a CI run writes the file: `

  test.each<readonly [string, Readonly<Record<string, readonly string[]>>, string]>([
    ['a test', { unit_tests: ['tests/x.rs'] }, FIX],
    ['a file that suites.tests matches', { evidence: ['tests/x.rs'] }, FIX],
    ['a log', { logs: ['out/x.json'] }, `${OFFERED}out/x.json`],
    ['a log and a test', { logs: ['out/x.json'], unit_tests: ['tests/x.rs'] }, `${OFFERED}out/x.json`],
    ['four logs', { logs: ['1', '2', '3', '4'] }, `${OFFERED}1, 2, 3 and 1 more`],
  ])('offers that CI makes %s only where it may', async (_, named, remedy) => {
    const paths = Object.values(named).flat()
    const files = new Map(
      paths.map((path) => [
        path,
        path.startsWith('tests/') ? { files: [], isAbsentTest: true as const } : { files: [] },
      ]),
    )
    const matrix = await matrixOf(contentOf({ R: named }))
    expect(checkPaths({ matrix, path: 'matrix.json', files, required: [] }).remedy).toBe(remedy)
  })
})

describe('the remedy for a test that its file does not have', () => {
  test.each([
    [
      'alone',
      { unit_tests: ['a::opens[x]'] },
      'correct the name of the test in matrix.json, and leave out its parameters',
    ],
    ['beside a path', { unit_tests: ['a::opens[x]', 'b'] }, 'fix the path in matrix.json'],
  ])('%s', async (_, named, remedy) => {
    const checks = await judge({
      requirements: { R: named },
      absent: ['b'],
      absentCases: { a: ['opens[x]'] },
    })
    expect(checks.get('traceability/matrix-paths')?.remedy).toBe(remedy)
  })
})

describe('traceability/matrix-categories', () => {
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
  ])('%# required by %s', async (_, lines, rules, expected) => {
    const checks = await judge({ requirements, policy: policyOf(...lines), ...(rules && { rules }) })
    expect(saidBy(checks.get('traceability/matrix-categories'))).toEqual(expected)
  })

  test('where none is required, a requirement without any evidence is a warning', async () => {
    const checks = await judge({ requirements: { ...ONE, 'R-9': {} } })
    expect(saidBy(checks.get('traceability/matrix-categories'))).toEqual([
      'warn',
      'R-9: missing: it names no evidence at all',
    ])
  })

  test('a change cannot drop a category that the base commit requires', async () => {
    const base = await matrixOf(contentOf(ONE, { required_categories: ['logs'] }))
    const checks = await judge({ requirements: ONE, base })
    expect(checks.get('traceability/matrix-categories')?.status).toBe('fail')
  })
})

describe('the classification and the matrix', () => {
  test('traceability/links-inventory: on disk and unclassified, classified and not on disk', async () => {
    const tests = inventoryOf(['tests/a.rs', 'tests/b.rs'], ['a', 'gone'])
    expect(saidBy((await judge({ requirements: ONE, tests })).get('traceability/links-inventory'))).toEqual([
      'fail',
      'tests/b.rs: is on disk but in no suite',
      'gone: is in the suite unit but not on disk',
    ])
    const whole = inventoryOf(['tests/a.rs'], ['a'])
    expect(
      saidBy((await judge({ requirements: ONE, tests: whole })).get('traceability/links-inventory')),
    ).toEqual(['pass'])
  })

  test('traceability/links-classified: a test of the matrix that is in no suite', async () => {
    const requirements = {
      'R-1': { unit_tests: ['tests/a.rs', 'scripts/x.sh'] },
      'R-2': { logs: ['tests/a.rs'] },
    }
    const checks = await judge({ requirements, tests: inventoryOf(['tests/a.rs', 'tests/b.rs'], ['b']) })
    expect(saidBy(checks.get('traceability/links-classified'))).toEqual([
      'fail',
      'tests/a.rs: is evidence for R-1, R-2 but in no suite',
    ])
  })

  test('a file of which some tests are in no suite is not classified', async () => {
    const inventory = inventoryOf(['tests/a.rs', 'tests/b.rs'])
    if (inventory.kind !== 'read') throw new Error('no inventory')
    const partly = new Map([
      ['tests/a.rs', ['x', 'y', 'z']],
      ['tests/b.rs', ['x']],
    ])
    const checks = await judge({ requirements: ONE, tests: { ...inventory, partly } })
    expect(saidBy(checks.get('traceability/links-inventory'))).toEqual([
      'fail',
      'tests/a.rs: is on disk, but some of its tests are in no suite: x and 2 more',
      'tests/b.rs: is on disk, but some of its tests are in no suite: x',
    ])
    expect(saidBy(checks.get('traceability/links-classified'))).toEqual([
      'fail',
      'tests/a.rs: is evidence for R-1 but some of its tests are in no suite',
    ])
  })

  test('traceability/links-untraced: classified tests that no requirement names are listed', async () => {
    const tests = inventoryOf(['tests/a.rs', 'tests/c.rs', 'tests/b.rs'])
    const check = (await judge({ requirements: ONE, tests })).get('traceability/links-untraced')
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

describe('traceability/links-ambiguous', () => {
  test('a file in two categories of one requirement; in two requirements it is not', async () => {
    const requirements = {
      'R-1': { unit_tests: ['tests/a.rs'], e2e_scripts: ['tests/*'], logs: ['x.log'] },
      'R-2': { unit_tests: ['tests/a.rs'] },
    }
    const decision = await decide({ requirements, globs: { 'tests/*': ['tests/a.rs', 'tests/b.rs'] } })
    const check = decision.checks.find(({ id }) => id === 'traceability/links-ambiguous')
    expect(saidBy(check)).toEqual([
      'warn',
      'R-1: ambiguous: tests/a.rs is listed in unit_tests and e2e_scripts',
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
    expect(saidBy(checks.get('traceability/links-ambiguous'))).toEqual([
      'warn',
      'a: ambiguous: the stem names tests/a.rs and more/a.rs',
    ])
    expect(checks.get('traceability/links-inventory')?.findings).toHaveLength(2)
    expect(checks.get('traceability/links-classified')?.status).toBe('fail')
  })
})

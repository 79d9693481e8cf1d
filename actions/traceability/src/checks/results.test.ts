import type { Finding } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { decide, judge, MAKING, saidBy } from '../fixtures/traceability-case.ts'

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
    strays: [],
    making: MAKING,
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
      ['fail', 'R-2: has no test whose result could show that it is met'],
      'covered',
    ],
  ] as const)('%s', async (_, named, outcomes, said, state) => {
    const decision = await decide({ requirements: named, results: results(outcomes) })
    expect(saidBy(decision.checks.find(({ id }) => id === 'traceability/results-passed'))).toEqual(said)
    expect(decision.standings[0]?.state).toBe(state)
    expect(decision.checks.find(({ id }) => id === 'traceability/matrix-well-formed')?.status).toBe('pass')
  })

  const OFFERED =
    '; where one of these cannot run every time, add "optional": true and a "justification" to its entry in matrix.json: '

  test.each([
    ['failed', { a: 'passed', b: 'failed' }, ''],
    ['did not run', { a: 'passed', b: 'not-run' }, `${OFFERED}b`],
    ['did not run, beside one that failed', { a: 'failed', b: 'not-run' }, `${OFFERED}b`],
    ['did not run, like the other', { a: 'not-run', b: 'not-run' }, ''],
  ] as const)(
    'a test that %s is offered to be optional only where it helps',
    async (_, outcomes, offered) => {
      const judged = await judge({ requirements: proven, results: results(outcomes) })
      const remedy = `fix the failing tests, and run those that have no result${offered}`
      expect(judged.get('traceability/results-passed')?.remedy).toBe(remedy)
    },
  )

  test('the only test is not offered to be optional, nor one beside an optional test', async () => {
    for (const tests of [['b'], ['?a', 'b']]) {
      const given = {
        requirements: { R: { unit_tests: tests } },
        results: results({ a: 'passed', b: 'not-run' }),
      }
      expect((await judge(given)).get('traceability/results-passed')?.remedy).not.toContain('optional')
    }
  })

  test.each([
    ['a test that the file has', {}, `${OFFERED}a::shuts`],
    ['no test that does not exist', { a: ['shuts'] }, ''],
  ])('what may be optional is %s', async (_, absentCases, offered) => {
    const judged = await judge({
      requirements: { R: { unit_tests: ['a::opens', 'a::shuts'] } },
      absentCases,
      results: results({ 'a::opens': 'passed', 'a::shuts': 'not-run' }),
    })
    const remedy = `fix the failing tests, and run those that have no result${offered}`
    expect(judged.get('traceability/results-passed')?.remedy).toBe(remedy)
  })

  const OTHER = {
    subject: 'example.com/acme/door > TestOpens',
    report: 'go.xml',
    place: 'example.com/acme/door',
    isReportPlaceless: false,
  }
  const NAMED = 'where it is one of these, name the folder that the report is relative to: '
  const ENTRY = 'write { path: go.xml, root: <that folder> } in traceability.results'

  test.each([
    [
      'with its package',
      OTHER,
      `${OTHER.subject} in go.xml belongs to no known test and says that it is in example.com/acme/door`,
    ],
    [
      'without one',
      { ...OTHER, subject: 'TestOpens', place: undefined },
      'TestOpens in go.xml belongs to no known test and names no file, package or class',
    ],
  ])('a result of no test is named %s where a test has no result', async (_, unjoined, said) => {
    const given = (outcome: 'passed' | 'not-run') =>
      judge({ requirements: proven, results: { ...results({ a: 'passed', b: outcome }), unjoined } })
    const checks = await given('not-run')
    const remedy = checks.get('traceability/results-passed')?.remedy
    expect(remedy).toBe(
      `fix the failing tests, and run those that have no result${OFFERED}b; ${said}: ${NAMED}${ENTRY}`,
    )
    expect(checks.get('traceability/results-evidence')?.detail).toBe(
      `2 of 3 results belong to a known test; the first of the others is ${unjoined.subject} in go.xml`,
    )
    expect((await given('passed')).get('traceability/results-passed')?.remedy).toBeUndefined()
  })

  test('for a report that names no file, another one is advised', async () => {
    const unjoined = { subject: 'door > opens', report: 'tap.xml', place: 'door', isReportPlaceless: true }
    const given = { ...results({ a: 'passed', b: 'not-run' }), unjoined }
    const checks = await judge({ requirements: proven, results: given })
    expect(checks.get('traceability/results-passed')?.remedy).toBe(
      `fix the failing tests, and run those that have no result${OFFERED}b; door > opens in tap.xml belongs to no known test, and nothing in the report names a file, a package or a class: where it is one of these, write the report with a tool that names files, as node --test --test-reporter=junit does from Node 24 on`,
    )
  })

  test('that are not there, or cannot be read, are inconclusive and prove nothing', async () => {
    const none = { ...results({ a: 'not-run', b: 'not-run' }), files: 0 }
    const absent = await decide({ requirements: proven, results: none })
    expect(absent.checks.find(({ id }) => id === 'traceability/results-evidence')?.status).toBe(
      'inconclusive',
    )
    expect(absent.checks.some(({ id }) => id === 'traceability/results-passed')).toBe(false)
    expect(absent.standings[0]?.state).toBe('not-run')
    const broken = await judge({
      requirements: proven,
      results: results({ a: 'passed', b: 'passed' }, [{ message: 'truncated' }]),
    })
    expect(saidBy(broken.get('traceability/results-evidence'))).toEqual(['inconclusive', 'truncated'])
  })

  test('whose name two tests have are ambiguous', async () => {
    const given = {
      ...results({ a: 'passed', b: 'passed' }),
      ambiguous: [{ name: 'x', files: ['p/x', 'q/x'] }],
    }
    expect(
      saidBy((await judge({ requirements: proven, results: given })).get('traceability/links-ambiguous')),
    ).toEqual(['warn', 'x: ambiguous: the name in the results may mean p/x or q/x'])
  })

  test('of single tests count for the requirements that name them', async () => {
    const tests = {
      'R-1': { unit_tests: ['a::opens'] },
      'R-2': { unit_tests: ['a::holds', 'b'] },
      'R-3': { unit_tests: ['a'] },
    }
    const outcomes = { a: 'failed', b: 'passed', 'a::opens': 'passed', 'a::holds': 'not-run' } as const
    const decision = await decide({ requirements: tests, results: results(outcomes) })
    expect(saidBy(decision.checks.find(({ id }) => id === 'traceability/results-passed'))).toEqual([
      'fail',
      'R-2: not-run: a::holds has no result in this run',
      'R-3: failed: a: case: boom',
    ])
    expect(decision.standings.map(({ state }) => state)).toEqual(['covered', 'not-run', 'failed'])
    expect(decision.standings[0]?.cells.get('unit_tests')?.evidence[0]?.path).toBe('a::opens')
  })

  const stray = { subject: 'x > fails', message: 'boom', report: 'r.xml' }
  test.each([
    [
      'of another',
      [{ ...stray, isPlaced: true }],
      ['warn', 'x > fails: failed, and belongs to no test that the policy knows: boom'],
    ],
    [
      'of another, by its package',
      [{ ...stray, place: 'example.com/acme/door', isPlaced: true }],
      [
        'warn',
        'x > fails: failed, and belongs to no test that the policy knows, as none is in example.com/acme/door: boom',
      ],
    ],
    [
      'that may be of any',
      [
        { ...stray, isPlaced: true },
        { subject: 'y', report: 'r.xml', isPlaced: false },
      ],
      [
        'inconclusive',
        'y: failed, and does not say which file it belongs to',
        'x > fails: failed, and belongs to no test that the policy knows: boom',
      ],
    ],
    ['of none', [], ['absent']],
  ])('that fail and belong to no test are named: those %s', async (_, strays, said) => {
    const given = { ...results({ a: 'passed', b: 'passed' }), strays }
    const checks = await judge({ requirements: proven, results: given })
    expect(saidBy(checks.get('traceability/results-stray'))).toEqual(said)
    expect(checks.get('traceability/results-passed')?.status).toBe('pass')
  })
})

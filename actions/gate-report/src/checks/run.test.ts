import type { CellShortfall } from '@governance-gates/evidence-artifact'
import type { VerdictReading } from '@governance-gates/verdict'
import { describe, expect, test } from 'vitest'
import { checkBy, manifestOf, verdictOf } from '../fixtures/saved-run.ts'
import { runCells } from '../rules.ts'
import type { RunFacts } from '../run-facts.ts'
import { checkRun } from './run.ts'

const NOTHING: RunFacts = {
  readings: [],
  requiredGates: [],
  gatesOfCells: [],
  needs: undefined,
  blockedJobs: new Set(),
  isBlocked: false,
  cells: 0,
  expectedCells: undefined,
  shortfalls: [],
  manifestProblems: [],
  stopped: [],
  otherPolicies: [],
  proposedPolicy: undefined,
  conclusion: undefined,
}

/** The checks: id, status, what was found and what is wanted, and the findings as text. */
const judge = (facts: Partial<RunFacts>) =>
  checkRun({ ...NOTHING, ...facts }).map(({ id, status, actual, expected, findings }) => [
    `${id}: ${status}`,
    actual?.value ?? null,
    expected.limit,
    ...findings.map(({ subject, message }) => (subject === undefined ? message : `${subject}: ${message}`)),
  ])

const read = (gate: string): VerdictReading => ({
  kind: 'read',
  path: `${gate}.verdict.json`,
  verdict: verdictOf(gate),
})

test('a run of which nothing is asked has no check', () => {
  expect(judge({})).toEqual([])
  expect(judge({ readings: [read('perf-budget')], shortfalls: [], cells: 0 })).toEqual([])
})

test('the checks have an order: what explains the others comes first', () => {
  const finding = { message: 'x', subject: 'perf-budget' }
  const ids = checkRun({
    ...NOTHING,
    stopped: [finding],
    proposedPolicy: checkBy('gate-report', 'proposed-policy'),
    otherPolicies: [finding],
    needs: [],
    conclusion: 'success',
    requiredGates: ['perf-budget'],
    cells: 1,
    manifestProblems: [finding],
  }).map(({ id }) => id)
  expect(ids).toEqual(
    [
      'stopped-gates',
      'gate-report/proposed-policy',
      'gate-report/run-policy',
      'gate-report/run-jobs',
      'gate-report/run-conclusion',
      'gate-report/run-gates',
      'gate-report/run-cells',
      'gate-report/run-verdicts',
    ].map((id) => (id === 'stopped-gates' ? expect.stringMatching(/stopped-gates$/) : id)),
  )
})

test('gates that stopped are counted once, with everything that they say', () => {
  const stopped = [
    { message: 'one', subject: 'a' },
    { message: 'two', subject: 'a' },
    { message: 'three', subject: 'b' },
  ]
  expect(judge({ stopped })).toEqual([
    [expect.stringMatching(/stopped-gates: inconclusive$/), 2, 0, 'a: one', 'a: two', 'b: three'],
  ])
})

describe('the needed jobs', () => {
  const job = (name: string, result: string) => ({ name, result })

  test.each([
    [[], 'pass', 0, 0, []],
    [[job('a', 'success')], 'pass', 1, 1, []],
    [[job('a', 'success'), job('b', 'failure')], 'fail', 1, 2, ['b: failure']],
    [[job('a', 'skipped'), job('b', 'cancelled')], 'fail', 0, 2, ['a: skipped', 'b: cancelled']],
  ])('%j: %s', (needs, status, actual, expected, findings) => {
    expect(judge({ needs })).toEqual([[`gate-report/run-jobs: ${status}`, actual, expected, ...findings]])
  })
})

test.each([
  ['success', 'pass', 'success'],
  ['failure', 'fail', 'failure'],
  ['cancelled', 'inconclusive', 'cancelled'],
  ['timed_out', 'inconclusive', 'timed_out'],
  ['skipped', 'inconclusive', 'skipped'],
  ['', 'inconclusive', null],
])('a run that ended with %j: %s', (conclusion, status, actual) => {
  expect(judge({ conclusion })).toEqual([[`gate-report/run-conclusion: ${status}`, actual, 'success']])
})

describe('the required gates', () => {
  const requiredGates = ['conformance-gate', 'perf-budget']

  test('have their verdicts', () => {
    const readings = [...requiredGates, 'release-check'].map(read)
    expect(judge({ requiredGates, readings })).toEqual([['gate-report/run-gates: pass', 0, 0]])
  })

  test('have none where it cannot be read', () => {
    const finding = { message: 'is not JSON', file: 'x' }
    const unreadable: VerdictReading = { kind: 'unreadable', path: 'perf-budget.verdict.json', finding }
    expect(judge({ requiredGates, readings: [read('conformance-gate'), unreadable] })).toEqual([
      ['gate-report/run-gates: inconclusive', 1, 0, 'perf-budget: has no verdict'],
      ['gate-report/run-verdicts: inconclusive', 1, 0, 'is not JSON'],
    ])
  })

  test('that stopped are known already', () => {
    const stopped = [{ message: 'stopped', subject: 'perf-budget' }]
    expect(judge({ requiredGates, readings: [read('conformance-gate')], stopped })).toEqual([
      [expect.stringMatching(/stopped-gates: inconclusive$/), 1, 0, 'perf-budget: stopped'],
      ['gate-report/run-gates: pass', 0, 0],
    ])
  })

  test.each([
    ['', 'Windows'],
    ['os=windows-latest', 'os=windows-latest'],
  ])('are missing from a cell of which the others have them, called %j', (label, shown) => {
    const [first, second] = [
      manifestOf(0, 2),
      manifestOf(1, 2, { by: { os: 'Windows' }, cell: { index: 1, total: 2, label } }),
    ]
    const gatesOfCells = [
      { manifest: first, gates: ['perf-budget', 'conformance-gate'] },
      { manifest: second, gates: ['conformance-gate'] },
    ]
    expect(judge({ requiredGates, readings: requiredGates.map(read), gatesOfCells })).toEqual([
      ['gate-report/run-gates: inconclusive', 1, 0, `perf-budget: has no verdict from ${shown} of test`],
    ])
  })
})

describe('the cells', () => {
  const place = { job: 'test', index: 1, total: 3 } as const
  const shortfall = (kind: 'absent' | 'lost' | 'gate'): CellShortfall => {
    const base = { ...place, name: 'governance', label: 'x', cell: 'x', os: 'Linux', campaigns: [] }
    const own = { absent: {}, lost: { reason: 'failure', runAttempt: 2 }, gate: { gate: 'perf-budget' } }
    return { ...base, kind, ...own[kind] } as unknown as CellShortfall
  }
  const cells = (facts: Partial<RunFacts>) =>
    checkRun({ ...NOTHING, ...facts }).map(({ status, actual, detail, remedy, findings }) => [
      status,
      actual?.value,
      detail,
      findings.length,
      remedy === undefined ? 'none' : 'some',
    ])

  test.each<[string, Partial<RunFacts>, readonly unknown[]]>([
    ['all there', { cells: 2 }, ['pass', 0, '2 of 2 cells left evidence', 0]],
    ['as many as expected', { cells: 2, expectedCells: 2 }, ['pass', 0, '2 of 2 cells left evidence', 0]],
    ['more than expected', { cells: 3, expectedCells: 2 }, ['pass', 0, '3 of 3 cells left evidence', 0]],
    ['one too few', { cells: 1, expectedCells: 2 }, ['inconclusive', 1, '1 of 2 cells left evidence', 1]],
    ['none', { expectedCells: 2 }, ['inconclusive', 2, '0 of 2 cells left evidence', 1]],
    [
      'one absent',
      { cells: 2, shortfalls: [shortfall('absent')] },
      ['inconclusive', 1, '2 of 3 cells left evidence', 1],
    ],
    [
      'the absent one expected',
      { cells: 2, expectedCells: 3, shortfalls: [shortfall('absent')] },
      ['inconclusive', 1, '2 of 3 cells left evidence', 1],
    ],
    [
      'one absent, and one more expected',
      { cells: 2, expectedCells: 4, shortfalls: [shortfall('absent')] },
      ['inconclusive', 2, '2 of 4 cells left evidence', 2],
    ],
    [
      'one lost',
      { cells: 2, shortfalls: [shortfall('lost')] },
      ['inconclusive', 1, '1 of 2 cells left evidence', 1],
    ],
    [
      'one without a gate',
      { cells: 2, shortfalls: [shortfall('gate')] },
      ['inconclusive', 1, '2 of 2 cells left evidence', 1],
    ],
  ])('are %s', (_, facts, expected) => {
    expect(cells(facts)).toEqual([[...expected, expected[0] === 'pass' ? 'none' : 'some']])
  })

  test('lack a gate that is required only once: that has a check of its own', () => {
    const facts = { cells: 2, shortfalls: [shortfall('gate')], requiredGates: ['perf-budget'] }
    expect(judge(facts).map(([id]) => id)).toEqual([
      'gate-report/run-gates: inconclusive',
      'gate-report/run-cells: pass',
    ])
    const other = { ...facts, requiredGates: ['release-check'] }
    expect(judge(other).map(([id]) => id)).toContain('gate-report/run-cells: inconclusive')
  })

  test('say what to do about what is missing', () => {
    const remedies = [
      { cells: 1, expectedCells: 2 },
      { cells: 2, shortfalls: [shortfall('absent')] },
    ].map((facts) => checkRun({ ...NOTHING, ...facts })[0]?.remedy === runCells.remedy)
    expect(remedies).toEqual([true, false])
  })

  test('too few have a finding that counts them', () => {
    expect(judge({ cells: 1, expectedCells: 4 })[0]?.[3]).toBe('3 of the 4 expected cells left no evidence')
  })
})

test('what cannot be read is a finding', () => {
  const finding = { message: 'is cut off', file: 'a.json' }
  const readings: VerdictReading[] = [read('perf-budget'), { kind: 'unreadable', path: 'a.json', finding }]
  expect(judge({ readings, manifestProblems: [{ message: 'is of another run', file: 'b.json' }] })).toEqual([
    ['gate-report/run-verdicts: inconclusive', 2, 0, 'is cut off', 'is of another run'],
  ])
  expect(judge({ readings: readings.slice(0, 1) })).toEqual([])
})

test('verdicts of another policy are a finding', () => {
  expect(judge({ otherPolicies: [{ message: 'was judged by another version', subject: 'a' }] })).toEqual([
    ['gate-report/run-policy: inconclusive', 1, 0, 'a: was judged by another version'],
  ])
})

import {
  type Baseline,
  type CalendarDate,
  type DeclaredChange,
  type DeclaredChanges,
  EMPTY_TALLY,
  type IntendedChange,
  type ResultStatus,
} from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import type { BaselineReading } from './baseline-reading.ts'
import { judgeRegressions } from './checks/regression-checks.ts'
import { campaignOf, judge, NO_CHANGES, policyOf, results } from './fixtures/corpus-campaign.ts'
import { judgeConformance } from './gate.ts'

type Statuses = Readonly<Record<string, ResultStatus>>

const POLICY = policyOf('min-pass-rate: 50%', '  baseline: { path: baseline.json }\n')
const ABSENT = 'conformance-gate/baseline-absent:corpus'
const DECLARED = 'conformance-gate/intended-changes'

function baselineOf(statuses: Statuses): BaselineReading {
  const tally = { ...EMPTY_TALLY, pass: Object.keys(statuses).length }
  const subjects = new Map(Object.entries(statuses).map(([name, status]) => [name, { status }]))
  const baseline: Baseline = {
    campaigns: new Map([['corpus', { tally, tiers: new Map(), subjects }]]),
    holdsEveryCampaign: true,
  }
  return { kind: 'read', path: 'baseline.json', baseline }
}

const entry = (subject: string, change: DeclaredChange, campaign?: string): IntendedChange => ({
  ...{ id: subject, gate: 'conformance-gate', subject, change, reason: 'r', owner: '@dana' },
  ...{ until: '2026-04-01' as CalendarDate, file: 'changes.yml', line: 2 },
  ...(campaign === undefined ? {} : { campaign }),
})
const removed = (subject: string, campaign?: string) => entry(subject, { kind: 'removed' }, campaign)
const renamed = (subject: string, to: string) => entry(subject, { kind: 'renamed', to })

const settled = (...entries: readonly IntendedChange[]): DeclaredChanges => ({
  ...NO_CHANGES,
  exists: true,
  settled: entries,
})
const NOBODY = { kind: 'declared', why: 'the label x-1 is not set', remedy: 'set the label x-1' } as const

function run(before: Statuses, after: Statuses, changes: DeclaredChanges = NO_CHANGES) {
  const checks = judge(POLICY, { results: results(after) }, { baseline: baselineOf(before), changes })
  return { absent: checks.get(ABSENT), declared: checks.get(DECLARED), checks }
}

describe('a subject that is gone', () => {
  const [before, after]: [Statuses, Statuses] = [{ a: 'pass', b: 'pass' }, { b: 'pass' }]

  test('offers the entry that declares it', () => {
    const { absent, declared } = run(before, after)
    expect(absent).toMatchObject({
      status: 'fail',
      remedy:
        'restore the missing subjects; or, where the change is wanted, declare it: create changes.yml with changes: [{ id: removed-a, kind: removed, gate: conformance-gate, subject: "a", reason: say why, owner: "@you", until: 2026-03-31 }]',
    })
    expect(declared).toBeUndefined()
  })

  test('is not a regression once that counts', () => {
    const { absent, declared } = run(before, after, settled(removed('a')))
    expect([absent?.status, declared?.status]).toEqual(['pass', 'pass'])
    expect(declared?.detail).toBe('covered: a (removed)')
  })

  test.each([
    ['another subject', removed('ab')],
    ['another campaign', removed('a', 'api')],
    ['another gate', { ...removed('a'), gate: 'perf-budget' } as const],
    ['another day', { ...removed('a'), until: '2026-02-28' as CalendarDate }],
  ])('is one where the entry is for %s', (_, other) => {
    expect(run(before, after, settled(other)).absent?.status).toBe('fail')
  })

  test('is one until somebody accepts the entry, and says so', () => {
    const { absent, declared } = run(before, after, {
      ...settled(),
      added: [removed('a')],
      acceptance: NOBODY,
    })
    expect(absent).toMatchObject({
      status: 'fail',
      remedy: 'have the declared changes accepted, as the check Intended changes says',
      findings: [{ message: 'is in the baseline but has no result; declared as removed, and not accepted' }],
    })
    expect(declared).toMatchObject({ status: 'fail', remedy: 'set the label x-1' })
  })

  test('may be beside one that is declared: the message is about the other', () => {
    const { absent } = run({ ...before, c: 'pass' }, after, {
      ...settled(),
      exists: true,
      added: [removed('a')],
      acceptance: NOBODY,
    })
    expect(absent?.remedy).toContain('declare it in the list changes of changes.yml: - { id: removed-c,')
  })
})

describe('a subject with a new name', () => {
  const before: Statuses = { 'a > one': 'pass', 'a > two': 'pass' }

  test('is guessed, and the entry says so', () => {
    const { absent } = run(before, { 'a > one': 'pass', 'a > two deeply': 'pass' })
    expect(absent?.findings).toEqual([
      {
        subject: 'a > two',
        message: 'is in the baseline but has no result; was it renamed to a > two deeply?',
      },
    ])
    expect(absent?.remedy).toContain(
      'kind: renamed, gate: conformance-gate, subject: "a > two", to: "a > two deeply"',
    )
  })

  test('inherits what it was', () => {
    const change = settled(renamed('a > two', 'a > 2'))
    const status = (now: ResultStatus) => {
      const { checks } = run(before, { 'a > one': 'pass', 'a > 2': now }, change)
      return ['absent', 'new-failures', 'new-not-applicable'].map(
        (rule) => checks.get(`conformance-gate/baseline-${rule}:corpus`)?.status,
      )
    }
    expect(status('pass')).toEqual(['pass', 'pass', 'pass'])
    expect(status('fail')).toEqual(['pass', 'fail', 'pass'])
    expect(status('skip')).toEqual(['pass', 'pass', 'fail'])
  })
})

test('an absolute limit holds, whatever is declared', () => {
  const { checks } = run({ a: 'pass', b: 'pass', c: 'pass' }, { b: 'fail', c: 'fail' }, settled(removed('a')))
  expect(checks.get('conformance-gate/pass-rate:corpus')?.status).toBe('fail')
  expect(checks.get('conformance-gate/baseline-new-failures:corpus')?.status).toBe('fail')
})

test('an entry that nobody accepted blocks, even where there is no baseline', () => {
  const policy = policyOf('min-pass-rate: 50%')
  const changes = { ...settled(), added: [removed('a')], acceptance: NOBODY }
  expect(judge(policy, { results: results({ b: 'pass' }) }, { changes }).get(DECLARED)?.status).toBe('fail')
})

test.each<[string, Statuses, Statuses, readonly string[]]>([
  ['is needed', { a: 'pass', b: 'pass' }, { b: 'pass' }, []],
  [
    'has served its purpose',
    { b: 'pass' },
    { b: 'pass' },
    ['intended change a is no longer needed: the baseline does not have it; remove the entry'],
  ],
  [
    'is for a subject that is back',
    { a: 'pass', b: 'pass' },
    { a: 'pass', b: 'pass' },
    ['intended change a is no longer needed: it still has a result; remove the entry'],
  ],
])('an entry that %s', (_, before, after, messages) => {
  const decision = judgeConformance({
    policy: POLICY,
    campaigns: [campaignOf(POLICY, { results: results(after) })],
    baseline: baselineOf(before),
    exceptions: [],
    changes: settled(removed('a')),
    judgeRegressions,
    quarantine: { entries: [], proposed: [] },
    outcomes: { everything: [], named: new Map() },
    now: Date.parse('2026-03-01T12:00:00Z') as Parameters<typeof judgeConformance>[0]['now'],
  })
  expect(decision.notes.map(({ message }) => message)).toEqual(messages)
})

import type { Verdict, VerdictCell } from '@governance-gates/verdict'
import { describe, expect, test } from 'vitest'
import { COMMIT, checkBy, REPOSITORY, verdictOf } from './fixtures/saved-run.ts'
import { drawReport, type ReportInput } from './gate.ts'

const cell = (gate: string, changes: Partial<Verdict> = {}, label = 'Linux'): VerdictCell => ({
  label,
  path: `${gate}.${label}.json`,
  verdict: verdictOf(gate, changes),
})
const failing = (gate: string): Partial<Verdict> => ({
  status: 'fail',
  blocking: true,
  checks: [checkBy(gate, 'rule', 'fail')],
})

const RUN: ReportInput['run'] = {
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

function draw(cells: readonly VerdictCell[], more: Partial<ReportInput> = {}) {
  return drawReport({
    title: 'Quality',
    subject: { repository: REPOSITORY, commit: COMMIT, ref: 'refs/heads/main' },
    origin: { repository: REPOSITORY, commit: COMMIT },
    reportedAt: '2026-03-01T12:00:00Z',
    cells,
    base: undefined,
    run: RUN,
    ...more,
  })
}

describe('a report', () => {
  test('is of every gate, each once', () => {
    const report = draw([cell('perf-budget'), cell('perf-budget', {}, 'Windows'), cell('release-check')])
    expect(report).toMatchObject({
      title: 'Quality',
      status: 'pass',
      blocking: false,
      reportedAt: '2026-03-01T12:00:00Z',
      subject: { repository: REPOSITORY, commit: COMMIT, ref: 'refs/heads/main' },
    })
    expect(report.gates.map(({ gate }) => gate)).toEqual(['perf-budget', 'release-check'])
  })

  test('fails with any cell of a gate', () => {
    const cells = [cell('perf-budget'), cell('perf-budget', failing('perf-budget'), 'Windows')]
    expect(draw(cells)).toMatchObject({ status: 'fail', blocking: true })
  })

  test('blocks where the run is not what it should be', () => {
    const run = { ...RUN, needs: [{ name: 'test', result: 'failure' }] }
    const { checks, status } = draw([cell('perf-budget')], { run })
    expect([status, checks.map(({ id }) => id)]).toEqual(['fail', ['gate-report/run-jobs']])
  })

  test('takes no verdict of another commit for one of this', () => {
    const subject = { repository: REPOSITORY, commit: 'b'.repeat(40), ref: '', os: 'Linux' }
    expect(draw([cell('perf-budget', { subject })]).status).not.toBe('pass')
    expect(
      draw([cell('perf-budget', { subject })], { origin: { repository: REPOSITORY, commit: '' } }).status,
    ).toBe('pass')
  })
})

describe('the changes since a base', () => {
  test('are not there without one', () => {
    expect(draw([cell('perf-budget')]).changes).toBeUndefined()
  })

  test('show what became worse, and decide nothing', () => {
    const report = draw([cell('perf-budget', failing('perf-budget'))], { base: [cell('perf-budget')] })
    expect(report.changes?.map(({ gate }) => gate)).toEqual(['perf-budget'])
    const better = draw([cell('perf-budget')], { base: [cell('perf-budget', failing('perf-budget'))] })
    expect([better.status, better.changes?.length]).toEqual(['pass', 1])
  })

  test('may be of another repository and commit', () => {
    const subject = { repository: 'x/y', commit: 'b'.repeat(40), ref: '', os: 'Linux' }
    const changes = draw([cell('perf-budget')], { base: [cell('perf-budget', { subject })] }).changes ?? []
    expect(JSON.stringify(changes)).not.toContain('origin')
  })
})

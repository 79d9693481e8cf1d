import type { Check, CheckStatus } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { concludeReport } from './governance-report.ts'
import type { GateStanding } from './merged-verdict.ts'
import type { VerdictStatus } from './verdict.ts'

const gate = (name: string, status: VerdictStatus, blocking = status !== 'pass'): GateStanding => ({
  gate: name,
  status,
  mode: blocking || status === 'pass' ? 'strict' : 'rollback',
  blocking,
  rules: { path: 'p', sha256: 'aa' },
  thresholdsVersion: 'v1',
  cells: [],
  checks: [],
})

const check = (status: CheckStatus): Check => ({
  id: 'gate-report/jobs',
  rule: 'gate-report/jobs',
  scope: {},
  title: 'x',
  status,
  actual: null,
  expected: { operator: 'is', limit: 'success' },
  findings: [],
})

function report(gates: readonly GateStanding[], checks: readonly Check[] = []) {
  return concludeReport({
    title: 'Governance',
    reportedAt: '2026-03-01T12:00:00Z',
    subject: { repository: 'o/r', commit: 'c1', ref: '' },
    gates,
    checks,
    changes: undefined,
  })
}

describe('a report', () => {
  test.each<[readonly GateStanding[], readonly Check[], VerdictStatus, boolean]>([
    [[gate('a', 'pass'), gate('b', 'pass')], [], 'pass', false],
    [[gate('a', 'pass'), gate('b', 'fail')], [], 'fail', true],
    [[gate('a', 'inconclusive'), gate('b', 'fail')], [], 'fail', true],
    [[gate('a', 'inconclusive'), gate('b', 'pass')], [], 'inconclusive', true],
    [[gate('a', 'fail', false)], [], 'fail', false],
    [[gate('a', 'fail', false), gate('b', 'pass')], [check('inconclusive')], 'fail', true],
    [[gate('a', 'pass')], [check('fail')], 'fail', true],
    [[gate('a', 'pass')], [check('inconclusive')], 'inconclusive', true],
    [[gate('a', 'pass')], [check('warn')], 'pass', false],
    [[gate('a', 'pass')], [check('pass')], 'pass', false],
  ])('of %j with %j: %s', (gates, checks, status, blocking) => {
    expect(report(gates, checks)).toMatchObject({ status, blocking })
  })

  test('of no gate judged nothing', () => {
    expect(report([])).toMatchObject({ status: 'inconclusive', blocking: true })
    expect(report([], [check('pass')])).toMatchObject({ status: 'inconclusive', blocking: true })
  })

  test('has first what blocks', () => {
    const gates = [
      gate('d', 'pass'),
      gate('c', 'fail', false),
      gate('b', 'inconclusive'),
      gate('a', 'pass'),
      gate('e', 'fail'),
    ]
    expect(report(gates).gates.map((each) => each.gate)).toEqual(['e', 'b', 'c', 'a', 'd'])
  })
})

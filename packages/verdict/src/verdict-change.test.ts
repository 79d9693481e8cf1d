import type { Check, CheckStatus } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import type { GateStanding } from './merged-verdict.ts'
import { compareStandings } from './verdict-change.ts'

const check = (id: string, status: CheckStatus, subjects: readonly string[] = []): Check => ({
  id,
  rule: `g/${id}`,
  scope: {},
  title: id,
  status,
  actual: null,
  expected: { operator: 'is', limit: 0 },
  findings: subjects.map((subject) => ({ message: 'is bad', subject })),
})

const standing = (...checks: readonly Check[]): GateStanding => ({
  gate: 'g',
  status: 'pass',
  mode: 'strict',
  blocking: false,
  rules: { path: 'p', sha256: 'aa' },
  thresholdsVersion: 'v1',
  cells: [],
  checks,
})

describe('since the base', () => {
  test('nothing has changed where every check has the same status', () => {
    const same = standing(check('a', 'pass'), check('b', 'fail', ['x']))
    expect(compareStandings(same, same)).toBeUndefined()
  })

  test.each<[CheckStatus, CheckStatus, 'worse' | 'better' | undefined]>([
    ['pass', 'fail', 'worse'],
    ['pass', 'inconclusive', 'worse'],
    ['pass', 'warn', 'worse'],
    ['warn', 'fail', 'worse'],
    ['inconclusive', 'fail', 'worse'],
    ['fail', 'pass', 'better'],
    ['warn', 'pass', 'better'],
    ['pass', 'skipped', undefined],
    ['skipped', 'pass', undefined],
  ])('a check from %s to %s is %s', (from, to, what) => {
    const change = compareStandings(standing(check('a', from)), standing(check('a', to)))
    expect(change?.worse ?? []).toHaveLength(what === 'worse' ? 1 : 0)
    expect(change?.better ?? []).toHaveLength(what === 'better' ? 1 : 0)
  })

  test('subjects are new or fixed, each once', () => {
    const change = compareStandings(
      standing(check('a', 'fail', ['old', 'stays'])),
      standing(check('a', 'fail', ['stays', 'fresh', 'fresh'])),
    )
    expect(change).toEqual({
      gate: 'g',
      worse: [],
      new: [{ check: 'a', subject: 'fresh', message: 'is bad' }],
      better: [],
      fixed: [{ check: 'a', subject: 'old', message: 'is bad' }],
    })
  })

  test('a check that is new and bad is worse; one that is gone and was bad is better', () => {
    const change = compareStandings(standing(check('a', 'fail', ['x'])), standing(check('b', 'warn', ['y'])))
    expect(change).toMatchObject({
      worse: [{ check: 'b', from: undefined, to: 'warn' }],
      new: [{ subject: 'y' }],
      better: [{ check: 'a', from: 'fail', to: undefined }],
      fixed: [{ subject: 'x' }],
    })
  })

  test('a gate that had no verdict is compared with nothing', () => {
    expect(compareStandings(undefined, standing(check('a', 'pass')))).toBeUndefined()
    expect(compareStandings(undefined, standing(check('a', 'fail')))?.worse).toHaveLength(1)
  })
})

import type { Check, CheckStatus, Verdict } from '@governance-gates/core'
import { expect, test } from 'vitest'
import { budgetStreak } from './budget-streak.ts'

const met = (budget: string, status: CheckStatus, actual = '30 days', expected = '30 days'): Check => ({
  id: `history.met-on-days.${budget}`,
  title: `${budget} is met`,
  status,
  actual,
  expected,
  findings: [],
})

const verdict = (...checks: readonly Check[]) => ({ checks }) as unknown as Verdict

test('is what every budget has reached', () => {
  expect(budgetStreak([verdict(met('a', 'pass'), met('b', 'pass'))], 30)).toEqual({ kind: 'met', days: 30 })
  expect(budgetStreak([verdict(met('a', 'pass', '60 days', '60 days'))], 30)).toEqual({
    kind: 'met',
    days: 60,
  })
})

test('is told apart into what failed and what is not known', () => {
  const checks = [met('a', 'pass'), met('b', 'fail', '3 days'), met('c', 'warn', '12 days')]
  expect(budgetStreak([verdict(...checks)], 30)).toEqual({
    kind: 'not-met',
    days: 3,
    failed: [{ message: 'b is met: 3 days', subject: 'b' }],
    missing: [{ message: 'c is met: 12 days', subject: 'c' }],
  })
})

test.each([
  ['no verdict', []],
  ['a verdict without a history', [verdict()]],
  ['fewer days than are wanted', [verdict(met('a', 'pass', '29 days', '29 days'))]],
  ['one budget of fewer days', [verdict(met('a', 'pass'), met('b', 'pass', '7 days', '7 days'))]],
  ['a number that is none', [verdict(met('a', 'pass', '30 days', 'many'))]],
])('is not known by %s', (_, verdicts) => {
  expect(budgetStreak(verdicts, 30).kind).toBe('unknown')
})

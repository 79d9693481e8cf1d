import type { Check, CheckStatus } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import { expect, test } from 'vitest'
import { budgetStreak } from './budget-streak.ts'

const days = (value: number) => ({ value, unit: 'days' })
const atLeastDays = (limit: number | string, unit = 'days') =>
  ({ operator: 'at-least', limit, unit }) as const

const met = (
  budget: string,
  status: CheckStatus,
  actual: Check['actual'] = days(30),
  expected: Check['expected'] = atLeastDays(30),
): Check => ({
  id: `perf-budget/history-met-on-days:${budget}`,
  rule: 'perf-budget/history-met-on-days',
  scope: { budget },
  title: 'Days on which a budget was met',
  status,
  actual,
  expected,
  findings: [],
})

const verdict = (...checks: readonly Check[]) => ({ checks }) as unknown as Verdict

test('is what every budget has reached', () => {
  expect(budgetStreak([verdict(met('a', 'pass'), met('b', 'pass'))], 30)).toEqual({ kind: 'met', days: 30 })
  expect(budgetStreak([verdict(met('a', 'pass', days(60), atLeastDays(60)))], 30)).toEqual({
    kind: 'met',
    days: 60,
  })
})

test('is split into what failed and what is not known', () => {
  const checks = [met('a', 'pass'), met('b', 'fail', days(3)), met('c', 'warn', days(12))]
  expect(budgetStreak([verdict(...checks)], 30)).toEqual({
    kind: 'not-met',
    days: 3,
    failed: [{ message: 'met on 3 of 30 days', subject: 'b' }],
    missing: [{ message: 'met on 12 of 30 days', subject: 'c' }],
  })
})

test.each([
  ['no verdict', []],
  ['a verdict without a history', [verdict()]],
  ['fewer days than are wanted', [verdict(met('a', 'pass', days(29), atLeastDays(29)))]],
  ['one budget of fewer days', [verdict(met('a', 'pass'), met('b', 'pass', days(7), atLeastDays(7)))]],
  ['a limit that is not a number', [verdict(met('a', 'pass', days(30), atLeastDays('30')))]],
  ['a limit that is not in days', [verdict(met('a', 'pass', days(30), atLeastDays(30, 'runs')))]],
  ['a limit from above', [verdict(met('a', 'pass', days(30), { ...atLeastDays(30), operator: 'at-most' }))]],
  ['another rule', [verdict({ ...met('a', 'pass'), rule: 'perf-budget/budget' })]],
  ['no budget in particular', [verdict({ ...met('a', 'pass'), scope: {} })]],
])('is not known by %s', (_, verdicts) => {
  expect(budgetStreak(verdicts, 30).kind).toBe('unknown')
})

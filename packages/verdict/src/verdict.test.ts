import type { Check, CheckStatus } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlocking, statusOf } from './verdict.ts'

const STATUSES = ['pass', 'fail', 'warn', 'inconclusive', 'skipped'] as const satisfies readonly CheckStatus[]
const checks = (...statuses: readonly CheckStatus[]): readonly Check[] =>
  statuses.map((status, index) => ({
    id: `c${index}`,
    rule: 'g/c',
    scope: {},
    title: '',
    status,
    actual: null,
    expected: { operator: 'is', limit: 0 },
    findings: [],
  }))

describe('a verdict', () => {
  test.each([
    [['pass'], 'pass', false, false],
    [['pass', 'warn', 'skipped'], 'pass', false, false],
    [['pass', 'fail'], 'fail', true, false],
    [['pass', 'inconclusive'], 'inconclusive', true, true],
    // Rollback forgives the failure, and not what could not be measured.
    [['fail', 'inconclusive'], 'fail', true, true],
    [[], 'inconclusive', true, true],
    [['skipped'], 'inconclusive', true, true],
  ] as const)('of %j is %s; strict blocks: %s, rollback blocks: %s', (statuses, status, strict, rollback) => {
    expect(statusOf(checks(...statuses))).toBe(status)
    expect(isBlocking(checks(...statuses), 'strict')).toBe(strict)
    expect(isBlocking(checks(...statuses), 'rollback')).toBe(rollback)
    expect(isBlocking(checks(...statuses), 'observe')).toBe(false)
  })

  test('never blocks less for one more failing or inconclusive check', () => {
    const anyStatuses = fc.array(fc.constantFrom(...STATUSES), { maxLength: 8 })
    fc.assert(
      fc.property(anyStatuses, fc.constantFrom('strict', 'rollback'), (statuses, mode) => {
        fc.pre(isBlocking(checks(...statuses), mode))
        expect(isBlocking(checks(...statuses, 'inconclusive'), mode)).toBe(true)
        if (statuses.length > 0)
          expect(isBlocking(checks(...statuses, 'inconclusive', 'fail'), mode)).toBe(true)
      }),
    )
  })

  test('does not depend on the order of its checks', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...STATUSES, ...STATUSES]), (statuses) => {
        expect(statusOf(checks(...statuses))).toBe(statusOf(checks(...statuses.toReversed())))
      }),
    )
  })
})

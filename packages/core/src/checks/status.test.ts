import { expect, test } from 'vitest'
import { CHECK_STATUSES, type CheckStatus, compareStatuses, worstStatus } from './status.ts'

test.each<[readonly CheckStatus[], CheckStatus | undefined]>([
  [[], undefined],
  [['skipped'], 'skipped'],
  [['skipped', 'pass'], 'pass'],
  [['pass', 'warn', 'pass'], 'warn'],
  [['warn', 'inconclusive'], 'inconclusive'],
  [['inconclusive', 'fail', 'pass'], 'fail'],
])('the worst of %j is %s', (statuses, worst) => {
  expect(worstStatus(statuses)).toBe(worst)
  expect(worstStatus(statuses.toReversed())).toBe(worst)
})

test('statuses are sorted with the worst first', () => {
  expect(CHECK_STATUSES.toReversed().sort(compareStatuses)).toEqual([
    'fail',
    'inconclusive',
    'warn',
    'pass',
    'skipped',
  ])
  expect(compareStatuses('warn', 'warn')).toBe(0)
})

import { describe, expect, test } from 'vitest'
import { decide, judge, saidBy } from '../fixtures/traceability-case.ts'

const ONE = { 'R-1': { unit_tests: ['tests/a.rs'] } }

describe('traceability/links-suspect', () => {
  const [OLD, NEW] = ['sha256:old', 'sha256:new']
  const lockOf = (fingerprint: string | undefined) =>
    fingerprint === undefined ? new Map() : new Map([['R-1', { fingerprint, line: 4 }]])
  const lock = (judged: string | undefined, proposed: string | undefined, now: string) => ({
    path: 'lock.json',
    judged: lockOf(judged),
    proposed: lockOf(proposed),
    problems: [],
    fingerprints: new Map([['R-1', now]]),
  })

  test.each([
    ['unchanged', lock(NEW, NEW, NEW), 'pass', undefined],
    ['changed', lock(OLD, OLD, NEW), 'fail', 'suspect: its text changed after its tests were reviewed'],
    [
      'changed, and reviewed by the pull request',
      lock(OLD, NEW, NEW),
      'warn',
      expect.stringContaining('this change records that its tests were reviewed'),
    ],
    ['new and reviewed', lock(undefined, NEW, NEW), 'pass', undefined],
    [
      'new, with another text than was reviewed',
      lock(undefined, OLD, NEW),
      'fail',
      expect.stringContaining('suspect'),
    ],
    [
      'new and not reviewed',
      lock(undefined, undefined, NEW),
      'fail',
      'suspect: the lock file has no entry for it',
    ],
    [
      'taken out of the lock by the pull request',
      lock(NEW, undefined, NEW),
      'fail',
      expect.stringContaining('suspect'),
    ],
    [
      'unchanged, but another fingerprint is proposed',
      lock(NEW, OLD, NEW),
      'fail',
      expect.stringContaining('suspect'),
    ],
  ])('%s', async (_, given, status, message) => {
    const decision = await decide({ requirements: ONE, lock: given })
    const check = decision.checks.find(({ id }) => id === 'traceability/links-suspect')
    expect(check?.status).toBe(status)
    expect(check?.findings[0]?.message).toEqual(message)
    expect(decision.standings[0]?.state).toBe(status === 'fail' ? 'suspect' : 'covered')
  })

  test('a fingerprint of a requirement that is gone is outdated', async () => {
    const given = {
      ...lock(NEW, NEW, NEW),
      proposed: new Map([...lockOf(NEW), ['R-0', { fingerprint: OLD, line: 9 }]]),
    }
    const check = (await judge({ requirements: ONE, lock: given })).get('traceability/links-suspect')
    expect(saidBy(check)).toEqual([
      'warn',
      'R-0: outdated: the lock file has an entry for it, but the matrix does not',
    ])
    expect(check?.findings[0]).toMatchObject({ file: 'lock.json', line: 9 })
  })

  test('no lock file, or one that cannot be read, is inconclusive', async () => {
    const none = { ...lock(NEW, NEW, NEW), judged: undefined, proposed: undefined }
    expect((await judge({ requirements: ONE, lock: none })).get('traceability/links-suspect')?.status).toBe(
      'inconclusive',
    )
    const bad = { ...lock(NEW, NEW, NEW), problems: [{ message: 'truncated' }] }
    expect(saidBy((await judge({ requirements: ONE, lock: bad })).get('traceability/links-suspect'))).toEqual(
      ['inconclusive', 'truncated'],
    )
  })
})

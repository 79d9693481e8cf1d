import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../number/instant.ts'
import { type Exception, exceptionLabel } from './exception.ts'
import { Permissions } from './permission.ts'
import type { ShardStanding } from './subject-history.ts'

const exception = (limits: Partial<Exception> = {}): Exception => ({
  subject: 'a',
  owner: 'dana',
  reason: 'known',
  reviewBy: '2026-06-30' as CalendarDate,
  file: 'exceptions.yml',
  line: 3,
  ...limits,
})

const standing = (label: string, fail: number, error: number): ShardStanding => ({
  shard: { label, kind: 'declared' },
  status: error > 0 ? 'error' : 'fail',
  fail,
  error,
})

/** What is left, as `linux 1+0`: failures and errors. */
const left = (exceptions: readonly Exception[], standings: readonly ShardStanding[]) =>
  new Permissions(exceptions)
    .unpermitted('a', standings)
    .map(({ shard, fail, error }) => `${shard.label} ${fail}+${error}`)

const both = [standing('linux', 1, 0), standing('windows', 2, 1)]

describe('exceptions permit', () => {
  test.each([
    ['everything', [exception()], []],
    ['nothing of another subject', [exception({ subject: 'b' })], ['linux 1+0', 'windows 2+1']],
    ['one shard and no other', [exception({ shard: 'windows' })], ['linux 1+0']],
    ['a shard that is not there: nothing', [exception({ shard: 'windoes' })], ['linux 1+0', 'windows 2+1']],
    ['each its shard', [exception({ shard: 'windows' }), exception({ shard: 'linux' })], []],
    ['wrong answers and no crash', [exception({ statuses: ['fail'] })], ['windows 0+1']],
    ['crashes and no wrong answer', [exception({ statuses: ['error'] })], ['linux 1+0', 'windows 2+0']],
    [
      'wrong answers of one shard',
      [exception({ shard: 'windows', statuses: ['fail'] })],
      ['linux 1+0', 'windows 0+1'],
    ],
    ['nothing where there are none', [], ['linux 1+0', 'windows 2+1']],
  ] as const)('%s', (_, exceptions, expected) => {
    expect(left(exceptions, both)).toEqual(expected)
  })

  test.each([
    [exception(), true],
    [exception({ shard: 'linux' }), false],
    [exception({ statuses: ['fail'] }), false],
    [exception({ subject: 'b' }), false],
  ])('anything at all only without a limit (%#)', (given, expected) => {
    expect(new Permissions([given]).permitsAnything('a')).toBe(expected)
  })
})

test('a narrow exception is not called like one that excuses everything', () => {
  expect(exceptionLabel(exception())).toBe('a')
  expect(exceptionLabel(exception({ shard: 'linux', statuses: ['fail'] }))).toBe(
    'a (shard linux; statuses fail)',
  )
})

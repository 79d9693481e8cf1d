import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CampaignEvidence } from './campaign.ts'
import {
  isFailure,
  RESULT_STATUSES,
  type Result,
  type ResultStatus,
  rerun,
  type WhatRepeatsMean,
  worse,
} from './result.ts'
import { ResultLedger } from './result-ledger.ts'
import type { Shard } from './shard.ts'
import { EMPTY_TALLY, type Tally, totalOf } from './tally.ts'

const result = (subject: string, status: ResultStatus, more: Partial<Result> = {}): Result => ({
  subject,
  status,
  ...more,
})

/** The evidence of some files, each a list of results. */
function merge(files: readonly (readonly Result[])[], repeats: WhatRepeatsMean = 'worst'): CampaignEvidence {
  const ledger = new ResultLedger(repeats)
  files.forEach((results, index) => {
    ledger.open(`${index}.xml`)
    for (const each of results) ledger.add(each)
    ledger.close(
      { path: `${index}.xml`, sha256: '', bytes: 0, format: 'junit', records: 0 },
      undefined,
      'test',
    )
  })
  return ledger.evidence()
}

const statusOf = ({ naming }: CampaignEvidence, subject: string) =>
  naming.kind === 'subjects' ? naming.find(subject)?.status : undefined

const tally = (counts: Partial<Tally>): Tally => ({ ...EMPTY_TALLY, ...counts })

describe('results of one file', () => {
  test('are counted by status and tier', () => {
    const evidence = merge([
      [
        result('a', 'pass', { tier: 'official' }),
        result('b', 'fail', { tier: 'official' }),
        result('c', 'skip'),
      ],
    ])
    expect(evidence.tally).toEqual(tally({ pass: 1, fail: 1, skip: 1 }))
    expect(evidence.tiers).toEqual(new Map([['official', tally({ pass: 1, fail: 1 })]]))
    expect(evidence.problems).toEqual([])
  })

  test('a subject twice is a problem that names it and its line, where the policy refuses it', () => {
    const evidence = merge([[result('a', 'fail'), result('a', 'pass', { evidenceLine: 7 })]], 'refuse')
    expect(evidence.problems).toEqual([expect.objectContaining({ subject: 'a', file: '0.xml', line: 7 })])
    expect(statusOf(evidence, 'a')).toBe('fail')
  })

  test('a rerun that the format declares keeps the last result', () => {
    const evidence = merge([[result('a', 'fail'), result('a', 'pass', { rerun: true })]])
    expect(evidence.problems).toEqual([])
    expect(evidence.tally).toEqual(tally({ flaky: 1 }))
    expect(evidence.failures).toEqual([])
  })

  test('a rerun that the policy declares keeps the last result', () => {
    expect(merge([[result('a', 'pass'), result('a', 'fail')]], 'last').tally).toEqual(tally({ fail: 1 }))
  })

  test('one subject in two tiers is a problem', () => {
    const evidence = merge([[result('a', 'pass', { tier: 'x' })], [result('a', 'pass', { tier: 'y' })]])
    expect(evidence.problems).toHaveLength(1)
  })

  test('more than thirty tiers are a problem', () => {
    const results = Array.from({ length: 31 }, (_, index) =>
      result(`s${index}`, 'pass', { tier: `t${index}` }),
    )
    expect(merge([results.slice(0, 30)]).problems).toEqual([])
    expect(merge([results]).problems).toHaveLength(1)
  })
})

describe('results of several files', () => {
  test('a conflict keeps the worse result and is noted', () => {
    const evidence = merge([[result('a', 'pass')], [result('a', 'fail')]])
    expect(evidence.tally).toEqual(tally({ fail: 1 }))
    expect(evidence.conflicts).toHaveLength(1)
  })

  test('what one shard skips and another runs is not a conflict', () => {
    const evidence = merge([[result('a', 'pass')], [result('a', 'skip')]])
    expect(evidence.tally).toEqual(tally({ pass: 1 }))
    expect(evidence.conflicts).toEqual([])
  })

  test('a failure keeps the message of the file where it failed', () => {
    const evidence = merge([[result('a', 'fail', { message: 'boom' })], [result('a', 'pass')]])
    expect(evidence.failures).toEqual([expect.objectContaining({ message: 'boom' })])
  })

  test('merge the same in every order, to what a plain fold of the rule gives', () => {
    const subjects = fc.constantFrom('a', 'b', 'c', 'd')
    const file = fc.uniqueArray(fc.tuple(subjects, fc.constantFrom(...RESULT_STATUSES)), {
      selector: ([subject]) => subject,
    })
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 5 }), (files) => {
        const results = files.map((entries) => entries.map(([subject, status]) => result(subject, status)))
        const model = new Map<string, ResultStatus>()
        for (const [subject, status] of files.flat())
          model.set(subject, worse(model.get(subject) ?? status, status))
        const [forward, backward] = [merge(results), merge(results.toReversed())]
        for (const [subject, status] of model) expect(statusOf(forward, subject)).toBe(status)
        expect(forward.tally).toEqual(backward.tally)
        expect(totalOf(forward.tally)).toBe(model.size)
        expect(forward.failures.map(({ subject }) => subject).sort()).toEqual(
          [...model]
            .filter(([, status]) => isFailure(status))
            .map(([subject]) => subject)
            .sort(),
        )
      }),
    )
  })

  test('reruns fold in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...RESULT_STATUSES), { minLength: 1, maxLength: 6 }),
        (statuses) => {
          const evidence = merge([statuses.map((status) => result('a', status))], 'last')
          expect(statusOf(evidence, 'a')).toBe(statuses.reduce(rerun))
          expect(totalOf(evidence.tally)).toBe(1)
        },
      ),
    )
  })
})

describe('results of one name', () => {
  const shardOf = (label: string): Shard => ({ label, kind: 'declared' })

  /** The evidence of some files, each with its shard. */
  function inShards(
    files: readonly (readonly [string, readonly Result[]])[],
    repeats: WhatRepeatsMean,
    watched: readonly string[] = [],
  ): CampaignEvidence {
    const ledger = new ResultLedger(repeats, new Set(watched))
    files.forEach(([shard, results], index) => {
      ledger.open(`${index}.xml`, shardOf(shard))
      for (const each of results) ledger.add(each)
    })
    return ledger.evidence()
  }

  const standingsOf = ({ naming }: CampaignEvidence, subject: string) =>
    naming.kind === 'counts'
      ? []
      : naming.standings(subject).map(({ shard, status, fail, error }) => [shard.label, status, fail + error])

  test('in one file give their worst, in any order, and are noted', () => {
    for (const statuses of [
      ['pass', 'fail', 'skip'],
      ['skip', 'fail', 'pass'],
      ['fail', 'pass', 'skip'],
    ] as const) {
      const evidence = merge([statuses.map((status) => result('a', status))])
      expect(evidence.tally).toEqual(tally({ fail: 1 }))
      expect(evidence.repeats).toEqual({ results: 2, subjects: ['a'] })
      expect(evidence.problems).toEqual([])
      expect(standingsOf(evidence, 'a')).toEqual([['0.xml', 'fail', 1]])
    }
  })

  test('that agree are one subject', () => {
    expect(merge([[result('a', 'pass'), result('a', 'pass'), result('b', 'pass')]]).tally).toEqual(
      tally({ pass: 2 }),
    )
  })

  test('are not reruns where the format says so, whatever the policy says', () => {
    const rows = [result('a', 'fail', { rerun: false }), result('a', 'pass', { rerun: false })]
    expect(merge([rows], 'last').tally).toEqual(tally({ fail: 1 }))
    expect(merge([rows.slice(0, 1), rows.slice(1)], 'last').tally).toEqual(tally({ fail: 1 }))
  })

  test.each([
    [
      ['linux', 'windows'],
      'fail',
      [
        ['linux', 'fail', 1],
        ['windows', 'pass', 0],
      ],
    ],
    [['linux', 'linux'], 'flaky', [['linux', 'flaky', 0]]],
  ] as const)('in the shards %j are %s with reruns: last', ([first, second], status, standings) => {
    const evidence = inShards(
      [
        [first, [result('a', 'fail')]],
        [second, [result('a', 'pass')]],
      ],
      'last',
      ['a'],
    )
    expect(evidence.tally).toEqual(tally({ [status]: 1 }))
    expect(standingsOf(evidence, 'a')).toEqual(standings)
  })

  test('in two files of one shard are noted as different only where they are not reruns', () => {
    const files = [
      ['linux', [result('a', 'fail')]],
      ['linux', [result('a', 'pass')]],
    ] as const
    expect(inShards(files, 'worst').conflicts).toHaveLength(1)
    expect(inShards(files, 'last').conflicts).toEqual([])
    const shards = [
      ['linux', [result('a', 'fail')]],
      ['windows', [result('a', 'pass')]],
    ] as const
    expect(inShards(shards, 'last').conflicts).toHaveLength(1)
  })

  test('are remembered where they failed, and of watched subjects everywhere', () => {
    const files = [
      ['linux', [result('a', 'pass'), result('b', 'pass')]],
      ['windows', [result('a', 'error'), result('b', 'skip')]],
      ['macos', [result('a', 'pass')]],
    ] as const
    expect(standingsOf(inShards(files, 'worst'), 'a')).toEqual([
      ['windows', 'error', 1],
      ['macos', 'pass', 0],
    ])
    expect(standingsOf(inShards(files, 'worst'), 'b')).toEqual([])
    const watched = inShards(files, 'worst', ['a', 'b'])
    expect(standingsOf(watched, 'a')).toEqual([
      ['linux', 'pass', 0],
      ['windows', 'error', 1],
      ['macos', 'pass', 0],
    ])
    expect(standingsOf(watched, 'b')).toEqual([
      ['linux', 'pass', 0],
      ['windows', 'skip', 0],
    ])
    expect(watched.shards.map(({ label }) => label)).toEqual(['linux', 'windows', 'macos'])
  })

  test('never hide a failure behind a pass in another shard, whatever comes first', () => {
    const entry = fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom(...RESULT_STATUSES))
    const file = fc.array(entry, { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 4 }), (files) => {
        const shards = files.map(
          (entries, index) =>
            [`${index}`, entries.map(([subject, status]) => result(subject, status))] as const,
        )
        const evidence = inShards(shards, 'worst')
        for (const subject of ['a', 'b']) {
          const own = files.flat().filter(([each]) => each === subject)
          const failing = own.filter(([, status]) => isFailure(status)).length
          if (own.length === 0) continue
          expect(isFailure(statusOf(evidence, subject) ?? 'pass')).toBe(failing > 0)
          const counted = standingsOf(evidence, subject).reduce((sum, [, , count]) => sum + Number(count), 0)
          expect(counted).toBe(failing)
        }
      }),
    )
  })

  test('of which one failed before it could say its tier belong to the tier of the other', () => {
    for (const rows of [
      [result('a', 'fail'), result('a', 'pass', { tier: 'x' })],
      [result('a', 'pass', { tier: 'x' }), result('a', 'fail')],
    ]) {
      const evidence = merge([rows])
      expect(evidence.problems).toEqual([])
      expect(evidence.tiers).toEqual(new Map([['x', tally({ fail: 1 })]]))
    }
  })
})

describe('beyond the number of subjects that keep their names', () => {
  const many = (status: ResultStatus) =>
    Array.from({ length: 120_000 }, (_, index) =>
      result(`s${index}`, index === 5 || index === 119_999 ? status : 'pass'),
    )

  test('failures keep theirs, passing subjects are still known, and nothing is miscounted', () => {
    const evidence = merge([
      many('fail'),
      [result('s5', 'pass'), result('s6', 'fail'), result('new', 'pass')],
    ])
    expect(evidence.tally).toEqual(tally({ pass: 119_998, fail: 3 }))
    expect(evidence.naming).toMatchObject({ kind: 'subjects', complete: false })
    expect(['s5', 's6', 's7', 's119999', 'absent'].map((subject) => statusOf(evidence, subject))).toEqual([
      'fail',
      'fail',
      'pass',
      'fail',
      undefined,
    ])
  })

  test('a subject twice is still seen, and its worst result counts', () => {
    expect(merge([[...many('pass'), result('s7', 'pass')]], 'refuse').problems).toEqual([
      expect.objectContaining({ subject: 's7' }),
    ])
    const evidence = merge([[...many('pass'), result('s7', 'fail'), result('s7', 'pass')]])
    expect(evidence.tally).toEqual(tally({ pass: 119_999, fail: 1 }))
    expect(evidence.repeats).toEqual({ results: 2, subjects: ['s7'] })
  })
})

describe('counts without names', () => {
  const counted = (files: readonly Tally[], named: readonly Result[] = []): CampaignEvidence => {
    const ledger = new ResultLedger('worst')
    files.forEach((each, index) => {
      ledger.open(`${index}.json`)
      ledger.count({ tier: 'official', tally: each })
      ledger.close(
        { path: `${index}.json`, sha256: '', bytes: 0, format: 'x', records: 1 },
        undefined,
        'extension',
      )
    })
    ledger.open('named.json')
    for (const each of named) ledger.add(each)
    return ledger.evidence()
  }

  test('are added up', () => {
    const evidence = counted([tally({ pass: 2 }), tally({ fail: 1 })])
    expect(evidence.tally).toEqual(tally({ pass: 2, fail: 1 }))
    expect(evidence.tiers.get('official')).toEqual(tally({ pass: 2, fail: 1 }))
    expect(evidence.naming).toEqual({ kind: 'counts' })
  })

  test('beside named subjects only have to agree with them', () => {
    const named = [result('a', 'pass', { tier: 'official' }), result('b', 'fail', { tier: 'official' })]
    const agreeing = counted([tally({ pass: 1, fail: 1 })], named)
    expect(agreeing.problems).toEqual([])
    expect(agreeing.tiers.get('official')).toEqual(tally({ pass: 1, fail: 1 }))
    expect(counted([tally({ pass: 2 })], named).problems).toHaveLength(2)
  })
})

test.each([
  [['flaky', 'pass'], ['was flaky in s0 and is pass in s1']],
  [['pass', 'fail'], ['was pass in s0 and is fail in s1']],
  [['pass', 'pass', 'fail'], ['was pass in the earlier shards that have it and is fail in s2']],
  [['fail', 'fail', 'pass'], ['was fail in s0, s1 and is pass in s2']],
  [['fail', 'fail', 'fail', 'fail', 'pass'], ['was fail in s0, s1, s2 and 1 more and is pass in s4']],
  [['pass', 'pass'], []],
] as const)('%j in one shard after the other: each conflict names its shards', (statuses, expected) => {
  const ledger = new ResultLedger('last')
  for (const [index, status] of statuses.entries()) {
    ledger.open(`${index}.xml`, { label: `s${index}`, kind: 'declared' })
    ledger.add({ subject: 'a', status })
  }
  expect(ledger.evidence().conflicts.map(({ message }) => message)).toEqual(expected)
})

import { describe, expect, test } from 'vitest'
import { type BaselineCampaign, compareWithBaseline } from './baseline.ts'
import { Permissions } from './permission.ts'
import type { ResultStatus } from './result.ts'
import { ResultLedger } from './result-ledger.ts'
import { EMPTY_TALLY } from './tally.ts'

type Subjects = Readonly<Record<string, readonly [ResultStatus, string?]>>

function now(subjects: Subjects) {
  const ledger = new ResultLedger('worst')
  ledger.open('now.json')
  for (const [subject, [status, tier]] of Object.entries(subjects)) {
    ledger.add({ subject, status, ...(tier === undefined ? {} : { tier }) })
  }
  return ledger.evidence()
}

function before(subjects: Subjects): BaselineCampaign {
  const named = Object.entries(subjects).map(
    ([subject, [status, tier]]) => [subject, { status, ...(tier === undefined ? {} : { tier }) }] as const,
  )
  return { tally: EMPTY_TALLY, tiers: new Map(), subjects: new Map(named) }
}

/** What has become worse in the tier `core`, or in all tiers. */
function compare(was: BaselineCampaign, is: Subjects, tiers: readonly string[] | undefined = ['core']) {
  const scope = { tiers, permissions: new Permissions([]) }
  const { newFailures, newNotApplicable, absent } = compareWithBaseline(now(is), was, scope)
  return {
    failed: newFailures.subjects ?? [],
    stopped: newNotApplicable.subjects ?? [],
    absent: absent.subjects ?? [],
  }
}

const NOTHING = { failed: [], stopped: [], absent: [] }

describe('within one tier', () => {
  test.each<[string, Subjects, Subjects, object]>([
    ['a failure in it', { a: ['pass', 'core'] }, { a: ['fail', 'core'] }, { failed: ['a'] }],
    ['a failure outside', { a: ['pass', 'labs'] }, { a: ['fail', 'labs'] }, {}],
    ['a failure without a tier', { a: ['pass'] }, { a: ['fail'] }, {}],
    ['a subject that left it and fails', { a: ['pass', 'core'] }, { a: ['fail', 'labs'] }, { failed: ['a'] }],
    ['a subject that came in and fails', { a: ['pass', 'labs'] }, { a: ['fail', 'core'] }, { failed: ['a'] }],
    [
      'a subject that left it and is skipped',
      { a: ['pass', 'core'] },
      { a: ['skip', 'labs'] },
      { stopped: ['a'] },
    ],
    ['a skipped subject outside', { a: ['pass', 'labs'] }, { a: ['skip', 'labs'] }, {}],
    ['a subject that vanished from it', { a: ['pass', 'core'] }, {}, { absent: ['a'] }],
    ['a subject that vanished outside', { a: ['pass', 'labs'] }, {}, {}],
    ['a new failure in it', {}, { a: ['fail', 'core'] }, { failed: ['a'] }],
    ['a new failure outside', {}, { a: ['error', 'labs'] }, {}],
    ['a new failure without a tier', {}, { a: ['fail'] }, {}],
  ])('%s', (_, was, is, changes) => {
    const other: Subjects = { other: ['pass', 'core'] }
    expect(compare(before({ ...was, ...other }), { ...is, ...other })).toEqual({ ...NOTHING, ...changes })
  })

  test('the failures that a baseline names are compared in that tier as well', () => {
    const named: BaselineCampaign = { tally: EMPTY_TALLY, tiers: new Map(), failing: new Set(['old']) }
    const is: Subjects = { old: ['fail', 'core'], a: ['fail', 'core'], b: ['fail', 'labs'], c: ['fail'] }
    expect(compare(named, is).failed).toEqual(['a'])
    const scope = { tiers: undefined, permissions: new Permissions([]) }
    expect(compareWithBaseline(now(is), named, scope).newFailures.subjects).toEqual(['a', 'b', 'c'])
  })
})

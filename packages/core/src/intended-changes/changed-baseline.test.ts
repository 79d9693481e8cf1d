import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../number/instant.ts'
import { type BaselineCampaign, compareWithBaseline } from '../results/baseline.ts'
import type { CampaignEvidence } from '../results/campaign.ts'
import { Permissions } from '../results/permission.ts'
import type { ResultStatus } from '../results/result.ts'
import { ResultLedger } from '../results/result-ledger.ts'
import { addTallies, EMPTY_TALLY, tallyOf } from '../results/tally.ts'
import { baselineAfter } from './changed-baseline.ts'
import type { DeclaredChange, IntendedChange } from './intended-change.ts'

type Statuses = Readonly<Record<string, ResultStatus>>

function now(statuses: Statuses): CampaignEvidence {
  const ledger = new ResultLedger('worst')
  ledger.open('now.json')
  for (const [subject, status] of Object.entries(statuses)) ledger.add({ subject, status, tier: 'core' })
  return ledger.evidence()
}

function recorded(statuses: Statuses): BaselineCampaign {
  const tally = Object.values(statuses).map(tallyOf).reduce(addTallies, EMPTY_TALLY)
  return {
    tally,
    tiers: new Map([['core', tally]]),
    subjects: new Map(Object.entries(statuses).map(([name, status]) => [name, { status, tier: 'core' }])),
    failures: new Map(
      Object.entries(statuses)
        .filter(([, status]) => status === 'fail')
        .map(([name]) => [name, 1]),
    ),
  }
}

const entry = (subject: string, change: DeclaredChange): IntendedChange => ({
  ...{ id: subject, gate: 'conformance-gate', subject, change, reason: 'r', owner: '@dana' },
  ...{ until: '2026-06-01' as CalendarDate, file: 'changes.yml', line: 2 },
})
const removed = (subject: string) => entry(subject, { kind: 'removed' })
const renamed = (subject: string, to: string) => entry(subject, { kind: 'renamed', to })

/** What is reported of a run after what is declared. */
function compare(before: Statuses, after: Statuses, changes: readonly IntendedChange[]) {
  const evidence = now(after)
  const changed = baselineAfter({ now: evidence, before: recorded(before) }, changes)
  const scope = { tiers: ['core'], permissions: new Permissions([]) }
  const found = compareWithBaseline(evidence, changed.before, scope)
  return {
    absent: found.absent.subjects,
    failing: found.newFailures.subjects,
    stopped: found.newNotApplicable.subjects,
    before: found.passRate.before,
    effects: [...changed.effects.values()].map((effect) =>
      effect.kind === 'covers' ? 'covers' : effect.why,
    ),
  }
}

describe('a removed subject', () => {
  test('is no longer missed, in the numbers neither', () => {
    expect(compare({ a: 'pass', b: 'fail' }, { b: 'fail' }, [])).toMatchObject({ absent: ['a'] })
    expect(compare({ a: 'pass', b: 'fail' }, { b: 'fail' }, [removed('a')])).toEqual({
      ...{ absent: [], failing: [], stopped: [], effects: ['covers'] },
      before: { part: 0, whole: 1 },
    })
  })

  test('is exact: another one is missed', () => {
    expect(compare({ a: 'pass', ab: 'pass', b: 'pass' }, { b: 'pass' }, [removed('a')]).absent).toEqual([
      'ab',
    ])
  })

  test('that is still there is judged as ever', () => {
    const { failing, effects } = compare({ a: 'pass' }, { a: 'fail' }, [removed('a')])
    expect({ failing, effects }).toEqual({ failing: ['a'], effects: ['it still has a result'] })
  })

  test('that the baseline does not have needs no entry', () => {
    expect(compare({ b: 'pass' }, { b: 'pass' }, [removed('a')]).effects).toEqual([
      'the baseline does not have it',
    ])
  })
})

describe('a renamed subject', () => {
  test.each<[ResultStatus, ResultStatus, object]>([
    ['pass', 'pass', { absent: [], failing: [], stopped: [] }],
    ['pass', 'fail', { absent: [], failing: ['new'], stopped: [] }],
    ['pass', 'skip', { absent: [], failing: [], stopped: ['new'] }],
    ['fail', 'fail', { absent: [], failing: [], stopped: [] }],
  ])('that was %s and is %s', (was, is, expected) => {
    expect(compare({ old: was }, { new: is }, [renamed('old', 'new')])).toMatchObject(expected)
  })

  test('whose new name has no result is still missed', () => {
    const { absent, effects } = compare({ old: 'pass', b: 'pass' }, { b: 'pass' }, [renamed('old', 'new')])
    expect({ absent, effects }).toEqual({ absent: ['old'], effects: ['its new name new has no result'] })
  })

  test('cannot become one that was there before', () => {
    const { absent, effects } = compare({ old: 'pass', b: 'pass' }, { b: 'pass' }, [renamed('old', 'b')])
    expect({ absent, effects }).toEqual({
      absent: ['old'],
      effects: ['b is in the baseline already: declare it as removed'],
    })
  })

  test('that has its old name again is judged as ever', () => {
    expect(compare({ old: 'pass' }, { old: 'fail' }, [renamed('old', 'new')]).failing).toEqual(['old'])
  })
})

test('numbers alone cannot be changed', () => {
  const { subjects: _, ...counts } = recorded({ a: 'pass' })
  const changed = baselineAfter({ now: now({}), before: counts }, [removed('a')])
  expect(changed.before).toBe(counts)
  expect(changed.effects.size).toBe(0)
})

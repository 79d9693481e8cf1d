import {
  type CalendarDate,
  type Check,
  type Instant,
  parseInstant,
  type Quarantine,
  type Result,
} from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import type { BaselineReading } from './baseline-reading.ts'
import { judgeRegressions } from './checks/regression-checks.ts'
import { campaignOf, counted, NO_CHANGES, policyOf, results, type Told } from './fixtures/corpus-campaign.ts'
import { type ConformanceDecision, type ConformanceInput, judgeConformance } from './gate.ts'
import { outputsOf } from './report/outputs.ts'
import { summaryBlocks } from './report/summary.ts'

const NOW = parseInstant('2026-03-01T12:00:00Z') as Instant
const REGISTER = '  quarantine: quarantine.yml\n'

const quarantine = (subject: string, changes: Partial<Quarantine> = {}): Quarantine => ({
  subject,
  owner: 'dana',
  reason: 'flips without a change',
  since: '2026-02-20' as CalendarDate,
  lastDay: '2026-03-01' as CalendarDate,
  file: 'quarantine.yml',
  line: 2,
  ...changes,
})

function decide(
  rules: string,
  told: Told,
  more: Partial<ConformanceInput> & {
    readonly rest?: string
    readonly quarantines?: readonly Quarantine[]
  } = {},
): ConformanceDecision {
  const policy = policyOf(rules, `${REGISTER}${more.rest ?? ''}`)
  return judgeConformance({
    policy,
    campaigns: [campaignOf(policy, told)],
    baseline: undefined,
    exceptions: [],
    changes: NO_CHANGES,
    judgeRegressions,
    quarantine: { entries: more.quarantines ?? [], proposed: more.quarantines ?? [] },
    outcomes: { everything: [], named: new Map() },
    now: NOW,
    ...more,
  })
}

const find = ({ checks }: ConformanceDecision, id: string): Check | undefined =>
  checks.find((check) => check.id === `conformance-gate/${id}`)

const told = { results: [...results({ upload: 'fail' }), ...counted({ pass: 99 })] }

describe('a quarantined subject', () => {
  const decision = decide('min-pass-rate: 100%, max-failures: 0, min-coverage: 100%', told, {
    quarantines: [quarantine('upload')],
  })

  test('counts in neither part of a rate, and the raw rate is shown beside it', () => {
    expect(find(decision, 'pass-rate:corpus')).toMatchObject({
      status: 'pass',
      actual: { value: 100, unit: '%' },
      detail: '99 of 99 executed subjects passed (100%); 1 quarantined, raw rate 99%',
    })
    expect(find(decision, 'raw-pass-rate:corpus')).toMatchObject({
      status: 'warn',
      actual: { value: 99, unit: '%' },
      detail: 'reported only: 99 of 100 executed subjects passed (99%), the 1 quarantined included',
    })
    expect(find(decision, 'coverage:corpus')?.status).toBe('pass')
    expect(find(decision, 'failures:corpus')).toMatchObject({ status: 'pass', actual: { value: 0 } })
  })

  test('is counted apart, with owner, reason and last day', () => {
    expect(find(decision, 'quarantined:corpus')).toMatchObject({
      status: 'pass',
      actual: { value: 1, unit: 'subjects' },
      expected: { operator: 'at-most', limit: 5, unit: 'subjects' },
      detail: '1 of 100 subjects are not judged (max-quarantined: 5%, at least one)',
      findings: [
        {
          subject: 'upload',
          message: 'quarantined until 2026-03-01, fails now: flips without a change (owner dana)',
          file: 'quarantine.yml',
          line: 2,
        },
      ],
    })
    expect(outputsOf(decision)).toMatchObject({ 'pass-rate': '100', failures: '0', quarantined: '1' })
  })

  test('has a table of its own in the summary, and columns beside its campaign', () => {
    const blocks = summaryBlocks(decision, { exceptions: [], changes: NO_CHANGES, now: NOW })
    const rows = (title: string) =>
      blocks.flatMap((block) => (block.kind === 'table' && block.title === title ? block.rows : []))
    expect(rows('Campaigns')).toEqual([
      ['corpus', '100%', '99 of 99', '0', '0', '0', '0', '100% of 99', '1', '99%'],
    ])
    expect(rows('Quarantine (1 not judged)')).toEqual([
      ['corpus', { code: 'upload' }, 'fails now', 'dana', '2026-03-01', '1', 'flips without a change'],
    ])
  })

  test.each([
    ['after its last day', quarantine('upload', { lastDay: '2026-02-28' as CalendarDate })],
    [
      'before its first day',
      quarantine('upload', {
        since: '2026-03-02' as CalendarDate,
        lastDay: '2026-03-09' as CalendarDate,
      }),
    ],
    ['of another campaign', quarantine('upload', { campaign: 'scenarios' })],
    ['of another name', quarantine('Upload')],
  ])('is judged %s', (_, entry) => {
    const judged = decide('max-failures: 0', told, { quarantines: [entry] })
    expect(find(judged, 'failures:corpus')?.status).toBe('fail')
    expect(find(judged, 'quarantined:corpus')?.actual).toEqual({ value: 0, unit: 'subjects' })
  })

  test.each(['corpus', 'extension'])('may be named with its campaign or its kind, %s', (campaign) => {
    const judged = decide('max-failures: 0', told, { quarantines: [quarantine('upload', { campaign })] })
    expect(find(judged, 'failures:corpus')?.status).toBe('pass')
  })

  test('leaves nothing to judge where it is the only one', () => {
    const only = { results: results({ upload: 'fail' }) }
    const judged = decide('min-pass-rate: 100%', only, { quarantines: [quarantine('upload')] })
    expect(find(judged, 'pass-rate:corpus')?.status).toBe('inconclusive')
    expect(find(judged, 'executed:corpus')?.status).toBe('inconclusive')
  })
})

describe('the share of quarantined subjects', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `fail-${index}`)
  const quarantines = (count: number) => names(count).map((name) => quarantine(name))

  test.each([
    ['', 100, 5, 'pass'],
    ['', 100, 6, 'fail'],
    ['', 119, 5, 'pass'],
    ['', 119, 6, 'fail'],
    ['', 120, 6, 'pass'],
    ['', 3, 1, 'pass'],
    ['', 3, 2, 'fail'],
    ['max-quarantined: 0%, ', 100, 1, 'fail'],
    ['max-quarantined: 10%, ', 100, 10, 'pass'],
    ['max-quarantined: 0.5%, ', 399, 2, 'fail'],
    ['max-quarantined: 0.5%, ', 400, 2, 'pass'],
  ])('with %sof %i, %i: %s', (limit, all, count, status) => {
    const evidence = { results: counted({ fail: count, pass: all - count }) }
    const decision = decide(`${limit}max-failures: 0`, evidence, { quarantines: quarantines(count) })
    expect(find(decision, 'quarantined:corpus')?.status).toBe(status)
  })

  test('is limited in each tier as well: a small one must not be hidden behind a large one', () => {
    const rules = 'tiers: { core: { level: required }, labs: { level: best-effort } }'
    const evidence = {
      results: [
        ...results({ a: 'pass', b: 'fail', c: 'fail' }, 'core'),
        ...counted({ pass: 97 }).map((each): Result => ({ ...each, tier: 'labs' })),
      ],
    }
    const decision = decide(rules, evidence, { quarantines: [quarantine('b'), quarantine('c')] })
    expect(find(decision, 'quarantined:corpus')?.status).toBe('pass')
    expect(find(decision, 'quarantined:corpus:core')).toMatchObject({
      status: 'fail',
      actual: { value: 2, unit: 'subjects' },
      expected: { operator: 'at-most', limit: 1, unit: 'subjects' },
    })
    expect(find(decision, 'quarantined:corpus:labs')).toBeUndefined()
    expect(find(decision, 'tier-pass-rate:corpus:core')).toMatchObject({
      status: 'pass',
      detail: '1 of 1 executed subjects of this required tier passed (2 quarantined, raw rate 33.33%)',
    })
  })
})

describe('against the baseline', () => {
  const rest = '  baseline: { path: baseline.json }\n'
  const baseline = (subjects: Readonly<Record<string, 'pass' | 'fail'>>): BaselineReading => {
    const policy = policyOf('max-failures: 9')
    const { evidence } = campaignOf(policy, { results: results(subjects) })
    const named = new Map(Object.entries(subjects).map(([subject, status]) => [subject, { status }]))
    const campaign = { tally: evidence.tally, tiers: evidence.tiers, subjects: named }
    return {
      kind: 'read',
      path: 'baseline.json',
      baseline: { campaigns: new Map([['corpus', campaign]]), holdsEveryCampaign: true },
    }
  }

  test('a quarantined failure is not a new one', () => {
    const decision = decide(
      'max-failures: 0',
      { results: results({ a: 'pass', upload: 'fail' }) },
      { rest, baseline: baseline({ a: 'pass', upload: 'pass' }), quarantines: [quarantine('upload')] },
    )
    expect(find(decision, 'baseline-new-failures:corpus')?.status).toBe('pass')
  })

  test('a quarantined subject that is gone is missed', () => {
    const decision = decide(
      'max-failures: 0',
      { results: results({ a: 'pass' }), inventory: ['a', 'upload'] },
      { rest, baseline: baseline({ a: 'pass', upload: 'pass' }), quarantines: [quarantine('upload')] },
    )
    expect(find(decision, 'baseline-absent:corpus')).toMatchObject({
      status: 'fail',
      findings: [{ subject: 'upload' }],
    })
    expect(find(decision, 'inventory:corpus')).toMatchObject({
      status: 'fail',
      findings: [{ subject: 'upload', message: 'was not run' }],
    })
    expect(decision.notes).toEqual([
      expect.objectContaining({
        subject: 'upload',
        message: 'quarantined, and matches no subject: remove the entry, or correct its name (owner dana)',
      }),
    ])
  })

  test.each([
    [{ upload: 'pass' }, 'pass', 1],
    [{ upload: 'fail' }, 'pass', 0],
    [{ a: 'pass' }, 'pass', 1],
    [{ upload: 'pass' }, 'fail', 0],
    [{ upload: 'pass' }, 'flaky', 0],
    [{ upload: 'pass' }, 'skip', 0],
  ] as const)('recorded as %j and now %s, it is ready to leave: %i', (recorded, status, notes) => {
    const decision = decide(
      'max-failures: 0',
      { results: results({ a: 'pass', upload: status }) },
      { rest, baseline: baseline(recorded), quarantines: [quarantine('upload')] },
    )
    expect(decision.notes).toHaveLength(notes)
  })
})

describe('the register', () => {
  const passing = { results: results({ upload: 'pass', login: 'pass' }) }

  test.each([
    ['2026-02-22', 1],
    ['2026-02-23', 0],
  ])('a subject that passes and is in it since %s is noted %i times', (since, count) => {
    const entry = quarantine('upload', { since: since as CalendarDate })
    const { notes } = decide('max-failures: 0', passing, { quarantines: [entry] })
    expect(notes.map(({ message }) => message)).toEqual(
      Array(count).fill(
        `ready to leave the quarantine: it passes 7 days after ${since}; remove the entry if it has passed all the while (owner dana)`,
      ),
    )
  })

  test('an entry that is over fails, and names the entry to remove', () => {
    const old = quarantine('upload', { lastDay: '2026-02-28' as CalendarDate, issue: '#7' })
    expect(find(decide('max-failures: 0', passing, { quarantines: [old] }), 'quarantine-expired')).toEqual(
      expect.objectContaining({
        status: 'fail',
        actual: { value: 1, unit: 'quarantines' },
        remedy: 'ask dana to fix the subject, and remove its entry from quarantine.yml',
        findings: [
          {
            subject: 'upload',
            message: 'expired on 2026-02-28, and is judged again: remove this entry (owner dana, #7)',
            file: 'quarantine.yml',
            line: 2,
          },
        ],
      }),
    )
  })

  test.each([
    ['is removed', [], 'pass'],
    ['is given other days', [quarantine('upload')], 'pass'],
    ['stays', [quarantine('upload', { lastDay: '2026-02-27' as CalendarDate })], 'fail'],
    [
      'is replaced by one of another campaign',
      [quarantine('upload', { campaign: 'x', lastDay: '2026-02-27' as CalendarDate })],
      'pass',
    ],
  ])('an entry that is over, and %s by the change', (_, proposed, status) => {
    const entries = [quarantine('upload', { lastDay: '2026-02-28' as CalendarDate })]
    const failing = { results: results({ upload: 'fail' }) }
    const decision = decide('max-failures: 0', failing, { quarantine: { entries, proposed } })
    expect(find(decision, 'quarantine-expired')?.status).toBe(status)
    expect(find(decision, 'failures:corpus')?.status).toBe('fail')
  })

  test('what only the change quarantines is judged', () => {
    const quarantineOfChange = { entries: [], proposed: [quarantine('upload')] }
    const failing = { results: results({ upload: 'fail' }) }
    const decision = decide('max-failures: 0', failing, { quarantine: quarantineOfChange })
    expect(find(decision, 'failures:corpus')?.status).toBe('fail')
    expect(find(decision, 'quarantined:corpus')?.actual).toEqual({ value: 0, unit: 'subjects' })
  })

  test('an entry that has not begun is noted', () => {
    const later = quarantine('upload', { since: '2026-03-02' as CalendarDate })
    expect(decide('max-failures: 0', passing, { quarantines: [later] }).notes).toEqual([
      expect.objectContaining({
        message: 'begins on 2026-03-02: the subject is judged until then (owner dana)',
      }),
    ])
  })

  test('an entry for a campaign that does not exist is noted', () => {
    const typo = quarantine('upload', { campaign: 'corpsu' })
    expect(decide('max-failures: 0', passing, { quarantines: [typo] }).notes).toEqual([
      expect.objectContaining({
        message:
          'quarantined, and matches no subject of campaign corpsu: remove the entry, or correct its name (owner dana)',
      }),
    ])
  })

  test('evidence that only counts judges everything, and leaves open what an entry matches', () => {
    const decision = decide(
      'max-failures: 0',
      { tiers: { core: { pass: 9, fail: 1 } } },
      { quarantines: [quarantine('upload')] },
    )
    expect(find(decision, 'failures:corpus')?.status).toBe('fail')
    expect(find(decision, 'quarantined:corpus')).toBeUndefined()
    expect(decision.notes).toEqual([])
  })

  test('without a register nothing is said of it', () => {
    const policy = policyOf('max-failures: 0')
    const decision = judgeConformance({
      policy,
      campaigns: [campaignOf(policy, passing)],
      baseline: undefined,
      exceptions: [],
      changes: NO_CHANGES,
      judgeRegressions,
      quarantine: { entries: [], proposed: [] },
      outcomes: { everything: [], named: new Map() },
      now: NOW,
    })
    expect(decision.checks.filter(({ rule }) => rule.includes('quarantine'))).toEqual([])
  })
})

import type { CalendarDate, Check, Rename, Rule } from '@governance-gates/core'
import type { Quarantine, Waiver } from '@governance-gates/project-files'
import { describe, expect, test } from 'vitest'
import { inputOf, judge, type Situation } from '../fixtures/suites-case.ts'
import { judgeSuites } from '../gate.ts'
import * as rules from '../rules.ts'
import type { SuitesBefore } from '../suites-before.ts'
import { lostRules } from './lost-rules.ts'

const RULES = `  rules:
    unit: { forbid-content: [Recorder], forbid-identifiers: ["Mock*", "Fake*"] }
    same: { forbid-identifiers: ["Fake*", "Mock*", "Stub*"], forbid-content: [Recorder] }
    lax: { forbid-identifiers: ["Mock*", "Fake*"], forbid-content: [Recorder], allow: [{ identifier: MockServer, reason: raw bytes }] }
    half: { forbid-content: [Recorder] }
`

type ReadBefore = Extract<SuitesBefore, { readonly kind: 'read' }>

const beforeOf = (
  suites: Readonly<Record<string, readonly string[]>>,
  change: Partial<ReadBefore> = {},
): SuitesBefore => ({
  kind: 'read',
  suites: new Map(Object.entries(suites)),
  ...{ renames: new Map(), quarantines: [], waivers: [], cases: new Map(), casesNow: new Map() },
  ...change,
})

const to = (path: string, similarity = 100, content = path): Rename => ({ to: path, similarity, content })

const weakened = (before: SuitesBefore, situation: Situation = {}) =>
  judge({ rules: RULES, ...situation, before }).get('suite-classification/suites-weakened')

const messages = (check: Check | undefined) =>
  check?.findings.map(({ subject, message }) => `${subject}: ${message}`)

describe('a test', () => {
  test.each([
    ['unit', 'same', []],
    ['unit', 'lax', ['which permits MockServer']],
    ['lax', 'unit', []],
    ['lax', 'same', []],
    ['unit', 'half', ['which does not forbid Mock*, Fake*']],
    ['half', 'unit', []],
    ['unit', 'none', ['which does not forbid Recorder, Mock*, Fake*']],
    ['none', 'unit', []],
    ['none', 'other', []],
  ])('that moves from %s to %s loses %j', (from, to, lost) => {
    const check = weakened(beforeOf({ 'tests/a.rs': [from], 'tests/b.rs': [] }), {
      suites: { [to]: ['a'], vcr: ['b'] },
    })
    expect(check?.status).toBe(lost.length === 0 ? 'pass' : 'fail')
    expect(messages(check)).toEqual(lost.map((each) => `tests/a.rs: moves from ${from} to ${to}, ${each}`))
    if (lost.length > 0) expect(check?.findings[0]).toMatchObject({ file: 's.toml', line: 1 })
  })

  test('that leaves one of two suites loses its rules', () => {
    const both = beforeOf({ 'tests/a.rs': ['half', 'unit'] })
    expect(messages(weakened(both, { suites: { half: ['a'], vcr: ['b'] } }))).toEqual([
      'tests/a.rs: moves from half and unit to half, which does not forbid Mock*, Fake*',
    ])
    expect(weakened(both, { suites: { unit: ['a'], vcr: ['b'] } })?.status).toBe('pass')
    const one = beforeOf({ 'tests/a.rs': ['unit'] })
    expect(weakened(one, { suites: { unit: ['a'], half: ['a'], vcr: ['b'] } })?.status).toBe('pass')
  })

  test('whose suite has another name loses its rules', () => {
    const before = beforeOf({ 'tests/a.rs': ['unit'], 'tests/b.rs': ['unit'] })
    const renamed = weakened(before, { suites: { units: ['a', 'b'] } })
    expect(messages(renamed)).toHaveLength(2)
    expect(renamed?.remedy).toContain('to rename unit, merge one after another')
    const moved = weakened(before, { suites: { unit: ['a'], units: ['b'] } })
    expect(moved?.remedy).not.toContain('to rename')
  })

  test('that leaves suites.tests is refused, a deleted one is not', () => {
    const before = beforeOf(
      { 'tests/a.rs': ['unit'], 'tests/b.rs': ['vcr'], 'tests/c.rs': ['vcr'], 'tests/d.rs': ['vcr'] },
      {
        renames: new Map([
          ['tests/c.rs', to('tests/x/c.rs')],
          ['tests/d.rs', to('../d.rs', 90)],
        ]),
      },
    )
    const check = weakened(before, {
      files: ['tests/a.rs', 'tests/x/c.rs'],
      suites: { unit: ['a'], vcr: [] },
    })
    expect(messages(check)).toEqual([
      'tests/c.rs: leaves suites.tests: it is now tests/x/c.rs, which no pattern matches',
      'tests/d.rs: leaves suites.tests: it is now ../d.rs, which no pattern matches',
    ])
    const excluded = weakened(before, {
      tests: '*/a.rs',
      files: ['tests/a.rs', 'tests/b.rs'],
      suites: { unit: ['a'] },
    })
    expect(messages(excluded)).toContain('tests/b.rs: leaves suites.tests: no pattern matches it')
  })

  test('that is renamed within its suite, added or in no suite is not weakened', () => {
    const renamed = beforeOf(
      { 'tests/old.rs': ['unit'], 'tests/b.rs': ['unit'] },
      {
        renames: new Map([['tests/old.rs', to('tests/a.rs')]]),
      },
    )
    const check = weakened(renamed, { suites: { unit: ['a'] }, files: ['tests/a.rs', 'tests/b.rs'] })
    expect(check).toMatchObject({ status: 'pass', actual: { value: 0, unit: 'tests' } })
    expect(weakened(beforeOf({}))?.status).toBe('pass')
    const moved = weakened(renamed, { suites: { none: ['a'], unit: ['b'] } })
    expect(messages(moved)).toEqual([
      'tests/a.rs: moves from unit to none, which does not forbid Recorder, Mock*, Fake*',
    ])
  })

  test('that is gone is not what is only like it', () => {
    const suites = { 'tests/old.rs': ['unit'], 'tests/gone.rs': ['unit'], 'tests/b.rs': ['vcr'] }
    const judged = (similarity: number) => {
      const renames = new Map([
        ['tests/old.rs', to('tests/a.rs', similarity)],
        ['tests/gone.rs', to('src/other.rs', similarity)],
      ])
      return messages(weakened(beforeOf(suites, { renames }), { suites: { none: ['a'], vcr: ['b'] } }))
    }
    expect(judged(89)).toEqual([])
    expect(judged(90)).toEqual([
      'tests/a.rs: moves from unit to none, which does not forbid Recorder, Mock*, Fake*',
      'tests/gone.rs: leaves suites.tests: it is now src/other.rs, which no pattern matches',
    ])
  })

  test('that moves together with one of the same content stays in its suite', () => {
    const suites = { 'tests/1.rs': ['unit'], 'tests/2.rs': ['vcr'] }
    const renames = new Map([
      ['tests/1.rs', to('tests/b.rs', 100, 'stub')],
      ['tests/2.rs', to('tests/a.rs', 100, 'stub')],
    ])
    expect(
      messages(weakened(beforeOf(suites, { renames }), { suites: { unit: ['a'], vcr: ['b'] } })),
    ).toEqual([])
    expect(messages(weakened(beforeOf(suites, { renames }), { suites: { vcr: ['a', 'b'] } }))).toHaveLength(1)
  })

  test('is a warning where the policy says so', () => {
    const situation = { rules: `${RULES}  weakening: warn\n`, suites: { none: ['a'], vcr: ['b'] } }
    expect(weakened(beforeOf({ 'tests/a.rs': ['unit'] }), situation)?.status).toBe('warn')
  })
})

test.each([
  [['a', 'b'], ['c'], []],
  [['c'], ['a', 'b'], ['which permits MockA']],
  [['c'], ['a', 'd'], []],
])('%j to %j: an identifier is permitted where every suite that forbids it permits it', (had, has, lost) => {
  const allow = [{ identifier: 'MockA', reason: 'x' }]
  const forbidding = { 'forbid-identifiers': ['Mock*'], 'look-at': 'helpers' } as const
  const rules = { a: { ...forbidding, allow }, b: { ...forbidding, allow }, c: forbidding, d: forbidding }
  expect(lostRules(had, has, rules)).toEqual(lost)
})

test.each([
  ['imports', 'helpers', ['whose rules look only at tests and their helpers']],
  ['helpers', 'tests', ['whose rules look only at tests']],
  ['helpers', 'helpers', []],
  ['tests', 'imports', []],
] as const)('from rules for %s to rules for %s', (had, has, lost) => {
  const rule = { 'forbid-content': ['x'] }
  const rules = { a: { ...rule, 'look-at': had }, b: { ...rule, 'look-at': has } }
  expect(lostRules(['a'], ['b'], rules)).toEqual(lost)
})

test('without a classification before there is nothing to lose, and one that is broken is a finding', () => {
  expect(weakened({ kind: 'missing' })?.status).toBe('pass')
  expect(weakened({ kind: 'unreadable', reason: 'truncated' })).toMatchObject({
    status: 'warn',
    findings: [{ message: 'cannot be compared: truncated', file: 's.toml' }],
  })
  expect(judge({}).has('suite-classification/suites-weakened')).toBe(false)
})

describe('a permission that the change gives itself', () => {
  const day = (text: string) => text as CalendarDate
  const common = { owner: 'dana', reason: 'flaky', line: 30, bead: undefined, removeWhen: undefined }
  const quarantine = (quarantined: string, expires: string): Quarantine => ({
    ...{ ...common, test: 'a', quarantined: day(quarantined), expires: day(expires) },
    ...{ category: undefined, evidence: undefined, repro: undefined },
  })
  const waiver = (created: string, expires: string): Waiver => ({
    ...{ ...common, gate: 'perf', created: day(created), expires: day(expires), scope: undefined },
  })
  const judged = (before: Partial<ReadBefore> | undefined, now: Partial<ReadBefore>) => {
    const classification = { quarantines: now.quarantines ?? [], waivers: now.waivers ?? [] }
    const situation =
      before === undefined ? { classification } : { classification, before: beforeOf({}, before) }
    const { checks, exceptionUse } = judgeSuites(inputOf(situation))
    const said = ({ id }: Rule) => {
      const check = checks.find(({ rule }) => rule === id)
      return [check?.status, ...(check?.findings ?? []).map(({ message }) => message)]
    }
    const remedyOf = ({ id }: Rule) => checks.find(({ rule }) => rule === id)?.remedy
    const remedies = [remedyOf(rules.quarantine), remedyOf(rules.waivers)]
    return { quarantine: said(rules.quarantine), waivers: said(rules.waivers), remedies, ...exceptionUse }
  }
  const [old, long] = [quarantine('2026-02-25', '2026-03-05'), quarantine('2026-03-01', '2026-03-14')]
  const [waived, longer] = [waiver('2026-02-25', '2026-03-05'), waiver('2026-02-25', '2026-03-10')]
  const ADDED = 'is added by this change and counts when it is merged'

  test('does not count', () => {
    const added = judged({}, { quarantines: [old], waivers: [waived] })
    expect(added).toMatchObject({ quarantine: ['warn', ADDED], waivers: ['warn', ADDED], applied: [] })
    const kept = judged({ quarantines: [old], waivers: [waived] }, { quarantines: [old], waivers: [waived] })
    expect(kept).toMatchObject({
      quarantine: ['pass'],
      waivers: ['pass'],
      applied: ['quarantine a', 'waiver perf'],
    })
    expect(judged(undefined, { quarantines: [old] })).toMatchObject({ applied: ['quarantine a'] })
  })

  test('does not last longer', () => {
    const extended = judged(
      { quarantines: [old], waivers: [waived] },
      { quarantines: [long], waivers: [longer] },
    )
    expect(extended.quarantine).toEqual([
      'warn',
      'is extended from 2026-03-05 to 2026-03-14 by this change, which counts when it is merged',
    ])
    expect(extended.waivers[0]).toBe('warn')
    expect(extended.applied).toEqual(['quarantine a', 'waiver perf'])
    const expired = quarantine('2026-02-20', '2026-02-28')
    const renewed = judged({ quarantines: [expired] }, { quarantines: [long] })
    expect(renewed.quarantine[0]).toBe('fail')
    expect(renewed.quarantine[1]).toContain('expired: its last day was 2026-02-28')
    expect(renewed.expired).toEqual(['quarantine a'])
  })

  test('cannot renew what has expired, and says what can', () => {
    const expired = {
      quarantines: [quarantine('2026-02-20', '2026-02-28')],
      waivers: [waiver('2026-02-01', '2026-02-28')],
    }
    const renewal = { quarantines: [long], waivers: [longer] }
    const {
      quarantine: [status, , change],
      waivers,
      remedies,
    } = judged(expired, renewal)
    expect(status).toBe('fail')
    expect(change).toBe(
      'is extended from 2026-02-28 to 2026-03-14 by this change, which does not renew what has expired',
    )
    expect(waivers[2]).toContain('which does not renew what has expired')
    for (const [index, name] of ['a', 'perf'].entries()) {
      expect(remedies[index]).toContain(
        `cannot be renewed in place: delete that of ${name} from s.toml and merge this, then add it again in a change of its own`,
      )
    }
    // Followed to the letter.
    expect(judged(expired, {})).toMatchObject({ quarantine: ['pass'], waivers: ['pass'] })
    expect(judged({}, renewal)).toMatchObject({ quarantine: ['warn', ADDED], waivers: ['warn', ADDED] })
    expect(judged(renewal, renewal)).toMatchObject({ applied: ['quarantine a', 'waiver perf'], expired: [] })
    expect(judged(expired, expired).remedies[0]).not.toContain('renewed')
  })

  test('may end earlier, or go', () => {
    expect(judged({ quarantines: [long] }, { quarantines: [old] })).toMatchObject({ quarantine: ['pass'] })
    const expired = quarantine('2026-02-20', '2026-02-28')
    expect(judged({ quarantines: [expired] }, {})).toMatchObject({ quarantine: ['pass'], expired: [] })
  })

  test('is refused where it would be wrong once merged', () => {
    const tooLong = quarantine('2026-03-01', '2026-03-16')
    expect(judged({}, { quarantines: [tooLong] }).quarantine[0]).toBe('fail')
    expect(judged({ quarantines: [old] }, { quarantines: [tooLong] }).quarantine[0]).toBe('fail')
  })
})

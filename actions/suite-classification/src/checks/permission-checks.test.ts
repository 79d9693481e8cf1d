import type { CalendarDate, Check } from '@governance-gates/core'
import type { Quarantine, Waiver } from '@governance-gates/project-files'
import { describe, expect, test } from 'vitest'
import { FILES, judge } from '../fixtures/suites-case.ts'

const day = (text: string): CalendarDate => text as CalendarDate

describe('quarantine and waivers', () => {
  const common = { owner: 'dana', reason: 'flaky', line: 30, bead: undefined, removeWhen: undefined }
  const quarantine = (test: string, quarantined: string, expires: string): Quarantine => ({
    ...{ ...common, test, quarantined: day(quarantined), expires: day(expires) },
    ...{ category: undefined, evidence: undefined, repro: undefined },
  })
  const waiver = (created: string, expires: string): Waiver => ({
    ...{ ...common, gate: 'perf', created: day(created), expires: day(expires), scope: undefined },
  })

  test.each([
    ['14 days', '2026-02-20', '2026-03-06', 'pass'],
    ['15 days', '2026-02-20', '2026-03-07', 'fail'],
    ['its last day', '2026-02-20', '2026-03-01', 'pass'],
    ['the day after', '2026-02-20', '2026-02-28', 'fail'],
    ['from tomorrow', '2026-03-02', '2026-03-10', 'pass'],
    ['dated ahead', '2026-03-03', '2026-03-10', 'fail'],
  ])('quarantine: %s', (_, from, until, status) => {
    const quarantines = [quarantine('a', from, until)]
    const check = judge({ classification: { quarantines } }).get('suite-classification/quarantine')
    expect(check?.status).toBe(status)
    if (status === 'fail') expect(check?.findings[0]).toMatchObject({ file: 's.toml', line: 30 })
  })

  test.each([
    ['30 days', '2026-02-20', '2026-03-22', 'pass'],
    ['31 days', '2026-02-20', '2026-03-23', 'fail'],
    ['its last day', '2026-02-20', '2026-03-01', 'pass'],
    ['the day after', '2026-02-20', '2026-02-28', 'fail'],
  ])('waiver: %s', (_, from, until, status) => {
    expect(
      judge({ classification: { waivers: [waiver(from, until)] } }).get('suite-classification/waivers')
        ?.status,
    ).toBe(status)
  })

  test('an expired entry names its owner', () => {
    const { findings, remedy } = judge({
      classification: { waivers: [waiver('2026-01-01', '2026-01-20')] },
    }).get('suite-classification/waivers') as Check
    expect(findings).toEqual([
      {
        subject: 'perf',
        message: 'expired: its last day was 2026-01-20 (owner dana)',
        file: 's.toml',
        line: 30,
      },
    ])
    expect(remedy).toContain('dana')
  })

  test.each([
    ['a', 'pass'],
    ['tests/a.rs', 'pass'],
    ['tests/a.rs::login::slow', 'pass'],
    ['tests/*.rs', 'pass'],
    ['gone', 'fail'],
    ['src/lib.rs', 'fail'],
  ])('a quarantined test is a test: %s', (name, status) => {
    const quarantines = [quarantine(name, '2026-02-25', '2026-03-05')]
    const situation = { files: ['src/lib.rs', ...FILES], classification: { quarantines } }
    expect(judge(situation).get('suite-classification/quarantine')?.status).toBe(status)
  })

  test('a misspelled field is a warning', () => {
    const quarantines = [quarantine('a', '2026-02-25', '2026-03-05')]
    const unread = [{ key: 'quarantine.a.isue', line: 31 }]
    expect(
      judge({ classification: { quarantines, unread } }).get('suite-classification/quarantine')?.status,
    ).toBe('warn')
    expect(
      judge({ classification: { quarantines, unread } }).get('suite-classification/waivers')?.status,
    ).toBe('pass')
  })
})

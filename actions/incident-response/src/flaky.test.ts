import type { CalendarDate, Instant, RunRecord } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { after, DAY, historyOf, inputOf, START } from './fixtures/incident-case.ts'
import { decide } from './gate.ts'
import { readHistory, readRecords, writeHistory, writeRecords } from './history/history-file.ts'
import type { IncidentInput } from './incident-input.ts'
import { outputsOf } from './report/outputs.ts'
import { summaryBlocks } from './report/summary.ts'

const NOW = after(10 * DAY)

/** Runs of one subject, one a day: `A:FP` failed and then passed on commit A. */
function recordsOf(text: string, from: Instant = START): readonly RunRecord[] {
  const [code = '', letters = ''] = text.split(':')
  return [...letters].map((letter, day) => ({
    campaign: 'corpus',
    system: 'Linux',
    code,
    at: after(day * DAY, from),
    executed: 9,
    failed: letter === 'F' ? ['core/upload'] : [],
    flaky: [],
    passed: letter === 'P' ? ['core/upload'] : [],
  }))
}

function decideOn(records: readonly RunRecord[], changes: Partial<IncidentInput> = {}) {
  return decide({ kind: 'default-branch', input: inputOf({ records, now: NOW, ...changes }) })
}

const checkOn = (records: readonly RunRecord[], changes: Partial<IncidentInput> = {}) =>
  decideOn(records, changes).checks.find(({ rule }) => rule === 'incident-response/flaky-subjects')

describe('subjects that flip without a change', () => {
  test('are a warning with rate and days, and never a failure', () => {
    expect(checkOn(recordsOf('A:FPFP'))).toMatchObject({
      status: 'warn',
      actual: { value: 1, unit: 'subjects' },
      findings: [
        {
          subject: 'core/upload',
          message:
            'corpus: flips without a change: 2 of 4 runs on Linux since 2026-03-02, last on 2026-03-04',
        },
      ],
    })
  })

  test.each([
    ['a regression', recordsOf('A:FFF')],
    ['one that was repaired long ago', recordsOf('A:FPFP', after(-20 * DAY))],
  ])('are not %s', (_, records) => {
    expect(checkOn(records)).toMatchObject({ status: 'pass', findings: [] })
  })

  test('that are quarantined are in good hands', () => {
    const entry = {
      subject: 'core/upload',
      owner: 'dana',
      reason: 'flips',
      since: '2026-03-05' as CalendarDate,
      lastDay: '2026-03-19' as CalendarDate,
      file: 'quarantine.yml',
      line: 2,
    }
    expect(checkOn(recordsOf('A:FPFP'), { quarantine: [entry] })).toMatchObject({ status: 'pass' })
  })

  test('are not looked for where no run is recorded', () => {
    expect(checkOn([])).toBeUndefined()
    expect(outputsOf(decideOn([]))).toMatchObject({ flaky: '' })
  })

  test('do not change what else is decided', () => {
    const without = decideOn([])
    const { checks, incidents, plan } = decideOn(recordsOf('A:FPFP'))
    expect(checks.filter(({ rule }) => rule !== 'incident-response/flaky-subjects')).toEqual(without.checks)
    expect({ incidents, plan }).toEqual({ incidents: without.incidents, plan: without.plan })
  })
})

test('the summary lists them, with the entries to paste and the owner of the area', () => {
  const decision = decideOn(recordsOf('A:FPFP'))
  expect(outputsOf(decision)).toMatchObject({ flaky: '1' })
  const blocks = summaryBlocks(decision, [])
  const table = blocks.find(({ title }) => title === 'Flaky subjects')
  expect(table?.kind === 'table' && table.rows).toEqual([
    ['corpus', { code: 'core/upload' }, 'Linux', '2 of 4 runs', '3', '2026-03-02', '2026-03-04'],
  ])
  const snippet = blocks.find(({ kind }) => kind === 'snippet')
  expect(snippet?.kind === 'snippet' && snippet.text).toBe(`  - subject: "core/upload"
    campaign: "corpus"
    owner: "@dana"
    reason: "Flips without a change: 2 of 4 runs on Linux since 2026-03-02."
    since: 2026-03-12
    last-day: 2026-03-26
`)
})

test('one failure that was taken back is listed, and not yet proposed', () => {
  const blocks = summaryBlocks(decideOn(recordsOf('A:FP')), [])
  expect(blocks.map(({ title }) => title)).toContain('Flaky subjects')
  expect(blocks.map(({ kind }) => kind)).not.toContain('snippet')
})

describe('the history', () => {
  const records = recordsOf('A:FPFP')

  test('holds the records of runs beside the rows of verdicts', () => {
    const text = writeHistory(historyOf([{ at: START }]), NOW) + writeRecords(records, NOW)
    expect(readRecords(text)).toEqual(records)
    expect(readHistory(text)).toEqual(historyOf([{ at: START }]))
  })

  test('is refused where a record is cut off, or is something else', () => {
    const text = writeHistory(historyOf([{ at: START }]), NOW) + writeRecords(records, NOW)
    expect(() => readRecords(text.slice(0, -20))).toThrow(expect.objectContaining({ name: 'EvidenceError' }))
    expect(() => readHistory(text.slice(60))).toThrow(expect.objectContaining({ name: 'EvidenceError' }))
  })
})

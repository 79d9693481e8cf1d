import { EMPTY_TALLY } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { createPiScenariosReader } from './pi-scenarios.ts'

const SCHEMA = 'pi.ext.scenario_conformance.v1'

const result = (scenario_id: string, status: string, more: object = {}) => ({
  scenario_id,
  extension_id: 'hello',
  kind: 'tool',
  source_tier: 'official',
  status,
  diffs: [],
  error: null,
  skip_reason: null,
  duration_ms: 3,
  ...more,
})
const report = {
  schema: SCHEMA,
  generated_at: '2026-02-08T00:00:00Z',
  counts: { total: 6, pass: 3, fail: 1, skip: 1, error: 1 },
  pass_rate_pct: 60,
  shard: null,
  results: [
    result('s1', 'pass'),
    result('s2', 'pass'),
    result('s3', 'pass'),
    result('s4', 'fail', { diffs: [{ path: 'a', want: 1 }, 'second'] }),
    result('s5', 'skip', { skip_reason: 'no network' }),
    result('s6', 'error', { error: 'it broke', kind: 'event', extension_id: 'other', source_tier: 'npm' }),
  ],
}
const { results: _, ...withoutResults } = report

const read = (value: unknown) => [...createPiScenariosReader(SCHEMA).read([JSON.stringify(value, null, 1)])]
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line: expect.any(Number),
  })
const withCounts = (change: object) => ({ ...report, counts: { ...report.counts, ...change } })

describe('a scenario report', () => {
  test('names its scenarios', () => {
    const [generatedAt, ...records] = read(report)
    expect(generatedAt).toEqual({ kind: 'generated-at', instant: Date.UTC(2026, 1, 8) })
    expect(records.map((record) => record.kind === 'result' && record.result.status)).toEqual(
      report.results.map(({ status }) => status),
    )
    expect(records.at(-1)).toEqual({
      kind: 'result',
      result: {
        subject: 's6',
        status: 'error',
        tier: 'npm',
        attributes: { kind: 'event', extension: 'other' },
        message: 'it broke',
        evidenceLine: expect.any(Number),
      },
    })
    expect(createPiScenariosReader(SCHEMA)).toMatchObject({ format: SCHEMA, subjectKind: 'scenario' })
  })

  test('tells the line of each', () => {
    const lines = JSON.stringify(report, null, 1).split('\n')
    const found = read(report).flatMap((record) => (record.kind === 'result' ? [record.result] : []))
    expect(found).toHaveLength(6)
    for (const { subject, evidenceLine = 0 } of found) {
      expect(lines.slice(evidenceLine, evidenceLine + 1).join()).toContain(`"scenario_id": "${subject}"`)
    }
  })

  test.each([
    [{ error: 'first', skip_reason: 'second', diffs: ['third'] }, 'first'],
    [{ error: '', skip_reason: 'second', diffs: ['third'] }, 'second'],
    [{ diffs: ['third', 'fourth'] }, 'third'],
    [{ diffs: [{ a: 1 }] }, '{"a":1}'],
    [{ error: { code: 1 }, diffs: 'none' }, undefined],
  ])('says why: %j', (more, message) => {
    const one = { total: 1, pass: 0, fail: 1, skip: 0, error: 0 }
    const records = read({ ...report, counts: one, pass_rate_pct: 0, results: [result('s', 'fail', more)] })
    const found = records.flatMap((record) => (record.kind === 'result' ? [record.result.message] : []))
    expect(found).toEqual([message])
  })

  test('without results gives its counts', () => {
    const tally = { ...EMPTY_TALLY, pass: 3, fail: 1, skip: 1, error: 1 }
    expect(read(withoutResults).slice(1)).toEqual([{ kind: 'counts', tally }])
  })

  test.each([
    [withCounts({ pass: 4 }), 'counts.pass is 4, but the results add up to 3'],
    [withCounts({ fail: 0 }), 'counts.fail is 0'],
    [withCounts({ skip: 0 }), 'counts.skip is 0'],
    [withCounts({ error: 0 }), 'counts.error is 0'],
    [withCounts({ total: 7 }), 'counts.total is 7, but the results add up to 6'],
    [{ ...withoutResults, counts: { ...report.counts, total: 7 } }, 'counts.total is 7'],
    [{ ...report, results: [] }, 'counts.pass is 3, but the results add up to 0'],
    [{ ...report, results: report.results.slice(1) }, 'counts.pass is 3, but the results add up to 2'],
    [{ ...report, pass_rate_pct: 60.06 }, 'pass_rate_pct is 60.06, but the counts give 60'],
    [{ ...report, pass_rate_pct: 100 }, 'pass_rate_pct is 100'],
    [{ ...report, pass_rate_pct: null }, 'pass_rate_pct is null'],
    [{ ...report, pass_rate_pct: '60' }, 'pass_rate_pct: expected a number from 0 to 100, found "60"'],
    [{ ...report, pass_rate_pct: undefined }, 'pass_rate_pct: it is missing'],
    [{ ...report, counts: undefined }, 'counts: it is missing'],
    [{ ...report, results: {} }, 'results: expected a list'],
  ])('that contradicts itself is refused (%#)', (value, message) => {
    expect(() => read(value)).toThrow(refusal(message))
  })

  test.each([60, 60.05, 59.95, 50])('may have the rate %d: of the executed, or of all', (pass_rate_pct) => {
    expect(read({ ...report, pass_rate_pct })).toHaveLength(7)
  })

  test.each([0, 100, null])('of which nothing was executed may have the rate %j', (pass_rate_pct) => {
    const counts = { total: 1, pass: 0, fail: 0, skip: 1, error: 0 }
    expect(read({ ...report, counts, pass_rate_pct, results: [result('s', 'skip')] })).toHaveLength(2)
  })

  test('with zero results is refused', () => {
    const counts = { total: 0, pass: 0, fail: 0, skip: 0, error: 0 }
    expect(() => read({ ...report, counts, pass_rate_pct: 100, results: [] })).toThrow(
      refusal('zero results'),
    )
    expect(() => read({ ...withoutResults, counts, pass_rate_pct: 100 })).toThrow(refusal('zero results'))
  })

  test.each([
    [{ status: 'PASS' }, 'results[0].status: expected one of "pass", "fail", "skip", "error", found "PASS"'],
    [{ status: 'timeout' }, 'found "timeout"'],
    [{ status: true }, 'found true'],
    [{ scenario_id: '' }, 'results[0].scenario_id: expected text that is not empty'],
    [{ scenario_id: 3 }, 'results[0].scenario_id: expected text, found 3'],
    [{ source_tier: null }, 'results[0].source_tier: expected text, found null'],
    [{ kind: undefined }, 'results[0].kind: it is missing'],
    [{ extension_id: undefined }, 'results[0].extension_id: it is missing'],
  ])('%# with a result of %j is refused', (change, message) => {
    expect(() => read({ ...report, results: [{ ...result('s', 'pass'), ...change }] })).toThrow(
      refusal(message),
    )
  })
})

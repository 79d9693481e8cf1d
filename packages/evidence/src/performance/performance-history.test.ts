import { type HistoryRow, type Instant, parseInstant } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformanceHistory, writeHistoryRows } from './performance-history.ts'

const row = (day: number, metric = 'load'): HistoryRow => ({
  at: parseInstant(`2026-03-${String(day).padStart(2, '0')}T12:00:00Z`) as Instant,
  commit: 'abc',
  metric,
  parameters: { size: '10' },
  unit: 'ns',
  better: 'lower',
  value: { coefficient: 15n, scale: 1 },
  statistics: { p95: { coefficient: 2n, scale: 0 }, median: { coefficient: 1n, scale: 0 } },
  environment: { cpu: 'AMD EPYC', os: 'linux' },
})

describe('a history', () => {
  test('is read back as it was written, in any order', () => {
    const rows = [row(2), row(1), row(1, 'other')]
    expect(readPerformanceHistory(writeHistoryRows(rows))).toEqual(
      rows.map((each, index) => ({ ...each, line: index + 1 })),
    )
  })

  test('may be empty', () => {
    expect([readPerformanceHistory(''), readPerformanceHistory('\n')]).toEqual([[], []])
  })

  const [good] = [writeHistoryRows([row(1)])]
  test.each([
    ['a line that was cut off', good.slice(0, -10), 1],
    ['a last line without its break', good + good.replace('03-01', '03-02').trimEnd(), 2],
    ['a line that is no JSON', `${good}oops\n`, 2],
    ['another schema', good.replace('history/v1', 'history/v2'), 1],
    ['an unknown key', good.replace('"commit"', '"note":1,"commit"'), 1],
    ['no statistics', good.replace(/"statistics":\{[^}]*\},/, ''), 1],
    ['an unknown statistic', good.replace('"p95"', '"p94"'), 1],
    ['a number where text belongs', good.replace('"1.5"', '1.5'), 1],
    ['a negative number', good.replace('"1.5"', '"-1.5"'), 1],
    ['no such day', good.replace('2026-03-01', '2026-02-30'), 1],
    ['a metric twice in one run', good + good, 2],
  ])('is refused with %s', (_, text, line) => {
    expect(() => readPerformanceHistory(text)).toThrow(
      expect.objectContaining({ name: 'EvidenceError', line }),
    )
  })

  test('has no number that is not exact', () => {
    expect(good).toContain('"value":"1.5"')
  })
})

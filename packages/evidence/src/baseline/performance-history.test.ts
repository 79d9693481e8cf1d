import {
  compareDecimals,
  type Decimal,
  decimalToText,
  type HistoryRow,
  type Instant,
  meanOf,
  metricName,
  parseInstant,
  STATISTICS,
} from '@governance-gates/core'
import { EvidenceError } from '@governance-gates/document/strict'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPerformanceHistory, writeHistoryRows } from './performance-history.ts'

/** What is read of a text that comes in pieces of so many bytes. */
const readText = (text: string, size = 1000) => {
  const bytes = Buffer.from(text)
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )
  return readPerformanceHistory(pieces)
}

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

const instantOf = (date: Date) => parseInstant(date.toISOString()) as Instant

/** Everything that a row says but its line, so that equal numbers and names are equal texts. */
function textOf({ parameters, value, statistics, environment, line: _, ...rest }: HistoryRow): string {
  const pairs = Object.entries(parameters).sort(([left], [right]) => (left < right ? -1 : 1))
  const numbers = [value, ...STATISTICS.map((each) => statistics[each])].map(
    (each) => each && decimalToText(each),
  )
  const { at, commit, metric, unit, better } = rest
  return JSON.stringify([
    at,
    commit,
    metric,
    pairs,
    unit,
    better,
    numbers,
    environment.cpu,
    environment.cores,
  ])
}

/** Of the processor, which does not grow when the machine has other work. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return user + system
}

describe('a history', () => {
  test('is read back as it was written, in any order', () => {
    const rows = [row(2), { ...row(1), accepted: true as const }, row(1, 'other')]
    expect([...readText(writeHistoryRows(rows))]).toEqual(
      rows.map((each, index) => ({ ...each, line: index + 1 })),
    )
  })

  test('is read back to the last digit, whatever the names are', () => {
    const decimal: fc.Arbitrary<Decimal> = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 320n - 1n }), fc.nat(400))
      .map(([coefficient, scale]) => ({ coefficient, scale }))
    const name = fc.oneof(
      fc.constantFrom('__proto__', 'constructor'),
      fc.string({ minLength: 1, unit: 'binary' }),
    )
    const historyRow: fc.Arbitrary<HistoryRow> = fc.record(
      {
        at: fc
          .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
          .map(instantOf),
        commit: fc.string({ unit: 'binary' }),
        metric: name,
        parameters: fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))).map(Object.fromEntries),
        unit: fc.constantFrom('ns', 'bytes', 'per-second', 'count', 'percent'),
        better: fc.constantFrom('lower', 'higher'),
        value: decimal,
        statistics: fc.dictionary(fc.constantFrom(...STATISTICS), decimal, { minKeys: 1 }),
        environment: fc.record({ cpu: fc.string(), cores: fc.integer({ min: 1 }) }, { requiredKeys: [] }),
      },
      { requiredKeys: ['at', 'commit', 'metric', 'parameters', 'unit', 'statistics', 'environment'] },
    )
    const selector = (each: HistoryRow) => JSON.stringify([each.at, each.commit, metricName(each)])
    fc.assert(
      fc.property(fc.uniqueArray(historyRow, { selector, maxLength: 5 }), (rows) => {
        expect([...readText(writeHistoryRows(rows))].map(textOf)).toEqual(rows.map(textOf))
      }),
    )
  })

  test('keeps what a mean without end was cut to, which a limit is compared with', () => {
    const mean = meanOf([1, 1, 2])
    const [back] = readText(writeHistoryRows([{ ...row(1), statistics: { mean } }]))
    expect(back?.statistics.mean && compareDecimals(back.statistics.mean, mean)).toBe(0)
  })

  test('says the same of lines as they are written as of others, which are read by the schema', () => {
    const text = writeHistoryRows(
      [1, 2, 3].flatMap((day) => [row(day), { ...row(day, 'b\\c'), accepted: true as const }, row(day, 'é')]),
    )
    const outcome = (read: string) => {
      try {
        return [...readText(read, 64)]
      } catch (error) {
        return error instanceof EvidenceError ? { message: error.message, line: error.line } : error
      }
    }
    const sign = fc.constantFrom(
      '',
      '"',
      ',',
      '{',
      '}',
      '\\',
      '0',
      '-',
      '.',
      'a',
      '\n',
      '\u0001',
      '""',
      ' ',
      '","p99":"1',
    )
    const change = fc.record({ at: fc.nat(text.length), length: fc.nat(3), sign })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 2 }), (changes) => {
        const changed = changes.reduce(
          (before, { at, length, sign }) => before.slice(0, at) + sign + before.slice(at + length),
          text,
        )
        // A blank before a line changes nothing but who reads it.
        const slow = changed.replaceAll(/^(?=.)/gm, ' ')
        expect(outcome(changed)).toEqual(outcome(slow))
      }),
      { numRuns: 500 },
    )
  })

  test('of 100,000 rows takes little longer than to parse them', () => {
    const text = writeHistoryRows(
      Array.from({ length: 100_000 }, (_, index) =>
        row(1 + (index % 28), `metric ${Math.floor(index / 28)}`),
      ),
    )
    const bare = timeOf(() =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    )
    const own = timeOf(() => expect(readText(text, 65_536)).toHaveLength(100_000))
    // Some 8 times as much on an idle machine; what grows with the square of the rows takes thousands.
    expect(own / bare).toBeLessThan(30)
  })

  test('may be empty', () => {
    expect(['', '\n', ' \n\n '].map((text) => readText(text).length)).toEqual([0, 0, 0])
  })

  const [good] = [writeHistoryRows([row(1)])]
  test.each([
    ['a line that was cut off', good.slice(0, -10), 1],
    ['a last line without its break', good + good.replace('03-01', '03-02').trimEnd(), 2],
    ['a line that is not JSON', `${good}oops\n`, 2],
    ['another schema', good.replace('history/v1', 'history/v2'), 1],
    ['an unknown key', good.replace('"commit"', '"note":1,"commit"'), 1],
    ['no statistics', good.replace(/"statistics":\{[^}]*\},/, ''), 1],
    ['no number', good.replace(/"value":"1.5","statistics":\{[^}]*\}/, '"statistics":{}'), 1],
    ['an empty line', `${good}\n${good.replace('03-01', '03-02')}`, 2],
    ['a parameter that is not text', good.replace('"size":"10"', '"size":10'), 1],
    ['an unknown statistic', good.replace('"p95"', '"p94"'), 1],
    ['a number where text belongs', good.replace('"1.5"', '1.5'), 1],
    ['a negative number', good.replace('"1.5"', '"-1.5"'), 1],
    ['no such day', good.replace('2026-03-01', '2026-02-30'), 1],
    ['a metric repeated in one run', good + good, 2],
  ])('is refused with %s', (_, text, line) => {
    expect(() => readText(text)).toThrow(expect.objectContaining({ name: 'EvidenceError', line }))
  })

  test.each([
    [
      '"value":"1.5"',
      '"value":1.5',
      'value: expected a number of 0 or more as text, as in "105.637", found 1.5',
    ],
    ['"commit":"abc"', '"commit":7', 'commit: governance.performance-history/v1 has no 7 there'],
    ['"commit":"abc",', '', 'commit: it is missing'],
    ['"os":"linux"', '"arch":"arm"', 'environment: the key "arch" is not known'],
    ['"unit":"ns"', '"unit":"ms"', 'unit: governance.performance-history/v1 has no "ms" there'],
  ])('says what differs when %s is %s', (right, wrong, message) => {
    expect(() => readText(good.replace(right, wrong))).toThrow(message)
  })

  test('has no number that is not exact', () => {
    expect(good).toContain('"value":"1.5"')
  })
})

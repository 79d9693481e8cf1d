import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../number/instant.ts'
import { HistoryTable } from './history-table.ts'
import type { HistoryRow } from './metric-history.ts'
import { metricName } from './metric-name.ts'
import { STATISTICS } from './statistic.ts'

const decimal = fc.record({
  coefficient: fc.oneof(
    fc.bigInt({ min: 0n, max: 99n }),
    fc.constantFrom(2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n),
    fc.bigInt({ min: 0n, max: 10n ** 40n }),
  ),
  scale: fc.nat(400),
})
const historyRow: fc.Arbitrary<HistoryRow> = fc.record(
  {
    at: fc.constantFrom(...([0, 1, 2 ** 32, 2 ** 32 + 1, Date.UTC(2026, 2, 1)] as Instant[])),
    commit: fc.constantFrom('', 'a', '__proto__'),
    metric: fc.constantFrom('load', 'load{}', '__proto__'),
    parameters: fc.constantFrom({}, { size: '1' }, { size: '2' }),
    unit: fc.constantFrom('ns', 'bytes'),
    better: fc.constantFrom('lower', 'higher'),
    value: decimal,
    statistics: fc.dictionary(fc.constantFrom(...STATISTICS), decimal),
    environment: fc.constantFrom({}, { cpu: 'x' }, { os: 'linux' }),
    accepted: fc.constant(true),
    line: fc.integer({ min: 1, max: 1e9 }),
  },
  { requiredKeys: ['at', 'commit', 'metric', 'parameters', 'unit', 'statistics', 'environment'] },
)
const keyOf = (row: HistoryRow) => JSON.stringify([row.at, row.commit, metricName(row)])
const rows = fc.uniqueArray(historyRow, { selector: keyOf, maxLength: 40 })
const statisticsOf = ({ statistics }: HistoryRow) => Object.entries(statistics)

describe('a table of a history', () => {
  test('gives back every row as it was added', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const table = HistoryTable.from(given)
        expect(table).toHaveLength(given.length)
        expect([...table]).toEqual(given)
        expect([...table].map(statisticsOf)).toEqual(given.map(statisticsOf))
      }),
    )
  })

  test('has each metric of a run once', () => {
    fc.assert(
      fc.property(fc.array(historyRow, { maxLength: 40 }), (given) => {
        const table = new HistoryTable()
        const added = given.filter((row) => table.add(row))
        const keys = given.map(keyOf)
        expect(added).toEqual(given.filter((_, index) => keys.indexOf(keys[index] ?? '') === index))
        expect(given.every((row) => table.has(row))).toBe(true)
        expect(given.some((row) => table.add(row))).toBe(false)
      }),
    )
  })

  test('finds the rows of a metric, of a time and of a subject', () => {
    fc.assert(
      fc.property(rows, historyRow, (given, asked) => {
        const table = HistoryTable.from(given)
        const name = metricName(asked)
        expect([...table.of(name)]).toEqual(given.filter((row) => metricName(row) === name))
        expect(table.has(asked)).toBe(given.some((row) => keyOf(row) === keyOf(asked)))
        const isWanted = ({ metric, unit }: Pick<HistoryRow, 'metric' | 'unit'>) =>
          metric === asked.metric && unit === asked.unit
        expect([...table.since(asked.at, isWanted)]).toEqual(
          given.filter((row) => row.at >= asked.at && isWanted(row)),
        )
        const later = given.filter((row) => row.at > asked.at)
        expect(table.after(asked.at, 3)).toEqual({ count: later.length, first: later.slice(0, 3) })
      }),
    )
  })

  test('finds each of 100,000 rows', () => {
    const row = (index: number): HistoryRow => ({
      at: (Math.floor(index / 100) * 60_000) as Instant,
      commit: `c${Math.floor(index / 100)}`,
      metric: `m${index % 100}`,
      parameters: {},
      unit: 'ns',
      value: { coefficient: BigInt(index), scale: 0 },
      statistics: {},
      environment: {},
    })
    const table = HistoryTable.from(Array.from({ length: 100_000 }, (_, index) => row(index)))
    expect([0, 1, 16_383, 16_384, 99_999].every((index) => table.has(row(index)))).toBe(true)
    expect(table.has(row(100_000))).toBe(false)
    expect(Array.from(table.of('m7'), ({ value }) => value?.coefficient)).toEqual(
      Array.from({ length: 1000 }, (_, index) => BigInt(index * 100 + 7)),
    )
  })
})

import { describe, expect, test } from 'vitest'
import type { Instant } from '../number/instant.ts'
import { createRandom } from '../statistics/random.ts'
import { type DriftRow, findDrift } from './drift.ts'

const HOUR = 3_600_000
const noise = (index: number) => ((index * 37) % 11) / 10

function rows(values: readonly number[]): readonly DriftRow[] {
  return values.map((value, index) => ({ at: (index * HOUR) as Instant, commit: `c${index}`, value }))
}

const levels = (...parts: readonly (readonly [level: number, runs: number])[]) =>
  parts
    .flatMap(([level, runs]) => Array.from({ length: runs }, () => level))
    .map((level, i) => level + noise(i))

describe('findDrift', () => {
  test('finds a step, and the run with which it began', () => {
    const drift = findDrift(rows(levels([100, 20], [110, 10])), 'lower')
    expect(drift).toMatchObject({ since: 20 * HOUR, commit: 'c20' })
    expect(drift?.before).toBeCloseTo(100.5, 0)
    expect(drift?.after).toBeCloseTo(110.5, 0)
    expect(drift?.worsening).toBeCloseTo(10, 0)
  })

  test('finds a slow creep of 1% per run, where no two neighbours differ by more than 2%', () => {
    const random = createRandom(3)
    const values = Array.from(
      { length: 40 },
      (_, i) => 100 * 1.01 ** i * (1 + (random() / 2 ** 32 - 0.5) / 200),
    )
    for (const [index, value] of values.slice(1).entries()) {
      expect(value / (values[index] ?? 0)).toBeLessThan(1.02)
    }
    const drift = findDrift(rows(values), 'lower')
    expect(drift?.worsening).toBeGreaterThan(20)
    // The first run that is behind the best level, which is the first.
    expect(Number(drift?.commit.slice(1))).toBeLessThan(15)
  })

  test('finds none where nothing changed, or where it got better', () => {
    expect(findDrift(rows(levels([100, 40])), 'lower')).toBeUndefined()
    expect(findDrift(rows(levels([110, 20], [100, 20])), 'lower')).toBeUndefined()
    expect(findDrift(rows(levels([100, 20], [110, 20])), 'higher')).toBeUndefined()
  })

  test('takes less for worse where more is better', () => {
    const drift = findDrift(rows(levels([200, 20], [100, 20])), 'higher')
    expect(drift?.worsening).toBeCloseTo(50, 0)
  })

  test('does not call it a drift when a metric comes back', () => {
    expect(findDrift(rows(levels([100, 20], [120, 20], [100, 20])), 'lower')).toBeUndefined()
    expect(findDrift(rows(levels([100, 20], [120, 20], [100, 20])), undefined)).toBeUndefined()
  })

  test('compares with the best level, not with the one before', () => {
    const drift = findDrift(rows(levels([100, 15], [130, 15], [120, 15])), 'lower')
    expect(drift).toMatchObject({ commit: 'c15' })
    expect(drift?.worsening).toBeCloseTo(20, 0)
  })

  test('begins again after a metric came back', () => {
    const drift = findDrift(rows(levels([100, 20], [120, 20], [100, 20], [110, 20])), 'lower')
    expect(drift).toMatchObject({ commit: 'c60' })
  })

  test('takes any change for a drift where nobody knows which way is better', () => {
    expect(findDrift(rows(levels([100, 20], [80, 20])), undefined)?.worsening).toBeCloseTo(20, 0)
    expect(findDrift(rows(levels([100, 20], [120, 20])), undefined)?.worsening).toBeCloseTo(20, 0)
  })

  test('puts the runs in the order of time first', () => {
    const history = rows(levels([100, 20], [110, 10]))
    expect(findDrift(history.toReversed(), 'lower')).toEqual(findDrift(history, 'lower'))
  })

  test.each([
    [9, undefined],
    [10, 'c5'],
  ])('needs two levels of 5 runs: of %i it finds %s', (length, expected) => {
    expect(findDrift(rows(levels([100, 5], [200, length - 5])), 'lower')?.commit).toBe(expected)
  })

  test('from 0 has a finite worsening', () => {
    const values = [...Array<number>(10).fill(0), ...Array<number>(10).fill(5)]
    expect(findDrift(rows(values), 'lower')).toMatchObject({ before: 0, after: 5, worsening: 1_000_000 })
  })

  test('finds one in at most about 5% of histories without one', () => {
    const random = createRandom(17)
    let alarms = 0
    for (let round = 0; round < 200; round++) {
      const values = Array.from({ length: 30 }, () => 100 + (random() + random()) / 2 ** 32)
      if (findDrift(rows(values), 'lower') !== undefined) alarms++
    }
    expect(alarms).toBeLessThanOrEqual(10)
  })

  test('finds nothing in nothing', () => {
    expect(findDrift([], 'lower')).toBeUndefined()
  })
})

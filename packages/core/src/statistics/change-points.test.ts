import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findChangePoints } from './change-points.ts'
import { createRandom } from './random.ts'

const series = (length: number, at: (index: number) => number) =>
  Array.from({ length }, (_, index) => at(index))
/** Between 0 and 1, without a pattern that a test could see. */
const noise = (index: number) => ((index * 37) % 11) / 10

// R's data set `Nile`: the flow at Aswan 1871 to 1970, with its well known change after 1898 (Cobb 1978).
const NILE = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958,
  1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020,
  1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040,
  759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890,
  744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
]

// MongoDB's signal-processing-algorithms 2.1.6: sorted(e_divisive(series, pvalue=0.05, permutations=199)).
describe('findChangePoints agrees with MongoDB’s e_divisive', () => {
  test.each([
    { what: 'a step', values: series(40, (i) => 100 + noise(i) + (i >= 17 ? 10 : 0)), expected: [17] },
    {
      what: 'two steps up',
      values: series(70, (i) => 100 + noise(i) + (i >= 20 ? 5 : 0) + (i >= 45 ? 5 : 0)),
      expected: [20, 45],
    },
    {
      what: 'a step and a step back',
      values: series(60, (i) => 100 + noise(i) + (i >= 20 && i < 40 ? 8 : 0)),
      expected: [20, 40],
    },
    { what: 'no change', values: series(60, (i) => 100 + noise(i)), expected: [] },
    {
      what: 'a change of the spread alone',
      values: series(100, (i) => 100 + (noise(i) - 0.5) * (i < 50 ? 1 : 12)),
      expected: [50],
    },
    {
      what: 'up, down, up',
      values: series(100, (i) => 100 + noise(i) + ([0, 6, -3, 9][Math.floor(i / 25)] ?? 0)),
      expected: [25, 50, 75],
    },
    { what: 'the Nile', values: NILE, expected: [28] },
  ])('$what', ({ values, expected }) => {
    expect(findChangePoints(values)).toEqual(expected)
  })
})

describe('findChangePoints', () => {
  test.each([
    [9, []],
    [10, [5]],
    [11, [5]],
  ])('needs two levels of 5 points: of %i it finds %j', (length, expected) => {
    expect(findChangePoints(series(length, (i) => (i < 5 ? 100 : 200) + noise(i)))).toEqual(expected)
  })

  test('takes a level as short as it is allowed to', () => {
    const values = series(20, (i) => (i < 17 ? 100 : 200) + noise(i))
    expect(findChangePoints(values)).toEqual([15])
    expect(findChangePoints(values, { minSegment: 3 })).toEqual([17])
    expect(() => findChangePoints(values, { minSegment: 1 })).toThrow('at least 2')
  })

  test('needs enough permutations for the significance it is asked for', () => {
    const values = series(40, (i) => (i < 20 ? 100 : 200) + noise(i))
    expect(findChangePoints(values, { permutations: 19 })).toEqual([20])
    expect(findChangePoints(values, { permutations: 18 })).toEqual([])
    expect(findChangePoints(values, { significance: 0.001 })).toEqual([])
  })

  test.each([[[]], [[1]], [series(30, () => 7)], [series(30, () => 0)]])('finds nothing in %j', (values) => {
    expect(findChangePoints(values)).toEqual([])
  })

  test('looks at the newest 1,000 points, and counts from the first', () => {
    const late = series(1300, (i) => (i < 1100 ? 100 : 200) + noise(i))
    expect(findChangePoints(late)).toEqual([1100])
    const early = series(1300, (i) => (i < 200 ? 100 : 200) + noise(i))
    expect(findChangePoints(early)).toEqual([])
  })

  test('gives ascending indices of levels that are long enough, whatever the unit', () => {
    const values = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 })
    fc.assert(
      fc.property(values, fc.constantFrom(2, 1024, 2 ** -20), (points, factor) => {
        const found = findChangePoints(points)
        expect(findChangePoints(points.map((point) => point * factor))).toEqual(found)
        const ends = [0, ...found, points.length]
        if (found.length > 0) {
          for (const [index, end] of ends.slice(1).entries()) {
            expect(end - (ends[index] ?? 0)).toBeGreaterThanOrEqual(5)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('finds a change in at most about 5% of series without one', () => {
    const random = createRandom(11)
    let alarms = 0
    for (let round = 0; round < 300; round++) {
      const values = series(30, () => random() / 2 ** 32 + random() / 2 ** 32)
      if (findChangePoints(values).length > 0) alarms++
    }
    // 15 are expected of 300; four standard deviations are 15.
    expect(alarms).toBeLessThanOrEqual(30)
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => findChangePoints([1, 2, value])).toThrow('finite')
  })

  test('does not overflow', () => {
    expect(findChangePoints(series(20, (i) => (i < 10 ? 1e308 : 1.7e308)))).toEqual([10])
  })
})

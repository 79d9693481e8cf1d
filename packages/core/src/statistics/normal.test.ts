import { expect, test } from 'vitest'
import { normalUpperTail } from './normal.ts'

// SciPy 1.17.1: scipy.stats.norm.sf(z).
test.each([
  [0, 0.5],
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145707],
  [1.6448536269514722, 0.05],
  [1.96, 0.024997895148220435],
  [2.9999, 0.001350341282954925],
  [3, 0.0013498980316300933],
  [3.0001, 0.0013494549132607172],
  [5, 2.866515718791933e-7],
  [8, 6.22096057427174e-16],
  [-1.2, 0.8849303297782918],
])('above %d lies %d', (z, expected) => {
  expect(Math.abs(normalUpperTail(z) / expected - 1)).toBeLessThan(1e-12)
})

test('nothing lies beyond infinity', () => {
  expect(normalUpperTail(40)).toBe(0)
  expect(normalUpperTail(-40)).toBe(1)
})

import { expect, test } from 'vitest'
import { MINIMUM_SAMPLES, RANKS, STATISTICS } from './statistic.ts'

test('a percentile needs so many samples that one of them is expected at or beyond it', () => {
  for (const statistic of STATISTICS) {
    if (statistic === 'mean') continue
    const beyond = 1000 - RANKS[statistic]
    const isTail = beyond > 0 && beyond < 500
    expect(MINIMUM_SAMPLES[statistic]).toBe(isTail ? Math.ceil(1000 / beyond) : 1)
  }
  expect(MINIMUM_SAMPLES.mean).toBe(1)
})

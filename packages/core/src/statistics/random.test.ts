import { expect, test } from 'vitest'
import { createRandom, drawBelow, randomFrom, shuffle } from './random.ts'

// The reference implementation from this state, https://prng.di.unimi.it/xoshiro128starstar.c, as other ports quote it.
test('gives the numbers of the published generator', () => {
  const random = randomFrom([0, 1, 2, 3])
  expect(Array.from({ length: 10 }, random)).toEqual([
    5760, 17_280, 2_966_400, 32_451_840, 2_604_340_873, 3_891_234_569, 1_254_043_636, 216_095_511,
    3_291_724_652, 2_070_429_911,
  ])
})

test('gives the same numbers for the same seed and others for another, 0 included', () => {
  const take = (seed: number) => Array.from({ length: 20 }, createRandom(seed))
  expect(take(7)).toEqual(take(7))
  expect(take(7)).not.toEqual(take(8))
  expect(new Set(take(0)).size).toBe(20)
})

test('draws every number below the end, about equally often', () => {
  const random = createRandom(1)
  const counts = [0, 0, 0, 0, 0, 0, 0]
  for (let draw = 0; draw < 70_000; draw++) {
    const number = drawBelow(random, 7)
    counts[number] = (counts[number] ?? 0) + 1
  }
  expect(counts).toHaveLength(7)
  // Six standard deviations of a binomial count.
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(6 * Math.sqrt(10_000 * (6 / 7)))
})

test('shuffles every order about equally often, and only within its bounds', () => {
  const random = createRandom(2)
  const orders = new Map<string, number>()
  for (let round = 0; round < 6000; round++) {
    const values = Float64Array.of(9, 1, 2, 3, 8)
    shuffle(values.subarray(1, 4), random)
    const order = values.join('')
    orders.set(order, (orders.get(order) ?? 0) + 1)
  }
  expect([...orders.keys()].sort()).toEqual(['91238', '91328', '92138', '92318', '93128', '93218'])
  for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(180)
})

import { describe, expect, test } from 'vitest'
import { factorOf } from './factor.ts'
import type { Growth } from './growth.ts'

/** A made-up reader: what a reading takes is what it returns. */
const reader = (cost: (length: number) => number): Growth => ({
  name: 'made up',
  text: (units) => 'x'.repeat(units * 1000),
  read: (text) => cost(text.length / 1000),
})
const clock = async (read: () => unknown): Promise<number> => Number(await read())
const options = { clock, least: 5, limit: 4.84 }

describe('four times as much', () => {
  test.each([
    ['a linear reader', (length: number) => length / 10, 64, [4, 4, 4]],
    ['a quadratic one, in more rounds', (length: number) => length ** 2 / 1000, 128, Array(9).fill(16)],
  ])('of %s', async (_, cost, units, factors) => {
    expect(await factorOf(reader(cost), options)).toEqual({ name: 'made up', units, factors })
  })

  test('is read once where that takes seconds', async () => {
    const { factors } = await factorOf(
      reader((length) => length ** 3),
      options,
    )
    expect(factors).toEqual([64])
  })

  test.each([
    ['300 units', 300, 64],
    ['the length that would be looked at', 100, 16],
  ])('is as long as the reader takes it: %s', async (_, most, units) => {
    const cost = (length: number) => {
      if (length > most) throw new Error('too long')
      return length / 1000
    }
    expect(await factorOf(reader(cost), options)).toMatchObject({ units, factors: [4, 4, 4] })
  })

  test('of a reader that is fast is as long as a text gets', async () => {
    expect(
      await factorOf(
        reader(() => 4),
        { ...options, least: 5 },
      ),
    ).toMatchObject({ factors: [1, 1, 1] })
  })
})

/** Gives whole numbers from 0 up to, and without, 2^32. */
export type Random = () => number

/**
 * A generator that gives the same numbers for the same seed, on every machine: xoshiro128**
 * (Blackman and Vigna 2018, https://prng.di.unimi.it/xoshiro128starstar.c), its state filled by splitmix32.
 * Good for resampling, not for secrets.
 */
export function createRandom(seed: number): Random {
  const split = splitMix(seed)
  return randomFrom([split(), split(), split(), split()])
}

/** The generator in a given state, of which not every number may be 0. */
export function randomFrom(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
}

/** A whole number from 0 up to, and without, `end`; `end` far below 2^32, so that none is preferred noticeably. */
export function drawBelow(random: Random, end: number): number {
  return Math.floor((random() * end) / 4_294_967_296)
}

/** Brings numbers into a random order, in place (Fisher and Yates). */
export function shuffle(values: Float64Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = drawBelow(random, last + 1)
    const value = values[last] ?? 0
    values[last] = values[other] ?? 0
    values[other] = value
  }
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}

function splitMix(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e37_79b9) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0_aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closestWord, MAX_WORD, MAX_WORDS } from './closest-word.ts'

const KEYS = ['min-pass-rate', 'min-coverage', 'max-failures', 'max-flaky', 'tiers', 'title', 'path']

describe('closestWord', () => {
  it.each([
    ['min-pas-rate', 'min-pass-rate', 'a letter left out'],
    ['min-passs-rate', 'min-pass-rate', 'a letter too many'],
    ['min-pass-tate', 'min-pass-rate', 'a wrong letter'],
    ['min-pass-raet', 'min-pass-rate', 'two letters swapped'],
    ['teirs', 'tiers', 'two letters swapped in a short word'],
    ['minPassRate', 'min-pass-rate', 'camel case'],
    ['min_pass_rate', 'min-pass-rate', 'snake case'],
    ['MIN-PASS-RATE', 'min-pass-rate', 'capitals'],
    ['minimum-pass-rate', 'min-pass-rate', 'a third of the letters'],
    ['titles', 'title', 'the nearest of two'],
    ['pth', 'path', 'a short word'],
    ['paht', 'path', 'two letters swapped at the end'],
  ])('takes %s for %s: %s', (written, meant) => {
    expect(closestWord(written, KEYS)).toBe(meant)
  })

  it.each([
    'colour',
    'min-',
    'rate',
    'xyz',
    '',
    'pa',
    'paths-of-all',
    'constructor',
    'x'.repeat(65),
    `min-pass-rate${'x'.repeat(1_000_000)}`,
  ])('%#: takes nothing for what is far from every key', (written) => {
    expect(closestWord(written, KEYS)).toBeUndefined()
  })

  it('has nothing to suggest from nothing', () => {
    expect(closestWord('a', [])).toBeUndefined()
  })

  it.each([
    ['cold_start', ['cold_strat', 'warm_start'], 'cold_strat'],
    ['cold_start', ['throughput'], undefined],
    ['start', ['strat'], 'strat'],
    ['abc', ['acb'], 'acb'],
    ['abc', ['xbz'], undefined],
    ['', ['a'], undefined],
  ])('the name of a metric that is most like %j of %j is %s', (wanted, names, expected) => {
    expect(closestWord(wanted, names)).toBe(expected)
  })

  it.each([
    [MAX_WORD - 1, true],
    [MAX_WORD, true],
    [MAX_WORD + 1, false],
  ])('compares words of %d letters: %s', (length, isCompared) => {
    const word = 'x'.repeat(length)
    expect(closestWord(`${word.slice(1)}y`, [word])).toBe(isCompared ? word : undefined)
    expect(closestWord(word.slice(0, MAX_WORD), [word])).toBe(isCompared ? word : undefined)
  })

  it.each([
    [MAX_WORDS - 2, 'title'],
    [MAX_WORDS - 1, 'title'],
    [MAX_WORDS, undefined],
  ])('behind %d other words finds %s', (others, expected) => {
    const known = [...Array.from({ length: others }, (_, index) => `other-${index}`), 'title']
    expect(closestWord('titel', known)).toBe(expected)
  })

  it('agrees with the distance as it is defined, also for words longer than 32 letters', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 80 })
    fc.assert(
      fc.property(words, words, (written, word) => {
        const isMeant = wordDistance(written, word) <= Math.floor(word.length / 3)
        expect(closestWord(written, [word])).toBe(isMeant ? word : undefined)
      }),
    )
    fc.assert(
      fc.property(words, words, words, (start, end, other) => {
        const [written, word] = [`${start}${other.slice(0, 9)}${end}`, `${start}${end}`]
        const isMeant = wordDistance(written, word) <= Math.floor(word.length / 3)
        expect(closestWord(written, [word])).toBe(isMeant ? word : undefined)
      }),
    )
  })
})

/** One where two neighbours changed places, else Levenshtein's distance, row by row. */
function wordDistance(left: string, right: string): number {
  const swaps = Array.from(
    left,
    (_, at) => left.slice(0, at) + swapped(left.slice(at, at + 2)) + left.slice(at + 2),
  )
  if (left !== right && swaps.includes(right)) return 1
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[right.length] ?? 0
}

function swapped(pair: string): string {
  return Array.from(pair).reverse().join('')
}

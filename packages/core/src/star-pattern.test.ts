import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ANY_NUMBER, exactItem, matchesItems, type StarPattern } from './star-pattern.ts'

/** A pattern, written with signs: `.` is any one character. */
type Signs = readonly (string | typeof ANY_NUMBER)[]

const sign = fc.constantFrom('a', 'b', '.', ANY_NUMBER)
const patterns: fc.Arbitrary<Signs> = fc.array(sign, { maxLength: 8 })
const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 10 })

function fits(wanted: string, character: string): boolean {
  return wanted === '.' || wanted === character
}

function patternOf(signs: Signs, look = () => {}): StarPattern<string> {
  return signs.map((each) =>
    each === ANY_NUMBER
      ? each
      : (character) => {
          look()
          return each === '.' || exactItem(each)(character)
        },
  )
}

/** As it is defined: `*` takes nothing, or one item more. */
function naive(pattern: Signs, text: string): boolean {
  const [first, ...rest] = pattern
  if (first === undefined) return text === ''
  if (first === ANY_NUMBER) return naive(rest, text) || (text !== '' && naive(pattern, text.slice(1)))
  return text !== '' && fits(first, text.slice(0, 1)) && naive(rest, text.slice(1))
}

describe('a pattern with stars', () => {
  test('takes what it takes by definition', () => {
    fc.assert(
      fc.property(patterns, texts, (pattern, text) => {
        expect(matchesItems(patternOf(pattern), text)).toBe(naive(pattern, text))
      }),
      { numRuns: 3_000 },
    )
  })

  test('takes a text of its own making', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sign, texts), { maxLength: 8 }), (parts) => {
        const text = parts
          .map(([own, taken]) => (own === ANY_NUMBER ? taken : own === '.' ? 'c' : own))
          .join('')
        expect(matchesItems(patternOf(parts.map(([own]) => own)), text)).toBe(true)
      }),
    )
  })

  test('compares each item with each sign at most once', () => {
    const long = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 300 })
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), long, (pattern, text) => {
        expect(comparisons(pattern, text)).toBeLessThanOrEqual(pattern.length * text.length)
      }),
    )
  })

  test.each<[string, Signs]>([
    ['many stars', Array.from({ length: 50 }, () => [ANY_NUMBER, 'a'] as const).flat()],
    ['a long part behind a star', [ANY_NUMBER, ...'a'.repeat(50)]],
  ])('takes time in proportion to the text: %s', (_, start) => {
    const pattern: Signs = [...start, 'b']
    const [once, twice] = [1_000, 2_000].map((length) => comparisons(pattern, 'a'.repeat(length)))
    expect(once).toBeGreaterThan(0)
    expect(twice).toBeLessThanOrEqual(2.2 * (once ?? 0))
  })
})

function comparisons(pattern: Signs, text: string): number {
  let count = 0
  const look = () => {
    count++
  }
  matchesItems(patternOf(pattern, look), text)
  return count
}

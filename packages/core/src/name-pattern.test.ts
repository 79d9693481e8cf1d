import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPattern, matchesName } from './name-pattern.ts'

describe('a pattern of names', () => {
  test.each([
    ['load', 'load', true],
    ['load', 'load2', false],
    ['load', 'reload', false],
    ['load*', 'load', true],
    ['load*', 'load/cold', true],
    ['*load', 'reload', true],
    ['*load', 'loads', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['*cold*p95', 'ext_cold_load_p95', true],
    ['*cold*p95', 'ext_p95_cold', false],
    ['a*b*b', 'ab', false],
    ['**', '', true],
    ['test_sort[10]', 'test_sort[10]', true],
    ['test_sort[10]', 'test_sort1', false],
    ['vector<*>', 'vector<int>', true],
    ['2 \\* 3', '2 * 3', true],
    ['2 \\* 3', '2 x 3', false],
    ['C:\\x', 'C:\\x', true],
    ['\\*x*', '*xy', true],
    ['\\*x*', 'axy', false],
    ['a\nb*', 'a\nbc', true],
  ])('%s means %s: %s', (pattern, name, expected) => {
    expect(matchesName(pattern, name)).toBe(expected)
  })

  test('can mean several names only with a wildcard', () => {
    expect(['a*', '*', 'a', 'a\\*'].map(isPattern)).toEqual([true, true, false, false])
  })

  test('agrees with the equivalent regular expression', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 })
    fc.assert(
      fc.property(texts, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), (pattern, name) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`)
        expect(matchesName(pattern, name)).toBe(expression.test(name))
      }),
    )
  })
})

import picomatch from 'picomatch'
import { describe, expect, test } from 'vitest'
import { loadPathMatcher } from './path-matcher.ts'

const matcher = await loadPathMatcher()
const refused = (message: string) => expect.objectContaining({ name: 'ConfigurationError', message })
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`).join(',')

describe('a pattern with signs that may take long', () => {
  test.each<[string, string, string]>([
    [
      'a group',
      '(a|b)',
      'has a group without ?, *, +, @ or ! before it: write {a,b} for one of several texts',
    ],
    [
      'a group in the middle',
      'a/x(a|b)*',
      'has a group without ?, *, +, @ or ! before it: write {a,b} for one of several texts',
    ],
    ['1,001 characters', `[a]${'x'.repeat(998)}`, 'is longer than 1000 characters: write several patterns'],
    ['seven **', `[a]/${'**/'.repeat(7)}b`, 'uses ** more than 6 times: name the folders'],
    [
      'three * in one name',
      'x/[a]*b*c*',
      'uses * more than 2 times in one name, together with [ ], ( ), {1..3}, ! or ** beside other signs: write ? or {a,b} in place of those signs, and ** for whole folders',
    ],
  ])('is refused for %s', (_, pattern, problem) => {
    const shown = JSON.stringify(pattern.slice(0, 80))
    expect(() => matcher(pattern)).toThrow(refused(`the pattern ${shown} ${problem}`))
  })

  test.each([
    ['a group with a sign', '@(a|b)', 'a', 'c'],
    ['an escaped group', '\\(a\\)', '(a)', 'a'],
    ['1,000 characters', `[a]${'x'.repeat(997)}`, `a${'x'.repeat(997)}`, 'a'],
    ['six **', `[a]/${'**/'.repeat(6)}b`, 'a/1/2/b', 'c/b'],
    ['two * in one name', '[a]*b*', 'axbx', 'xxbx'],
    ['two * in each of several names', '[a]*b*/*c*', 'ab/xc', 'ab/x'],
    ['** beside two *', '[a]/**/*b*', 'a/x/b', 'a/x/c'],
  ])('is taken with %s', (_, pattern, path, other) => {
    expect([matcher(pattern)(path), matcher(pattern)(other)]).toEqual([true, false])
  })

  test('has more of all of it where no sign can take long', () => {
    expect(matcher(`${'**/'.repeat(9)}b`)('a/b')).toBe(true)
    expect(matcher('*a*b*c*d')('xaxbxcxd')).toBe(true)
    expect(matcher(`*${'x'.repeat(1_500)}?`)(`a${'x'.repeat(1_500)}b`)).toBe(true)
  })

  test('has up to 100 alternatives', () => {
    expect(matcher(`{${numbered(100)}}*a*b*`)('n99xaxb')).toBe(true)
    expect(() => matcher(`{${numbered(101)}}*a*b*`)).toThrow(/uses \* more than 2 times in one name/)
    expect(matcher(`${'{a,b}'.repeat(6)}*a*b*`)('ababab-a-b')).toBe(true)
    expect(() => matcher(`${'{a,b}'.repeat(7)}*a*b*`)).toThrow(/uses \* more than 2 times in one name/)
    // Without many stars it takes no time.
    expect(matcher(`{${numbered(101)}}`)('n100')).toBe(true)
  })

  test.each([
    './a/*b*',
    'a//*b*',
    'a/./*b*',
    'a/../*b*',
    '*b*/',
    '/*b*',
    'a{b*',
    'a}b*',
    '{a,{b}*',
    '{a}*',
    'a/..b*',
  ])('names with %s what picomatch says', (pattern) => {
    const expression = picomatch.makeRe(pattern, { dot: true, posix: true, flags: 's' })
    for (const path of ['b', 'a', 'a/b', 'a/x/b', 'ab', 'a{b', 'a}bc', '{a,b', 'xb', '.b', 'a/..b', 'b/']) {
      expect([path, matcher(pattern)(path)]).toEqual([path, expression.test(path)])
    }
  })

  test.each(['[a]*', 'a/[!b]*', '!(a)'])('names hidden files with %s too', (pattern) => {
    const expression = picomatch.makeRe(pattern, { dot: true, posix: true })
    for (const path of ['.a', 'a', '.b', 'a/.b', 'a/.c', 'ab'])
      expect([path, matcher(pattern)(path)]).toEqual([path, expression.test(path)])
  })
})

describe('a simple pattern', () => {
  test.each([
    ['ab/*bc', 'ab/bc', true],
    ['ab/*bc', 'abc', false],
    ['ab/*b', 'ab/b', true],
    ['a/**/*a', 'a/a', true],
    ['aa/**/*a', 'aa', false],
    ['./*.rs', './a.rs', false],
    ['a/./*.rs', 'a/b.rs', false],
    ['*..', 'a..', true],
  ])('%s names %s: %s', (pattern, path, expected) => {
    expect(matcher(pattern)(path)).toBe(expected)
  })
})

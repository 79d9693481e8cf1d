import fc from 'fast-check'
import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import {
  IdentifierPatternError,
  MAX_ALTERNATIVES,
  MAX_PATTERN_LENGTH,
  matchIdentifier,
} from './identifier-pattern.ts'

describe('matchIdentifier', () => {
  it.each([
    ['Mock*', ['Mock', 'MockServer'], ['mock', 'MyMock', 'Moc', '']],
    ['*Fake', ['Fake', 'ClockFake'], ['FakeClock', 'fake']],
    ['*Mock*', ['Mock', 'aMockb'], ['Moc', 'mock']],
    ['NullSession', ['NullSession'], ['NullSessions', 'aNullSession', 'nullSession']],
    [
      'MockHttp{Server,Request}',
      ['MockHttpServer', 'MockHttpRequest'],
      ['MockHttp', 'MockHttpServerRequest'],
    ],
    ['a{b,c{d,e*}}f', ['abf', 'acdf', 'acef', 'ace1f'], ['af', 'acf', 'abcf']],
    ['{,un}mocked', ['mocked', 'unmocked'], ['unmock']],
    ['{a}', ['a'], ['{a}']],
    ['a?c', ['abc', 'a日c'], ['ac', 'abbc']],
    ['?', ['𝒳'], ['ab']],
    ['***', ['', 'a'], []],
    ['a*b*c', ['abc', 'a1b2c', 'abcbc'], ['ab', 'acb', 'abcd']],
    ['$mock_1', ['$mock_1'], ['mock_1']],
    ['Größe*', ['GrößeX'], ['Grosse']],
    ['a?c*', ['a$c'], ['a']],
  ])('%s', (pattern, matching, others) => {
    const matches = matchIdentifier(pattern)
    expect(matching.filter((name) => !matches(name))).toEqual([])
    expect(others.filter((name) => matches(name))).toEqual([])
  })

  it.each([
    ['', 'cannot match a name'],
    ['Mock *', 'cannot match a name'],
    ['Mock.*', 'cannot match a name'],
    ['!Mock', 'cannot match a name'],
    ['Mock[AB]', 'cannot match a name'],
    ['a::b', 'cannot match a name'],
    ['{a,b', 'has a `{` outside of a pair of braces'],
    ['a,b', 'has a `,` outside of a pair of braces'],
    ['a}b', 'has a `}` outside of a pair of braces'],
    ['}{', 'has a `}` outside of a pair of braces'],
  ])('refuses %j', (pattern, message) => {
    expect(() => matchIdentifier(pattern)).toThrow(IdentifierPatternError)
    expect(() => matchIdentifier(pattern)).toThrow(
      `the identifier pattern ${JSON.stringify(pattern)} ${message}`,
    )
  })

  it('takes a pattern of the greatest length, and none that is longer', () => {
    const longest = 'a'.repeat(MAX_PATTERN_LENGTH)
    expect(matchIdentifier(longest)(longest)).toBe(true)
    expect(() => matchIdentifier(`${longest}a`)).toThrow('is longer than 200 characters')
  })

  it('takes the greatest number of alternatives, and none more', () => {
    const commas = ','.repeat(MAX_ALTERNATIVES - 1)
    expect(matchIdentifier(`a{${commas}}`)('a')).toBe(true)
    expect(() => matchIdentifier(`a{${commas},}`)).toThrow('expands to more than 100 names')
    expect(matchIdentifier('{a,b}'.repeat(6))('ababab')).toBe(true)
    expect(() => matchIdentifier('{a,b}'.repeat(7))).toThrow('expands to more than 100 names')
    expect(() => matchIdentifier('{a,b}'.repeat(40))).toThrow('expands to more than 100 names')
  })

  it('needs no time for many stars', () => {
    const matches = matchIdentifier(`${'*a'.repeat(99)}*b`)
    expect(matches('a'.repeat(100_000))).toBe(false)
    expect(matches(`${'a'.repeat(100_000)}b`)).toBe(true)
  })

  it('agrees with picomatch', () => {
    const part = fc.constantFrom('a', 'b', 'A', '*', '?', '{a,b}', '{ab,*}', '{a,{b,A}}')
    const patterns = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
    const names = fc.string({ unit: fc.constantFrom('a', 'b', 'A'), minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(patterns, fc.array(names, { minLength: 10 }), (pattern, candidates) => {
        const expected = picomatch(pattern, { noglobstar: true })
        const matches = matchIdentifier(pattern)
        for (const name of candidates)
          expect([pattern, name, matches(name)]).toEqual([pattern, name, expected(name)])
      }),
      { numRuns: 500 },
    )
  })
})

import { hostileText } from '@governance-gates/verdict/fixtures'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutTo, visible } from './visible.ts'

describe('visible', () => {
  test.each([
    ['a line feed', 'a\nb', 'a b'],
    ['a Windows line break', 'a\r\nb', 'a b'],
    ['a tab', 'a\tb', 'a b'],
    ['a lone carriage return', 'a\rb', 'a\\u{d}b'],
    ['a terminal escape', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a C1 control', '\u009b31m', '\\u{9b}31m'],
    ['a right-to-left override', 'a\u202eb', 'a\\u{202e}b'],
    ['an isolate', '\u2066a\u2069', '\\u{2066}a\\u{2069}'],
    ['a direction mark', '\u200e\u200f', '\\u{200e}\\u{200f}'],
    ['zero-width characters', 'a\u200b\u200d\ufeffb', 'a\\u{200b}\\u{200d}\\u{feff}b'],
    ['a soft hyphen', 'a\u00adb', 'a\\u{ad}b'],
    ['a Hangul filler', '\u3164', '\\u{3164}'],
    ['line and paragraph separators', '\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['a tag character', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a lone surrogate', 'a\ud800', 'a\\u{d800}'],
    ['what can be seen', 'é 漢字 👍 ⚠️ \\u{202e} |<&', 'é 漢字 👍 ⚠️ \\u{202e} |<&'],
  ])('%s', (_, text, shown) => {
    expect(visible(text, 100)).toBe(shown)
  })

  test.each([
    ['below the limit', 'abc', 'abc'],
    ['at the limit', 'abcde', 'abcde'],
    ['above the limit', 'abcdef', 'abcd…'],
    ['longer only once it is visible', 'ab\u202e', 'ab\\u…'],
    ['between the halves of a character', 'abc👍x', 'abc…'],
    ['with a line break that shrinks behind the limit', '\r\n\r\nabcd', '  a…'],
  ])('cuts %s', (_, text, shown) => {
    expect(visible(text, 5)).toBe(shown)
  })

  test('is never longer than its limit, well formed, one line, and stays as it is when shown again', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 60 }), (text, limit) => {
        const shown = visible(text, limit)
        expect(shown.length).toBeLessThanOrEqual(limit)
        expect(shown.isWellFormed()).toBe(true)
        expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        expect(visible(shown, limit)).toBe(shown)
      }),
    )
  })
})

test('every character of Unicode is hidden or shown, on its own and among others', () => {
  const hidden = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\u{fe0e}\u{fe0f}\n\t]]/v
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code)
    const isShown = !visible(`a${character}`, 20).includes('\\u{')
    if (isShown === hidden.test(character)) expect.fail(`U+${code.toString(16)}`)
  }
})

test('cutTo never leaves half a character', () => {
  expect(cutTo('👍👍', 3)).toBe('👍…')
  expect(cutTo('👍👍', 2)).toBe('…')
})

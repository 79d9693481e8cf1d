import { describe, expect, it } from 'vitest'
import { shortened, shownValue, visible } from './shown-value.ts'

describe('shownValue', () => {
  it.each<[unknown, string]>([
    ['85', '"85"'],
    ['', '""'],
    [85, '85'],
    [true, 'true'],
    [null, 'nothing'],
    [[1], 'a list'],
    [{ a: 1 }, 'a mapping'],
    [Object.create(null), 'a mapping'],
  ])('shows %j as %s', (value, shown) => {
    expect(shownValue(value)).toBe(shown)
  })
})

describe('shortened', () => {
  it.each([
    [79, 79],
    [80, 80],
    [81, 80],
    [1_000_000, 80],
  ])('shows %d characters as %d', (length, shown) => {
    expect([...shortened('x'.repeat(length))]).toHaveLength(shown)
    // Cut between characters, not inside one.
    expect([...shortened('\u{1f600}'.repeat(length))]).toHaveLength(shown)
    expect(shortened('\u{1f600}'.repeat(length)).isWellFormed()).toBe(true)
  })

  it('says that it cut', () => {
    expect(shortened('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`)
  })
})

describe('visible', () => {
  it.each([
    ['a\nb\tc', 'a\\u000ab\\u0009c'],
    ['\u001b[31m', '\\u001b[31m'],
    ['\u009b', '\\u009b'],
    ['\u2028\u2029', '\\u2028\\u2029'],
    ['\u202eabc\u2066', '\\u202eabc\\u2066'],
    ['\ufeff', '\\ufeff'],
    ['\ud800', '\\ud800'],
    ['\u{e0041}', '\\ue0041'],
    ['größe 30 €', 'größe 30 €'],
  ])('shows %j as %s', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })
})

import { expect, test } from 'vitest'
import { unicodePattern } from './unicode-pattern.ts'

test('a pattern is built when it is first used, and once', () => {
  const broken = unicodePattern('(', 'u')
  expect(broken).toThrow(SyntaxError)
  const letters = unicodePattern(String.raw`^\p{L}+$`, 'u')
  expect(letters().test('ünï')).toBe(true)
  expect(letters().test('ü1')).toBe(false)
  expect(letters()).toBe(letters())
})

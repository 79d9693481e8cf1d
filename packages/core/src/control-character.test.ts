import { expect, test } from 'vitest'
import { hasControl } from './control-character.ts'

test('control characters are those of Unicode', () => {
  for (let point = 0; point <= 0x10ffff; point++) {
    const text = String.fromCodePoint(point)
    if (hasControl(text) !== /\p{Cc}/u.test(text)) expect(point).toBe('not taken for what it is')
  }
  expect(hasControl('a\tb')).toBe(true)
})

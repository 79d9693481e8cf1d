import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineIndex } from './line-index.ts'

describe('LineIndex', () => {
  it.each([
    ['', 0, 1],
    ['a\nb', 0, 1],
    ['a\nb', 1, 1],
    ['a\nb', 2, 2],
    ['\n\n', 1, 2],
    ['\n\n', 2, 3],
    ['a\rb', 2, 1],
  ])('%j at %i is in line %i', (text, offset, line) => {
    expect(new LineIndex(text).lineAt(offset)).toBe(line)
  })

  it('counts the line feeds before the offset', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', '\r')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1)
        expect(new LineIndex(text).lineAt(offset)).toBe(text.slice(0, offset).split('\n').length)
      }),
    )
  })
})

import fc from 'fast-check'
import unhomoglyph from 'unhomoglyph'
import { describe, expect, it } from 'vitest'
import { asciiSkeleton, likenessText } from './identity.ts'

describe('two ids', () => {
  it.each([
    ['aurora', 'aurora', 'is the same as'],
    ['aurora', 'Aurora', 'differs only in case from'],
    ['pi-tools', 'pi_tools', 'differs only in case and separators from'],
    ['pi-tools', 'PiTools', 'differs only in case and separators from'],
    ['pi.tools', 'pi tools', 'differs only in case and separators from'],
    // All of it Cyrillic, then but for one letter.
    ['раура', 'paypa', 'looks like'],
    ['раураl', 'paypal', 'looks like'],
    ['corn-tools', 'com-tools', 'looks like'],
    ['g00gle', 'google', 'looks like'],
    ['ⅿodern', 'modern', 'differs only in case from'],
    ['aur\u200bora', 'aurora', 'differs only in case from'],
    ['ａｕｒｏｒａ', 'aurora', 'differs only in case from'],
    ['aurora', 'auroras', undefined],
    ['a/b', 'a-b', undefined],
    ['-', '_', undefined],
    ['', '-', undefined],
  ])('%j and %j: %s', (id, other, expected) => {
    expect(likenessText(id, other, unhomoglyph)).toBe(expected)
    expect(likenessText(other, id, unhomoglyph)).toBe(expected)
  })

  it('are alike in both directions, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
        expect(likenessText(left, right, unhomoglyph)).toBe(likenessText(right, left, unhomoglyph))
      }),
    )
  })
})

it('the skeleton of ASCII is that of the whole table', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(asciiSkeleton(text.toLowerCase())).toBe(unhomoglyph(text.toLowerCase()))
    }),
  )
})

it('ids of plain letters have the same keys without the whole of Unicode', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'aAmMoO01lI|-_./@ ') })
  fc.assert(
    fc.property(plain, plain, (left, right) => {
      // A sign beside them takes the other way.
      const [long, other] = [left, right].map((id) => `${id}ü`)
      expect(likenessText(long ?? '', other ?? '', unhomoglyph)).toBe(
        likenessText(`${left}u`, `${right}u`, unhomoglyph),
      )
    }),
  )
})

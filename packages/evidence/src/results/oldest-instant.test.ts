import { parseInstant } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OldestInstant } from './oldest-instant.ts'

const oldest = (texts: readonly unknown[]) => {
  const instants = new OldestInstant()
  for (const text of texts) instants.add(text)
  return instants.instant
}

const forms = fc.constantFrom(
  (iso: string) => iso,
  (iso: string) => iso.replace(/\.\d+Z$/, 'Z'),
  (iso: string) => iso.replace('Z', '+00:00'),
  (iso: string) => iso.replace('Z', '+05:30'),
  (iso: string) => iso.replace('Z', '456789Z'),
)
const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
const stamp = fc.tuple(date, forms).map(([moment, form]) => form(moment.toISOString()))

describe('the oldest instant', () => {
  test('is that of the oldest text, in whatever forms they are written', () => {
    fc.assert(
      fc.property(fc.array(stamp, { minLength: 1, maxLength: 6 }), (stamps) => {
        const instants = stamps.map((text) => Number(parseInstant(text)))
        expect(oldest(stamps)).toBe(Math.min(...instants))
      }),
      { numRuns: 2_000 },
    )
  })

  test('stays the same with every text that it covers', () => {
    const bytesOf = (text: string) => new TextEncoder().encode(` ${text} `)
    const odd = fc.constantFrom('yesterday', '2026-01-02T00:00:00.000é', '2026-01-02T00:00:00.00\u0000Z', '')
    const texts = fc.oneof({ weight: 9, arbitrary: stamp }, { weight: 1, arbitrary: odd })
    fc.assert(
      fc.property(
        fc.array(fc.oneof(texts, fc.constant(undefined)), { maxLength: 6 }),
        texts,
        (before, text) => {
          const [instants, more] = [new OldestInstant(), new OldestInstant()]
          for (const each of before) {
            instants.add(each)
            more.add(each)
          }
          const bytes = bytesOf(text)
          if (!instants.covers(bytes, 1, bytes.length - 1)) return
          more.add(text)
          expect(more).toEqual(instants)
          expect(more.instant).toBe(instants.instant)
        },
      ),
      { numRuns: 3_000 },
    )
  })

  test('covers a later text of its form, and no earlier one', () => {
    const instants = new OldestInstant()
    const covers = (text: string) => instants.covers(new TextEncoder().encode(text), 0, text.length)
    expect(covers('2026-01-02T00:00:00Z')).toBe(false)
    instants.add('2026-01-02T00:00:00Z')
    const texts = [
      '2026-01-02T00:00:00Z',
      '2026-01-02T00:00:01Z',
      '2026-01-01T23:59:59Z',
      '2026-01-02T00:00:00+',
    ]
    expect(texts.map(covers)).toEqual([true, true, false, false])
    const zoned = new OldestInstant()
    zoned.add('2026-01-02T00:00:00+00:00')
    const others = ['2026-01-02T01:00:00+00:00', '2026-01-02T01:00:00+05:30', '2026-01-02T01:00:00+00:0é']
    const bytes = others.map((text) => new TextEncoder().encode(text))
    expect(bytes.map((each) => zoned.covers(each, 0, each.length))).toEqual([true, false, false])
    instants.add(undefined)
    expect(covers('2026-01-01T23:59:59Z')).toBe(true)
  })

  test.each([
    ['no instant', []],
    ['one is missing', ['2026-01-02T00:00:00Z', undefined]],
    ['the first is missing', [undefined, '2026-01-02T00:00:00Z']],
    ['one is not text', ['2026-01-02T00:00:00Z', 1_767_312_000]],
    ['the only one is invalid', ['yesterday']],
    ['one is invalid', ['2026-01-02T00:00:00Z', 'yesterday']],
    ['the oldest is invalid', ['2026-01-02T00:00:00Z', '2026-01-00T00:00:00Z']],
  ])('is unknown where %s', (_, stamps) => {
    expect(oldest(stamps)).toBeUndefined()
  })
})

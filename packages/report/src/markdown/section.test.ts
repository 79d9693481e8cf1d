import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinSections, type Section, sectionOf } from './section.ts'
import { utf8Length } from './utf8.ts'

function listOf(count: number, parts: Partial<Parameters<typeof sectionOf<number>>[0]> = {}): Section {
  const values = Array.from({ length: count }, (_, index) => index)
  return sectionOf({
    head: 'head\n',
    values,
    render: (index) => `- item ${index}\n`,
    source: 'verdict',
    ...parts,
  })
}

const heading: Section = sectionOf({ head: '## gate\n', values: [], render: String, source: 'verdict' })
const ROOMY = 10_000

describe('joinSections', () => {
  test('writes all of them where they fit', () => {
    expect(joinSections([heading, listOf(2, { foot: 'foot\n' })], ROOMY)).toBe(
      '## gate\nhead\n- item 0\n- item 1\nfoot\n',
    )
  })

  test('says how many a limit of the section itself leaves out', () => {
    expect(joinSections([listOf(1234, { limit: 1 })], ROOMY)).toBe(
      'head\n- item 0\n\n_1,233 more in the verdict file._\n',
    )
  })

  test.each([
    ['at the size of the text', 0, 'head\n- item 0\n- item 1\n- item 2\n'],
    ['one byte below', 1, '## gate\n'],
  ])('%s', (_, missing, start) => {
    const sections = [listOf(3), listOf(12)]
    const size = utf8Length(joinSections(sections, ROOMY))
    const text = joinSections(sections, size - missing)
    expect(text.length === size).toBe(missing === 0)
    expect(missing === 0 ? text : `## gate\n${text}`).toContain(start)
  })

  test('cuts the first that does not fit and leaves out what is behind it', () => {
    const sections = [heading, listOf(100, { foot: 'foot\n' }), listOf(5), listOf(7, { source: 'gate' })]
    const text = joinSections(sections, 300)
    const shown = text.match(/^- item/gm)?.length ?? 0
    expect(shown).toBeGreaterThan(3)
    expect(text).toContain(`\n_${100 - shown} more in the verdict file._\nfoot\n`)
    expect(text).toMatch(/\n_Cut here: 5 more in the verdict file; 7 rows that do not fit here\._\n$/)
  })

  test('says that something is missing where it cannot be counted', () => {
    const text = joinSections([heading, { ...heading, head: `${'x'.repeat(400)}\n` }], 300)
    expect(text).toBe('## gate\n\n_Cut here: the rest is in the verdict file._\n')
  })

  test('keeps the most important where there is no room for the note', () => {
    expect(joinSections([heading, listOf(100)], 20)).toBe('## gate\n')
    expect(joinSections([heading, listOf(100)], 3)).toBe('')
  })

  test('never exceeds its limit, and every item is either shown or counted', () => {
    const lists = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(lists, fc.integer({ min: 200, max: 1500 }), (counts, limit) => {
        const text = joinSections([heading, ...counts.map((count) => listOf(count))], limit)
        expect(utf8Length(text)).toBeLessThanOrEqual(limit)
        const shown = text.match(/^- item/gm)?.length ?? 0
        const counted = [...text.matchAll(/(\d+) more in the verdict file/g)].map(([, digits]) =>
          Number(digits),
        )
        expect(shown + counted.reduce((sum, count) => sum + count, 0)).toBe(
          counts.reduce((sum, count) => sum + count, 0),
        )
      }),
    )
  })
})

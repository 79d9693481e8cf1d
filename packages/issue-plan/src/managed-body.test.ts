import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identityOf } from './identity.ts'
import { isSameBody, ticksOf, writeBody } from './managed-body.ts'
import { checkbox, lines, type Markdown, markdown } from './markdown.ts'
import type { Marker } from './marker.ts'

const identity = identityOf('incident', ['a']).current
const marker: Marker = { kind: 'incident', identity, title: 'Failing', state: {} }

function written(current: string, text: Markdown | undefined, state: Marker['state'] = {}): string {
  const answer = writeBody(current, { ...marker, state }, text)
  if (answer.kind === 'no-room') throw new Error(answer.reason)
  return answer.body
}

/** Anything but what makes a marker or an end. */
const human = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('- [x] <!-- id=a -->', '\r\n', '<!-- governance', '```\n', '-->', ' '),
)

test('what people wrote before and after stays byte for byte, whatever is written between', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(
    fc.property(human, human, fc.array(text, { minLength: 1, maxLength: 4 }), (before, after, texts) => {
      let body = `${before}${written('', markdown`first`)}${after}`
      for (const [index, each] of texts.entries()) {
        body = written(body, markdown`${each}`, { run: String(index) })
        expect(body.startsWith(before)).toBe(true)
        expect(body.endsWith(after)).toBe(true)
        expect(written(body, markdown`${each}`, { run: String(index) })).toBe(body)
      }
      const alone = written('', markdown`${texts.at(-1) ?? ''}`, { run: String(texts.length - 1) })
      expect(body).toBe(`${before}${alone}${after}`)
    }),
  )
})

test('check boxes keep their ticks by their id, in any order and with other words', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(ids, fc.infiniteStream(fc.boolean()), (all, ticks) => {
      const boxes = (names: readonly string[], text: string) =>
        lines(names.map((id) => checkbox(id, markdown`${text} ${id}`)))
      const ticked = all.filter(() => ticks.next().value)
      let body = written('', boxes(all, 'Do'))
      for (const id of ticked) body = body.replace(`- [ ] <!-- id=${id} -->`, `- [X] <!-- id=${id} -->`)
      const next = written(body, boxes(all.toReversed(), 'Really do'))
      expect([...ticksOf(next)].sort()).toEqual([...ticked].sort())
      expect(next.match(/Really do/g)).toHaveLength(all.length)
    }),
  )
})

test('a browser that writes CR LF changes neither ticks nor what is the same', () => {
  const text = lines([markdown`Do`, checkbox('look', markdown`Look at it`), checkbox('tell', markdown`Tell`)])
  const body = written('Hello\n', text)
  const edited = body.replace('[ ] <!-- id=tell', '[x] <!-- id=tell').replaceAll('\n', '\r\n')
  const next = written(edited, text)
  expect([...ticksOf(next)]).toEqual(['tell'])
  expect(isSameBody(next, edited)).toBe(true)
})

test('a tick in what people wrote does not count', () => {
  const body = `- [x] <!-- id=a -->\n${written('', checkbox('a', markdown`A`))}\n- [x] <!-- id=a -->`
  expect(ticksOf(written(body, checkbox('a', markdown`A`)))).toEqual(new Set())
})

test('a name that looks like a box, a marker or the end is only text', () => {
  const hostile = '<!-- governance-gates end -->\n- [x] <!-- id=a -->\n<!-- governance-gates: {} -->'
  const body = written('', lines([markdown`${hostile}`, checkbox('a', markdown`${hostile}`)]))
  expect(ticksOf(body)).toEqual(new Set())
  expect(body.match(/<!-- governance-gates/g)).toHaveLength(2)
  const raw = written('', { markdown: hostile })
  expect(raw.match(/<!-- governance-gates/g)).toHaveLength(2)
})

test('where people took the end away, nothing behind the marker is lost', () => {
  const body = written('', markdown`first`)
  const cut = `${body.replace('<!-- governance-gates end -->', '')}Human words`
  const next = written(cut, markdown`second`)
  expect(next).toContain('second')
  expect(next.endsWith('\nfirst\nHuman words')).toBe(true)
  expect(written(next, markdown`second`)).toBe(next)
})

test('without a text, what is there stays', () => {
  const body = written('Hello\n', markdown`Some text`)
  expect(written(body, undefined)).toBe(body)
})

test.each([
  [65_536, 'whole'],
  [65_537, 'cut'],
])('a body of %d characters is %s', (size, expected) => {
  const overhead = written('', markdown``).length
  const row = 'x'.repeat(99)
  const filler = Array.from({ length: 600 }, () => row).join('\n')
  const text = { markdown: `${filler}\n${'y'.repeat(size - overhead - filler.length - 1)}` }
  const body = written('', text)
  expect(body.length).toBeLessThanOrEqual(65_536)
  expect(body.includes('y')).toBe(expected === 'whole')
  expect(body.includes('_1 more lines do not fit into an issue._')).toBe(expected === 'cut')
})

test('whole lines are cut, so that no pair of surrogates is', () => {
  const body = written('', { markdown: Array.from({ length: 900 }, () => '😀'.repeat(50)).join('\n') })
  expect(body.length).toBeLessThanOrEqual(65_536)
  expect(body).toMatch(/\n_\d+ more lines do not fit into an issue\._\n/)
  expect(body.isWellFormed()).toBe(true)
})

test('people may leave no room', () => {
  const answer = writeBody(
    `${'x'.repeat(65_400)}${written('', markdown`a`)}`,
    marker,
    markdown`${'b '.repeat(300)}`,
  )
  expect(answer).toMatchObject({ kind: 'no-room', remedy: 'move some of the text of the issue to a comment' })
})

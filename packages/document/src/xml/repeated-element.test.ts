import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { XmlListener } from './xml-listener.ts'
import type { XmlProblem } from './xml-problem.ts'
import { XmlStream } from './xml-stream.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

class Refusal extends Error {
  readonly problem: XmlProblem

  constructor(problem: XmlProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

/** Everything that a stream tells of a text, up to the problem that ends it. */
function told(pieces: readonly string[], repeats?: string): readonly unknown[] {
  const events: unknown[] = []
  const listener: XmlListener = {
    open(name, attributes, line) {
      events.push([name, Object.entries(attributes), line])
      return attributes['name'] === 'wanted' || name === 'wanted' ? 'with-text' : 'without-text'
    },
    text: (text) => void events.push({ text }),
    close: () => void events.push('close'),
    comment: (comment) => void events.push({ comment }),
    forbiddenText: (line) => void events.push({ line }),
    ...(repeats === undefined ? {} : { repeats }),
  }
  const stream = new XmlStream(listener, (problem) => new Refusal(problem))
  try {
    for (const piece of pieces) for (const _ of stream.write(piece));
    stream.end()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    events.push(error.problem)
  }
  return events
}

function cut(text: string, lengths: readonly number[]): readonly string[] {
  const pieces: string[] = []
  let start = 0
  for (let index = 0; start < text.length; index++) {
    const length = lengths[index % lengths.length] ?? text.length
    pieces.push(text.slice(start, start + length))
    start += length
  }
  return pieces
}

const value = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('a', 'case 1', 'wanted', '', 'x > y', "it's", 'größer ☃', '0.001'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('&lt;', '&#27;', '&no;', '\u0001', '\n', '\r', '\t', '\ud83d\ude00'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\u0085', '\u2028', '\u007f', '\ufffe', '<', '"', ']]>', '&', '\ud83d'),
  },
)
const white = fc.constantFrom('', '\n', '\n  ', '\n\t', '\r\n', ' ')
const shapes: readonly ((name: string, other: string) => string)[] = [
  (name, other) => `<c class="${other}" name="${name}"/>`,
  (name, other) => `<c class="${other}" name="${name}" />`,
  (name, other) => `<c  class="${other}" name="${name}"></c>`,
  (name, other) => `<c class="${other}" name="${name}">\n  </c>`,
  (name, other) => `<c class="${other}" name="${name}" class="twice"/>`,
  (name, other) => `<c class="${other}"\n name='${name}'/>`,
  (name, other) => `<c class="${other}" name="${name}">${other}<d/></c>`,
]
const rare = fc.oneof(
  fc.constantFrom('<wanted>', '</wanted>', '<s>', '</s>', ']]', '>', 'text', '<e name="wanted"/>', '<c/>'),
  fc.constantFrom('<![CDATA[ <c class="a" name="b"/> ]]>', '<!-- <c class="a" name="b"/> -->', '<?p ?>'),
)
const run = fc
  .tuple(fc.constantFrom(...shapes), fc.array(fc.tuple(value, value, white), { minLength: 1, maxLength: 8 }))
  .map(([shape, rows]) => rows.map(([name, other, gap]) => gap + shape(name, other)).join(''))
const body = fc.array(fc.oneof({ weight: 5, arbitrary: run }, { weight: 1, arbitrary: rare }), {
  minLength: 1,
})
const head = fc.constantFrom(
  '<r>',
  '<?xml version="1.0"?>\n<r>',
  '<?xml version="1.1"?><r>',
  '<r name="wanted">',
)
const document = fc.tuple(head, body).map(([start, parts]) => `${start}${parts.join('')}\n</r>`)

/** Replaces, takes out or puts in some characters. */
const damage = fc.array(
  fc.tuple(
    fc.nat(),
    fc.nat(2),
    fc.constantFrom('', '<', '>', '"', "'", '/', '&', ' ', '\n', '\r', ']', '=', '\0'),
  ),
  { maxLength: 3 },
)

function damaged(text: string, changes: readonly (readonly [number, number, string])[]): string {
  return changes.reduce((now, [place, length, more]) => {
    const at = place % now.length
    return now.slice(0, at) + more + now.slice(at + length)
  }, text)
}

describe('elements that repeat are read as the parser reads them', () => {
  test('in every text, however it is damaged and cut', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(document, damage, lengths, (text, changes, cuts) => {
        const pieces = cut(damaged(text, changes), cuts)
        expect(told(pieces, 'c')).toEqual(told(pieces))
      }),
      { numRuns: 3_000 },
    )
  })

  test('in reports as tools write them', () => {
    const folder = join(import.meta.dirname, '../../../evidence/src/results/junit/fixtures')
    const paths = globSync('*.xml', { cwd: folder })
    expect(paths.length).toBeGreaterThan(40)
    for (const path of paths) {
      const pieces = cut(readFileSync(join(folder, path), 'utf8'), [300])
      expect(told(pieces, 'testcase')).toEqual(told(pieces))
    }
  })

  test.each([
    ['depth', `${'<s>'.repeat(63)}<c a="1"/>`, `${'<c a="1"/>'.repeat(3)}<s><c a="1"/></s>`],
    ['line and column', '<r>\n<c a="1">\n </c>', '\n<c a="2">\n </c>\n\n <c a="3">\n </c> <b></a>'],
    ['line and column in one line', '<r><c a="1"/>', '<c a="2"/><c a="333"/><b></a>'],
    ['second root', '<r><c a="1"/>', '</r>\n<c a="2"/>'],
  ])('so that an error names the same %s', (_, first, second) => {
    const all = told([first, second], 'c')
    expect(all).toEqual(told([first, second]))
    expect(all.at(-1)).toHaveProperty('at')
  })

  test('behind brackets, which do not end a section there', () => {
    const pieces = ['<r><c a="1"/>', ']]<c a="2"/>></r>']
    expect(told(pieces, 'c')).toEqual(told(pieces))
    expect(told(pieces, 'c')).toContainEqual(['c', [['a', '2']], 1])
  })

  test('and hardly any of them by the parser', () => {
    const write = vi.spyOn(SaxesParser.prototype, 'write')
    const cases = Array.from({ length: 10_000 }, (_, index) => `<c class="a.b" name="case ${index}"/>\n`)
    const text = `<r>\n${cases.join('')}</r>`
    const pieces = cut(text, [64 * 1024])
    expect(told(pieces, 'c')).toHaveLength(20_002)
    const parsed = write.mock.calls.map(([piece]) => String(piece ?? '').length)
    expect(parsed.reduce((sum, length) => sum + length, 0)).toBeLessThan(text.length / 10)
  })
})

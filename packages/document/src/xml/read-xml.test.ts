import { describe, expect, test } from 'vitest'
import { readXml } from './read-xml.ts'
import { XmlStream } from './xml-stream.ts'

describe('a small document', () => {
  test('knows where its elements are', () => {
    const text = '<?xml version="1.0"?>\r\n<a>\n  <b\n x="&lt;1"/>t<![CDATA[<u>]]><c>\n v </c></a>'
    expect(readXml(text)).toEqual({
      root: {
        name: 'a',
        attributes: {},
        text: '\n  t<u>',
        line: 2,
        column: 1,
        children: [
          { name: 'b', attributes: { x: '<1' }, text: '', line: 3, column: 3, children: [] },
          { name: 'c', attributes: {}, text: '\n v ', line: 4, column: 29, children: [] },
        ],
      },
      problems: [],
    })
  })

  test.each([
    ['', 'truncated'],
    ['<a>', 'truncated'],
    ['<a></b>', 'malformed'],
    ['<!DOCTYPE a><a/>', 'document-type'],
    [`${'<a>'.repeat(65)}`, 'too-deep'],
    [`<a>${'<b/>'.repeat(100_000)}</a>`, 'too-large'],
  ])('is refused: %#', (text, kind) => {
    expect(readXml(text)).toMatchObject({ root: undefined, problems: [{ kind }] })
  })

  test('has a hundred thousand elements at most', () => {
    expect(readXml(`<a>${'<b/>'.repeat(99_999)}</a>`).problems).toEqual([])
  })
})

test('a stream names the line on which a tag begins, whatever follows its name', () => {
  const lines: (readonly [string, number])[] = []
  const stream = new XmlStream(
    {
      open: (name, _, line) => {
        lines.push([name, line])
        return 'without-text'
      },
      text: () => undefined,
      close: () => undefined,
    },
    (problem) => new Error(problem.kind),
  )
  for (const _ of stream.write('<a>\n<b\n x="1"/><c\r\n\r\n y="2"/>\r\n<d/></a>'));
  stream.end()
  expect(lines).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['d', 6],
  ])
})

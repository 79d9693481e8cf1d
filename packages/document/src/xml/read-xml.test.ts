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

describe('a stream', () => {
  const told = (text: string, isTolerant = true) => {
    const events: unknown[] = []
    const listener = {
      open: (name: string) => {
        events.push(name)
        return name === 'm' ? ('with-text' as const) : ('without-text' as const)
      },
      text: (part: string) => void events.push({ part }),
      close: () => undefined,
      ...(isTolerant ? { forbiddenText: (line: number) => void events.push(line) } : {}),
    }
    const stream = new XmlStream(listener, ({ kind }) => new Error(kind))
    for (const _ of stream.write(text));
    stream.end()
    return events
  }

  test.each([
    ['a control character', '<a>\n\u001b[1m</a>', ['a', 2]],
    ['a code point that is not a character', '<a>\uffff</a>', ['a', 1]],
    ['an entity of one', '<m>&#27;[1m</m>', ['m', 1, { part: '&#27;[1m' }]],
    ['one in an attribute', '<a b="\u0001&#x1;"/>', [1, 1, 'a']],
    ['one in CDATA', '<m><![CDATA[\u0008x]]></m>', ['m', 1, { part: '\bx' }]],
    ['an entity that nobody declared', '<m>a&nbsp;b</m>', ['m', 1, { part: 'a&nbsp;b' }]],
    ['the end of a section that never began', '<m>a]]>b</m>', ['m', 1, { part: 'a]]>b' }]],
  ])('tells of %s to who wants to know, and refuses it for others', (_, text, events) => {
    expect(told(text)).toEqual(events)
    expect(() => told(text, false)).toThrow('malformed')
  })

  test.each([
    '<a\u0001/>',
    '<\u0001/>',
    '<a \u0001b="c"/>',
    '<a b="<"/>',
    '<a b=c/>',
    '<a>&</a>',
    '<a>& x;</a>',
  ])('refuses what is wrong with the markup: %#', (text) => {
    expect(() => told(text)).toThrow(/malformed|truncated/)
  })

  test('tells of a comment, wherever the text is cut', () => {
    const comments: string[] = []
    const listener = {
      open: () => 'without-text' as const,
      text: () => undefined,
      close: () => undefined,
      comment: (text: string) => comments.push(text),
    }
    const stream = new XmlStream(listener, ({ kind }) => new Error(kind))
    const before = `<a>${'x'.repeat(16 * 1024 - 10)}`
    for (const _ of stream.write(`${before}<!-- fail 1 --></a>`));
    expect(comments).toEqual([' fail 1 '])
  })

  test.each([
    ['a CDATA section', '<a><![CDATA[', ']]></a>'],
    ['a comment', '<a><!--', '--></a>'],
    ['text', '<a>', '</a>'],
  ])('forgets %s that nobody wants, however long it is', (_, begin, end) => {
    const listener = { open: () => 'without-text' as const, text: () => undefined, close: () => undefined }
    const stream = new XmlStream(listener, ({ kind }) => new Error(kind))
    const nineMebibytes = 'a line of a server that talks a lot\n'.repeat(1 << 18)
    const before = process.memoryUsage().heapUsed
    for (const piece of [begin, ...Array<string>(8).fill(nineMebibytes), end]) {
      for (const _ of stream.write(piece));
    }
    stream.end()
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(32 * 1024 * 1024)
  })
})

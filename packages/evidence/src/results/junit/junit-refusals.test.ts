import { decodeText } from '@governance-gates/document/strict'
import { describe, expect, test } from 'vitest'
import { junitReader } from './junit.ts'

const read = (xml: string) => [...junitReader.read([xml])]
const readBytes = (bytes: Uint8Array) => [...junitReader.read(decodeText([bytes]))]
const suite = (content: string) => `<testsuite name="S">${content}</testsuite>`
const refusal = (message: string, line: unknown = expect.any(Number)) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line,
    remedy: expect.stringMatching(/./),
  })

const good = suite('<testcase classname="C" name="t"/>')

const refused: readonly [string, string, string, number?][] = [
  ['no text', '', 'truncated', 1],
  ['white space', ' \n ', 'truncated', 2],
  ['an empty root', '<testsuites/>', 'no test case in it'],
  ['suites without cases', '<testsuites tests="0"><testsuite tests="0"/></testsuites>', 'no test case in it'],
  ['a suite with output only', suite('<system-out>hello</system-out>'), 'no test case in it'],
  ['an end in a suite', '<testsuite>\n<testcase name="a"/>\n', 'truncated', 3],
  ['an end in a tag', '<testsuite>\n<testcase name="a', 'truncated', 2],
  ['an end in an entity', '<testsuite name="a&am', 'truncated', 1],
  ['an end in CDATA', '<testsuite><testcase name="a"><failure><![CDATA[x', 'truncated'],
  ['an end in a comment', `${good}<!-- `, 'truncated'],
  ['two roots', `${good}\n${good}`, 'only one root', 2],
  ['text behind the root', `${good}\nok`, 'text data outside of root', 2],
  ['text before the root', `\n\nok${good}`, 'text data outside of root', 3],
  ['another root', '<coverage/>', 'the root element is "coverage"', 1],
  ['a prefixed root', '<j:testsuite xmlns:j="urn:x"/>', 'the root element is "j:testsuite"'],
  ['another root in a namespace', '<TestRun xmlns="urn:x"/>', 'is "TestRun" in the namespace "urn:x"'],
  ['a case as the root', '<testcase name="a"/>', 'the root element is "testcase"'],
  ['HTML', '<!DOCTYPE html><html></html>', 'DOCTYPE', 1],
  ['a DOCTYPE', `<!DOCTYPE testsuite SYSTEM "x.dtd">${good}`, 'DOCTYPE', 1],
  [
    'an external entity',
    `<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]>${suite('<testcase name="&x;"/>')}`,
    'DOCTYPE',
  ],
  ['a bare ampersand', suite('<testcase name="a & b"/>'), 'ends in the middle'],
  ['a bare ampersand before an entity', suite('<testcase name="a & b &lt;"/>'), 'not well-formed'],
  [
    'a number of a character that would take a failing test for a part of it',
    suite(`<testcase name="a">&#39 </testcase><testcase name="b"><failure>&lt;</failure></testcase>`),
    'an entity has no end',
  ],
  ['a repeated attribute', suite('\n<testcase name="a" name="b"/>'), 'duplicate attribute: name', 2],
  ['an attribute without quotes', suite('<testcase name=a/>'), 'unquoted attribute'],
  ['a < in an attribute', suite('<testcase name="a<b"/>'), 'disallowed character'],
  ['a wrong end tag', '<testsuite>\n<testcase name="a"></testsuite>', 'unexpected close tag', 2],
  ['an XML declaration in the middle', `<testsuite><?xml version="1.0"?></testsuite>`, 'not well-formed'],
  [
    'a case in a case',
    suite('\n<testcase name="a"><testcase name="b"/></testcase>'),
    '"testcase" is not allowed here',
    2,
  ],
  [
    'a suite in a case',
    suite('<testcase name="a"><testsuite/></testcase>'),
    '"testsuite" is not allowed here',
  ],
  [
    'a case in an unknown element',
    suite('<group><testcase name="a"/></group>'),
    '"testcase" is not allowed here',
  ],
  ['a case in a failure', suite('<failure><testcase name="a"/></failure>'), '"testcase" is not allowed here'],
  ['a root in a suite', suite('<testsuites/>'), '"testsuites" is not allowed here'],
  ['an unknown child of a case', suite('\n<testcase name="a"><timeout/></testcase>'), '"timeout"', 2],
  ['an unknown status', suite('\n<testcase name="a" status="flunked"/>'), 'status: the value "flunked"', 2],
  ['an unknown result', suite('<testcase name="a" result=""/>'), 'result: the value ""'],
  [
    'an unknown status beside a rerun',
    suite('<testcase name="a" status="?"><flakyFailure/></testcase>'),
    'status',
  ],
  [
    'an unknown child beside a known one',
    suite('<testcase name="a"><skipped/><timeout/></testcase>'),
    '"timeout"',
  ],
  [
    'an unknown child where only the tests are counted',
    '<testsuite tests="1"><testcase name="a"><timeout/></testcase></testsuite>',
    '"timeout"',
  ],
  ['a case without a name', '<testsuite><testcase/></testsuite>', 'a test has no name', 1],
  ['a blank name', '<testsuite><testcase name=" "/></testsuite>', 'a test has no name'],
]

test.each(refused)('refuses %s', (...[, xml, message, line]: (typeof refused)[number]) => {
  expect(() => read(xml)).toThrow(refusal(message, line ?? expect.toBeOneOf([expect.any(Number), undefined])))
})

test('refuses files that are not UTF-8 text', () => {
  const utf16 = Buffer.from(good, 'utf16le')
  expect(() => readBytes(new Uint8Array())).toThrow('the file is empty')
  expect(() => readBytes(utf16)).toThrow('not UTF-8 text')
  expect(() => readBytes(Buffer.from('PK\u0003\u0004\0\0'))).toThrow('not UTF-8 text')
  expect(() => readBytes(Buffer.from(suite('<testcase name="é"/>'), 'latin1'))).toThrow('not UTF-8 text')
})

test('refuses a billion laughs before it laughs once', () => {
  const entities = Array.from(
    { length: 10 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  )
  const xml = `<!DOCTYPE t [<!ENTITY l0 "ha">${entities.join('')}]>${suite('<testcase name="&l10;"/>')}`
  expect(() => read(xml)).toThrow(refusal('DOCTYPE'))
})

describe('bounds', () => {
  const nested = (depth: number) =>
    `${'<testsuite name="s">'.repeat(depth)}<testcase name="t"/>${'</testsuite>'.repeat(depth)}`
  test('elements are nested 64 deep at most', () => {
    expect(read(nested(63))).toHaveLength(1)
    expect(() => read(nested(64))).toThrow(refusal('nested deeper than 64'))
    expect(() => read(suite('<x>'.repeat(100_000)))).toThrow(refusal('nested deeper than 64'))
  })

  test('a subject has 2,000 characters at most', () => {
    const subjectOf = (length: number, last = 'n') => {
      const [record] = read(suite(`<testcase name="${'n'.repeat(length - 1)}${last}"/>`))
      return record?.kind === 'result' ? record.result.subject : ''
    }
    expect(subjectOf(1_996)).toBe(`S > ${'n'.repeat(1_996)}`)
    expect(subjectOf(1_997)).toMatch(/^S > n{1896}… \([0-9a-f]{16}\)$/)
    expect(subjectOf(1_997)).not.toBe(subjectOf(1_997, 'm'))
    expect(subjectOf(1_997)).not.toBe(subjectOf(1_998))
    expect(read(suite(`<testcase name="${'n'.repeat(5_000)}"/>`)).at(-1)).toMatchObject({
      kind: 'note',
      note: { message: expect.stringContaining('longer than 2000 characters'), line: 1 },
    })
  })

  test('a tag, and the text between two, must end somewhere', () => {
    const piece = 'x'.repeat(1024 * 1024)
    const endless = function* (start: string) {
      yield start
      for (;;) yield piece
    }
    const tag = '<testsuite name="'
    const text = '<testsuite><testcase name="a"><failure><![CDATA['
    expect(() => [...junitReader.read(endless(tag))]).toThrow(refusal('a tag in it is longer than 16 MiB'))
    expect(() => [...junitReader.read(endless(text))]).toThrow(refusal('a text in it is longer than 64 MiB'))
    expect(() => [...junitReader.read(endless('<!--'))]).toThrow(
      refusal('a text in it is longer than 64 MiB'),
    )
  })

  test('a test has 1,000 properties at most', () => {
    const properties = (length: number) =>
      Array.from({ length }, (_, index) => `<property name="p${index}" value="v"/>`).join('')
    const withProperties = (length: number) =>
      suite(`<testcase name="t"><properties>${properties(length)}</properties></testcase>`)
    // The suite is an attribute too.
    expect(read(withProperties(999))).toHaveLength(1)
    expect(() => read(withProperties(1_000))).toThrow(refusal('more than 1000 properties'))
  })
})

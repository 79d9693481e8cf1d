import { describe, expect, test } from 'vitest'
import { junitReader } from './junit.ts'

const read = (xml: string) =>
  [...junitReader.read([xml])].map((record) => {
    if (record.kind === 'result') return `${record.result.status} ${record.result.subject}`
    return record.kind === 'note' ? `note ${record.note.message}` : record.kind
  })
const suite = (content: string, attributes = '') => `<testsuite name="S" ${attributes}>${content}</testsuite>`
const good = '<testcase name="a"/>'
const forbidden = 'note the text holds a character that XML forbids'

describe('what is in JUnit files and hides no result is read', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'suites without names in one another',
      `<testsuites><testsuite><testsuite><testcase classname="C" name="a"/></testsuite></testsuite></testsuites>`,
      ['pass C > a'],
    ],
    ['a case in the root', `<testsuites>${good}</testsuites>`, ['pass a']],
    ['a reason as a type', suite('<testcase name="a"><skipped type="x"/></testcase>'), ['skip S > a']],
    ['a reason as text', suite('<testcase name="a"><skipped>x</skipped></testcase>'), ['skip S > a']],
    ['skip', suite('<testcase name="a"><skip/></testcase>'), ['skip S > a']],
    ['an empty time', suite('<testcase name="a" time=""/>', 'time=""'), ['pass S > a']],
    [
      'a time that is not a number',
      suite('<testcase name="a" time="NaN"/>', 'time="1,234.5"'),
      ['pass S > a'],
    ],
    ['two lists of properties', suite(`<properties/><properties><x/></properties>${good}`), ['pass S > a']],
    [
      'a property without a name',
      suite(`<properties><property value="1"/></properties>${good}`),
      ['pass S > a'],
    ],
    [
      'output between cases',
      `<testsuites><system-out>x</system-out>${suite(`${good}<system-out>x</system-out><testcase name="b"/>`)}</testsuites>`,
      ['pass S > a', 'pass S > b'],
    ],
    ['text between cases', suite(`hello${good}`), ['pass S > a']],
    ['line breaks in names', suite('<testcase name="a\nb" classname="c&#10;d"/>'), ['pass S > c\nd > a b']],
    [
      'comments',
      `<!-- x --><testsuite name="S"><!-- y --><testcase name="a"><failure><!-- z -->t</failure></testcase></testsuite><!-- w -->`,
      ['fail S > a'],
    ],
    [
      'processing instructions',
      `<?xml version="1.0"?><?xml-stylesheet href="x"?>${suite(`<?php x ?>${good}`)}`,
      ['pass S > a'],
    ],
    ['no number of tests', suite(good, 'failures="0"'), ['pass S > a']],
    [
      'the location of a schema',
      `<testsuites xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="junit.xsd">${suite(good)}</testsuites>`,
      ['pass S > a'],
    ],
    [
      'XML 1.1',
      `<?xml version="1.1"?>${suite('<testcase name="a"><failure>&#1;</failure></testcase>')}`,
      ['fail S > a'],
    ],
    ['a line break at the end', `${suite(good)}\n\n`, ['pass S > a']],
    ['a byte order mark in the middle', suite(`\uFEFF${good}`), ['pass S > a']],
    ['no success', suite('<testcase name="a" success="False"/>'), ['fail S > a']],
    ['a success', suite('<testcase name="a" success="True"/>'), ['pass S > a']],
    [
      'white space before the declaration',
      `\n <?xml version="1.0"?>${suite(good)}`,
      ['pass S > a', forbidden],
    ],
    [
      'a namespace',
      `<testsuites xmlns="urn:x">${suite(good)}</testsuites>`,
      ['pass S > a', 'note the report is in the namespace "urn:x", and is read as JUnit XML'],
    ],
    [
      'an entity of HTML',
      suite('<testcase name="a"><failure>x&nbsp;</failure></testcase>'),
      ['fail S > a', forbidden],
    ],
    [
      'a flag for a number',
      suite(good, 'disabled="True"'),
      ['pass S > a', 'note disabled: "True" is not a number, so nothing is compared with it'],
    ],
  ])('%s', (_, xml, records) => {
    expect(read(xml)).toEqual(records)
  })
})

describe('what may hide one is refused', () => {
  test.each([
    ['an empty suite', '<testsuites name="x" tests="0"><testsuite name="y"/></testsuites>', 'no test case'],
    ['a document type', `<!DOCTYPE testsuites>${suite(good)}`, 'DOCTYPE'],
    ['two reports', suite(good) + suite(good), 'only one root'],
    ['two reports with declarations', `${suite(good)}<?xml version="1.0"?>${suite(good)}`, 'at the start'],
    ['text behind the report', `${suite(good)}\nDone.`, 'outside of root'],
    ['NULs behind it', `${suite(good)}\0\0`, 'outside of root'],
    ['an element in capitals', suite('<TestCase name="a"/>'), '"TestCase" is not allowed here'],
    ['an outcome in capitals', suite('<testcase name="a"><Failure/></testcase>'), '"Failure" of a test case'],
    ['one that nobody knows', suite('<testcase name="a"><passed/></testcase>'), '"passed" of a test case'],
    ['a root of another format', '<assemblies/>', 'the root element is "assemblies"'],
    [
      'a property behind the tests, which a policy may select by',
      suite(`${good}<properties><property name="a" value="b"/></properties>`),
      'comes after its test cases',
    ],
    [
      'a number of failures that is not a number',
      suite(good, 'failures="some"'),
      'failures: expected a whole number',
    ],
  ])('%s', (_, xml, message) => {
    expect(() => read(xml)).toThrow(
      expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message) }),
    )
  })
})

describe('a failure that no test case shows', () => {
  const ginkgo = (succeeded: string, reason: string, content = good) =>
    `<testsuites tests="1" failures="0"><testsuite name="S" tests="1" failures="0"><properties><property name="SuiteSucceeded" value="${succeeded}"/><property name="SpecialSuiteFailureReason" value="${reason}"/></properties>${content}</testsuite></testsuites>`

  test("is one where Ginkgo's properties say so", () => {
    expect(read(ginkgo('true', ''))).toEqual(['pass S > a'])
    expect(read(ginkgo('false', 'no spec'))).toEqual(['pass S > a', 'error S'])
    expect([...junitReader.read([ginkgo('false', 'no spec')])][1]).toMatchObject({
      result: { message: 'no spec', whole: 'suite', evidenceLine: 1 },
    })
    const failing = '<testcase name="a"><failure/></testcase>'
    expect(read(ginkgo('false', '', failing).replaceAll('failures="0"', 'failures="1"'))).toEqual([
      'fail S > a',
    ])
  })

  test.each(['', 'maybe', 'FALSE'])('is one where Ginkgo says %j of its success', (succeeded) => {
    expect(read(ginkgo(succeeded, 'no spec'))).toEqual(['pass S > a', 'error S'])
  })

  test('is one where Ginkgo does not say whether it succeeded', () => {
    const silent = ginkgo('false', 'no spec').replace('name="SuiteSucceeded" ', '')
    expect(read(silent)).toEqual(['pass S > a', 'error S'])
    const bare = ginkgo('false', 'no spec').replace(/<\/?properties>/g, '')
    expect(read(bare)).toEqual(['pass S > a', 'error S'])
  })

  test('is named by its package where its suite has no name', () => {
    const broken = ginkgo('false', 'Failed to compile', '')
      .replace('name="S"', 'name="" package="/home/runner/work/demo/demo/orders"')
      .replaceAll('tests="1"', 'tests="0"')
    expect(read(broken)).toEqual(['error orders'])
    expect(read(broken.replace(/package="[^"]*"/, ''))).toEqual(['error (suite)'])
  })

  const node = (content: string, failed: number, cancelled = 0) =>
    `<testsuites>\n${content}<!-- tests 3 --><!-- fail ${failed} --><!-- cancelled ${cancelled} --></testsuites>`
  const sub = '<testsuite name="parent"><testcase name="sub"><failure/></testcase></testsuite>'

  test.each([
    ['none', node(good, 0), ['pass a']],
    ['that of a test, and of the test around it', node(sub, 2), ['fail parent > sub']],
    ['a later summary', node(`<!-- fail 7 -->${good}`, 0), ['pass a']],
    ['a comment elsewhere', node(suite(`${good}<!-- fail 7 -->`), 0), ['pass S > a']],
    [
      'fewer than there are: one that is to be done does not count',
      node('<testcase name="a"><skipped type="todo"/><failure/></testcase>', 0),
      ['skip a'],
    ],
  ])("agrees with Node's summary: %s", (_, xml, records) => {
    expect(read(xml)).toEqual(records)
  })

  test.each([
    ['one', node(good, 1), 'says that 1 tests failed, and only 0'],
    ['one that was cancelled', node(good, 0, 1), 'says that 1 tests failed, and only 0'],
    ['one more than those around it', node(sub, 3), 'says that 3 tests failed, and only 2'],
  ])("is refused where Node's summary counts it: %s", (_, xml, message) => {
    expect(() => read(xml)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message), line: 1 }),
    )
  })
})

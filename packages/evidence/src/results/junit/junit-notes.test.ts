import { describe, expect, test } from 'vitest'
import { createJunitReader, junitReader } from './junit.ts'

const read = (xml: string, reader = junitReader) => {
  const records = [...reader.read([xml])]
  return {
    results: records.flatMap((each) =>
      each.kind === 'result' ? [`${each.result.status} ${each.result.subject}`] : [],
    ),
    notes: records.flatMap((each) => (each.kind === 'note' ? [each.note.message] : [])),
    dated: records.some(({ kind }) => kind === 'generated-at'),
  }
}
const suite = (content: string, attributes = '') => `<testsuite name="S" ${attributes}>${content}</testsuite>`

describe('a defect that hides nothing is a note', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'a character that XML forbids, in what nobody reads',
      suite('<testcase name="a"/><system-out>&#27;[1m \u001b \uffff</system-out>'),
      'the text holds a character that XML forbids (3 times; this is the first)',
      ['pass S > a'],
    ],
    [
      'one in a message',
      suite('<testcase name="a"><failure message="&#27;[31mred"/></testcase>'),
      'the text holds a character that XML forbids',
      ['fail S > a'],
    ],
    [
      'one in a name',
      suite('<testcase name="a\u0007"/>'),
      'the text holds a character that XML forbids',
      ['pass S > a\u0007'],
    ],
    [
      'the end of a section that never began, as Node writes it',
      suite('<testcase name="a"><failure>90 ]]> 80</failure></testcase><system-out>]]></system-out>'),
      'the text holds a character that XML forbids (2 times; this is the first)',
      ['fail S > a'],
    ],
    [
      'a NUL, as behave writes it',
      suite('<testcase name="a"><failure>\0</failure></testcase>'),
      'the text holds a character that XML forbids',
      ['fail S > a'],
    ],
    [
      'a line that is not a number',
      suite('<testcase name="a" line=""/>'),
      'the line of a test case is not a number',
      ['pass S > a'],
    ],
    [
      'an unknown word beside an element',
      suite('<testcase name="a" status="blocked"><error/></testcase>'),
      'status: the value "blocked" of a test case is not known; the element in it counts',
      ['error S > a'],
    ],
    [
      'an unknown element where the totals agree',
      suite('<testcase name="a"><rerun/></testcase>', 'tests="1" failures="0"'),
      'the element "rerun" of a test case is not known; the totals of its suite agree with the results',
      ['pass S > a'],
    ],
    [
      'one where those of the suite around agree',
      `<testsuites tests="1" failures="0" errors="0">${suite('<testcase name="a"><rerun/></testcase>')}</testsuites>`,
      'the element "rerun" of a test case is not known; the totals of its suite agree with the results',
      ['pass S > a'],
    ],
  ])('%s', (_, xml, note, results) => {
    expect(read(xml)).toMatchObject({ notes: [note], results })
  })

  test.each(['today', '2026-02-31T00:00:00', '1/2/2026 3:04:05 AM', 'N/A'])(
    'the time %s, which makes the age unknown',
    (time) => {
      const xml = `<testsuites>${suite('<testcase name="a"/>', `timestamp="${time}"`)}${suite('<testcase name="b"/>', 'timestamp="2026-02-08T12:00:00"')}</testsuites>`
      expect(read(xml)).toMatchObject({
        dated: false,
        notes: [`timestamp: ${JSON.stringify(time)} is not an instant, so the age is unknown`],
      })
    },
  )

  test('twenty kinds of them are named, and more are counted', () => {
    const cases = Array.from(
      { length: 22 },
      (_, index) => `<testcase name="${index}" status="w${index}"><failure/></testcase>`,
    )
    const { notes } = read(suite(cases.join('')))
    expect(notes).toHaveLength(21)
    expect(notes.at(-1)).toBe('2 more defects like these')
  })
})

describe('a tool that counts more than test cases', () => {
  const cases = '<testcase name="a"/><testcase name="b"/>'
  const pytest = (totals: string, content = cases) =>
    `<testsuites name="pytest tests"><testsuite name="pytest" ${totals}>${content}</testsuite></testsuites>`
  const failing = '<testcase name="a"><failure/><failure/></testcase>'

  test.each([
    [
      'pytest, with subtests',
      pytest('errors="0" failures="0" skipped="0" tests="12"'),
      'pytest counts subtests too',
    ],
    [
      'pytest, with a failing one',
      pytest('errors="0" failures="2" skipped="0" tests="12"', failing),
      'subtests too',
    ],
    [
      'Catch2, with assertions',
      `<testsuites><testsuite name="demo" errors="0" failures="0" skipped="0" tests="9" hostname="tbd">${cases}</testsuite></testsuites>`,
      'Catch2 counts assertions',
    ],
    [
      'in a suite around it as well',
      `<testsuites tests="12" failures="0">${pytest('errors="0" failures="0" skipped="0" tests="12"').replace(/<\/?testsuites[^>]*>/g, '')}</testsuites>`,
      'pytest counts subtests too',
    ],
  ])('is read: %s', (_, xml, note) => {
    expect(read(xml).notes.join()).toContain(note)
  })

  test.each([
    [
      'another tool',
      pytest('errors="0" failures="0" skipped="0" tests="4"').replace(/pytest( tests)?/g, 'unit'),
    ],
    ['a failure that no result shows', pytest('errors="0" failures="1" skipped="0" tests="4"')],
    ['a skip that no result shows', pytest('errors="0" failures="0" skipped="1" tests="4"')],
    ['no word about failures', pytest('skipped="0" tests="4"')],
    ['fewer than there are', pytest('errors="0" failures="0" skipped="0" tests="1"')],
    [
      'an undeclared number in the suite around it',
      `<testsuites tests="13" failures="0">${pytest('errors="0" failures="0" skipped="0" tests="12"').replace(/<\/?testsuites[^>]*>/g, '')}</testsuites>`,
    ],
  ])('is refused with %s', (_, xml) => {
    expect(() => read(xml)).toThrow('declares')
  })

  test('may be named by the policy, but not to hide a failure', () => {
    const reader = createJunitReader({ totals: 'results' })
    expect(read(suite(cases, 'tests="9" failures="0" skipped="3"'), reader).notes).toEqual([
      'the suite "S" declares tests="9" and has 2 test cases; the policy says totals: results',
    ])
    expect(() => read(suite(cases, 'tests="9" failures="1"'), reader)).toThrow('and has 2 test cases')
  })
})

test('a failing environment of GoogleTest is a failure, which its totals leave out', () => {
  const xml = `<testsuites tests="1" failures="0" errors="0"><testsuite name="Store" tests="1" failures="0"><testcase name="saves" status="run" result="skipped" classname="Store"/></testsuite><testsuite name="NonTestSuiteFailure" tests="1" failures="1"><testcase name="" classname="" status="run" result="completed"><failure message="no database"/></testcase></testsuite></testsuites>`
  expect(read(xml).results).toEqual(['skip Store > saves', 'fail NonTestSuiteFailure'])
})

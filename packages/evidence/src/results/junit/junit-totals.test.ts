import { describe, expect, test } from 'vitest'
import { junitReader } from './junit.ts'

const read = (xml: string) => [...junitReader.read([xml])]

const pass = '<testcase classname="C" name="pass"/>'
const fail = '<testcase classname="C" name="fail"><failure/></testcase>'
const error = '<testcase classname="C" name="error"><error/></testcase>'
const skip = '<testcase classname="C" name="skip"><skipped/></testcase>'
const soft = '<testcase classname="C" name="soft"><failure/><failure/></testcase>'
const both = '<testcase classname="C" name="both"><failure/><error/></testcase>'
const rerun = '<testcase classname="C" name="rerun"><failure/><rerunFailure/></testcase>'
const todo = '<testcase classname="C" name="todo"><skipped type="todo"/><failure/></testcase>'
const skips = '<testcase classname="C" name="skips"><skipped/><skipped/></testcase>'
const flaky = '<testcase classname="C" name="flaky"><flakyFailure/></testcase>'
const teardown =
  '<testcase classname="C" name="down"><error message="failed on teardown with &quot;X&quot;"/></testcase>'

const accepted: readonly (readonly [string, string])[] = [
  ['', pass + fail],
  ['tests="4" failures="1" errors="1" skipped="1"', pass + fail + error + skip],
  // Every failure as the one or as the other.
  ['tests="2" failures="2" errors="0"', fail + error],
  ['tests="2" failures="0" errors="2"', fail + error],
  ['failures="1"', fail + error],
  ['failures="2"', fail + error],
  ['errors="1"', fail + error],
  ['tests="1" failures="1"', soft],
  ['tests="1" failures="2"', soft],
  ['tests="1" failures="1" errors="0"', both],
  ['tests="1" failures="1" errors="1"', both],
  ['tests="2" skipped="1" disabled="1"', skip + skip.replace('"skip"', '"disabled"')],
  ['tests="2" skipped="2" disabled="1"', skip + skip.replace('"skip"', '"disabled"')],
  ['disabled="1"', skip + skip.replace('"skip"', '"disabled"')],
  ['tests="2" failures="0" errors="1"', pass + teardown],
  ['tests="3" failures="0" errors="1"', pass + teardown],
  // Of a run that was repeated, Surefire counts the last one only.
  ['tests="1" failures="1" errors="0" skipped="0"', pass + skip + rerun],
  ['tests="2" failures="0"', pass + flaky],
  ['tests="1"', pass + pass],
  // A failure that does not count may be counted or not, and so may each skip of one test.
  ['tests="1" failures="0" skipped="1"', todo],
  ['tests="1" failures="1" skipped="1"', todo],
  ['tests="1" failures="1" skipped="0"', todo],
  ['tests="1" skipped="1"', skips],
  ['tests="1" skipped="2"', skips],
  ['tests="1" failures="0" errors="0"', `<error/>${pass}`],
  ['tests="2" failures="0" errors="1"', `<error/>${pass}`],
]

const refused: readonly (readonly [string, string, string])[] = [
  ['tests="10"', pass + fail + skip, 'declares tests="10" and has 3 test cases'],
  ['tests="1"', pass + fail, 'declares tests="1" and has 2 test cases'],
  ['tests="3"', pass + fail, 'declares tests="3" and has 2 test cases'],
  ['tests="0"', pass + skip + rerun, 'declares tests="0" and has 3 test cases'],
  ['tests="4"', pass + teardown, 'declares tests="4" and has 2 test cases'],
  ['tests="3"', `<error/>${pass}`, 'declares tests="3" and has 1 test cases'],
  ['failures="0"', fail, 'declares failures="0" and has 1 failing test cases'],
  ['failures="2"', pass + fail, 'declares failures="2" and has 1 failing test cases'],
  ['errors="0"', error, 'declares errors="0" and has 1 failing test cases'],
  ['failures="0" errors="0"', fail, 'declares failures="0" errors="0" and has 1 failing'],
  ['failures="1" errors="1"', fail, 'declares failures="1" errors="1" and has 1 failing'],
  ['failures="0" errors="1"', pass, 'declares failures="0" errors="1" and has 0 failing'],
  ['failures="3"', soft, 'declares failures="3" and has 1 failing'],
  ['failures="0"', rerun, 'declares failures="0" and has 1 failing'],
  ['failures="1"', flaky, 'declares failures="1" and has 0 failing'],
  ['failures="2"', todo, 'declares failures="2" and has 0 failing'],
  ['failures="0"', todo + fail, 'declares failures="0" and has 1 failing'],
  ['skipped="2"', todo, 'declares skipped="2" and has 1 skipped test cases'],
  ['skipped="3"', skips, 'declares skipped="3" and has 1 skipped test cases'],
  ['skipped="0"', skip, 'declares skipped="0" and has 1 skipped test cases'],
  ['skipped="2"', skip, 'declares skipped="2" and has 1 skipped test cases'],
  ['disabled="2"', skip, 'declares disabled="2" and has 1 skipped test cases'],
  ['skipped="2"', skip + rerun, 'declares skipped="2" and has 1 skipped test cases'],
]

test.each(accepted)('%# accepts %s', (totals, cases) => {
  expect(read(`<testsuite name="S" ${totals}>${cases}</testsuite>`)).not.toHaveLength(0)
})

test.each(refused)('%# refuses %s', (totals, cases, message) => {
  expect(() => read(`\n<testsuite name="S" ${totals}>${cases}</testsuite>`)).toThrow(
    expect.objectContaining({
      name: 'EvidenceError',
      line: 2,
      message: expect.stringContaining(`the suite "S" ${message}`),
    }),
  )
})

describe('a count that is not a number', () => {
  test.each(['-1', '1.5', '1e3', '0x1', 'many', '١', '9999999999', 'NaN', 'True'])('"%s"', (value) => {
    expect(() => read(`<testsuite failures="${value}">${pass}</testsuite>`)).toThrow(
      'failures: expected a whole number',
    )
    const note = `tests: "${value}" is not a number, so nothing is compared with it`
    expect(read(`<testsuite tests="${value}">${pass}</testsuite>`)).toContainEqual({
      kind: 'note',
      note: { message: note, line: 1 },
    })
  })

  test.each(['', ' '])('"%s" says nothing', (value) => {
    expect(read(`<testsuite failures="${value}">${pass}</testsuite>`)).toContainEqual(
      expect.objectContaining({ kind: 'note' }),
    )
  })

  test.each(['2.0', '2.00', ' 2 ', '+2', '02'])('"%s" is one after all', (value) => {
    expect(read(`<testsuite tests="${value}" failures="${value}">${fail}${error}</testsuite>`)).toHaveLength(
      2,
    )
    expect(() => read(`<testsuite tests="${value}">${pass}</testsuite>`)).toThrow('declares tests="2"')
    expect(() => read(`<testsuite failures="${value}">${pass}</testsuite>`)).toThrow('declares failures="2"')
  })
})

describe('nested suites', () => {
  const inner = `<testsuite name="I" tests="2" failures="1">${pass}${fail}</testsuite>`
  const nested = (totals: string, own = '') => `<testsuite name="O" ${totals}>${own}${inner}</testsuite>`

  test.each([
    ['with what is nested', 'tests="3" failures="1"', pass],
    ['without', 'tests="1" failures="0"', pass],
    ['with each nested suite as one case, as Node does', 'tests="2" failures="1"', pass],
    ['with what is nested, and nothing else', 'tests="2" failures="1"', ''],
  ])('may be counted %s', (_, totals, own) => {
    expect(read(nested(totals, own))).toHaveLength(own === '' ? 2 : 3)
  })

  test.each([
    ['one way for the tests and another for the failures', 'tests="1" failures="1"', pass],
    ['nothing', 'tests="0" failures="0"', ''],
    ['too many', 'tests="4" failures="1"', pass],
  ])('may not be counted %s', (_, totals, own) => {
    expect(() => read(nested(totals, own))).toThrow('the suite "O" declares')
  })

  test('the root counts all of them', () => {
    expect(read(`<testsuites tests="2" failures="1">${inner}</testsuites>`)).toHaveLength(2)
    expect(() => read(`<testsuites tests="2" failures="0">${inner}</testsuites>`)).toThrow('failures="0"')
    expect(() => read(`<testsuites tests="0">${inner}</testsuites>`)).toThrow('tests="0"')
    expect(read(`<testsuites tests="3">${pass}${inner}</testsuites>`)).toHaveLength(3)
    expect(() => read(`<testsuites tests="1">${pass}${inner}</testsuites>`)).toThrow('tests="1"')
  })
})

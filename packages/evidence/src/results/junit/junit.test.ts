import type { Result } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { junitReader } from './junit.ts'

const resultsOf = (xml: string): readonly Result[] =>
  [...junitReader.read([xml])].flatMap((record) => (record.kind === 'result' ? [record.result] : []))
const suite = (content: string, attributes = 'name="S"') => `<testsuite ${attributes}>${content}</testsuite>`
const only = (xml: string): Result | undefined => {
  const results = resultsOf(xml)
  expect(results).toHaveLength(1)
  return results[0]
}
const testcase = (content: string, attributes = 'classname="C" name="t"') =>
  only(suite(`<testcase ${attributes}>${content}</testcase>`))
const property = (name: string, value: string) => `<property name="${name}" value="${value}"/>`
const properties = (...content: string[]) => `<properties>${content.join('')}</properties>`

test('the reader names its format and its subjects', () => {
  expect(junitReader).toMatchObject({ format: 'junit', subjectKind: 'test' })
})

describe('the status', () => {
  test.each([
    ['pass', ''],
    ['pass', '<system-out>FAILED</system-out><system-err>error</system-err>'],
    ['fail', '<failure/>'],
    ['error', '<error/>'],
    ['skip', '<skipped/>'],
    ['flaky', '<flakyFailure/>'],
    ['flaky', '<flakyError/>'],
    ['fail', '<failure/><rerunFailure/><rerunFailure/>'],
    ['fail', '<rerunFailure/>'],
    ['error', '<error/><rerunError/>'],
    ['error', '<failure/><error/>'],
    ['error', '<error/><failure/>'],
    ['fail', '<skipped/><failure/>'],
    ['fail', '<failure/><skipped/>'],
    ['flaky', '<skipped/><flakyFailure/>'],
    ['fail', '<flakyFailure/><failure/>'],
  ])('is %s with %s', (status, content) => {
    expect(testcase(content)?.status).toBe(status)
  })

  test.each([
    ['pass', 'status="run"', ''],
    ['pass', 'status="Passed"', ''],
    ['pass', 'status="run" result="completed"', ''],
    ['skip', 'status="notrun" result="suppressed"', ''],
    ['skip', 'status="run" result="skipped"', ''],
    ['skip', 'status="disabled"', ''],
    ['fail', 'status="fail"', ''],
    ['error', 'result="error"', ''],
    ['fail', 'status="run"', '<failure/>'],
    ['fail', 'status="notrun"', '<failure/>'],
    ['fail', 'status="failed"', '<skipped/>'],
  ])('is %s with %s and %s', (status, attributes, content) => {
    expect(testcase(content, `name="t" ${attributes}`)?.status).toBe(status)
  })

  test('of a suite that failed as such is an error of its own, reported once', () => {
    const failures = '<error message="no server"/><failure message="nor client"/>'
    expect(resultsOf(suite(`${failures}<testcase name="t"/>`))).toEqual([
      {
        subject: 'S',
        status: 'error',
        message: 'no server',
        evidenceLine: 1,
        whole: 'suite',
        attributes: { suite: 'S' },
      },
      { subject: 'S > t', status: 'pass', attributes: { suite: 'S' }, evidenceLine: 1 },
    ])
    expect(only('<testsuite><error>no server</error></testsuite>')).toMatchObject({
      subject: '(suite)',
      message: 'no server',
      whole: 'run',
    })
  })
})

describe('the subject', () => {
  const nested =
    '<testsuite name="A"><testsuite name="B"><testcase classname="C" name="t"/></testsuite></testsuite>'

  test.each([
    ['suites, class and name', nested, 'A > B > C > t'],
    ['not the name of the run', `<testsuites name="run">${nested}</testsuites>`, 'A > B > C > t'],
    ['a class that repeats the suite', suite('<testcase classname="S" name="t"/>'), 'S > t'],
    ['a class that repeats another suite', suite('<testcase classname="T" name="S"/>'), 'S > T > S'],
    ['an empty name', suite('<testcase classname="C" name=""/>'), 'S > C'],
    [
      'paths of Windows',
      suite('<testcase classname="src\\app.test.ts" name="t"/>', 'name="src\\app.test.ts"'),
      'src/app.test.ts > t',
    ],
    [
      'classes of PHP',
      suite('<testcase classname="App\\Tests\\CartTest" name="t"/>', 'name="App\\Tests"'),
      'App\\Tests > App\\Tests\\CartTest > t',
    ],
    [
      'names with a backslash',
      suite('<testcase name="matches \\d+.\\d+ twice"/>'),
      'S > matches \\d+.\\d+ twice',
    ],
    ['a suite without a name', suite('<testcase name="t"/>', ''), 't'],
    ['names with spaces around', suite('<testcase classname=" C" name=" t "/>'), 'S > C > t'],
    ['names with the separator', suite('<testcase name="a > b"/>'), 'S > a > b'],
    ['entities', suite('<testcase name="&lt;&amp;&#x1F600;&#10;&quot;"/>'), 'S > <&😀\n"'],
    ['line breaks', suite('<testcase name="a\r\nb\nc\td"/>'), 'S > a b c d'],
    [
      'a prototype',
      suite('<testcase classname="__proto__" name="constructor"/>'),
      'S > __proto__ > constructor',
    ],
  ])('has %s', (_, xml, subject) => {
    expect(only(xml)?.subject).toBe(subject)
  })

  test.each([
    ['has no second of the run', 'C-20260208120000', '2026-02-08T12:00:01', 'C > t'],
    ['keeps another number', 'C-20260208120000', '2026-02-10T12:00:01', 'C-20260208120000 > C > t'],
    [
      'keeps digits that are not a time',
      'C-20261308120000',
      '2026-02-08T12:00:01',
      'C-20261308120000 > C > t',
    ],
    ['keeps it where nothing says when', 'C-20260208120000', '', 'C-20260208120000 > C > t'],
  ])('%s', (_, name, timestamp, subject) => {
    const xml = suite('<testcase classname="C" name="t"/>', `name="${name}" timestamp="${timestamp}"`)
    expect(only(xml)?.subject).toBe(subject)
  })

  test('of two runs in one report stay apart', () => {
    const run = (second: number) =>
      suite(
        '<testcase classname="C" name="t"/>',
        `name="C-2026020812000${second}" timestamp="2026-02-08T12:00:00"`,
      )
    expect(resultsOf(`<testsuites>${run(1)}${run(2)}</testsuites>`).map(({ subject }) => subject)).toEqual([
      'C > t',
      'C-20260208120002 > C > t',
    ])
  })

  test('may be that of two results: the tally decides', () => {
    const xml = suite('<testcase name="a > b"/><testcase classname="a" name="b"><failure/></testcase>')
    expect(resultsOf(xml).map(({ subject, status }) => [subject, status])).toEqual([
      ['S > a > b', 'pass'],
      ['S > a > b', 'fail'],
    ])
  })
})

describe('the message', () => {
  test.each([
    ['the attribute', '<failure message="attribute" type="T">text</failure>', 'attribute'],
    ['the text', '<failure type="T">\n  text\n  more\n</failure>', 'text\n  more'],
    ['CDATA', '<failure message=" "> <![CDATA[a]]]]><![CDATA[>b]]></failure>', 'a]]>b'],
    ['the type', '<failure type="T">\n</failure>', 'T'],
    ['nothing', '<failure/>', undefined],
    ['not the text of a child', '<error>a<stackTrace>b</stackTrace>c</error>', 'a'],
    ['that of the worst', '<failure message="f"/><error message="e"/><failure message="g"/>', 'e'],
    ['that of the first of two', '<failure message="f"/><failure message="g"/>', 'f'],
    ['that of the one which has one', '<failure/><failure message="g"/>', 'g'],
    [
      'markup and commands unchanged',
      '<failure message="::error::&#27;"/>'.replace('&#27;', '`'),
      '::error::`',
    ],
  ])('is %s', (_, content, message) => {
    expect(testcase(content)?.message).toBe(message)
  })

  test('has 500 characters at most, and no half of one', () => {
    const message = (text: string) => testcase(`<failure message="${text}"/>`)?.message
    expect(message('m'.repeat(500))).toHaveLength(500)
    expect(message('m'.repeat(501))).toHaveLength(500)
    expect(message(`${'m'.repeat(499)}😀`)).toBe('m'.repeat(499))
    expect(testcase(`<failure>${'t'.repeat(5_000)}</failure>`)?.message).toHaveLength(500)
  })
})

describe('properties', () => {
  const tiered = (inSuite: string, inCase: string) =>
    only(suite(`${inSuite}<testcase name="t">${inCase}</testcase>`))

  test('of a case and of its suite give the tier and attributes; those of the case win', () => {
    const inSuite = properties(property('tier', 'target'), property('surface', 'node'), property('kind', 'a'))
    const inCase = properties(property('tier', 'required'), property('kind', 'b'))
    expect(tiered(inSuite, inCase)).toMatchObject({
      tier: 'required',
      attributes: { surface: 'node', kind: 'b', suite: 'S' },
    })
    expect(tiered(inSuite, '')).toMatchObject({ tier: 'target', attributes: { surface: 'node', kind: 'a' } })
  })

  test('of an outer suite hold for its inner ones, and not behind its end', () => {
    const inner = suite(`${properties(property('surface', 'bun'))}<testcase name="t"/>`, 'name="I"')
    const xml = suite(`${properties(property('tier', 'required'))}${inner}<testcase name="u"/>`)
    expect(resultsOf(xml).map(({ tier, attributes }) => [tier, attributes?.['surface']])).toEqual([
      ['required', 'bun'],
      ['required', undefined],
    ])
  })

  test('of one case are not those of the next', () => {
    const xml = suite(
      `<testcase name="t">${properties(property('tier', 'required'))}</testcase><testcase name="u"/>`,
    )
    expect(resultsOf(xml).map(({ tier }) => tier)).toEqual(['required', undefined])
  })

  test('may have their value as text', () => {
    const inCase = properties('<property name="tier">\n required </property>')
    expect(tiered('', inCase)?.tier).toBe('required')
  })

  test('leave out what nobody selects by: long values, the properties of a JVM, a prototype', () => {
    const long = 'v'.repeat(201)
    const inSuite = properties(property('java.version', '17'), property('os.name', 'Linux'))
    const inCase = properties(
      property('log', long),
      property('__proto__', 'x'),
      property('short', long.slice(1)),
    )
    expect(tiered(inSuite, inCase)?.attributes).toEqual({ suite: 'S', short: 'v'.repeat(200) })
    expect(Object.getPrototypeOf(tiered(inSuite, inCase)?.attributes)).toBe(Object.prototype)
  })

  test('must not lose a tier', () => {
    const late = suite(`<testcase name="t"/>\n${properties(property('tier', 'required'))}`)
    expect(() => resultsOf(late)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('"tier" of a suite comes after'),
        line: 2,
      }),
    )
    expect(() => tiered('', properties(property('tier', '')))).toThrow('the tier of a test is ""')
    expect(() => tiered('', properties(property('tier', 'x'.repeat(201))))).toThrow(
      'the tier of a test is "xxx',
    )
  })
})

describe('the place that tells tests of one name apart', () => {
  test.each<[string, string, string, string | undefined]>([
    ['the file of the test', 'file="a.js"', 'file="s.js" package="p"', 'a.js'],
    ['the file of its suite', '', 'file="./s.js" package="p"', 's.js'],
    ['the package of its suite', '', 'package="com.example"', 'com.example'],
    ['backslashes of Windows', 'file="src\\a.cs"', '', 'src/a.cs'],
    ['no path of one machine', 'file="/tmp/a.js"', '', undefined],
    ['no path of one Windows machine', 'file="D:\\a.cs"', '', undefined],
    ['no path above the project', 'file="../../tmp/a.js"', 'package="p"', undefined],
    ['nothing', 'file=""', 'package=""', undefined],
  ])('is %s', (_, test, suite, expected) => {
    const [result] = resultsOf(`<testsuite ${suite}><testcase name="t" ${test}/></testsuite>`)
    expect(result?.place).toBe(expected)
  })
})

test('neighbours of other classes and files do not share their attributes', () => {
  const xml = suite(
    '<testcase classname="A" name="t" file="f"/><testcase classname="B" name="t" file="f"/><testcase classname="B" name="u" file="g"/>',
  )
  expect(resultsOf(xml).map(({ attributes }) => attributes)).toEqual([
    { suite: 'S', class: 'A', file: 'f' },
    { suite: 'S', class: 'B', file: 'f' },
    { suite: 'S', class: 'B', file: 'g' },
  ])
})

test('a report is as old as its oldest suite', () => {
  const at = (time: string) => suite('<testcase name="t"/>', `timestamp="2026-11-22T${time}"`)
  const records = [
    ...junitReader.read([`<testsuites>${at('09:00:00')}${at('08:00:00')}${at('10:00:00')}</testsuites>`]),
  ]
  expect(records.at(-1)).toEqual({ kind: 'generated-at', instant: Date.UTC(2026, 10, 22, 8) })
})

describe('suites without a time beside one with a time', () => {
  const dated = suite('<testcase name="t"/>', 'timestamp="2026-11-22T09:00:00"')
  const records = (...content: readonly string[]) => [
    ...junitReader.read([`<testsuites>${content.join('')}</testsuites>`]),
  ]
  const kinds = (...content: readonly string[]) =>
    records(...content)
      .filter(({ kind }) => kind !== 'result')
      .map(({ kind }) => kind)

  test.each<[string, readonly string[], readonly string[]]>([
    ['have no age', [dated, suite('<testcase name="u"/>', 'name="old"')], ['note']],
    ['have none in either order', [suite('<testcase name="u"/>', 'name="old"'), dated], ['note']],
    [
      'have none with the time 0',
      [dated, suite('<testcase name="u"/>', 'timestamp="1970-01-01T00:00:00"')],
      ['note'],
    ],
    [
      'matter where something in them passed',
      [dated, suite('<testcase name="u"><error/></testcase>')],
      ['generated-at'],
    ],
    [
      'have the time of the suite around them',
      [`<testsuite timestamp="2026-11-22T09:00:00">${suite('<testcase name="u"/>')}</testsuite>`],
      ['generated-at'],
    ],
    ['are not the root', [dated, '<testcase name="u"/>'], ['generated-at']],
    ['are nothing without cases', [dated, suite('', 'name="empty"')], ['generated-at']],
  ])('%s', (_, content, expected) => {
    expect(kinds(...content)).toEqual(expected)
  })
})

describe('places', () => {
  test('are the line of the report, and the file and line of the source', () => {
    const xml = suite(
      '\n<testcase name="t" file="src/a.c" line="7"/>\n\n<testcase\n name="u"/>',
      'file="src/b.c"',
    )
    expect(resultsOf(xml)).toMatchObject([
      { evidenceLine: 2, file: 'src/a.c', line: 7 },
      { evidenceLine: 4, file: 'src/b.c' },
    ])
    expect(testcase('', 'name="t" line="0"')).not.toHaveProperty('line')
  })

  test('count from 0 in what pytest writes', () => {
    expect(only(suite('<testcase name="t" line="0"/>', 'name="pytest"'))?.line).toBe(1)
  })
})

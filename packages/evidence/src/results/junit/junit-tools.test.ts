import { readFileSync } from 'node:fs'
import { formatInstant, type Result } from '@governance-gates/core'
import { decodeText } from '@governance-gates/document/strict'
import { describe, expect, test } from 'vitest'
import { junitReader } from './junit.ts'

const readFile = (file: string) =>
  [...junitReader.read(decodeText([readFileSync(new URL(`fixtures/${file}`, import.meta.url))]))].map(
    (record) => (record.kind === 'result' ? record.result : record),
  )
const resultsOf = (file: string): readonly Result[] => readFile(file).filter((record) => 'subject' in record)
const shown = (file: string) =>
  resultsOf(file).map(({ status, subject, rerun }) => `${status} ${subject}${rerun ? ' (again)' : ''}`)
const find = (file: string, subject: string) => resultsOf(file).find((result) => result.subject === subject)

const pytest = [
  'error pytest > test_broken',
  'pass pytest > test_orders > test_total',
  'fail pytest > test_orders > test_discount',
  'pass pytest > test_orders > test_currency[EUR]',
  'pass pytest > test_orders > test_currency[USD]',
  'pass pytest > test_orders > test_currency[a > b]',
  'skip pytest > test_orders > test_print',
  'skip pytest > test_orders > test_known',
  'fail pytest > test_orders > test_known_strict',
  'error pytest > test_orders > test_setup',
  'error pytest > test_orders > test_teardown (again)',
  'fail pytest > test_orders > test_fail_and_teardown',
  'error pytest > test_orders > test_fail_and_teardown (again)',
  'pass pytest > test_orders.TestCart > test_add',
  'pass pytest > test_orders.TestCart > test_sum[1-2]',
  'pass pytest > test_orders.TestCart > test_sum[3-4]',
]

const tools: Readonly<Record<string, readonly string[]>> = {
  'pytest-xunit1.xml': pytest,
  'pytest-xunit2.xml': pytest,
  'pytest-skip-teardown.xml': [
    'error pytest > test_s > test_skip_leaky (again)',
    'pass pytest > test_s > test_ok',
  ],
  'pytest-rerunfailures.xml': [
    'pass pytest > test_r > test_flaky',
    'pass pytest > test_r > test_flaky',
    'pass pytest > test_r > test_never',
    'pass pytest > test_r > test_never',
    'fail pytest > test_r > test_never',
  ],
  'surefire.xml': [
    'error demo.OrdersTest > crash',
    'fail demo.OrdersTest > flaky',
    'skip demo.OrdersTest > print',
    'pass demo.OrdersTest > total',
    'fail demo.OrdersTest > discount',
    'pass demo.OrdersTest > currency(String)[1]',
    'pass demo.OrdersTest > currency(String)[2]',
  ],
  'surefire-rerun.xml': [
    'error demo.OrdersTest > crash',
    'flaky demo.OrdersTest > flaky',
    'skip demo.OrdersTest > print',
    'pass demo.OrdersTest > total',
    'fail demo.OrdersTest > discount',
    'pass demo.OrdersTest > currency(String)[1]',
    'pass demo.OrdersTest > currency(String)[2]',
  ],
  'surefire-after-all.xml': [
    'pass demo.LeakyTest > one',
    'pass demo.LeakyTest > one',
    'error demo.LeakyTest',
  ],
  'surefire-before-all.xml': ['error demo.BrokenTest'],
  'nextest.xml': [
    'fail demo > tests::discount',
    'fail demo > tests::abort',
    'flaky demo > tests::flaky',
    'pass demo > tests::total',
    'fail demo > tests::slow',
  ],
  'vitest.xml': [
    'fail src/broken.test.ts',
    'fail src/empty.test.ts',
    'pass src/flaky.test.ts > second time',
    'fail src/flaky.test.ts > never',
    'pass src/hook.test.ts > hooks > fine',
    'skip src/hook.test.ts > before > never run',
    'pass src/hook.test.ts > top fine',
    'fail src/hook.test.ts > hooks',
    'fail src/hook.test.ts > before',
    'pass src/meta.test.ts > tiered',
    'pass src/orders.test.ts > orders > total',
    'fail src/orders.test.ts > orders > discount > rounding',
    'skip src/orders.test.ts > orders > print',
    'skip src/orders.test.ts > orders > refund',
    'pass src/orders.test.ts > orders > known',
    'pass src/orders.test.ts > orders > currency EUR',
    'pass src/orders.test.ts > orders > currency USD',
    'fail src/orders.test.ts > orders > soft',
    'pass src/orders.test.ts > orders > tiered',
    'pass src/sub/orders.test.ts > orders > total',
  ],
  'jest-junit.xml': [
    'pass orders > orders total',
    'fail orders > orders discount > rounding',
    'skip orders > orders print',
    'pass orders > orders currency EUR',
    'pass orders > orders currency USD',
    'pass hooks > hooks fine',
    'pass hooks > top fine',
    "fail hooks > Test execution failure: could be caused by test hooks like 'afterAll'.",
    'pass undefined > second time',
    'fail undefined > never',
    'error broken.test.js > Test suite failed to run > broken.test.js (again)',
    'fail broken.test.js > Test suite failed to run > broken.test.js (again)',
    'skip nothing > nothing a',
    'pass orders > orders total',
  ],
  'gotestsum.xml': [
    'fail example.com/demo/bad > TestMain',
    'fail example.com/demo/ok > TestDiscount',
    'fail example.com/demo/ok > TestCart/add',
    'fail example.com/demo/ok > TestCart',
    'fail example.com/demo/ok > TestFlaky',
    'skip example.com/demo/ok > TestPrint',
    'pass example.com/demo/ok > TestTotal',
    'pass example.com/demo/ok > TestCurrency/EUR',
    'pass example.com/demo/ok > TestCurrency/a_>_b',
    'pass example.com/demo/ok > TestCurrency',
  ],
  'googletest.xml': [
    'pass Orders > Total',
    'fail Orders > Discount',
    'skip Orders > DISABLED_Refund',
    'skip Orders > Print',
    'skip S > Never',
    'pass All/P > Currency/0',
    'pass All/P > Currency/1',
  ],
  'ctest.xml': [
    'pass (empty) > ok',
    'fail (empty) > bad',
    'skip (empty) > off',
    'skip (empty) > skips',
    'skip (empty) > missing',
  ],
  'node.xml': [
    'pass orders > total',
    'fail orders > discount',
    'skip orders > print',
    'skip orders > refund',
    'pass orders > cart > orders.cart > add',
    'fail orders > cart > orders.cart > bad',
    'pass test > top',
    'pass parent > sub',
    'fail test > b.test.mjs',
  ],
  'mocha-xunit.xml': [
    'pass Mocha Tests > orders > total',
    'fail Mocha Tests > orders > discount',
    'skip Mocha Tests > orders > print',
    'skip Mocha Tests > orders > pending',
    'pass Mocha Tests > orders cart > add',
  ],
}

describe('what real tools write', () => {
  test.each(Object.entries(tools))('%s', (file, expected) => {
    expect(shown(file)).toEqual(expected)
  })

  test('a package that does not build is a failure, whatever its suite counts', () => {
    expect(shown('gotestsum-packages.xml').filter((line) => line.startsWith('fail'))).toHaveLength(7)
    expect(shown('gotestsum-rerun.xml')).toHaveLength(17)
  })

  test('jest-junit calls a todo test passed: its report is refused, with what to do', () => {
    const message = expect.stringContaining('declares tests="1" and has 2 test cases')
    const remedy = expect.stringContaining('remove test.todo')
    expect(() => readFile('jest-junit-todo.xml')).toThrow(expect.objectContaining({ message, remedy }))
  })
})

describe('what a result tells besides its status', () => {
  test('the place in both files, the tier and the attributes', () => {
    expect(find('pytest-xunit1.xml', 'pytest > test_orders > test_currency[EUR]')).toEqual({
      subject: 'pytest > test_orders > test_currency[EUR]',
      status: 'pass',
      tier: 'required',
      attributes: { suite: 'pytest', class: 'test_orders', file: 'test_orders.py', surface: 'node' },
      file: 'test_orders.py',
      place: 'test_orders.py',
      line: 9,
      evidenceLine: 15,
    })
    expect(find('googletest.xml', 'Orders > Discount')).toMatchObject({ tier: 'required', line: 3 })
  })

  test.each([
    [
      'pytest-xunit2.xml',
      'pytest > test_broken',
      "collection failure: ModuleNotFoundError: No module named '",
    ],
    ['surefire-rerun.xml', 'demo.OrdersTest > flaky', 'first time\nonly'],
    ['surefire.xml', 'demo.OrdersTest > print', 'needs a printer'],
    ['nextest.xml', 'demo > tests::slow', 'test timeout'],
    ['mocha-xunit.xml', 'Mocha Tests > orders > discount', '90 == 80\n'],
    ['gotestsum.xml', 'example.com/demo/ok > TestDiscount', '=== RUN   TestDiscount\n    ok_test.go:5: 90'],
  ])('%s: the message of %s', (file, subject, message) => {
    expect(find(file, subject)?.message?.startsWith(message)).toBe(true)
  })

  test.each([
    ['pytest-xunit2.xml', '2026-11-22T08:27:09.062Z'],
    ['nextest.xml', '2026-11-22T08:52:10.874Z'],
    ['mocha-xunit.xml', '2026-11-22T08:52:13Z'],
    // The zero of Go's clock is in the first suite, that of Unix in the one that did not load.
    ['gotestsum.xml', '2026-11-22T08:31:05Z'],
    ['jest-junit.xml', '2026-11-22T08:51:48Z'],
  ])('%s was generated at %s', (file, instant) => {
    const instants = readFile(file).flatMap((record) =>
      'instant' in record ? [formatInstant(record.instant)] : [],
    )
    expect(instants).toEqual([instant])
  })

  test('Surefire does not say when', () => {
    expect(readFile('surefire.xml').every((record) => 'subject' in record)).toBe(true)
  })
})

describe('what represents more than one test says which, and is selected like the tests in it', () => {
  test.each([
    [
      'pytest-xunit1.xml',
      'pytest > test_broken',
      'suite',
      { suite: 'pytest', class: 'test_broken', file: 'test_broken.py' },
    ],
    ['pytest-xunit2.xml', 'pytest > test_broken', 'suite', { suite: 'pytest', class: 'test_broken' }],
    [
      'gotestsum.xml',
      'example.com/demo/bad > TestMain',
      'suite',
      { suite: 'example.com/demo/bad', class: 'example.com/demo/bad' },
    ],
    ['jest-junit.xml', 'broken.test.js > Test suite failed to run > broken.test.js', 'file', undefined],
    [
      'surefire-before-all.xml',
      'demo.BrokenTest',
      'suite',
      { suite: 'demo.BrokenTest', class: 'demo.BrokenTest' },
    ],
    [
      'surefire.xml',
      'demo.OrdersTest > discount',
      undefined,
      { suite: 'demo.OrdersTest', class: 'demo.OrdersTest' },
    ],
  ])('%s: %s', (file, subject, whole, attributes) => {
    const result = find(file, subject)
    expect(result?.whole).toBe(whole)
    if (attributes === undefined) expect(result).not.toHaveProperty('attributes')
    else expect(result?.attributes).toMatchObject(attributes)
  })

  test('a failure of the run as a whole is of no suite', () => {
    for (const name of ['NonTestSuiteFailure', '@setup-script:db']) {
      const report = `<testsuites><testsuite name="${name}"><testcase name="x" classname="y"><failure/></testcase></testsuite></testsuites>`
      const [record] = junitReader.read([report])
      expect(record).toMatchObject({ result: { status: 'fail', whole: 'run' } })
      expect(record).not.toHaveProperty('result.attributes')
    }
  })

  test('the error of a suite has its names, its file, its properties and its tier', () => {
    const property = (name: string, value: string) => `<property name="${name}" value="${value}"/>`
    const report = `<testsuites><testsuite name="A"><properties>${property('area', 'sync')}${property('tier', 'core')}</properties><testsuite name="B" file="b.ts"><testcase name="t"/><error message="m"/></testsuite></testsuite></testsuites>`
    const records = [...junitReader.read([report])]
    expect(records[1]).toMatchObject({
      result: {
        subject: 'A > B',
        tier: 'core',
        file: 'b.ts',
        whole: 'suite',
        attributes: { suite: 'A > B', file: 'b.ts', area: 'sync' },
      },
    })
  })
})

test('a second case of one name is not a rerun where the tool records reruns in the case', () => {
  const never = ['surefire.xml', 'nextest.xml', 'vitest.xml', 'mocha-xunit.xml']
  for (const file of never) expect(resultsOf(file).every(({ rerun }) => rerun === false)).toBe(true)
  for (const file of [
    'pytest-rerunfailures.xml',
    'gotestsum-rerun.xml',
    'googletest.xml',
    'ctest.xml',
    'node.xml',
  ])
    expect(resultsOf(file).every(({ rerun }) => rerun === undefined)).toBe(true)
})

import { readFileSync } from 'node:fs'
import { decodeText } from '@governance-gates/document/strict'
import { expect, test } from 'vitest'
import { createJunitReader, junitReader } from './junit.ts'

const read = (file: string, reader = junitReader) => {
  const bytes = readFileSync(new URL(`fixtures/${file}`, import.meta.url))
  const records = [...reader.read(decodeText([bytes]))]
  return {
    results: records.flatMap((record) => {
      if (record.kind !== 'result') return []
      const { status, subject, rerun, whole } = record.result
      return [`${status} ${subject}${rerun ? ' (again)' : ''}${whole ? ` (${whole})` : ''}`]
    }),
    notes: records.flatMap((record) => (record.kind === 'note' ? [record.note.message] : [])),
  }
}

const tools: Readonly<Record<string, ReturnType<typeof read>>> = {
  'pytest-subtests.xml': {
    results: [
      'pass pytest > test_sub > test_subtests_pass[EUR]',
      'pass pytest > test_sub > test_subtests_pass[USD]',
      'pass pytest > test_sub > test_subtests_pass[\\xa5 or \\x1b[31m]',
      'pass pytest > test_sub > test_subtests_pass[a > b]',
      'fail pytest > test_sub > test_subtests_fail',
      'fail pytest > test_sub > test_subtests_two_fail',
      'fail pytest > test_sub > test_subtests_then_fail',
      'skip pytest > test_sub > test_subtests_skip',
      'skip pytest > test_sub > test_subtests_xfail',
      'fail pytest > test_sub > test_output',
      'error pytest > test_sub > test_setup',
      'error pytest > test_sub > test_teardown (again)',
      'skip pytest > test_sub.TestCase > test_known',
      'pass pytest > test_sub.TestCase > test_prüfung',
      'fail pytest > test_sub.TestCase > test_sub',
      'pass pytest > test_sub.TestCase > test_sub_pass',
      'skip pytest > test_sub.TestCase > test_sub_skip',
      'fail pytest > test_sub.TestCase > test_unknown',
    ],
    notes: ['the suite "pytest" declares tests="55" and has 18 test cases: pytest counts subtests too'],
  },
  'pytest-subtests-skipped.xml': {
    results: [
      'skip pytest > test_skips > test_skip_inside',
      'skip pytest > test_skips > test_skip_all',
      'skip pytest > test_skips.TestCase > test_sub_skip',
    ],
    notes: ['the suite "pytest" declares tests="11" and has 3 test cases: pytest counts subtests too'],
  },
  'pytest-xdist.xml': {
    results: [
      'pass pytest > test_sub > test_subtests_pass[EUR]',
      'pass pytest > test_sub > test_subtests_pass[a > b]',
      'fail pytest > test_sub > test_subtests_fail',
      'pass pytest > test_sub > test_subtests_pass[USD]',
      'fail pytest > test_sub > test_subtests_two_fail',
      'pass pytest > test_sub > test_subtests_pass[\\xa5 or \\x1b[31m]',
      'fail pytest > test_sub > test_output',
      'fail pytest > test_sub > test_subtests_then_fail',
      'error pytest > test_sub > test_setup',
      'error pytest > test_sub > test_teardown (again)',
      'skip pytest > test_sub > test_subtests_skip',
      'skip pytest > test_sub.TestCase > test_known',
      'skip pytest > test_sub > test_subtests_xfail',
      'fail pytest > test_sub.TestCase > test_sub',
      'pass pytest > test_sub.TestCase > test_prüfung',
      'pass pytest > test_sub.TestCase > test_sub_pass',
      'skip pytest > test_sub.TestCase > test_sub_skip',
      'fail pytest > test_sub.TestCase > test_unknown',
      'pass pytest > test_green > test_plain',
      'pass pytest > test_green > test_pass',
      'pass pytest > test_green.TestCase > test_sub_pass',
      'skip pytest > test_skips > test_skip_all',
      'skip pytest > test_skips > test_skip_inside',
      'skip pytest > test_skips.TestCase > test_sub_skip',
    ],
    notes: ['the suite "pytest" declares tests="76" and has 24 test cases: pytest counts subtests too'],
  },
  'unittest-xml-reporting.xml': {
    results: [
      'pass test_orders.Leaky > test_a',
      'pass test_orders.Orders > test_prüfung',
      'pass test_orders.Orders > test_sub_pass',
      'pass test_orders.Orders > test_total',
      'fail test_orders.Orders > test_discount',
      'fail test_orders.Orders > test_sub [n] (i=1)',
      'fail test_orders.Orders > test_sub [n] (i=3)',
      'error test_orders.Orders > test_crash',
      'error test_orders.Orders > test_sub_error (i=3)',
      'skip test_orders.Orders > test_print',
      'skip test_orders.Orders > test_known',
      'error test_orders.Orders > test_unknown',
      'pass test_green.Green > test_a',
      'pass test_green.Green > test_b',
      'fail test_orders.Cleanup > test_fails',
      'error test_orders.Cleanup > test_fails',
      'fail test_orders.Teardown > test_fails',
      'error test_orders.Teardown > test_a',
      'error test_orders.Teardown > test_fails',
      'error unittest.suite._ErrorHolder > setUpClass (test_orders.Broken) (suite)',
      'error unittest.suite._ErrorHolder > tearDownClass (test_orders.Leaky) (suite)',
      'error unittest.suite._ErrorHolder > setUpModule (test_module) (file)',
      'error test_orders.Setup > test_a',
      'error unittest.loader._FailedTest > test_broken (file)',
      'skip unittest.case._SubTest > test_orders.Orders > test_sub_skip (i=2)',
      'skip unittest.case._SubTest > test_orders.Orders > test_sub_skip (i=3)',
    ],
    notes: [],
  },
  'nose2.xml': {
    results: [
      'error nose2-junit > setUpClass (test_orders > Broken) (suite)',
      'fail nose2-junit > test_orders.Cleanup > test_fails',
      'error nose2-junit > test_orders.Cleanup > test_fails',
      'pass nose2-junit > test_orders.Leaky > test_a',
      'error nose2-junit > tearDownClass (test_orders > Leaky) (suite)',
      'error nose2-junit > test_orders.Orders > test_crash',
      'fail nose2-junit > test_orders.Orders > test_discount',
      'skip nose2-junit > test_orders.Orders > test_known',
      'skip nose2-junit > test_orders.Orders > test_print',
      'pass nose2-junit > test_orders.Orders > test_prüfung',
      'fail nose2-junit > test_orders.Orders > test_sub [n] (i=1)',
      'fail nose2-junit > test_orders.Orders > test_sub [n] (i=3)',
      'error nose2-junit > test_orders.Orders > test_sub_error (i=3)',
      'pass nose2-junit > test_orders.Orders > test_sub_pass',
      'skip nose2-junit > test_orders.Orders > test_sub_skip (i=2)',
      'skip nose2-junit > test_orders.Orders > test_sub_skip (i=3)',
      'pass nose2-junit > test_orders.Orders > test_total',
      'skip nose2-junit > test_orders.Orders > test_unknown',
      'error nose2-junit > test_orders.Setup > test_a',
      'error nose2-junit > test_orders.Teardown > test_a',
      'fail nose2-junit > test_orders.Teardown > test_fails',
      'error nose2-junit > test_orders.Teardown > test_fails',
      'error nose2-junit > unittest.suite > setUpModule (test_module) (file)',
      'fail nose2-junit > test_params > test_gen:1',
      'pass nose2-junit > test_params > test_gen:2',
      'pass nose2-junit > test_params > test_f:1',
      'fail nose2-junit > test_params > test_f:2',
      'pass nose2-junit > test_params > test_f:3',
      'pass nose2-junit > test_params.P > test_p:1',
      'fail nose2-junit > test_params.P > test_p:2',
      'pass nose2-junit > test_params.P > test_p:3',
      'pass nose2-junit > test_green.Green > test_a',
      'pass nose2-junit > test_green.Green > test_b',
      'error nose2-junit > nose2.loader.ModuleImportFailure > test_broken (file)',
    ],
    notes: [
      'the suite "nose2-junit" declares tests="27" and has 34 test cases: nose2 counts a test once, however many of its subtests and of its set-up failed',
    ],
  },
  'behave.xml': {
    results: [
      'pass orders.Orders of ¥ > total',
      'fail orders.Orders of ¥ > discount',
      'error orders.Orders of ¥ > crash',
      'error orders.Orders of ¥ > undefined step',
      'skip orders.Orders of ¥ > skipped',
      'pass orders.Orders of ¥ > currency EUR -- @1.1 A',
      'pass orders.Orders of ¥ > currency USD -- @1.2 A',
      'pass orders.Orders of ¥ > same -- @1.1 A',
      'pass orders.Orders of ¥ > same -- @1.2 A',
      'error orders.Orders of ¥ > pending',
      'skip orders.Orders of ¥ > skips itself',
    ],
    notes: ['the text holds a character that XML forbids (3 times; this is the first)'],
  },
  'behave-hooks.xml': {
    results: [
      'error hooks.Hooks > before fails',
      'error hooks.Hooks > after fails',
      'error hooks.Hooks > cleanup fails',
    ],
    notes: [],
  },
  'robot.xml': {
    results: [
      'pass Robot > Green > Robot.Green > A',
      'pass Robot > Green > Robot.Green > B',
      'pass Robot > Orders > Robot.Orders > Total',
      'fail Robot > Orders > Robot.Orders > Discount',
      'skip Robot > Orders > Robot.Orders > Print',
      'skip Robot > Orders > Robot.Orders > Known',
      'fail Robot > Orders > Robot.Orders > Teardown',
      'fail Robot > Orders > Robot.Orders > Setup',
      'fail Robot > Orders > Robot.Orders > Template',
      'pass Robot > Orders > Robot.Orders > Prüfung',
      'pass Robot > Orders > Robot.Orders > Total',
      'fail Robot > Orders > Robot.Orders > Missing',
      'fail Robot > Sub > Broken > Robot.Sub.Broken > A',
      'fail Robot > Sub > Broken > Robot.Sub.Broken > B',
    ],
    notes: [],
  },
}

test.each(Object.entries(tools))('%s', (file, expected) => {
  expect(read(file)).toEqual(expected)
})

test("what fails beside the tests of Python's unittest is selected like them", () => {
  const bytes = readFileSync(new URL('fixtures/unittest-xml-reporting.xml', import.meta.url))
  const results = [...junitReader.read(decodeText([bytes]))].flatMap((record) =>
    record.kind === 'result' && record.result.whole !== undefined ? [record.result] : [],
  )
  expect(results.map(({ attributes, file }) => ({ attributes, file }))).toEqual([
    { attributes: { class: 'test_orders.Broken' }, file: undefined },
    { attributes: { class: 'test_orders.Leaky' }, file: undefined },
    { attributes: undefined, file: undefined },
    { attributes: undefined, file: undefined },
  ])
})

test('a second run gives the same names', () => {
  expect(read('unittest-xml-reporting-again.xml')).toEqual(read('unittest-xml-reporting.xml'))
})

test('a suite with another name than that of pytest could be cut: the policy decides', () => {
  const file = 'pytest-suite-name.xml'
  const remedy = expect.stringContaining('remove junit_suite_name')
  expect(() => read(file)).toThrow(expect.objectContaining({ remedy }))
  const named = read(file, createJunitReader({ totals: 'results' }))
  const results = read('pytest-subtests.xml').results.map((result) =>
    result.replace(' pytest >', ' our tests >'),
  )
  expect(named).toEqual({
    results,
    notes: [
      'the suite "our tests" declares tests="55" and has 18 test cases; the policy says totals: results',
    ],
  })
})

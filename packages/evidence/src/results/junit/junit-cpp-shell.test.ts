import { readFileSync } from 'node:fs'
import { decodeText } from '@governance-gates/document/strict'
import { expect, test } from 'vitest'
import { junitReader } from './junit.ts'

const read = (file: string) => {
  const bytes = readFileSync(new URL(`fixtures/${file}`, import.meta.url))
  const records = [...junitReader.read(decodeText([bytes]))]
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
  'catch2-2.xml': {
    results: [
      'pass c2 > c2.global > total',
      'fail c2 > c2.global > discount',
      'pass c2 > c2.global > sections',
      'pass c2 > c2.global > sections/a',
      'pass c2 > c2.global > sections/a/deep é',
      'fail c2 > c2.global > sections/b',
      'error c2 > c2.global > throws',
      'skip c2 > c2.global > known',
      'skip c2 > c2.global > may fail',
      'pass c2 > c2.global > unexpected',
      'pass c2 > c2.global > typed - int',
      'pass c2 > c2.global > typed - long',
      'fail c2 > c2.global > generated',
      'error c2 > c2.Fix > fixture',
    ],
    notes: ['the suite "c2" declares tests="23" and has 14 test cases: Catch2 counts assertions'],
  },
  'catch2-3.xml': {
    results: [
      'pass c3 > c3.global > total',
      'fail c3 > c3.global > discount',
      'pass c3 > c3.global > sections',
      'pass c3 > c3.global > sections/a',
      'pass c3 > c3.global > sections/a/deep é',
      'fail c3 > c3.global > sections/b',
      'error c3 > c3.global > throws',
      'skip c3 > c3.global > known',
      'skip c3 > c3.global > may fail',
      'pass c3 > c3.global > unexpected',
      'pass c3 > c3.global > typed - int',
      'pass c3 > c3.global > typed - long',
      'fail c3 > c3.global > generated',
      'error c3 > c3.Fix > fixture',
      'skip c3 > c3.global > skips',
      'pass c3 > c3.global > skips some',
      'skip c3 > c3.global > skips some/x',
      'pass c3 > c3.global > skips some/y',
    ],
    notes: ['the suite "c3" declares tests="25" and has 18 test cases: Catch2 counts assertions'],
  },
  'googletest-environment.xml': {
    results: [
      'skip Orders > Total',
      'skip Orders > Discount',
      'skip Orders > Throws',
      'skip Orders > DISABLED_Refund',
      'skip Orders > Print',
      'skip S > A',
      'skip S > B',
      'skip T > A',
      'skip K > A',
      'skip Typed/0 > Size',
      'skip Typed/1 > Size',
      'skip All/P > Currency/0',
      'skip All/P > Currency/1',
      'skip All/P > Currency/2',
      'fail NonTestSuiteFailure (run)',
    ],
    notes: [],
  },
  'googletest-typed.xml': {
    results: [
      'pass Orders > Total',
      'fail Orders > Discount',
      'fail Orders > Throws',
      'skip Orders > DISABLED_Refund',
      'skip Orders > Print',
      'skip S > A',
      'skip S > B',
      'pass T > A',
      'pass K > A',
      'fail Typed/0 > Size',
      'pass Typed/1 > Size',
      'pass All/P > Currency/0',
      'fail All/P > Currency/1',
      'pass All/P > Currency/2',
    ],
    notes: [],
  },
  'googletest-shard.xml': {
    results: [
      'fail Orders > Discount',
      'skip Orders > DISABLED_Refund',
      'skip Orders > Print',
      'skip S > B',
      'pass K > A',
      'pass Typed/1 > Size',
      'fail All/P > Currency/1',
    ],
    notes: [],
  },
  'bats.xml': {
    results: [
      'pass orders.bats > total',
      'fail orders.bats > discount ]]> é <x> & "q"',
      'skip orders.bats > print',
      'skip orders.bats > print without reason',
      'fail orders.bats > crash',
      'pass orders.bats > run',
      'fail setup.bats > a',
      'fail setup.bats > b',
      'fail setup_suite > setup_file failed',
      'fail teardown.bats > a',
      'fail teardown.bats > both',
      'fail teardownfile.bats > a',
      'pass green.bats > a',
      'pass green.bats > b',
    ],
    notes: [
      'the text holds a character that XML forbids (2 times; this is the first)',
      'the suite "teardownfile.bats" declares tests="2" and has 1 test cases: bats counts a file or a run that fails to clean up as a test',
    ],
  },
  'bats-1.8.xml': {
    results: ['fail syntax.bats (suite)', 'pass green.bats > begin 2 a', 'pass green.bats > begin 3 b'],
    notes: [],
  },
  'phpunit.xml': {
    results: [
      'error BrokenTest > testA',
      'skip BrokenTest > testB',
      'error Demo\\EachTest > Demo.EachTest > testA',
      'fail Demo\\EachTest > Demo.EachTest > testB',
      'pass Demo\\GreenTest > Demo.GreenTest > testA',
      'pass Demo\\GreenTest > Demo.GreenTest > testB',
      'pass LeakyTest > testA',
      'fail LeakyTest > tearDownAfterClass',
      'pass OrdersTest > testTotal',
      'pass OrdersTest > testOutput',
      'pass OrdersTest > testPrints',
      'fail OrdersTest > testDiscount',
      'error OrdersTest > testCrash',
      'skip OrdersTest > testPrint',
      'skip OrdersTest > testTodo',
      'error OrdersTest > testRisky',
      'pass OrdersTest > OrdersTest::testCurrency > OrdersTest > testCurrency with data set "EUR ¥"',
      'fail OrdersTest > OrdersTest::testCurrency > OrdersTest > testCurrency with data set #0',
      'pass OrdersTest > OrdersTest::testCurrency > OrdersTest > testCurrency with data set "a "q" <x>"',
      'skip OrdersTest > testDepends',
      'error OrdersTest > OrdersTest::testNoProvider > Error',
      'error OrdersTest > testWarns',
      'pass OrdersTest > testPrüfung',
    ],
    notes: [],
  },
}

test.each(Object.entries(tools))('%s', (file, expected) => {
  expect(read(file)).toEqual(expected)
})

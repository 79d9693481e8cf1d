import { readFileSync } from 'node:fs'
import { formatInstant, type Result } from '@governance-gates/core'
import { decodeText } from '@governance-gates/document/strict'
import { describe, expect, test } from 'vitest'
import { ctrfReader } from './ctrf.ts'

const readFile = (file: string) => [
  ...ctrfReader.read(decodeText([readFileSync(new URL(`fixtures/${file}`, import.meta.url))])),
]
const resultsIn = (records: ReturnType<typeof readFile>): readonly Result[] =>
  records.flatMap((record) => (record.kind === 'result' ? [record.result] : []))
const shown = (records: ReturnType<typeof readFile>) =>
  resultsIn(records).map(({ status, subject }) => `${status} ${subject}`)

describe('what real reporters write', () => {
  test('jest-ctrf-json-reporter', () => {
    expect(shown(readFile('jest.json'))).toEqual([
      'pass orders.test.js > orders.test.js > orders > orders total',
      'fail orders.test.js > orders > orders discount > rounding',
      'skip orders.test.js > orders > orders refund',
      'skip orders.test.js > orders > orders print',
      'pass orders.test.js > orders > orders currency EUR',
      'pass orders.test.js > orders > orders currency USD',
      'pass hook.test.js > hooks > hooks fine',
      'pass hook.test.js > top fine',
      'flaky flaky.test.js > second time',
      'fail flaky.test.js > never',
      'skip skipped.test.js > nothing > nothing a',
      'pass sub/orders.test.js > orders.test.js > orders > orders total',
    ])
  })

  test('@d2t/vitest-ctrf-json-reporter', () => {
    expect(shown(readFile('vitest.json'))).toEqual([
      'pass src/orders.test.ts > orders > total',
      'fail orders > discount > rounding',
      'skip orders > print',
      'skip orders > refund',
      'pass orders > known',
      'pass orders > currency EUR',
      'pass orders > currency USD',
      'fail orders > soft',
      'pass orders > tiered',
      'pass hooks > fine',
      'skip before > never run',
      'pass top fine',
      'flaky second time',
      'fail never',
      'pass tiered',
      'pass src/sub/orders.test.ts > orders > total',
    ])
    expect(resultsIn(readFile('vitest.json'))[1]).toEqual({
      subject: 'orders > discount > rounding',
      status: 'fail',
      rerun: false,
      attributes: { suite: 'orders > discount > rounding', file: 'src/orders.test.ts', type: 'unit' },
      message: 'expected 90 to be 80 // Object.is equality',
      file: 'src/orders.test.ts',
      line: 4,
      evidenceLine: 33,
    })
  })

  test('playwright-ctrf-json-reporter', () => {
    const records = readFile('playwright.json')
    expect(shown(records)).toEqual([
      'pass chromium > green.spec.ts > a',
      'pass chromium > green.spec.ts > b',
      'pass chromium > orders.spec.ts > total',
      'skip chromium > orders.spec.ts > print',
      'skip chromium > orders.spec.ts > later',
      'skip chromium > orders.spec.ts > skips itself',
      'pass chromium > orders.spec.ts > known',
      'flaky chromium > orders.spec.ts > unknown',
      'pass chromium > orders.spec.ts > currency EUR ¥',
      'fail chromium > orders.spec.ts > currency USD',
      'pass chromium > orders.spec.ts > currency a > b',
      'flaky chromium > orders.spec.ts > flaky',
      'fail chromium > orders.spec.ts > never',
      'fail chromium > orders.spec.ts > slow',
      'fail chromium > orders.spec.ts > soft',
      'fail chromium > orders.spec.ts > steps',
      'fail chromium > orders.spec.ts > discount > rounding',
      'fail chromium > orders.spec.ts > before > a',
      'skip chromium > orders.spec.ts > before > b',
      'fail chromium > orders.spec.ts > after > a',
      'fail chromium > orders.spec.ts > serial > one',
      'skip chromium > orders.spec.ts > serial > two',
    ])
    expect(records.flatMap((record) => (record.kind === 'note' ? [record.note.message] : []))).toEqual([
      'the summary counts how the tests ended, whatever was expected of them',
    ])
  })

  test('pytest-json-ctrf', () => {
    const statuses = resultsIn(readFile('pytest.json')).map(({ status }) => status)
    expect(statuses.filter((status) => status === 'fail')).toHaveLength(5)
    expect(statuses.filter((status) => status === 'pass')).toHaveLength(7)
    expect(statuses.filter((status) => status === 'skip')).toHaveLength(2)
    expect(shown(readFile('pytest.json'))[2]).toBe('pass test_orders.py > test_orders.py::test_currency[EUR]')
  })

  test.each([
    ['jest.json', '2026-11-22T08:51:50.347Z'],
    ['vitest.json', '2026-11-22T08:30:06.175Z'],
    ['pytest.json', '2026-11-22T08:31:05.632Z'],
  ])('%s is as old as its oldest statement', (file, instant) => {
    const instants = readFile(file).flatMap((record) =>
      record.kind === 'generated-at' ? [formatInstant(record.instant)] : [],
    )
    expect(instants).toEqual([instant])
  })
})

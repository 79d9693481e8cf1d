import { readFileSync } from 'node:fs'
import { formatInstant, type Result } from '@governance-gates/core'
import { decodeText } from '@governance-gates/document/strict'
import { describe, expect, test } from 'vitest'
import { jestReader } from './jest.ts'

const readFile = (file: string) => [
  ...jestReader.read(decodeText([readFileSync(new URL(`fixtures/${file}`, import.meta.url))])),
]
const resultsIn = (records: ReturnType<typeof readFile>): readonly Result[] =>
  records.flatMap((record) => (record.kind === 'result' ? [record.result] : []))
const shown = (records: ReturnType<typeof readFile>) =>
  resultsIn(records).map(({ status, subject }) => `${status} ${subject}`)
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line: expect.any(Number),
  })

const jest = [
  'pass orders.test.js > orders > total',
  'fail orders.test.js > orders > discount > rounding',
  'skip orders.test.js > orders > refund',
  'skip orders.test.js > orders > print',
  'pass orders.test.js > orders > currency EUR',
  'pass orders.test.js > orders > currency USD',
  'error hook.test.js',
  'pass hook.test.js > hooks > fine',
  'pass hook.test.js > top fine',
  'flaky flaky.test.js > second time',
  'fail flaky.test.js > never',
  'error broken.test.js',
  'skip skipped.test.js > nothing > a',
  'pass sub/orders.test.js > orders > total',
]

const vitest = [
  'error src/broken.test.ts',
  'error src/empty.test.ts',
  'flaky src/flaky.test.ts > second time',
  'fail src/flaky.test.ts > never',
  'error src/hook.test.ts',
  'pass src/hook.test.ts > hooks > fine',
  'skip src/hook.test.ts > before > never run',
  'pass src/hook.test.ts > top fine',
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
]

describe('what the tools write', () => {
  test.each([
    ['jest.json', jest],
    // jest-junit writes its own row into what Jest writes; without the todo test, which it calls passed.
    ['jest-with-jest-junit.json', jest.filter((line) => !line.includes('refund'))],
    ['vitest.json', vitest],
    ['vitest-3.json', vitest],
  ])('%s', (name, expected) => {
    expect(shown(readFile(name))).toEqual(expected)
  })

  test('Vitest 1 counted what it skipped as passed: its report is refused', () => {
    expect(() => readFile('vitest-1.json')).toThrow(
      refusal('numPassedTests is 13, but the tests add up to 10'),
    )
  })

  test('a result has its file, its titles and the message without the stack', () => {
    expect(resultsIn(readFile('jest.json'))[1]).toEqual({
      subject: 'orders.test.js > orders > discount > rounding',
      status: 'fail',
      rerun: false,
      attributes: { suite: 'orders', file: 'orders.test.js' },
      message: 'Error: expect(received).toBe(expected) // Object.is equality\n\nExpected: 80\nReceived: 90',
      file: 'orders.test.js',
      evidenceLine: 1,
    })
    expect(resultsIn(readFile('vitest.json'))[8]).toMatchObject({ tier: 'required' })
  })

  test('a file that did not load says why', () => {
    expect(resultsIn(readFile('jest.json'))[11]?.message).toContain("Cannot find module './not-there'")
    expect(resultsIn(readFile('vitest.json'))[4]?.message).toBe(
      'the file failed, and none of its tests did: it did not load, or a hook failed',
    )
  })

  test.each([
    ['jest.json', '2026-11-22T08:51:51.152Z'],
    ['vitest.json', '2026-11-22T08:30:06.177Z'],
  ])('%s was generated at %s', (name, instant) => {
    const last = readFile(name).at(-1)
    expect(last?.kind === 'generated-at' && formatInstant(last.instant)).toBe(instant)
  })
})

test('no entry is a rerun of another, and a file that failed as such represents its tests', () => {
  for (const file of ['jest.json', 'vitest.json']) {
    const results = resultsIn(readFile(file))
    expect(results.every(({ rerun }) => rerun === false)).toBe(true)
    expect(results.filter(({ whole }) => whole === 'file').length).toBeGreaterThan(0)
  }
})

test('failing hooks, equal names and colours', () => {
  expect(shown(readFile('jest-hooks.json'))).toEqual([
    'pass orders.test.js > orders > total',
    'fail orders.test.js > orders > discount > rounding',
    'skip orders.test.js > orders > print',
    'pass orders.test.js > orders > currency EUR ¥',
    'fail orders.test.js > orders > currency USD',
    'pass orders.test.js > orders > currency a > b',
    'pass orders.test.js > orders > same',
    'pass orders.test.js > orders > same',
    'pass orders.test.js > orders > known',
    'fail orders.test.js > orders > unknown',
    'fail orders.test.js > orders > crash',
    'fail hooks.test.js > before > a',
    'pass hooks.test.js > after > b',
    'fail hooks.test.js > each > c',
    'pass green.test.js > green > a',
    'pass green.test.js > green > b',
    'error broken.test.js',
    'error empty.test.js',
  ])
})

test('a run that failed for something else than its tests is refused, with what to do', () => {
  const remedy = expect.stringContaining('an obsolete snapshot')
  expect(() => readFile('jest-obsolete.json')).toThrow(expect.objectContaining({ remedy, line: 1 }))
})

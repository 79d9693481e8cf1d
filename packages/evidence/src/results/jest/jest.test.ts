import { readFileSync } from 'node:fs'
import type { Result } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jestReader } from './jest.ts'

const read = (value: unknown) => [...jestReader.read([JSON.stringify(value, null, 1)])]
const resultsIn = (records: ReturnType<typeof read>): readonly Result[] =>
  records.flatMap((record) => (record.kind === 'result' ? [record.result] : []))
const shown = (records: ReturnType<typeof read>) =>
  resultsIn(records).map(({ status, subject }) => `${status} ${subject}`)
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line: expect.any(Number),
  })

const row = (status: string, more: object = {}) => ({ ancestorTitles: ['a'], title: status, status, ...more })
const file = (assertionResults: readonly object[], more: object = {}) => ({
  name: 'src/a.test.ts',
  status: 'passed',
  message: '',
  assertionResults,
  ...more,
})

describe('the status', () => {
  test.each([
    ['pass', row('passed')],
    ['pass', row('passed', { invocations: 1, failureMessages: [] })],
    ['pass', row('passed', { invocations: null, failureMessages: null, location: null })],
    ['flaky', row('passed', { invocations: 2 })],
    ['flaky', row('passed', { failureMessages: ['first time'] })],
    ['fail', row('failed', { invocations: 3 })],
    ['skip', row('skipped')],
    ['skip', row('pending')],
    ['skip', row('todo')],
    ['skip', row('disabled')],
  ])('%# is %s for %o', (status, test) => {
    const state = test.status === 'failed' ? 'failed' : 'passed'
    expect(resultsIn(read({ testResults: [file([test], { status: state })] }))[0]?.status).toBe(status)
  })

  test.each([
    ['without a row', file([], { status: 'failed' })],
    ['without a row, and called passed, but with a message', file([], { message: 'why' })],
    ['whose tests all passed', file([row('passed')], { status: 'failed' })],
  ])('is an error for a failed file %s', (_, failed) => {
    expect(shown(read({ testResults: [failed] }))[0]).toBe('error src/a.test.ts')
  })

  test('is not an error for a file whose failure a test explains', () => {
    const failed = file([row('failed')], { status: 'failed', message: 'why' })
    expect(shown(read({ testResults: [failed] }))).toEqual(['fail src/a.test.ts > a > failed'])
  })
})

test('a subject is made of what is there', () => {
  const rows = [row('passed', { ancestorTitles: ['', 'b'] }), { fullName: 'full', status: 'passed' }]
  const [titled, full] = resultsIn(read({ testResults: [file([...rows])] }))
  expect(titled?.subject).toBe('src/a.test.ts > b > passed')
  expect(full?.subject).toBe('src/a.test.ts > full')
})

test('a location gives the line of the source', () => {
  const rows = [row('passed', { location: { line: 7, column: 1 } }), row('todo', { location: {} })]
  const results = resultsIn(read({ testResults: [file(rows)] }))
  expect(results[0]).toMatchObject({ file: 'src/a.test.ts', line: 7, evidenceLine: 3 })
  expect(results[1]).not.toHaveProperty('line')
})

test.each(['x', -1, 1.5, true, [], {}])(
  'a line that is not a number is left out, with a note: %o',
  (line) => {
    const records = read({
      testResults: [file([row('failed', { location: { line } })], { status: 'failed' })],
    })
    expect(records.map((record) => (record.kind === 'note' ? record.note.message : record.kind))).toEqual([
      'result',
      'the line of a test is not a number',
    ])
    expect(resultsIn(records)[0]).not.toHaveProperty('line')
  },
)

test.each([null, 'x', 7, {}, { line: 0 }, { line: null }])('a location may say nothing: %o', (location) => {
  expect(read({ testResults: [file([row('passed', { location })])] }).map(({ kind }) => kind)).toEqual([
    'result',
  ])
})

describe('consistency', () => {
  const testResults = [
    file([row('passed'), row('skipped'), row('todo')]),
    file([row('failed')], { name: 'src/b.test.ts', status: 'failed' }),
    file([], { name: 'src/c.test.ts', status: 'failed', message: 'did not load' }),
  ]
  const totals = {
    numTotalTests: 4,
    numPassedTests: 1,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    numTotalTestSuites: 3,
    numFailedTestSuites: 2,
    numRuntimeErrorTestSuites: 1,
    success: false,
  }

  test('totals that agree are fine', () => {
    expect(read({ ...totals, testResults })).toHaveLength(5)
    expect(read({ testResults })).toHaveLength(5)
    expect(read({ ...totals, numRuntimeErrorTestSuites: 2, testResults })).toHaveLength(5)
  })

  test.each([
    ['numTotalTests', 3],
    ['numTotalTests', 5],
    ['numPassedTests', 2],
    ['numFailedTests', 0],
    ['numPendingTests', 2],
    ['numTodoTests', 0],
    ['numTotalTestSuites', 4],
    ['numFailedTestSuites', 1],
    ['numFailedTestSuites', 3],
    ['numRuntimeErrorTestSuites', 0],
    ['numRuntimeErrorTestSuites', 3],
  ])('%s of %i is refused', (key, value) => {
    expect(() => read({ ...totals, [key]: value, testResults })).toThrow(refusal(`${key} is ${value}, but`))
  })

  test("Vitest's suites are not only files: but none fails where no file does", () => {
    const { numRuntimeErrorTestSuites: _, ...own } = totals
    expect(read({ ...own, numTotalTestSuites: 9, numFailedTestSuites: 7, testResults })).toHaveLength(5)
    expect(() => read({ ...own, numFailedTestSuites: 0, testResults })).toThrow(
      refusal('numFailedTestSuites is 0, but 2 files failed'),
    )
    expect(() => read({ numFailedTestSuites: 1, testResults: [file([row('passed')])] })).toThrow(
      refusal('numFailedTestSuites is 1, but 0 files failed'),
    )
  })

  test.each([
    ['success without one', { success: true, testResults }, 'success is true, but'],
    [
      'no success without a failure',
      { success: false, testResults: [file([row('passed')])] },
      'success is false, but',
    ],
    ['an interrupted run', { wasInterrupted: true, testResults }, 'the run was interrupted'],
    [
      'a passed file with a failed test',
      { testResults: [file([row('failed')])] },
      'testResults[0].status is "passed"',
    ],
  ])('%s is refused', (_, value, message) => {
    expect(() => read(value)).toThrow(refusal(message))
  })
})

test.each([
  ['no files', { testResults: [] }, 'no test case in it'],
  ['files without tests', { testResults: [file([])] }, 'no test case in it'],
  ['no list of files', { numTotalTests: 0 }, 'testResults: it is missing'],
  ['an unknown status', { testResults: [file([row('flunked')])] }, 'found "flunked"'],
  ['an unknown status of a file', { testResults: [file([row('passed')], { status: 'odd' })] }, 'found "odd"'],
  ['a file without a name', { testResults: [file([row('passed')], { name: '' })] }, 'testResults[0].name'],
  [
    'an invalid count',
    { numTotalTests: '1', testResults: [file([row('passed')])] },
    'numTotalTests: expected',
  ],
  [
    'meta with another tier',
    { testResults: [file([row('passed', { meta: { tier: [] } })])] },
    'the tier of a test',
  ],
])('%s: refused', (_, value, message) => {
  expect(() => read(value)).toThrow(refusal(message))
})

test('a truncated file is refused', () => {
  const text = readFileSync(new URL('fixtures/jest.json', import.meta.url), 'utf8')
  expect(() => [...jestReader.read([text.trimEnd().slice(0, -1)])]).toThrow(refusal('truncated'))
  expect(() => [...jestReader.read([''])]).toThrow(refusal('truncated'))
})

test('a damaged report gives results or an EvidenceError, never another error', () => {
  const text = readFileSync(new URL('fixtures/vitest.json', import.meta.url), 'utf8')
  const damage = fc.tuple(
    fc.nat(text.length),
    fc.nat(20),
    fc.constantFrom(
      '',
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      'null',
      'true',
      '-1',
      '1e999',
      '\\',
      '\0',
      '{}',
      '[]',
    ),
  )
  fc.assert(
    fc.property(damage, ([at, length, insert]) => {
      try {
        const records = [...jestReader.read([text.slice(0, at) + insert + text.slice(at + length)])]
        expect(records.length).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toMatchObject({ name: 'EvidenceError' })
      }
    }),
    { numRuns: 500 },
  )
})

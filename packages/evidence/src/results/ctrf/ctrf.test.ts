import { readFileSync } from 'node:fs'
import type { Result } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ctrfReader } from './ctrf.ts'

const read = (value: unknown) => [...ctrfReader.read([JSON.stringify(value, null, 1)])]
const resultsIn = (records: ReturnType<typeof read>): readonly Result[] =>
  records.flatMap((record) => (record.kind === 'result' ? [record.result] : []))

const report = (tests: readonly object[], more: object = {}) => ({
  reportFormat: 'CTRF',
  specVersion: '1.0.0',
  results: { tool: { name: 'x' }, tests, ...more },
})
const passed = { name: 't', status: 'passed', duration: 1 }
const results = (...tests: readonly object[]) => resultsIn(read(report(tests)))
const refusal = (message: string, line: unknown = expect.any(Number)) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

describe('the status', () => {
  test.each([
    ['pass', { status: 'passed' }],
    ['fail', { status: 'failed' }],
    ['skip', { status: 'skipped' }],
    ['skip', { status: 'pending' }],
    ['error', { status: 'other' }],
    ['error', { status: 'other', rawStatus: 'interrupted' }],
    ['skip', { status: 'other', rawStatus: 'todo' }],
    ['flaky', { status: 'passed', flaky: true }],
    ['fail', { status: 'failed', flaky: true }],
    ['skip', { status: 'skipped', flaky: true }],
    ['flaky', { status: 'passed', retries: 1 }],
    ['pass', { status: 'passed', retries: 0 }],
    ['pass', { status: 'passed', retries: 1, flaky: false }],
    ['flaky', { status: 'passed', retryAttempts: [{ attempt: 1, status: 'failed' }] }],
    ['flaky', { status: 'passed', flaky: false, retryAttempts: [{ attempt: 1, status: 'failed' }] }],
    ['pass', { status: 'passed', retries: 1, retryAttempts: [{ attempt: 1, status: 'passed' }] }],
    ['pass', { status: 'passed', flaky: null, retries: null, retryAttempts: null, suite: null }],
  ])('%# is %s for %o', (status, fields) => {
    expect(results({ name: 't', ...fields })[0]?.status).toBe(status)
  })

  test('of a test whose status is "other" comes with what it was', () => {
    expect(results({ name: 't', status: 'other', rawStatus: 'interrupted' })[0]?.message).toBe(
      'ended as "other" (interrupted): whether it passed is unknown',
    )
    expect(results({ name: 't', status: 'other', message: 'm' })[0]?.message).toBe('m')
    expect(results({ name: 't', status: 'other', rawStatus: 'todo' })[0]).not.toHaveProperty('message')
  })
})

describe('the subject', () => {
  test.each([
    ['a list of suites', { suite: ['a', 'b'] }, 'a > b > t'],
    ['a suite as text', { suite: 'a > b' }, 'a > b > t'],
    ['no suite', {}, 't'],
    ['the file where there is no suite', { suite: [], filePath: 'src/a.ts' }, 'src/a.ts > t'],
    ['not the file where there is one', { suite: ['a'], filePath: 'src/a.ts' }, 'a > t'],
    ['no parameters, where the name is enough', { suite: ['a'], parameters: { n: 1 } }, 'a > t'],
    ['the browser', { suite: ['a'], browser: 'firefox' }, 'a > t > firefox'],
    ['the project', { suite: ['a'], project: 'mobile', browser: 'webkit' }, 'a > t > mobile > webkit'],
    [
      'the project that a reporter has no key for',
      { suite: ['a'], extra: { project: 'mobile' } },
      'a > t > mobile',
    ],
  ])('has %s', (_, fields, subject) => {
    expect(results({ ...passed, ...fields })[0]?.subject).toBe(subject)
  })

  test('has the file and the parameters where it would be that of another test', () => {
    const test = (filePath: string, n: number) => ({ ...passed, suite: ['a'], filePath, parameters: { n } })
    const subjects = results(test('a.ts', 1), test('a.ts', 2), test('b.ts', 1)).map(({ subject }) => subject)
    expect(subjects).toEqual(['a.ts > a > t > {"n":1}', 'a.ts > a > t > {"n":2}', 'b.ts > a > t > {"n":1}'])
  })

  test('stays that of two results which nothing tells apart', () => {
    expect(results(passed, { ...passed, status: 'failed' }).map(({ subject }) => subject)).toEqual(['t', 't'])
  })
})

test('labels and extra fields give the tier and attributes', () => {
  const labels = { tier: 'required', surface: 'node', weight: 3, nested: {}, ['__proto__']: 'x' }
  const [result] = results({ ...passed, extra: { surface: 'bun', owner: 'me' }, labels, browser: 'chromium' })
  expect(result).toMatchObject({
    tier: 'required',
    attributes: { surface: 'node', weight: '3', owner: 'me', browser: 'chromium' },
  })
  expect(() => results({ ...passed, extra: { tier: {} } })).toThrow('the tier of a test is {}')
  expect(results({ ...passed, extra: 'x', labels: ['y'] })[0]).not.toHaveProperty('attributes')
})

describe('consistency', () => {
  const summary = { tests: 2, passed: 1, failed: 1, skipped: 0, pending: 0, other: 0, start: 0, stop: 0 }
  const two = (more: object) => report([passed, { ...passed, name: 'u', status: 'failed' }], more)

  test('a summary that agrees or is missing is fine; 0 is not a time', () => {
    expect(read(two({ summary }))).toHaveLength(2)
    expect(read(two({}))).toHaveLength(2)
  })

  test.each(Object.keys(summary).slice(0, 6))('a summary with one more in %s is refused', (key) => {
    const wrong = { ...summary, [key]: summary[key as keyof typeof summary] + 1 }
    expect(() => read(two({ summary: wrong }))).toThrow(
      refusal(`results.summary.${key} is ${wrong[key as 'tests']}`),
    )
  })

  test('flaky tests are counted as marked, or by their attempts', () => {
    const flaky = [
      { ...passed, flaky: true },
      { ...passed, name: 'u', retries: 1 },
      { name: 'v', status: 'failed', flaky: true },
    ]
    const counted = (count: number) => read(report(flaky, { summary: { flaky: count } }))
    expect(counted(2)).toHaveLength(3)
    expect(() => counted(1)).toThrow('results.summary.flaky is 1')
    expect(() => counted(3)).toThrow('results.summary.flaky is 3')
  })
})

describe('refusals', () => {
  test.each([
    ['no tests', report([]), 'no test case in it'],
    ['no list of tests', report([], { tests: undefined }), 'results.tests: it is missing'],
    ['another format', { ...report([passed]), reportFormat: 'JTRF' }, 'reportFormat: expected one of "CTRF"'],
    ['neither a format nor a tool', { results: { tests: [passed] } }, 'reportFormat is missing'],
    [
      'an unknown status',
      report([passed, { ...passed, status: 'flunked' }]),
      'results.tests[1].status: expected one of',
    ],
    ['a status of another kind', report([{ ...passed, status: true }]), 'found true'],
    ['a test without a name', report([{ status: 'passed' }]), 'results.tests[0].name: it is missing'],
    ['a test with a blank name', report([{ ...passed, name: ' ' }]), 'a test has no name'],
    [
      'a count as text',
      report([passed], { summary: { tests: '1' } }),
      'expected a whole number, 0 or more, found "1"',
    ],
    ['a list', [passed], 'the document: expected an object'],
  ])('%s', (_, value, message) => {
    expect(() => read(value)).toThrow(refusal(message))
  })

  test('a truncated file, an empty text, and a repeated key', () => {
    const text = JSON.stringify(report([passed]), null, 1)
    expect(() => [...ctrfReader.read([text.slice(0, -20)])]).toThrow(refusal('truncated'))
    expect(() => [...ctrfReader.read([''])]).toThrow(refusal('truncated'))
    const twice = text.replace('"status"', '"status": "failed", "status"')
    expect(() => [...ctrfReader.read([twice])]).toThrow(refusal('"status" appears twice'))
  })

  test('names the line', () => {
    const text = '{"reportFormat": "CTRF",\n"results": {"tests": [\n{"name": "t",\n"status": "flunked"}]}}'
    expect(() => [...ctrfReader.read([text])]).toThrow(refusal('found "flunked"', 4))
  })
})

test('the older form without reportFormat is read', () => {
  expect(read({ results: { tool: { name: 'x' }, summary: { tests: 1 }, tests: [passed] } })).toHaveLength(1)
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
        const records = [...ctrfReader.read([text.slice(0, at) + insert + text.slice(at + length)])]
        expect(records.length).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toMatchObject({ name: 'EvidenceError' })
      }
    }),
    { numRuns: 500 },
  )
})

describe('a summary of how the tests ended', () => {
  const expected = { name: 'known', status: 'passed', rawStatus: 'failed' }
  const slow = { name: 'slow', status: 'failed', rawStatus: 'timedOut' }
  const summary = (passed: number, failed: number) => ({
    ...{ tests: 2, skipped: 0, pending: 0, other: 0 },
    passed,
    failed,
  })
  const reported = (declared: object) => ({
    reportFormat: 'CTRF',
    results: { tool: { name: 'playwright' }, summary: declared, tests: [expected, slow] },
  })
  const shownIn = (value: unknown) =>
    read(value).map((record) => (record.kind === 'result' ? record.result.status : record.kind))

  test('or of what that means', () => {
    expect(shownIn(reported(summary(0, 2)))).toEqual(['note', 'pass', 'fail'])
    expect(shownIn(reported(summary(1, 1)))).toEqual(['pass', 'fail'])
  })

  test.each([
    [2, 0],
    [1, 2],
    [0, 1],
  ])('and of nothing else: %i passed and %i failed', (passed, failed) => {
    expect(() => read(reported(summary(passed, failed)))).toThrow('but the tests add up to')
  })
})

test('a line that is not a number is left out, with a note', () => {
  const value = {
    reportFormat: 'CTRF',
    results: { tests: [{ name: 't', status: 'failed', line: 'x' }] },
  }
  expect(read(value)).toEqual([
    { kind: 'result', result: expect.not.objectContaining({ line: expect.anything() }) },
    { kind: 'note', note: { message: 'the line of a test is not a number', line: expect.any(Number) } },
  ])
})

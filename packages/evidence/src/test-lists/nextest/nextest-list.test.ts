import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTestList } from '../read-test-list.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })
const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')
const names = (text: string) => readTestList(text).tests.map(({ name }) => name)

describe('cargo nextest list', () => {
  test('tells package and target of each test that would run', () => {
    expect(readTestList(fixture('nextest.json'))).toEqual({
      runner: 'nextest',
      tests: [
        { package: 'demo-app', target: 'demo_app', name: 'tests::adds' },
        { package: 'demo-app', target: 'demo_app', name: 'tests::nested::deep' },
        { package: 'demo-app', target: 'cli', name: 'starts' },
        { package: 'demo-app', target: 'foo-bar', name: 'one' },
        { package: 'demo-app', target: 'renamed', name: 'two' },
        { package: 'member', target: 'cli', name: 'three' },
      ],
    })
  })

  test('leaves out what the filter leaves out', () => {
    expect(readTestList(fixture('nextest-filtered.json')).tests).toEqual([
      { package: 'demo-app', target: 'cli', name: 'starts' },
    ])
  })

  const list = (testcases: object, count: unknown = Object.keys(testcases).length) =>
    JSON.stringify(
      { 'test-count': count, 'rust-suites': { a: { 'package-name': 'p', 'binary-name': 'b', testcases } } },
      null,
      1,
    )
  const matches = { ignored: false, 'filter-match': { status: 'matches' } }
  const mismatch = { ignored: false, 'filter-match': { status: 'mismatch', reason: 'expression' } }

  test('may have tests of any name', () => {
    const text = list({ __proto__x: matches }).replace('__proto__x', '__proto__')
    expect(names(text)).toEqual(['__proto__'])
  })

  test.each([
    [list({ x: matches }, 2), 'test-count is 2, but the testcases add up to 1', 2],
    [list({ x: matches }, '1'), 'test-count: expected', 2],
    [list({ x: matches }, undefined).replace('"test-count": 1,', ''), 'test-count: it is missing', 1],
    [list({ x: { ...matches, 'filter-match': { status: 'maybe' } } }), 'one of "matches", "mismatch"', 11],
    [list({ x: { ignored: false } }), 'rust-suites.a.testcases.x.filter-match: it is missing', 8],
    [list({ x: mismatch }), 'the list of nextest names no test', undefined],
    [list({}), 'the list of nextest names no test', undefined],
    ['{"rust-binaries": {}}', 'rust-suites: it is missing', 1],
    [fixture('nextest.json').slice(0, -10), 'truncated', expect.any(Number)],
    [list({ x: matches, y: matches }).replace('"y"', '"x"'), 'appears twice', expect.any(Number)],
  ])('is refused: %#', (text, message, line) => {
    expect(() => readTestList(text)).toThrow(refusal(message, line))
  })
})

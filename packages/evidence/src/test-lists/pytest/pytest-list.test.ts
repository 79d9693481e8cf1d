import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTestList } from '../read-test-list.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })
const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')

describe('pytest --collect-only -q', () => {
  const tests = [
    { file: 'tests/test_a.py', name: 'TestX::test_p[a b]' },
    { file: 'tests/test_a.py', name: 'TestX::test_p[x::y]' },
    { file: 'tests/test_a.py', name: 'TestX::test_p[\\xe9]' },
    { file: 'tests/test_a.py', name: 'TestX::test_p[l\\nm]' },
    { file: 'tests/test_a.py', name: 'TestX::test_p[[z]]' },
    { file: 'tests/test_a.py', name: 'test_plain' },
    { file: 'tests/test_a.py', name: 'test_slow' },
    { file: 'tests/unit/test_u.py', name: 'test_u' },
  ]

  test('tells the file of each test, and takes no warning for one', () => {
    expect(readTestList(fixture('pytest.txt'))).toEqual({ runner: 'pytest', tests })
  })

  test('may have noise around the tests', () => {
    const text =
      '::group::x\na.py::t[=== {]\n  \nb.py::warned\n1 test collected in 1s\nplugin: 9 tests collected'
    expect(readTestList(text).tests).toEqual([{ file: 'a.py', name: 't[=== {]' }])
  })

  test('leaves out what is deselected', () => {
    expect(readTestList(fixture('pytest-selected.txt')).tests).toEqual(
      tests.filter(({ name }) => name !== 'test_slow'),
    )
  })

  test.each([
    [fixture('pytest-none.txt'), 'the list of pytest names no test', undefined],
    [fixture('pytest-broken.txt'), 'could not collect every test: ERROR tests/test_bad.py', 32],
    [fixture('pytest-tree.txt'), 'pytest --collect-only printed a tree', 6],
    [fixture('pytest-counts.txt'), 'the number of collected tests is missing', undefined],
    ['a.py::x\na.py::y\n', 'the number of collected tests is missing', undefined],
    ['a.py::x\n\n2 tests collected in 0.01s', 'counts 2 tests, but lists 1', 3],
    ['a.py::x\na.py::y\n\n1 test collected in 0.01s', 'counts 1 tests, but lists 2', 4],
    ['a.py::x\na.py::y\n\n1/2 tests collected (1 deselected) in 0.01s', 'counts 1 tests, but lists 2', 4],
    ['a.py::x\n\nno tests ran in 0.01s', 'counts 0 tests, but lists 1', 3],
    [
      'a.py::x\n\n1 test collected, 1 error in 0.01s',
      'could not collect every test: 1 test collected, 1 error',
      3,
    ],
    ['ERROR: file or directory not found: x\n\nno tests ran in 0.00s', 'could not collect', 1],
    ['a.py::x\na.py::x\n\n2 tests collected in 1s\n', 'a.py::x is listed twice, in place of another test', 2],
  ])('is refused: %#', (text, message, line) => {
    expect(() => readTestList(text)).toThrow(refusal(message, line))
  })

  test('is refused where any of its first rows is missing', () => {
    const rows = fixture('pytest.txt').split('\n')
    for (const index of tests.keys()) {
      expect(() => readTestList(rows.toSpliced(index, 1).join('\n'))).toThrow(
        refusal('counts 8 tests, but lists 7', rows.length - 2),
      )
    }
  })
})

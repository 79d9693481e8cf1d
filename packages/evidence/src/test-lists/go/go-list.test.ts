import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTestList } from '../read-test-list.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })
const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')

describe('go test -list', () => {
  const tests = [
    { package: 'example.com/demo', name: 'TestAdd' },
    { package: 'example.com/demo', name: 'BenchmarkAdd' },
    { package: 'example.com/demo', name: 'FuzzAdd' },
    { package: 'example.com/demo', name: 'ExampleAdd' },
    { package: 'example.com/demo/sub', name: 'TestÜber' },
    { package: 'example.com/demo/sub', name: 'TestSub_two' },
  ]

  test.each(['go.txt', 'go.jsonl'])('tells the package of each test in %s', (file) => {
    expect(readTestList(fixture(file))).toEqual({ runner: 'go', tests })
  })

  test('may be cached, and may have noise among the names', () => {
    const text =
      'TestA\nprogram not built with -cover\nTest a\na TestB\nno FAIL here\nok  \tp\t(cached)\n\tq\t\tcoverage: 0.0%\n'
    expect(readTestList(text).tests).toEqual([{ package: 'p', name: 'TestA' }])
  })

  test('with -json may split a row', () => {
    const rows = [
      { Action: 'start', Package: 'p' },
      { Action: 'output', Package: 'p', Output: 'Test' },
      { Action: 'output', Package: 'p', Output: 'A\n' },
      { Action: 'build-output', ImportPath: 'q', Output: 'TestB\n' },
      { Action: 'run', Package: 'p', Output: 'TestC\n' },
      { Action: 'pass', Package: 'p' },
    ]
    const text = rows.map((row) => JSON.stringify(row)).join('\n \n')
    expect(readTestList(text).tests).toEqual([{ package: 'p', name: 'TestA' }])
  })

  test.each(['TestA\nok  \tp\t(cached)', 'TestA\nok  \tp\t0.1s\n?   \tq\t[no test files]'])(
    'may lack its last line break: %j',
    (text) => {
      expect(readTestList(text).tests).toHaveLength(1)
    },
  )

  test.each([
    [fixture('go-broken.txt'), 'go could not list every test: FAIL\texample.com/demo/bad [build failed]', 8],
    [fixture('go-broken.jsonl'), 'go could not list every test: "example.com/demo/bad [example', 3],
    [fixture('go.txt').split('\n').slice(0, -2).join('\n'), 'cut off: no package follows TestSub_two', 8],
    [fixture('go.jsonl').split('\n').slice(0, -2).join('\n'), 'cut off: the package example.com/demo/sub', 5],
    ['TestA\npanic: oh\nok  \tp\t1s\n', 'go could not list every test: panic: oh', 2],
    ['TestA\nok  \tp\t1s\nFAIL\n', 'go could not list every test: FAIL', 3],
    ['TestA\n', 'cut off: no package follows TestA', 2],
    ['?   \tp\t[no test files]\n', 'the list of go names no test', undefined],
    ['ok  \tp\t0.1s\n', 'the list of go names no test', undefined],
    ['{"Action":"start","Package":"p"}\nTestA\n', 'not valid JSON', 2],
    ['{"Action":"start","Package":"p"}\n{"Package":"p"}', 'the event has no Action', 2],
    ['TestA\nok  \tp\t', '"ok  \\tp\\t" is not the row of a package', 2],
    ['TestA\nok  \tp\t1s\nTestB', 'cut off: no package follows TestB', 3],
    ['TestA\no  \tp\t1s\nTestB\nok  \tq\t1s\n', '"o  \\tp\\t1s" is not the row of a package', 2],
    ['TestA\nok  \tp\t1s\nT stB\nok  \tq\t1s\n', 'q lists no test, but prints "T stB"', 4],
    ['TestA\nok  \tp\n', '"ok  \\tp" is not the row of a package', 2],
    ['TestA\nok  \tp\t1s\n? ', 'the last row, "? ", has no line break', 3],
    ['{"Action":"output","Output":"TestA\\n"}', 'the event has no Package', 1],
    ['{"Action":"fail","Package":"p"}', 'go could not list every test: "p" fails', 1],
  ])('is refused: %#', (text, message, line) => {
    expect(() => readTestList(text)).toThrow(refusal(message, line))
  })
})

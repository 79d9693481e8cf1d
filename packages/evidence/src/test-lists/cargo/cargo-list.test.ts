import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTestList } from '../read-test-list.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })
const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')
const names = (text: string) => readTestList(text).tests.map(({ name }) => name)

describe('cargo test -- --list', () => {
  const CLI = { file: 'tests/cli.rs', target: 'cli' }

  test('tells the target of each test', () => {
    expect(readTestList(fixture('cargo-merged.txt'))).toEqual({
      runner: 'cargo',
      tests: [
        { file: 'src/lib.rs', target: 'demo_app', name: 'tests::adds' },
        { file: 'src/lib.rs', target: 'demo_app', name: 'tests::nested::deep' },
        { ...CLI, name: 'is_slow' },
        { ...CLI, name: 'starts' },
        { file: 'tests/foo-bar.rs', target: 'foo-bar', name: 'one' },
        { file: 'tests/other.rs', target: 'renamed', name: 'two' },
        { ...CLI, name: 'three' },
        { file: 'src/lib.rs', package: 'demo_app', name: 'src/lib.rs - add (line 4)' },
      ],
    })
  })

  test('tells the same in colours and with other line breaks', () => {
    const coloured = readTestList(fixture('cargo-coloured.txt')).tests
    expect(coloured).toEqual(readTestList(fixture('cargo-merged.txt')).tests.slice(0, 5))
    expect(readTestList(fixture('cargo-coloured.txt').replaceAll('\n', '\r\n')).tests).toEqual(coloured)
  })

  test('tells no targets without stderr', () => {
    const { tests } = readTestList(fixture('cargo-stdout.txt'))
    expect(tests).toEqual(names(fixture('cargo-merged.txt')).map((name) => ({ name })))
  })

  test.each([
    ['     Running tests\\a.rs (target\\debug\\deps\\a-0123456789abcdef.exe)', 'tests/a.rs', 'a'],
    ['     Running tests/a-b/main.rs (/t/debug/deps/a_b-0123456789abcdef)', 'tests/a-b/main.rs', 'a-b'],
    ['     Running benches/a.rs (t (1)/deps/a-0123456789abcdef)', 'benches/a.rs', 'a'],
    ['     Running unittests (target/debug/deps/a_b-0123456789abcdef)', undefined, 'a_b'],
    ['     Running target/debug/deps/a-0123456789abcdef', undefined, 'a'],
    ['     Running tests/a.rs (target/wasm32/a-0123456789abcdef.wasm)', 'tests/a.rs', 'a'],
    ['     Running tests/a.rs (t/x.rs (1)/a-0123456789abcdef)', 'tests/a.rs', 'a'],
    ['     Running tests/unittests.rs (t/unittests-0123456789abcdef)', 'tests/unittests.rs', 'unittests'],
    ['     Running unittests (t (1)/a-0123456789abcdef)', undefined, 'a'],
    ['     Running t (1)/a-0123456789abcdef', undefined, 'a'],
    ['Not Running tests/a.rs (t/a-0123456789abcdef)', undefined, undefined],
    ['     Running 5 things (as ever)', undefined, undefined],
    ['     Running tests/a.rs', undefined, undefined],
  ])('has the header %j', (header, file, target) => {
    expect(readTestList(`${header}\nx: test\n\n1 test, 0 benchmarks\n`).tests).toEqual([
      { file, target, name: 'x' },
    ])
  })

  test('lists benchmarks, and tests with any name', () => {
    const text =
      'error: test\na: b: benchmark\nsrc/x.rs - y: test\n\n2 tests, 1 benchmark\n0 tests, 0 benchmarks'
    expect(names(text)).toEqual(['error', 'a: b', 'src/x.rs - y'])
  })

  test('may have noise among the names, and documentation of anything', () => {
    const text =
      'Doc-tests a-b\nx: test\nsee Doc-tests y\nlib\\x.rs - a - b (line 1): test\n\n2 tests, 0 benchmarks'
    expect(readTestList(text).tests).toEqual([
      { package: 'a-b', name: 'x' },
      { package: 'a-b', file: 'lib/x.rs', name: 'lib\\x.rs - a - b (line 1)' },
    ])
  })

  const RUN = 'Running tests/a.rs (t/a-0123456789abcdef)\n'
  const END = '\n1 test, 0 benchmarks\n'

  test('may have binaries whose harness counts nothing, but for the last one', () => {
    expect(names(`${RUN}x: test\n${RUN}y: test\n${END}${RUN}noise\n`)).toEqual(['x', 'y'])
    expect(() => readTestList(`${RUN}x: test\n${END}${RUN}y: test\n`)).toThrow(
      refusal('the list ends without a count', 5),
    )
  })

  test.each([
    [`x: test\ny: test${END}`, 'counts 1 tests, but lists 2', 3],
    [`${RUN}${END}`, 'counts 1 tests, but lists 0', 3],
    [`x: test\n\n1 test, 1 benchmark`, 'counts 1 benchmarks, but lists 0', 3],
    [`x: benchmark\n\n1 test, 1 benchmark`, 'counts 1 tests, but lists 0', 3],
    [`x: test\n${END}y: test\n`, 'the list ends without a count', 4],
    ['x: test\n', 'the list ends without a count', 1],
    [fixture('cargo-quiet.txt'), 'the list ends without a count', 1],
    ['x: test\nx: test\n\n2 tests, 0 benchmarks\n', 'x is listed twice, in place of another test', 2],
    [`x: test\n${END}y: tesest, 0 benchmarks\n`, 'a count is broken: y: tesest, 0 benchmarks', 4],
    [`x: test\n${END}0 te`, 'the last row, "0 te", has no line break', 4],
    [`x: test\n${END}0 tests, 0 benchmark`, 'a count is broken: 0 tests, 0 benchmark', 4],
    [`x: test\n${END}\u001b[1m`, 'the last row, "", has no line break', 4],
    [`x: test\n${END}     Runn`, 'the last row, "     Runn", has no line break', 4],
    [`x: test\n${END}error: test failed, to rerun pass \`--lib\`\n`, 'cargo failed: error: test failed', 4],
    [`error[E0425]: cannot find value\n${END}`, 'cargo failed: error[E0425]', 1],
    ['0 tests, 0 benchmarks', 'the list of cargo names no test', undefined],
    [RUN, 'the list of cargo names no test', undefined],
  ])('is refused: %j', (text, message, line) => {
    expect(() => readTestList(text)).toThrow(refusal(message, line))
  })

  test('is refused where any row is missing that it counts', () => {
    const rows = fixture('cargo-merged.txt').split('\n')
    const counted = rows.flatMap((row, index) => (/: test$/.test(row) ? [index] : []))
    expect(counted).toHaveLength(8)
    for (const index of counted) {
      expect(() => readTestList(rows.toSpliced(index, 1).join('\n'))).toThrow(
        refusal('but lists', expect.any(Number)),
      )
    }
  })
})

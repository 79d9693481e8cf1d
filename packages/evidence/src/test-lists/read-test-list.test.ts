import { EvidenceError } from '@governance-gates/document/strict'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTestList } from './read-test-list.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

describe('a text', () => {
  test.each([
    ['', 'the list is empty'],
    [' \n\n', 'the list is empty'],
    ['hello\nworld', 'this is not a list of tests in a known format'],
    ['a TestA', 'this is not a list of tests in a known format'],
    ['x ok  \tp\t1s', 'this is not a list of tests in a known format'],
    ['x 1 test, 0 benchmarks', 'this is not a list of tests in a known format'],
    ['test/a.test.ts > adding', 'this is not a list of tests in a known format'],
  ])('that is not a list is refused: %j', (text, message) => {
    expect(() => readTestList(text)).toThrow(refusal(message, undefined))
  })

  test('may have 64 Mi characters', () => {
    expect(() => readTestList(' '.repeat(64 * 1024 * 1024 + 1))).toThrow(
      refusal('larger than 64 MiB', undefined),
    )
  })

  test('is read in linear time', () => {
    const started = performance.now()
    for (const row of [
      'Running ( ',
      ': test',
      'a::',
      '=',
      '[',
      '<A ',
      'ERROR',
      'TestA',
      '-0123456789abcdef ',
      '\u001b[1',
    ]) {
      for (const tail of ['', '\n1 test, 0 benchmarks', '\nok  \tp\t1s', '\n1 test collected in 1s']) {
        try {
          readTestList(row.repeat(100_000) + tail)
        } catch (error) {
          expect(error).toBeInstanceOf(EvidenceError)
        }
      }
    }
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('is read or refused in words, whatever it says', () => {
    const piece = fc.constantFrom(
      ...[
        '\n',
        ': test',
        'a',
        '1 test, 0 benchmarks\n',
        'Running tests/a.rs (t/a-0123456789abcdef)\n',
        'Doc-tests x\n',
      ],
      ...[
        'a.py::x\n',
        '\n1 test collected in 1s\n',
        'ERROR x',
        '=====',
        'TestA\n',
        'ok  \tp\t1s\n',
        'FAIL\tp\n',
        '[',
        '{',
        '}',
      ],
      ...[
        '{"Action":"start","Package":"p"}\n',
        '[{"file": "a"}]',
        '"rust-suites": {',
        '"test-count": 0',
        '\u001b[1m',
        '\r',
      ],
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, (content) => {
        try {
          expect(readTestList(content).tests.length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(EvidenceError)
        }
      }),
      { numRuns: 3_000 },
    )
  })
})

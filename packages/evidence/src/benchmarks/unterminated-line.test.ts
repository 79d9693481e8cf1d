import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'

const fixture = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const recordsOf = async (text: string) => {
  const bytes = [new TextEncoder().encode(text)]
  return (await readPerformance({ path: 'bench', bytes, sibling: () => undefined })).records
}
/** What becomes of a file: refused with this message, or read with so many notes. */
async function outcomeOf(text: string): Promise<string> {
  try {
    const notes = (await recordsOf(text)).filter(({ kind }) => kind === 'note')
    return notes.length === 0 ? 'read' : 'read with a note'
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'EvidenceError') throw error
    return `refused: ${error.message}`
  }
}

const JS = 'fast x 32,017 ops/sec ±2.45% (25 runs sampled)'
const GO = 'BenchmarkA-8 \t 100\t 5 ns/op'
const RUST = 'test a ... bench: 400 ns/iter (+/- 3)'

describe('a last line without a line break', () => {
  test.each([
    ['a whole result of benchmark.js', JS],
    ['what a suite of it says last', `${JS}\nFastest is fast`],
    ['a crash of it', `${JS}\nthrows: TypeError`],
    ['a whole result of Go', GO],
    ['with its memory', `${GO}\t 12 B/op\t 1 allocs/op`],
    ['the end of a package', `${GO}\nPASS`],
    ['the end of another', `${GO}\nPASS\nok  \texample.org/a\t1.2s`],
    ['a whole result of libtest', RUST],
    [
      'the end of a suite',
      `running 1 test\n${RUST}\n\ntest result: ok. 0 passed; 0 failed; 0 ignored; 1 measured; 0 filtered out`,
    ],
  ])('that is %s is noted', async (_, text) => {
    expect(await outcomeOf(text)).toBe('read with a note')
    expect(await outcomeOf(`${text}\n`)).toBe('read')
  })

  test.each([
    ['a part of a name', `${JS}\nthr`],
    ['a name', `${JS}\nslow x `],
    ['a part of a number', `${JS}\nslow x 31,9`],
    ['a part of a unit', `${JS}\nslow x 31,999 ops/s`],
    ['a part of a margin', `${JS}\nslow x 31,999 ops/sec ±2.4`],
    ['a number that may be larger', `${JS}\nmatrix 3 x 3`],
    ['a part of a name in Go', `${GO}\nBenchm`],
    ['a name in Go', `${GO}\nBenchmarkB-8`],
    ['a name and executions', `${GO}\nBenchmarkB-8 \t 100`],
    ['a part of a unit in Go', `${GO}\nBenchmarkB-8 \t 100\t 5 ns/o`],
    ['a part of a unit of memory', `${GO}\nBenchmarkB-8 \t 100\t 5 ns/op\t 12 B/o`],
    ['a part of the name of a package in Go', `${GO}\nPASS\nok  \texample.or`],
    ['a part of the time of a package', `${GO}\nPASS\nok  \texample.org/a\t1.`],
    ['a part of a package that failed', `${GO}\nFAIL\texample.or`],
    [
      'a part of the end of a suite',
      `running 1 test\n${RUST}\n\ntest result: ok. 0 passed; 0 failed; 0 ignored; 1 measured; 0 fil`,
    ],
    ['a part of an error of cargo', `${RUST}\nerror: bench failed, to rerun pass \`--ben`],
    ['a name in Rust', `${RUST}\ntest b ...`],
    ['a part of a line in Rust', `${RUST}\ntes`],
    ['a part of a number in Rust', `${RUST}\ntest b ... bench: 40`],
  ])('that is %s is truncated', async (_, text) => {
    expect(await outcomeOf(text)).toMatch(/^refused: /)
  })

  test('of JSON Lines is noted where it is whole', async () => {
    const rows = fixture('../pi/benchmarks/fixtures/pijs_workload.jsonl').trimEnd()
    expect(await outcomeOf(`${rows}\n`)).toBe('read')
    expect(await outcomeOf(rows)).toBe('read with a note')
    expect(await outcomeOf(rows.slice(0, -1))).toMatch(/^refused: /)
  })
})

describe('a name without a number, with other lines behind it', () => {
  test.each([
    ['of benchmark.js', `${JS}\nslow x 31,9\nDone\n`],
    ['of benchmark.js without its colon', `throws \n${JS}\n`],
    ['of benchmark.js without a digit', `slow x \n${JS}\n`],
    ['of Go, as -v writes it', `${GO}\nBenchmarkB\nexit\n`],
    ['of Rust', `${RUST}\ntest b ... \n`],
  ])('%s is refused', async (_, text) => {
    expect(await outcomeOf(text)).toMatch(/^refused: /)
  })

  test.each([
    ['of a benchmark with a result below', 'BenchmarkA\nBenchmarkA-8 \t 100\t 5 ns/op\n'],
    ['of one with parts', 'BenchmarkA\nBenchmarkA/x\nBenchmarkA/x-8 \t 100\t 5 ns/op\n'],
    ['of one in a package that ended', `${GO}\nBenchmarkB\nPASS\n`],
  ])('%s is read', async (_, text) => {
    expect(await outcomeOf(text)).toBe('read')
  })

  test('that may be the size of a matrix is noted', async () => {
    expect(await outcomeOf(`matrix 3 x 3\n${JS}\n`)).toBe('read with a note')
  })
})

test.each([
  'benchmark-js/fixtures/suite.txt',
  'go-bench/fixtures/count.txt',
  'go-bench/fixtures/verbose.txt',
  'go-bench/fixtures/packages.txt',
  'libtest/fixtures/ok.txt',
  'libtest/fixtures/mixed.txt',
])('%s is not read silently where it is cut within a line', async (path) => {
  const text = fixture(path)
  const silent: number[] = []
  for (let end = 1; end < text.length; end++) {
    const beginning = text.slice(0, end)
    const last = beginning.slice(beginning.lastIndexOf('\n') + 1)
    if (last.trim() !== '' && (await outcomeOf(beginning)) === 'read') silent.push(end)
  }
  expect(silent).toEqual([])
})

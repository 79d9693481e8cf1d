import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'

const fixtureOf = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
const readText = async (text: string) =>
  readPerformance({ path: 'bench.txt', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })

const count = fixtureOf('count.txt')
const changed = (from: string, to: string) => {
  expect(count).toContain(from)
  return count.replace(from, to)
}

describe('refused, with the line', () => {
  test.each([
    ['text within a line', fixtureOf('torn.txt'), 'BenchmarkWrites-2 wrote text', 6],
    ['NaN', changed('113.5 ns/op', 'NaN ns/op'), 'expected a number, found "NaN"', 5],
    ['infinity', changed('113.5 ns/op', '+Inf ns/op'), 'expected a number, found "+Inf"', 5],
    ['a number too large', changed('113.5 ns/op', `${'9'.repeat(400)} ns/op`), 'expected a number', 5],
    ['a negative number', changed('113.5 ns/op', '-113.5 ns/op'), 'expected a number from 0', 5],
    ['a quoted number', changed('113.5 ns/op', '"113.5" ns/op'), 'expected a number', 5],
    ['a number of hexadecimal digits', changed('113.5 ns/op', '0x10 ns/op'), 'expected a number', 5],
    ['no unit', changed('113.5 ns/op', '113.5'), 'found a part of one', 5],
    ['no number', changed('113.5 ns/op', 'ns/op'), 'found a part of one', 5],
    ['a repeated unit', changed('31 B/op', '31 ns/op'), 'found a part of one', 5],
    ['no number of executions', changed('  176359\t', ''), 'found a part of one', 5],
    ['a name in place of executions', changed('  176359\t', '  size=10  1\t'), 'found a part of one', 5],
    ['half an execution', changed('176359', '2.5'), 'found a part of one', 5],
    ['another machine', `${count}cpu: AMD EPYC 2\n`, 'two machines: cpu: AMD EPYC, then cpu: AMD EPYC 2', 22],
    [
      'a package without its end',
      `${changed('PASS\n', '').replace(/^ok.*\n/m, '')}pkg: q\n`,
      'enc ends in the middle',
      20,
    ],
    [
      'lines alone of which the last has no result',
      'BenchmarkX 1 2 ns/op\nBenchmarkY \t',
      'the output ends in the middle',
      2,
    ],
    ['no benchmark', 'goos: linux\nPASS\nok  \tp\t0.1s\n', 'has no measurement', undefined],
  ])('%s', async (_, text, message, line) => {
    await expect(readText(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line,
    })
  })

  test('a text that is cut off, wherever it is', async () => {
    for (
      let end = count.indexOf('pkg:') + 'pkg: e'.length;
      end < count.indexOf('PASS') + 'PASS'.length;
      end++
    ) {
      await expect(readText(count.slice(0, end)), `cut at ${end}`).rejects.toMatchObject({
        name: 'EvidenceError',
        line: expect.any(Number),
      })
    }
  })

  test('events that are cut off, wherever they are', async () => {
    const lines = fixtureOf('test.jsonl').trimEnd().split('\n')
    const ends = lines.flatMap((line, index) =>
      /"Action":"(?:pass|fail|skip)"/.test(line) ? [index + 1] : [],
    )
    for (const [index, line] of lines.entries()) {
      const isWhole = ends.includes(index) || index < 4
      const cut = [...lines.slice(0, index), line.slice(0, -1)].join('\n')
      await expect(readText(cut), `cut in line ${index + 1}`).rejects.toMatchObject({ name: 'EvidenceError' })
      if (isWhole) continue
      await expect(
        readText(lines.slice(0, index).join('\n')),
        `cut before line ${index + 1}`,
      ).rejects.toMatchObject({
        name: 'EvidenceError',
        message: expect.stringContaining('ends in the middle'),
        line: index,
      })
    }
  })

  test.each([
    '{"Action": "output", "Package": "p"}',
    '{"Action": "output", "Package": "p", "Output": 1}',
    '{"Package": "p", "Output": ""}',
    '{"a": 1}',
  ])('the event %s', async (event) => {
    const text = `{"Action": "start", "Package": "p"}\n${event}\n{"Action": "pass", "Package": "p"}\n`
    await expect(readText(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: 'expected an event of go test -json',
      line: 2,
    })
  })
})

test('in whatever order the lines come, a failure is never passed over', async () => {
  const lines = ['packages.txt', 'failures.txt', 'verbose.txt', 'killed.txt', 'torn.txt'].flatMap((name) =>
    fixtureOf(name).split('\n'),
  )
  const isFailure = (line: string) =>
    /^FAIL\t|--- FAIL: Benchmark|^Benchmark\S* *\t *(?:panic|signal|0\t)/.test(line)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...lines), { maxLength: 40 }), async (shuffled) => {
      const text = ['goos: linux', ...shuffled, 'PASS', ''].join('\n')
      const crashes = await readText(text).then(
        ({ records }) => records.filter(({ kind }) => kind === 'crash').length,
        (error: unknown) => {
          expect(error).toMatchObject({ name: 'EvidenceError' })
          return Number.POSITIVE_INFINITY
        },
      )
      if (shuffled.some(isFailure)) expect(crashes).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { estimate } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'

const text = readFileSync(resolve(import.meta.dirname, 'fixtures/cargo-criterion/all.jsonl'), 'utf8')
const read = async (given: string) =>
  (
    await readPerformance({
      path: 'x.jsonl',
      bytes: [new TextEncoder().encode(given)],
      sibling: () => undefined,
    })
  ).records

describe('messages of cargo-criterion', () => {
  test('have a benchmark on each line, and groups that are none', async () => {
    const found = (await read(text)).flatMap((record) =>
      record.kind === 'measurement' ? [record.measurement] : [],
    )
    expect(found[0]).toMatchObject({ metric: 'slow/once', unit: 'ns', sampling: 'observation', line: 1 })
    expect(found[1]).toMatchObject({ metric: 'parse', sampling: 'batch-mean' })
    expect(found[1]?.samples?.[0]).toBeCloseTo(2_856_853 / 167_884, 6)
    expect(found[1] && estimate(found[1], 'p95').kind).toBe('unknown')
    expect(found).toHaveLength(text.split('\n').filter((line) => line.includes('benchmark-complete')).length)
  })

  const first = `${text.split('\n')[0]}\n`
  test.each([
    ['a line that was cut off', text.slice(0, text.length - 300)],
    ['a benchmark twice', first + first],
    ['a negative value', first.replace('60097080.0', '-1')],
    ['a value that is text', first.replace('60097080.0', '"60097080.0"')],
    ['an unknown unit', first.replaceAll('"ns"', '"ticks"')],
    ['fewer values than batches', first.replace('60097080.0,', '')],
    ['batches of nothing', first.replace('"iteration_count":[1', '"iteration_count":[0')],
    [
      'no benchmark',
      '{"reason":"group-complete","group_name":"a"}\n{"reason":"group-complete","group_name":"b"}\n',
    ],
  ])('are refused with %s', async (_, broken) => {
    await expect(read(broken)).rejects.toThrow(expect.objectContaining({ name: 'EvidenceError' }))
  })
})

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { estimate } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'

const text = readFileSync(resolve(import.meta.dirname, 'fixtures/benchmark-dotnet/full.json'), 'utf8')
const read = async (given: string) =>
  (
    await readPerformance({
      path: 'x.json',
      bytes: [new TextEncoder().encode(given)],
      sibling: () => undefined,
    })
  ).records

describe('a report of BenchmarkDotNet', () => {
  test('has means by parameters, memory, and a crash for what did not run', async () => {
    const cpu = {
      cpu: 'AMD EPYC 7763',
      cores: 4,
      os: 'Ubuntu 24.04.2 LTS (Noble Numbat)',
      toolchain: '.NET 9.0.6',
    }
    const fast = (size: string) => ({ N: size, Mode: 'Fast' })
    expect(await read(text)).toMatchObject([
      { kind: 'environment', environment: cpu },
      {
        measurement: {
          metric: 'Demo.Sorting.Quick',
          parameters: fast('100'),
          unit: 'ns',
          samples: [812.5, 815.25, 809.75, 820.125],
        },
      },
      {
        measurement: {
          metric: 'Demo.Sorting.Quick allocated',
          parameters: fast('100'),
          unit: 'bytes',
          value: { coefficient: 424n },
        },
      },
      { measurement: { metric: 'Demo.Sorting.Quick', parameters: fast('1000'), sampleCount: 3 } },
      { kind: 'crash', metric: 'Demo.Sorting.Broken', parameters: {}, line: 41 },
    ])
  })

  test('has no percentile: its values are means of invocations', async () => {
    const [, found] = await read(text)
    expect(
      found?.kind === 'measurement' && [
        estimate(found.measurement, 'p95').kind,
        estimate(found.measurement, 'mean').kind,
      ],
    ).toEqual(['unknown', 'known'])
  })

  test.each([
    ['cut off', text.slice(0, 900)],
    ['a mean that is null', text.replace('"Mean": 814.40625', '"Mean": null')],
    ['a negative mean', text.replace('"Mean": 814.40625', '"Mean": -1')],
    ['a value that is text', text.replace('812.5', '"812.5"')],
    ['variants that are one', text.replace('"N=1000&Mode=Fast"', '"N=100&Mode=Fast"')],
    ['no method', text.replace('"Method": "Quick",', '')],
    ['no benchmarks', text.replace(/"Benchmarks": \[[\s\S]*\]\n\}/, '"Benchmarks": []\n}')],
  ])('is refused with %s', async (_, broken) => {
    await expect(read(broken)).rejects.toThrow(expect.objectContaining({ name: 'EvidenceError' }))
  })
})

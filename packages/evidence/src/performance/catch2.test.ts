import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { estimate } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures/catch2', name), 'utf8')
const read = async (text: string) =>
  (
    await readPerformance({
      path: 'x.xml',
      bytes: [new TextEncoder().encode(text)],
      sibling: () => undefined,
    })
  ).records

describe('a report of Catch2', () => {
  test('has means by test case, section and benchmark', async () => {
    const found = (await read(fixture('ok.xml'))).flatMap((record) =>
      record.kind === 'measurement' ? [record.measurement] : [],
    )
    expect(found.map(({ metric, samples }) => `${metric}: ${samples?.length ?? 1}`)).toEqual([
      // Once for each of the three sections.
      'sort > std::sort 100: 3',
      'sort > large > std::sort 10000 <"&>: 1',
      'sort > generated > n = 1: 1',
      'sort > generated > n = 2: 1',
      'sort > meter > sleeps: 1',
    ])
    expect(found.map((each) => estimate(each, 'mean').kind)).toEqual(Array(5).fill('known'))
    expect(found[0] && estimate(found[0], 'p95').kind).toBe('unknown')
  })

  test('has a crash for what failed', async () => {
    const crashes = (await read(fixture('broken.xml'))).filter(({ kind }) => kind === 'crash')
    expect(crashes.length).toBeGreaterThan(0)
    expect(crashes.map((each) => 'metric' in each && each.metric)).toContain('nothing but an assertion')
  })

  const ok = fixture('ok.xml')
  test.each([
    ['its end missing', ok.slice(0, ok.length / 2)],
    ['a negative mean', ok.replace(/<mean value="/, '<mean value="-')],
    ['a mean that is NaN', ok.replace(/<mean value="[^"]*"/, '<mean value="nan"')],
    ['no value', ok.replace(/<mean value="[^"]*"/, '<mean')],
    ['no benchmark', '<Catch2TestRun name="x">\n</Catch2TestRun>'],
  ])('is refused with %s', async (_, text) => {
    await expect(read(text)).rejects.toThrow(expect.objectContaining({ name: 'EvidenceError' }))
  })

  test('has a crash for a benchmark without a mean', async () => {
    const without = ok.replace(/<mean value="[^"]*" [^>]*\/>/, '')
    expect((await read(without)).filter(({ kind }) => kind === 'crash')).toMatchObject([
      { message: 'the benchmark has no mean' },
    ])
  })
})

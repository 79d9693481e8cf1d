import { describe, expect, it } from 'vitest'
import { benchmarkFormats, resultsFormats, testListFormats } from '../../../packages/evidence/src/registry.ts'
import { GROUPS } from './all-groups.ts'
import { BENCHMARKS } from './benchmarks.ts'
import { GROUP_NAMES } from './growth-part.ts'
import { RESULTS } from './results.ts'
import { TEST_LISTS } from './test-lists.ts'

describe.each(GROUPS)('$name', ({ growths }) => {
  it.each(growths)('are read: $name', async ({ text, read }) => {
    await expect((async () => read(text(7)))()).resolves.not.toThrow()
    expect(text(14).length).toBeGreaterThan(text(7).length)
  })
})

/** Documents with totals, and folders: nothing in them can grow. */
const FIXED: ReadonlySet<string> = new Set([
  ...['pi.ext.conformance_summary.v2', 'pi.ext.conformance_summary.v3', 'pi.ext.must_pass_gate.v1'],
  ...['criterion', 'pi.perf.budget_summary', 'pi.bench.baseline.v1', 'pi.ext.stress_triage.v1'],
  ...['pi.perf.binary_size.v1', 'pi.perf.idle_memory_rss.v1'],
])

it.each([
  ['results', resultsFormats(), RESULTS],
  ['measurements', benchmarkFormats(), BENCHMARKS],
  ['lists of tests', testListFormats(), TEST_LISTS],
])('every format of %s grows', (_, formats, texts) => {
  const growing = new Set(Object.keys(texts))
  expect(formats.map(({ id }) => id).filter((id) => !growing.has(id) && !FIXED.has(id))).toEqual([])
})

it('every group is measured', () => {
  expect(GROUP_NAMES).toEqual(GROUPS.map(({ name }) => name))
})

import { atLeast } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contentOf,
  decide,
  inventoryOf,
  judge,
  matrixOf,
  policyOf,
  saidBy,
} from '../fixtures/traceability-case.ts'
import { outputsOf } from '../report/outputs.ts'
import type { TestInventory } from '../traceability-input.ts'

const ONE = { 'R-1': { unit_tests: ['tests/a.rs'] } }

describe('coverage', () => {
  /** `traced` of `whole` classified tests. */
  const counted = (traced: number, whole: number) => {
    const tests = Array.from({ length: whole }, (_, index) => `tests/${index}.rs`)
    return { requirements: { 'R-1': { unit_tests: tests.slice(0, traced) } }, tests: inventoryOf(tests) }
  }

  test.each([
    ['20%', undefined, 199, 1000, 'fail'],
    ['20%', undefined, 200, 1000, 'pass'],
    ['20%', undefined, 201, 1000, 'pass'],
    ['33.34%', undefined, 1, 3, 'fail'],
    ['33.33%', undefined, 1, 3, 'pass'],
    ['100%', undefined, 9, 10, 'fail'],
    ['100%', undefined, 10, 10, 'pass'],
    ['0%', undefined, 0, 10, 'pass'],
    // The stricter of the two.
    ['20%', 25, 24, 100, 'fail'],
    ['25%', 20, 24, 100, 'fail'],
    ['20%', 25, 25, 100, 'pass'],
    [undefined, 25, 24, 100, 'fail'],
    [undefined, 25.5, 255, 1000, 'pass'],
    [undefined, undefined, 0, 100, 'skipped'],
    // Of nothing there is no coverage.
    ['0%', undefined, 0, 0, 'inconclusive'],
  ])('policy %s, matrix %s: %i of %i is %s', async (minimum, own, traced, whole, status) => {
    const policy = policyOf(...(minimum === undefined ? [] : [`min-coverage: ${minimum}`]))
    const rules = own === undefined ? {} : { rules: { min_classified_trace_coverage_pct: own } }
    expect(
      (await judge({ ...counted(traced, whole), policy, ...rules })).get('traceability/coverage')?.status,
    ).toBe(status)
  })

  test('a change cannot lower the minimum of the matrix', async () => {
    const base = await matrixOf(contentOf(ONE, { min_classified_trace_coverage_pct: 50 }))
    const coverage = (
      await judge({ ...counted(4, 10), rules: { min_classified_trace_coverage_pct: 10 }, base })
    ).get('traceability/coverage')
    expect(coverage).toMatchObject({
      status: 'fail',
      expected: atLeast(50, '%'),
      detail: expect.stringContaining('base commit'),
    })
  })

  test.each([
    ['33.34%', atLeast(33.34, '%')],
    // As a number it would be rounded.
    ['33.3333333333333333333%', atLeast('33.3333333333333333333', '%')],
  ])('a minimum of %s is an exact limit', async (minimum, expected) => {
    const judged = await judge({ ...counted(1, 2), policy: policyOf(`min-coverage: ${minimum}`) })
    expect(judged.get('traceability/coverage')?.expected).toEqual(expected)
  })

  test('counts what is traced, classified and on disk, of what is classified', async () => {
    const told = {
      requirements: { 'R-1': { unit_tests: ['tests/a.rs', 'tests/loose.rs', 'scripts/run.sh'] } },
      tests: inventoryOf(
        ['tests/a.rs', 'tests/b.rs', 'tests/loose.rs'],
        ['tests/a.rs', 'tests/b.rs', 'tests/gone.rs'],
      ),
      policy: policyOf('min-coverage: 50%'),
    }
    const decision = await decide(told)
    expect(decision.coverage?.coverage).toEqual({ part: 1, whole: 3 })
    expect(outputsOf(decision)).toEqual({
      requirements: '1',
      covered: '1',
      coverage: String(100 / 3),
      untraced: '2',
    })
  })

  test('a minimum without a classification is inconclusive', async () => {
    const policy = policyOf('min-coverage: 50%')
    expect((await judge({ requirements: ONE, policy })).get('traceability/coverage')).toMatchObject({
      status: 'inconclusive',
      remedy: expect.stringContaining('suites'),
    })
    const tests: TestInventory = {
      kind: 'unreadable',
      path: 'suites.toml',
      finding: { message: 'no such file', file: 'suites.toml' },
    }
    const checks = await judge({ requirements: ONE, policy, tests })
    expect(checks.get('traceability/coverage')?.status).toBe('inconclusive')
    expect(saidBy(checks.get('traceability/links-classification'))).toEqual(['inconclusive', 'no such file'])
    expect((await judge({ requirements: ONE })).has('traceability/coverage')).toBe(false)
  })

  test('one more traced test never lowers it, one more classified test never raises it', async () => {
    const sets = fc.tuple(fc.uniqueArray(fc.nat(30)), fc.uniqueArray(fc.nat(30)), fc.nat(30))
    const property = fc.asyncProperty(sets, async ([traced, classified, one]) => {
      const share = async (named: readonly number[], listed: readonly number[]) => {
        const tests = inventoryOf(listed.map((each) => `tests/${each}.rs`))
        const unit_tests = named.map((each) => `tests/${each}.rs`)
        const { coverage } = await decide({ requirements: { 'R-1': { unit_tests } }, tests })
        return coverage?.coverage ?? { part: 0, whole: 0 }
      }
      const before = await share(traced, classified)
      const moreTraced = await share([...new Set([...traced, one])], classified)
      const moreClassified = await share(traced, [...new Set([...classified, one])])
      expect(before.part).toBeLessThanOrEqual(before.whole)
      expect(moreTraced.part).toBeGreaterThanOrEqual(before.part)
      expect(moreTraced.whole).toBe(before.whole)
      expect(moreClassified.part - before.part).toBeLessThanOrEqual(moreClassified.whole - before.whole)
    })
    await fc.assert(property, { numRuns: 100 })
  })
})

import { join } from 'node:path'
import { createFolder, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { IS_HERE, piFile, SKIPPED } from './pi-platform.ts'

const REPORTS = 'tests/perf/reports'

function judge(files: Readonly<Record<string, string>> = {}) {
  using folder = createFolder({
    '.github/governance.yml': piFile('governance.yml'),
    [`${REPORTS}/ext_bench_baseline.json`]: piFile(`platform/${REPORTS}/ext_bench_baseline.json`),
    [`${REPORTS}/budget_events.jsonl`]: piFile(`platform/${REPORTS}/budget_events.jsonl`),
    ...files,
  })
  const inputs = { 'as-of': '2026-02-08T12:00:00Z' }
  return runAction({ action: join(ROOT, 'actions/perf-budget'), workspace: folder.path, inputs })
}

/** The check of one budget in a verdict. */
function budget(run: ReturnType<typeof judge>, name: string): unknown {
  const { checks } = run.verdict as { readonly checks: readonly { readonly id: string }[] }
  return checks.find(({ id }) => id === `perf-budget/budget:${name}`)
}

describe.skipIf(!IS_HERE)(`the performance of the real platform by its own policy${SKIPPED}`, () => {
  test('is within its budgets, and two of them have no data', () => {
    const run = judge()
    expect(run.exitCode, run.stdout).toBe(0)
    expect(run.outputs).toMatchObject({
      status: 'pass',
      budgets: '2',
      'over-budget': '0',
      regressions: '0',
      'worst-headroom': '47.1',
    })
    expect(budget(run, 'cold-extension-load')).toMatchObject({
      status: 'pass',
      actual: { value: 105.637, unit: 'ms' },
      expected: { operator: 'below', limit: 200, unit: 'ms' },
      detail: expect.stringMatching(/^p95 of /),
    })
    expect(budget(run, 'warm-extension-load')).toMatchObject({
      status: 'pass',
      actual: { value: 0.734, unit: 'ms' },
      detail: expect.stringMatching(/^p95 of /),
    })
    expect(budget(run, 'event-dispatch-latency')).toMatchObject({ status: 'warn', actual: null })
    expect(budget(run, 'binary-size')).toMatchObject({ status: 'warn', actual: null })
  })

  test('does not pass a binary of a byte too many, as two decimals of a megabyte would', () => {
    const sized = (bytes: number) => judge({ 'target/release/pi': 'x'.repeat(bytes) })
    expect(budget(sized(49_999_999), 'binary-size')).toMatchObject({ status: 'pass' })
    expect(budget(sized(50_000_000), 'binary-size')).toMatchObject({
      status: 'fail',
      actual: { value: 50, unit: 'MB' },
    })
  })

  test('does not take the mean of criterion for a percentile', () => {
    const events = piFile(`platform/${REPORTS}/budget_events.jsonl`).replace(
      /^.*"ext_cold_load_simple_p95".*$/m,
      '{"budget_name":"ext_cold_load_simple_p95","category":"extension","threshold":200.0,"unit":"ms","actual":99.0,"status":"PASS","source":"criterion: ext_load_init/load_init_cold/hello"}',
    )
    const baseline = piFile(`platform/${REPORTS}/ext_bench_baseline.json`).replace(
      'ext_cold_load_simple_p95',
      'other_p95',
    )
    const run = judge({
      [`${REPORTS}/budget_events.jsonl`]: events,
      [`${REPORTS}/ext_bench_baseline.json`]: baseline,
    })
    expect(run.exitCode).toBe(1)
    expect(budget(run, 'cold-extension-load')).toMatchObject({ status: 'inconclusive' })
  })

  test.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['without its budgets', (text: string) => text.replace('"budget_checks"', '"budget_cheques"')],
  ])('is not known where the bench baseline is %s', (_, broken) => {
    const file = `${REPORTS}/ext_bench_baseline.json`
    const run = judge({ [file]: broken(piFile(`platform/${file}`)) })
    expect(run.exitCode).toBe(1)
    expect(run.outputs['status']).toBe('inconclusive')
  })
})

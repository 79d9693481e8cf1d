import { describe, expect, test } from 'vitest'
import { loadPolicy } from './load-policy.ts'

const load = (...lines: readonly string[]) =>
  loadPolicy(
    ['version: 1', 'platform: p', 'thresholds: t', 'performance:', ...lines.map((line) => `  ${line}`)].join(
      '\n',
    ),
    'governance.yml',
  ).policy.performance

const LOAD = 'budgets: { load: { metric: load, below: 200ms } }'

describe('performance', () => {
  test('has defaults that fail closed', () => {
    const policy = load(
      LOAD,
      'regression: { baseline: b.json, max-worsening: 10% }',
      'history: { path: h.jsonl, drift: { max-worsening: 5% } }',
    )
    expect(policy?.budgets['load']).toMatchObject({ 'if-missing': 'fail' })
    expect(policy).toMatchObject({
      waivers: [],
      regression: { 'when-noisy': 'warn', 'when-vanished': 'fail', 'if-missing': 'fail', metrics: [] },
      history: { 'if-missing': 'fail', drift: { 'when-found': 'warn' } },
    })
  })

  test.each([
    'load: { metric: "sort/*", parameters: { size: "100" }, statistic: p999, above: 1 ops/s, below: 9 ops/s }',
    'load: { metric: x, min: 3 }',
    'load: { file: "dist/*.js", compression: brotli, size-of: total, max: 120kB }',
    'load: { metric: x, statistic: median, max: 50% , if-missing: warn }',
  ])('takes the budget %s', (budget) => {
    expect(Object.keys(load('budgets:', `  ${budget}`)?.budgets ?? {})).toEqual(['load'])
  })

  test.each([
    ['{ below: 1ms }', 'measures nothing: write either metric or file'],
    ['{ metric: x, file: y, below: 1ms }', 'measures nothing: write either metric or file'],
    ['{ metric: x }', 'has no limit: write below, above, max or min'],
    ['{ metric: x, below: 1ms, max: 2ms }', 'has two upper limits: write either below or max'],
    ['{ metric: x, above: 1ms, min: 2ms }', 'has two lower limits: write either above or min'],
    ['{ metric: x, above: 1ms, below: 2MB }', 'has limits in'],
    ['{ file: x, below: 1ms }', 'limits the size of a file in something else'],
    ['{ file: x, below: 1kB, statistic: p95 }', 'a file has no statistic: delete statistic'],
    ['{ file: x, below: 1kB, parameters: { a: b } }', 'a file has no parameters: delete parameters'],
    ['{ metric: x, below: 1kB, compression: gzip }', 'a metric has no compression: delete compression'],
    ['{ metric: x, below: 1kB, size-of: total }', 'a metric has no size-of: delete size-of'],
    ['{ metric: x, below: 1KB }', 'write a number and a unit'],
    ['{ metric: x, below: -1ms }', 'write a number and a unit'],
    ['{ metric: x, below: 1ms, statistic: p96 }', 'p95'],
    ['{ metric: x, below: 1ms, statistc: p95 }', 'statistic'],
    ['{ metric: x, below: 1ms, parameters: { size: 100 } }', 'parameters'],
  ])('refuses the budget %s', (budget, message) => {
    expect(() => load('budgets:', `  load: ${budget}`)).toThrow(message)
  })

  test.each([
    ['regression: { baseline: b.json, max-worsening: 10 }', 'write 10%'],
    ['regression: { max-worsening: 10% }', 'baseline'],
    ['regression: { baseline: b.json, max-worsening: 10%, when-noisy: ignore }', 'when-noisy'],
    ['regression: { baseline: b.json, max-worsening: 10%, metrics: [{ max-worsening: 1% }] }', 'metric'],
    [
      'regression: { baseline: b.json, max-worsening: 10%, metrics: [{ metric: x, better: less }] }',
      'better',
    ],
    ['history: { path: h.jsonl, met-on-days: 0 }', 'a whole number from 1 to 3650'],
    ['history: { path: h.jsonl, met-on-days: 3651 }', 'a whole number from 1 to 3650'],
    ['history: { path: h.jsonl, met-on-days: 30d }', 'a whole number from 1 to 3650'],
    ['history: { path: h.jsonl, drift: {} }', 'max-worsening'],
    ['history: { path: ../h.jsonl }', 'path'],
    ['max-age: 1 day', 'max-age'],
    [
      'waivers: [{ budget: lod, ceiling: 1s, owner: d, reason: r, tracking-issue: i, review-by: 2026-01-01 }]',
      'did you mean load?',
    ],
  ])('refuses %s', (line, message) => {
    expect(() => load(LOAD, line)).toThrow(message)
  })

  test('takes a window of days at its ends', () => {
    for (const days of [1, 3650]) {
      expect(load(LOAD, `history: { path: h.jsonl, met-on-days: ${days} }`)?.history?.['met-on-days']).toBe(
        days,
      )
    }
  })
})

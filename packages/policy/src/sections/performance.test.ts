import { decimalOf } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { loadPolicy } from '../load-whole-policy.ts'

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
    ['{ file: x, below: 1ms }', 'limits the size of a file, but not in bytes'],
    ['{ file: x, below: 1kB, statistic: p95 }', 'statistic does not apply to a file: delete it'],
    ['{ file: x, below: 1kB, parameters: { a: b } }', 'parameters does not apply to a file: delete it'],
    ['{ metric: x, below: 1kB, compression: gzip }', 'compression does not apply to a metric: delete it'],
    ['{ metric: x, below: 1kB, size-of: total }', 'size-of does not apply to a metric: delete it'],
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

  test.each([
    ['evidnce: a', 'performance.evidnce: unknown key, did you mean evidence?'],
    ['overrun: { fail-abov: 20% }', 'performance.overrun.fail-abov: unknown key, did you mean fail-above?'],
    [
      'regression: { baseline: b, max-worsening: 1%, when-noise: fail }',
      'performance.regression.when-noise: unknown key, did you mean when-noisy?',
    ],
    [
      'regression: { baseline: b, max-worsening: 1%, metrics: [{ metric: x, beter: lower }] }',
      'performance.regression.metrics[0].beter: unknown key, did you mean better?',
    ],
    [
      'history: { path: h, met-on-day: 3 }',
      'performance.history.met-on-day: unknown key, did you mean met-on-days?',
    ],
    [
      'history: { path: h, drift: { max-worsening: 5%, when-fond: fail } }',
      'performance.history.drift.when-fond: unknown key, did you mean when-found?',
    ],
    [
      'waivers: [{ budget: load, ceilin: 1s }]',
      'performance.waivers[0].ceilin: unknown key, did you mean ceiling?',
    ],
    ['__proto__: { budgets: {} }', '__proto__ cannot be a key: choose another name'],
  ])('names the key that is meant in %s', (line, message) => {
    expect(() => load(LOAD, line)).toThrow(message)
  })

  test('keeps what is written in place of the defaults', () => {
    const policy = load(
      'evidence: [a.json, "b/*.txt"]',
      'max-age: 36h',
      'budgets: { a: { file: x, compression: gzip, size-of: largest, below: 1KiB, if-missing: warn } }',
      'overrun: { fail-above: 30%, waiver-below: 10% }',
      'regression:',
      '  { baseline: b.json, max-worsening: 0%, ignore-below: 1ms, statistic: p75, when-noisy: fail, when-vanished: warn,',
      '    if-missing: warn, metrics: [{ metric: "m/*", max-worsening: 30%, ignore-below: 2B, statistic: min, better: higher }] }',
      'history: { path: h.jsonl, drift: { max-worsening: 5%, when-found: fail }, if-missing: warn }',
    )
    expect(policy).toMatchObject({
      evidence: ['a.json', 'b/*.txt'],
      'max-age': { milliseconds: 36 * 3_600_000 },
      budgets: { a: { compression: 'gzip', 'size-of': 'largest', 'if-missing': 'warn' } },
      overrun: { 'fail-above': decimalOf(30), 'waiver-below': decimalOf(10) },
      regression: {
        'max-worsening': decimalOf(0),
        'ignore-below': { value: decimalOf(1_000_000), unit: 'ns' },
        statistic: 'p75',
        'when-noisy': 'fail',
        'when-vanished': 'warn',
        'if-missing': 'warn',
        metrics: [
          {
            metric: 'm/*',
            'max-worsening': decimalOf(30),
            'ignore-below': { value: decimalOf(2), unit: 'bytes' },
            statistic: 'min',
            better: 'higher',
          },
        ],
      },
      history: { drift: { 'max-worsening': decimalOf(5), 'when-found': 'fail' }, 'if-missing': 'warn' },
    })
  })

  test('has no statistic, window or overrun of its own where nothing is written', () => {
    const policy = load(LOAD, 'regression: { baseline: b, max-worsening: 1% }', 'history: { path: h }')
    expect(policy).not.toHaveProperty('overrun')
    expect(policy).not.toHaveProperty('max-age')
    expect(policy?.regression).not.toHaveProperty('statistic')
    expect(policy?.history).toEqual({ path: 'h', 'if-missing': 'fail' })
  })

  test('calls a parameter like anything, and reads it as text', () => {
    const parameters = '{ constructor: "1", "size=1, mode": "a b" }'
    const budget = load(`budgets: { a: { metric: m, parameters: ${parameters}, max: 1s } }`)?.budgets['a']
    expect(Object.entries(budget?.parameters ?? {})).toEqual([
      ['constructor', '1'],
      ['size=1, mode', 'a b'],
    ])
    expect(budget?.parameters?.['toString']).toBeUndefined()
  })

  test('takes a window of days at its ends', () => {
    for (const days of [1, 3650]) {
      expect(load(LOAD, `history: { path: h.jsonl, met-on-days: ${days} }`)?.history?.['met-on-days']).toBe(
        days,
      )
    }
  })
})

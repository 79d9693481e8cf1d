import { EMPTY_TALLY } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readBaseline } from '../baseline/read-baseline.ts'

const extensions = {
  manifest_count: 12,
  tested: 10,
  passed: 8,
  failed: 2,
  pass_rate_pct: 80,
  by_tier: { '1': { pass: 5, fail: 0, total: 5 }, '2': { pass: 3, fail: 2, total: 5, rate_pct: 60 } },
  by_source: {
    official: { pass: 5, fail: 0, total: 6, rate_pct: 100, note: 'one was not run' },
    community: { pass: 2, fail: 2, total: 4, rate_pct: 50 },
  },
}
const scenarios = {
  total: 6,
  passed: 4,
  failed: 1,
  pass_rate_pct: 80,
  failures: [{ id: 's1', extension: 'a', cause: 'x' }],
}
const baseline = {
  schema: 'pi.ext.conformance_baseline.v2',
  extension_conformance: extensions,
  scenario_conformance: scenarios,
  failure_classification: {
    crash: { count: 1, extensions: ['a'] },
    missing: { count: 1, extensions: ['__proto__'] },
    mock: { count: 1, scenarios: ['s1'] },
  },
  regression_thresholds: { max_new_failures: 3 },
}
const read = (change: object = {}) => readBaseline(JSON.stringify({ ...baseline, ...change }, null, 1))
const withExtensions = (change: object) => ({ extension_conformance: { ...extensions, ...change } })
const withScenarios = (change: object) => ({ scenario_conformance: { ...scenarios, ...change } })
const withSource = (change: object) =>
  withExtensions({
    by_source: { ...extensions.by_source, official: { ...extensions.by_source.official, ...change } },
  })
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line: expect.any(Number),
  })

describe('the baseline of the extension platform', () => {
  test('records extensions and scenarios', () => {
    const tally = (pass: number, fail: number, na: number) => ({
      ...EMPTY_TALLY,
      pass,
      fail,
      'not-applicable': na,
    })
    const { campaigns, holdsEveryCampaign } = read()
    expect(holdsEveryCampaign).toBe(false)
    expect([...campaigns]).toEqual([
      [
        'kind:extension',
        {
          tally: tally(8, 2, 2),
          tiers: new Map([
            ['official', tally(5, 0, 1)],
            ['community', tally(2, 2, 0)],
          ]),
          failing: new Set(['a', '__proto__']),
        },
      ],
      [
        'kind:scenario',
        { tally: { ...EMPTY_TALLY, pass: 4, fail: 1, skip: 1 }, tiers: new Map(), failing: new Set(['s1']) },
      ],
    ])
  })

  test('may be that of a fork', () => {
    expect(read({ schema: 'ra.ext.conformance_baseline.v2' })).toEqual(read())
  })

  test.each([
    ['no classification', { failure_classification: undefined }],
    ['too few names', { failure_classification: { crash: { extensions: ['a'] } } }],
    ['a repeated name', { failure_classification: { crash: { extensions: ['a', 'a'] } } }],
    ['too many names', { failure_classification: { crash: { extensions: ['a', 'b', 'c'] } } }],
  ])('does not name the failing extensions with %s', (_, change) => {
    expect(read(change).campaigns.get('kind:extension')).not.toHaveProperty('failing')
  })

  test.each([undefined, [], [{ id: 's1' }, { id: 's2' }]])(
    '%# does not name the failing scenarios with %j',
    (failures) => {
      expect(read(withScenarios({ failures })).campaigns.get('kind:scenario')).not.toHaveProperty('failing')
    },
  )

  test('need only have one division that adds up to the whole', () => {
    const source = { pass: 1, fail: 1, total: 2 }
    expect(read(withExtensions({ by_source: { official: source } })).campaigns.size).toBe(2)
    const whole = { by_source: { official: { pass: 8, fail: 2, total: 12 } } }
    expect(read(withExtensions({ ...whole, by_tier: undefined })).campaigns.size).toBe(2)
    expect(read(withExtensions({ ...whole, by_tier: { '1': source } })).campaigns.size).toBe(2)
    const failingMore = { a: { ...source, fail: 3, total: 4 }, b: { ...source, fail: 2, total: 8 } }
    expect(read(withExtensions({ by_source: failingMore })).campaigns.size).toBe(2)
  })

  test.each([
    [withExtensions({ tested: 11 }), 'tested is 11, but passed and failed add up to 10'],
    [withExtensions({ passed: 9 }), 'tested is 10, but passed and failed add up to 11'],
    [withExtensions({ manifest_count: 9 }), 'extension_conformance.tested: 10 of 9 is more than the whole'],
    [withExtensions({ manifest_count: 0 }), 'zero results'],
    [withExtensions({ pass_rate_pct: 80.06 }), 'pass_rate_pct is 80.06, but the counts give 80'],
    [withExtensions({ pass_rate_pct: null }), 'pass_rate_pct is null'],
    [withExtensions({ pass_rate_pct: '80' }), 'pass_rate_pct: expected a number from 0 to 100'],
    [withExtensions({ pass_rate_pct: true }), 'pass_rate_pct: expected a number from 0 to 100'],
    [
      withExtensions({ by_tier: { '1': extensions.by_tier[1] } }),
      '8 passed and 2 failed are the sums of neither',
    ],
    [withExtensions({ by_tier: undefined }), 'the sums of neither by_tier nor by_source'],
    [withSource({ total: 4 }), 'by_source.official: 5 of 4 is more than the whole'],
    [withSource({ total: 9 }), 'by_source: 13 of 12 is more than the whole'],
    [withSource({ rate_pct: 99 }), 'official.rate_pct is 99, but the counts give 100'],
    [withSource({ pass: '5' }), 'official.pass: expected a whole number'],
    [withExtensions({ by_source: undefined }), 'by_source: it is missing'],
    [withExtensions({ by_source: [] }), 'by_source: expected an object'],
    [withScenarios({ total: 4 }), 'scenario_conformance.passed: 5 of 4 is more than the whole'],
    [withScenarios({ total: 0 }), 'zero results'],
    [withScenarios({ pass_rate_pct: 79.94 }), 'pass_rate_pct is 79.94, but the counts give 80'],
    [withScenarios({ failures: [{ id: 1 }] }), 'failures[0].id: expected text'],
    [{ extension_conformance: undefined }, 'extension_conformance: it is missing'],
    [{ scenario_conformance: null }, 'scenario_conformance: expected an object, found null'],
    [{ failure_classification: { crash: { extensions: 'a' } } }, 'extensions: expected a list'],
  ])('is refused where it contradicts itself (%#)', (change, message) => {
    expect(() => read(change)).toThrow(refusal(message))
  })

  test.each([80.05, 79.95, 66.7, 66.66666666666667])('may have the rate %d', (pass_rate_pct) => {
    expect(read(withExtensions({ pass_rate_pct })).campaigns.size).toBe(2)
  })
})

describe('a baseline of another kind', () => {
  test.each([
    ['{}', 'the baseline has no schema'],
    ['[]', 'the baseline has no schema'],
    [
      '{"schema": "pi.ext.conformance_baseline.v1"}',
      'schema "pi.ext.conformance_baseline.v1" is not a known baseline',
    ],
    ['{"schema": "governance.baseline/v2"}', 'schema "governance.baseline/v2" is not a known baseline'],
    ['{"schema": null}', 'schema null is not a known baseline'],
    ['', 'truncated'],
    ['schema: x', 'not valid JSON'],
  ])('is refused: %s', (text, message) => {
    expect(() => readBaseline(text)).toThrow(refusal(message))
  })
})

import { EMPTY_TALLY } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPiSummaryReader } from './pi-summary.ts'

const SCHEMA = 'pi.ext.conformance_summary.v2'

/** 9 passed, 1 failed, 5 not applicable, of 15. */
const summary = {
  schema: SCHEMA,
  generated_at: '2026-02-08T04:05:29Z',
  counts: { pass: 9, fail: 1, na: 5, total: 15 },
  pass_rate_pct: 90,
  per_tier: {
    official: { pass: 6, fail: 0, na: 1, total: 7 },
    community: { pass: 3, fail: 1, na: 4, total: 8 },
  },
  negative: { pass: 4, fail: 0 },
  a_later_key: { of: ['any', 'shape'] },
}

const read = (value: unknown, schema = SCHEMA) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1)
  return [...createPiSummaryReader(schema).read([text])]
}
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line: expect.any(Number),
  })
const counts = (pass: number, fail: number, na: number) => ({
  ...EMPTY_TALLY,
  pass,
  fail,
  'not-applicable': na,
})

const generatedAt = { kind: 'generated-at', instant: Date.UTC(2026, 1, 8, 4, 5, 29) }
const negative = { kind: 'counts', attributes: { part: 'negative' }, tally: counts(4, 0, 0) }
const byTier = [
  generatedAt,
  { kind: 'counts', tier: 'official', tally: counts(6, 0, 1) },
  { kind: 'counts', tier: 'community', tally: counts(3, 1, 4) },
  negative,
]

describe('a conformance summary', () => {
  test('gives its tiers, and the negative tests as a part', () => {
    expect(read(summary)).toEqual(byTier)
  })

  test.each(['pi.ext.conformance_summary.v3', 'ra.ext.conformance_summary.v2'])('may be %s', (schema) => {
    expect(read({ ...summary, schema }, schema)).toEqual(byTier)
    expect(createPiSummaryReader(schema)).toMatchObject({ format: schema, subjectKind: 'extension' })
  })

  test.each(['tier', 'name', 'source_tier'])('may list its tiers with the key %s', (key) => {
    const list = Object.entries(summary.per_tier).map(([tier, numbers]) => ({ [key]: tier, ...numbers }))
    expect(read({ ...summary, per_tier: list })).toEqual(byTier)
  })

  test.each([{}, [], undefined, null])('%# without tiers (%j) gives its counts', (per_tier) => {
    const all = { kind: 'counts', tally: counts(9, 1, 5) }
    expect(read({ ...summary, per_tier })).toEqual([generatedAt, all, negative])
  })

  test('may leave out the date and the negative tests', () => {
    const { generated_at: _, negative: __, ...bare } = summary
    expect(read(bare)).toEqual(byTier.slice(1, 3))
  })

  test('keeps tiers of any name', () => {
    const text = JSON.stringify({
      ...summary,
      counts: { pass: 1, fail: 0, na: 0, total: 1 },
      pass_rate_pct: 100,
    })
    const tiers = '{"__proto__":{"pass":1,"fail":0,"na":0,"total":1}}'
    const hostile = text.replace(/"per_tier":.*?}}/, `"per_tier":${tiers}`)
    expect(read(hostile)[1]).toEqual({ kind: 'counts', tier: '__proto__', tally: counts(1, 0, 0) })
  })

  test('gives the same records however its text is cut', () => {
    const text = JSON.stringify(summary)
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)]
        const pieces = [text.slice(0, first), text.slice(first, second), text.slice(second)]
        expect([...createPiSummaryReader(SCHEMA).read(pieces)]).toEqual(byTier)
      }),
    )
  })
})

describe('the totals of a summary', () => {
  const withCounts = (change: object) => ({ ...summary, counts: { ...summary.counts, ...change } })
  const withTier = (change: object) => ({
    ...summary,
    per_tier: { ...summary.per_tier, official: { ...summary.per_tier.official, ...change } },
  })

  test.each([
    [withCounts({ total: 14 }), 'counts.total is 14, but pass, fail and na add up to 15'],
    [withCounts({ total: 16 }), 'counts.total is 16'],
    [withCounts({ pass: 10, na: 4 }), 'counts.pass is 10, but the tiers add up to 9'],
    [withCounts({ fail: 0, na: 6 }), 'counts.fail is 0, but the tiers add up to 1'],
    [withCounts({ tested: 9 }), 'counts.tested is 9, but pass and fail add up to 10'],
    [withCounts({ tested: 15 }), 'counts.tested is 15'],
    [{ ...summary, tested: 11 }, 'tested is 11'],
    [withTier({ total: 8 }), 'per_tier.official.total is 8, but pass, fail and na add up to 7'],
    [withTier({ na: 2, total: 8 }), 'counts.na is 5, but the tiers add up to 6'],
    [{ ...summary, per_tier: { official: summary.per_tier.official } }, 'counts.pass is 9'],
    [{ ...summary, negative: { pass: 4, fail: 0, total: 5 } }, 'negative.total is 5'],
  ])('that contradict each other are refused (%#)', (value, message) => {
    expect(() => read(value)).toThrow(refusal(message))
  })

  test.each([withCounts({ tested: 10 }), { ...summary, tested: 10 }])('that agree are not (%#)', (value) => {
    expect(read(value)).toEqual(byTier)
  })

  test('are named by their line', () => {
    const text = JSON.stringify(withTier({ total: 8 }), null, 1)
    const line = text.slice(0, text.indexOf('"total": 8')).split('\n').length
    expect(() => read(text)).toThrow(expect.objectContaining({ line }))
  })

  test('that count nothing are refused', () => {
    const nothing = { pass: 0, fail: 0, na: 0, total: 0 }
    expect(() => read({ ...summary, counts: nothing, per_tier: {} })).toThrow(refusal('zero results'))
    expect(() => read({ ...summary, counts: nothing, per_tier: { official: nothing } })).toThrow(
      'zero results',
    )
  })

  test('may say that nothing was executed', () => {
    const none = { pass: 0, fail: 0, na: 3, total: 3 }
    for (const pass_rate_pct of [0, 100, null]) {
      const records = read({ ...summary, counts: none, per_tier: { official: none }, pass_rate_pct })
      expect(records[1]).toEqual({ kind: 'counts', tier: 'official', tally: counts(0, 0, 3) })
    }
    expect(() => read({ ...summary, counts: none, per_tier: {}, pass_rate_pct: 50 })).toThrow('executed')
  })
})

describe('the rates of a summary', () => {
  const withRate = (pass_rate_pct: unknown) => ({ ...summary, pass_rate_pct })

  test.each([90, 90.04, 89.96, 60, 60.05, 59.95])('may be %d: of the executed, or of all', (rate) => {
    expect(read(withRate(rate))).toEqual(byTier)
  })

  test.each([90.06, 89.94, 60.06, 59.94, 100, 0, 66.7])('may not be %d', (rate) => {
    expect(() => read(withRate(rate))).toThrow(refusal(`pass_rate_pct is ${rate}, but the counts give 90`))
  })

  test.each([null, '90', '80', true, -1, 101, [90], {}])('are numbers, not %j', (rate) => {
    expect(() => read(withRate(rate))).toThrow(refusal('pass_rate_pct'))
  })

  test('are finite, and not missing', () => {
    const { pass_rate_pct: _, ...without } = summary
    expect(() => read(without)).toThrow(refusal('pass_rate_pct: it is missing'))
    expect(() => read(JSON.stringify(summary).replace(':90', ':1e999'))).toThrow(refusal('found Infinity'))
    expect(() => read(JSON.stringify(summary).replace(':90', ':inf'))).toThrow(refusal('not valid JSON'))
  })

  test.each([66.66666666666667, 66.7, undefined])('of coverage may be %s', (coverage_rate_pct) => {
    expect(read({ ...summary, coverage_rate_pct })).toEqual(byTier)
  })

  test.each([66.6, 66.8, 0, 100, null, '66.7', true])('of coverage may not be %j', (coverage_rate_pct) => {
    expect(() => read({ ...summary, coverage_rate_pct })).toThrow(refusal('coverage_rate_pct'))
  })
})

describe('a malformed summary', () => {
  const { counts: _, ...withoutCounts } = summary

  test.each([
    [{}, 'schema: expected "pi.ext.conformance_summary.v2", found nothing'],
    [[], 'schema: expected'],
    ['null', 'schema: expected'],
    [{ ...summary, schema: 'pi.ext.conformance_summary.v1' }, 'schema: expected'],
    [withoutCounts, 'counts: it is missing; expected an object'],
    [{ ...summary, counts: null }, 'counts: expected an object, found null'],
    [{ ...summary, counts: { ...summary.counts, fail: '1' } }, 'counts.fail: expected a whole number'],
    [{ ...summary, counts: { ...summary.counts, fail: true } }, 'counts.fail: expected a whole number'],
    [{ ...summary, counts: { ...summary.counts, fail: 1.5 } }, 'counts.fail: expected a whole number'],
    [{ ...summary, counts: { ...summary.counts, fail: -1 } }, 'counts.fail: expected a whole number'],
    [{ ...summary, counts: { pass: 9, na: 5, total: 15 } }, 'counts.fail: it is missing'],
    [{ ...summary, per_tier: 'official' }, 'per_tier: expected an object'],
    [{ ...summary, per_tier: { official: 7 } }, 'per_tier.official: expected an object'],
    [{ ...summary, per_tier: { '': summary.per_tier.official } }, 'a tier has no name'],
    [{ ...summary, per_tier: [{ ...summary.per_tier.official }] }, 'per_tier[0]: the tier has no name'],
    [{ ...summary, per_tier: [{ tier: 'x' }] }, 'per_tier[0].pass: it is missing'],
    [
      {
        ...summary,
        per_tier: [
          { tier: 'x', ...summary.per_tier.official },
          { name: 'x', ...summary.per_tier.community },
        ],
      },
      'the tier "x" is listed more than once',
    ],
    [{ ...summary, negative: { pass: 4 } }, 'negative.fail: it is missing'],
  ])('is refused (%#)', (value, message) => {
    expect(() => read(value)).toThrow(refusal(message))
  })

  test('may list tiers by number, with what was skipped', () => {
    const { counts } = { counts: { pass: 4, fail: 1, na: 2, total: 7 } }
    const per_tier = [
      { tier: 1, pass: 3, fail: 0, skip: 2 },
      { tier: 2, pass: 1, fail: 1, skip: 0 },
    ]
    const listed = { schema: summary.schema, counts, pass_rate_pct: 80, per_tier }
    expect(read(listed)).toMatchObject([
      { tier: '1', tally: { pass: 3, fail: 0, 'not-applicable': 2 } },
      { tier: '2', tally: { pass: 1, fail: 1, 'not-applicable': 0 } },
    ])
    const hidden = [{ tier: 1, pass: 4, fail: 1 }]
    expect(() => read({ ...listed, per_tier: hidden })).toThrow(refusal('neither na nor skip'))
    expect(() => read({ ...listed, counts: { ...counts, fail: 2, total: 8 } })).toThrow(refusal('add up to'))
    expect(() => read({ ...listed, per_tier: [...per_tier, per_tier[0]] })).toThrow(refusal('more than once'))
  })

  test('is refused at every cut', () => {
    const text = JSON.stringify(summary)
    for (let length = 0; length < text.length; length++) {
      expect(() => read(text.slice(0, length))).toThrow('truncated')
    }
  })
})

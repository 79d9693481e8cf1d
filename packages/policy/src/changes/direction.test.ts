import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyDirectionsText } from '../../scripts/key-directions.ts'
import { loadPolicy } from '../load-whole-policy.ts'
import { openPolicyKeyChanges } from './key-changes.ts'
import * as written from './key-directions.ts'

const policyKeyChanges = await openPolicyKeyChanges()

const HEAD = 'version: 1\nplatform: Orbit\nthresholds: v1\n'

/** Both must be valid: nothing is known of the direction of what is not. */
function directions(before: string, after: string): readonly string[] {
  const [left, right] = [`${HEAD}${before}\n`, `${HEAD}${after}\n`]
  for (const text of [left, right]) expect(() => loadPolicy(text, 'p.yml')).not.toThrow()
  return policyKeyChanges(left, right, 'p.yml').map(({ key, direction }) => `${key}: ${direction}`)
}

const campaign = (rules: string) =>
  `conformance: { campaigns: { a: { evidence: r.xml, max-failures: 0, ${rules} } } }`
const A = 'conformance.campaigns.a'
const baseline = (rules: string) =>
  `conformance: { campaigns: { a: { evidence: r.xml, max-failures: 0 } }, baseline: { path: b.json, ${rules} } }`
const budget = (rules: string) => `performance: { budgets: { b: { metric: m, ${rules} } } }`
const release = (rules: string) => `release: { manifest: package.json, ${rules} }`
const extensions = (rules: string) =>
  `extensions: { list: e.json, sections: [e], columns: { id: id, commit: commit }, ${rules} }`
const waiver = (rules: string) =>
  `performance: { budgets: { b: { metric: m, max: 1s } }, waivers: [{ budget: b, ${rules}, owner: dana, reason: Slow., tracking-issue: "#1" }] }`
const regression = (metrics: string) =>
  budget(`max: 1s`).replace(
    / }$/,
    `, regression: { baseline: p.json, max-worsening: 5%, metrics: [${metrics}] } }`,
  )
const decisions = (rules: string) => `decisions: { default: allow, d: { ${rules} } }`

/** Each is a change that makes the policy stricter. */
const STRICTER: readonly (readonly [string, string, string, string])[] = [
  [
    'a higher percentage',
    campaign('min-pass-rate: 79.9%'),
    campaign('min-pass-rate: 80%'),
    `${A}.min-pass-rate`,
  ],
  ['a lower count', campaign('max-flaky: 10'), campaign('max-flaky: 9'), `${A}.max-flaky`],
  ['a lower age in another unit', campaign('max-age: 2d'), campaign('max-age: 47h'), `${A}.max-age`],
  ['a rule that was not there', campaign(''), campaign('min-pass-rate: 0%'), `${A}.min-pass-rate`],
  ['more than the default', campaign(''), campaign('min-executed: 2'), `${A}.min-executed`],
  ['less than the default', baseline('max-absent: 1'), baseline(''), 'conformance.baseline.max-absent'],
  ['the stricter of two words', 'mode: rollback', 'mode: strict', 'mode'],
  ['the default word', 'mode: rollback', '', 'mode'],
  [
    'to stop observing',
    'mode: observe\nobserve-until: 2026-03-31',
    'mode: rollback\nobserve-until: 2026-03-31',
    'mode',
  ],
  [
    'to observe for fewer days',
    'mode: observe\nobserve-until: 2026-03-31',
    'mode: observe\nobserve-until: 2026-03-30',
    'observe-until',
  ],
  ['true', 'require-base: false', 'require-base: true', 'require-base'],
  ['fewer branches', 'rules-from: [main, dev]', 'rules-from: [main]', 'rules-from'],
  ['some branches and not all', '', 'rules-from: [main]', 'rules-from'],
  ['one more tier', baseline('tiers: [a]'), baseline('tiers: [a, b]'), 'conformance.baseline.tiers'],
  ['every tier and not some', baseline('tiers: [a]'), baseline(''), 'conformance.baseline.tiers'],
  [
    'a smaller quantity in another unit',
    budget('max: 1s'),
    budget('max: 999ms'),
    'performance.budgets.b.max',
  ],
  [
    'no permission for failures',
    `${campaign('')}`.replace(' } }', ' } }, exceptions: { path: x.yml }'),
    campaign(''),
    'conformance.exceptions.path',
  ],
  [
    'an earlier last day of a waiver',
    waiver('ceiling: 3s, review-by: 2026-04-01'),
    waiver('ceiling: 3s, review-by: 2026-03-31'),
    'performance.waivers',
  ],
  [
    'one metric of several',
    regression('{ metric: m, max-worsening: 5% }, { metric: n }'),
    regression('{ metric: m, max-worsening: 4% }, { metric: n }'),
    'performance.regression.metrics',
  ],
  ['no waiver', waiver('ceiling: 3s, review-by: 2026-04-01'), budget('max: 1s'), 'performance.waivers'],
  [
    'a shorter interval',
    release('cadence: { minor: 1 month }'),
    release('cadence: { minor: 3 weeks }'),
    'release.cadence.minor',
  ],
  [
    'a lower share than the default',
    extensions('change: { max-removed: 6% }'),
    extensions('change: { max-removed: 5% }'),
    'extensions.change.max-removed',
  ],
  [
    'denying what nobody decided',
    'decisions: { default: allow }',
    'decisions: { default: deny }',
    'decisions.default',
  ],
]

describe('the direction of a change', () => {
  it.each(STRICTER)('is stricter, and looser the other way: %s', (_, looser, stricter, key) => {
    expect(directions(looser, stricter)).toEqual([`${key}: stricter`])
    expect(directions(stricter, looser)).toEqual([`${key}: looser`])
  })

  it.each([
    [
      'another metric',
      budget('max: 1s'),
      budget('max: 1s').replace('metric: m', 'metric: n'),
      ['performance.budgets.b.metric: other'],
    ],
    ['an age in another unit', campaign('max-age: 2d'), campaign('max-age: 48h'), []],
    [
      'an interval in another unit',
      release('cadence: { minor: 2 weeks }'),
      release('cadence: { minor: 14 days }'),
      [],
    ],
    ['a quantity in another unit', budget('max: 1s'), budget('max: 1000ms'), []],
    ['a title', campaign('title: A'), campaign('title: B'), [`${A}.title: other`]],
    [
      'another file in place of one',
      campaign('evidence: a.xml').replace('evidence: r.xml, ', ''),
      campaign(''),
      [`${A}.evidence: other`],
    ],
    [
      'a month for 30 days',
      release('cadence: { minor: 30 days }'),
      release('cadence: { minor: 1 month }'),
      ['release.cadence.minor: other'],
    ],
    [
      'one more metric that is compared',
      regression('{ metric: m }'),
      regression('{ metric: m }, { metric: n }'),
      ['performance.regression.metrics: other'],
    ],
    [
      'the ceiling of a waiver, whose budget may be a lower limit',
      waiver('ceiling: 3s, review-by: 2026-04-01'),
      waiver('ceiling: 2s, review-by: 2026-04-01'),
      ['performance.waivers: other'],
    ],
    [
      'a quantity of another kind',
      budget('max: 1s'),
      budget('max: 1MB'),
      ['performance.budgets.b.max: other'],
    ],
    [
      'the loosest word where nothing was',
      budget('max: 1s'),
      budget('max: 1s').replace('{ budgets', '{ if-missing: warn, budgets'),
      ['performance.if-missing: looser'],
    ],
    [
      'a rule',
      decisions('when: { paths: a }, require: { verdict: x }'),
      decisions('when: { paths: [a, b] }, require: { verdict: x }'),
      ['decisions.d.when.paths: other'],
    ],
    ['one of each', 'rules-from: [main, dev]', 'rules-from: [main, next]', ['rules-from: other']],
    ['the order of a list', 'rules-from: [main, dev]', 'rules-from: [dev, main]', ['rules-from: other']],
  ])('may be either: %s', (_, before, after, expected) => {
    expect(directions(before, after)).toEqual(expected)
  })

  it.each([
    ['a default', '', 'mode: strict'],
    ['a default that its gate fills in', campaign(''), campaign('min-executed: 1')],
    ['another unit', campaign('max-age: 24h'), campaign('max-age: 1d')],
    [
      'another unit of the calendar',
      release('cadence: { minor: 2 weeks }'),
      release('cadence: { minor: 14 days }'),
    ],
    ['digits that say nothing', campaign('min-pass-rate: 80%'), campaign('min-pass-rate: 80.0%')],
    ['a list of one', campaign(''), campaign('').replace('r.xml', '[r.xml]')],
    [
      'a list of one in a rule',
      decisions('when: { paths: a }, require: { verdict: x }'),
      decisions('when: { paths: [a] }, require: { verdict: x }'),
    ],
  ])('does not exist where the policy means the same: %s', (_, before, after) => {
    expect(directions(before, after)).toEqual([])
  })

  it('is that of a whole mapping for each of its keys', () => {
    expect(directions('', budget('max: 1s'))).toEqual([
      'performance.budgets.b.metric: stricter',
      'performance.budgets.b.max: stricter',
    ])
    expect(
      directions(decisions('when: { paths: a }, require: { verdict: x }'), 'decisions: { default: allow }'),
    ).toEqual(['decisions.d.when.paths: other', 'decisions.d.require.verdict: other'])
  })

  const policy = fc
    .record(
      {
        mode: fc.constantFrom('strict', 'rollback'),
        'require-base': fc.boolean(),
        'rules-from': fc.uniqueArray(fc.constantFrom('main', 'dev', 'next'), { minLength: 1 }),
        conformance: fc.record(
          {
            campaigns: fc.dictionary(
              fc.constantFrom('a', 'b'),
              fc.record(
                {
                  evidence: fc.constantFrom('r.xml', ['r.xml', 's.xml']),
                  'max-failures': fc.nat(2),
                  'max-age': fc.constantFrom('1d', '24h', '2d'),
                  'min-executed': fc.integer({ min: 1, max: 3 }),
                  'if-missing': fc.constantFrom('fail', 'warn'),
                  title: fc.constantFrom('A', 'B'),
                },
                { requiredKeys: ['evidence', 'max-failures'] },
              ),
              { minKeys: 1 },
            ),
            exceptions: fc.constant({ path: 'x.yml' }),
            baseline: fc.record(
              {
                path: fc.constantFrom('b.json', 'c.json'),
                tiers: fc.uniqueArray(fc.constantFrom('a', 'b'), { minLength: 1 }),
                'max-absent': fc.nat(2),
              },
              { requiredKeys: ['path'] },
            ),
          },
          { requiredKeys: ['campaigns'] },
        ),
      },
      { requiredKeys: [] },
    )
    .map((rules) => JSON.stringify({ version: 1, platform: 'Orbit', thresholds: 'v1', ...rules }))

  const REVERSED = { stricter: 'looser', looser: 'stricter', other: 'other' } as const

  it('turns around with the change', () => {
    fc.assert(
      fc.property(policy, policy, (before, after) => {
        expect(() => loadPolicy(before, 'p')).not.toThrow()
        const there = policyKeyChanges(before, after, 'p').map(({ key, direction }) => [key, direction])
        const back = policyKeyChanges(after, before, 'p').map(({ key, direction }) => [
          key,
          REVERSED[direction],
        ])
        expect(new Map(there.map(([key, each]) => [key, each]))).toEqual(
          new Map(back.map(([key, each]) => [key, each])),
        )
      }),
      { numRuns: 300 },
    )
  })
})

it('knows the directions that the keys are declared with', async () => {
  expect(keyDirectionsText()).toContain(`"mode": ${JSON.stringify(written.KEY_DIRECTIONS['mode'])},\n`)
  const lines = Object.entries(written.KEY_DIRECTIONS).map(
    ([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`,
  )
  expect(keyDirectionsText(), 'run npm run generate').toContain(lines.join(''))
  expect(keyDirectionsText().match(/^ {2}"/gm)).toHaveLength(lines.length)
})

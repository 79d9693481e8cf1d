import {
  above,
  atLeast,
  atMost,
  type Check,
  checkOf,
  defineRule,
  exactly,
  measured,
} from '@governance-gates/core'
import { loadPolicy } from '@governance-gates/policy'
import { describe, expect, it } from 'vitest'
import { countedSeverity, ratingOf, severityRank, worstRating } from './severity.ts'

const { policy } = loadPolicy(
  `version: 1
platform: Orbit
thresholds: v1
conformance:
  campaigns:
    corpus:
      evidence: r.jsonl
      columns: { subject: s, status: o, tier: t }
      min-pass-rate: 90%
      tiers:
        core: { level: required }
        partner: { level: target, min-pass-rate: 90% }
        labs: { level: best-effort }
`,
  'governance.yml',
)

const RULE = defineRule({ id: 'a/b', title: 'B', remedy: 'look' })
const SCOPE = { campaign: 'corpus' }

function failing(scope: Check['scope'], more: Partial<Check> = {}): Check {
  return { ...checkOf(RULE, scope, { status: 'fail', actual: measured(1), expected: exactly(0) }), ...more }
}

describe('the severity of what fails', () => {
  it.each([
    ['core', 'high'],
    ['partner', 'medium'],
    ['labs', 'low'],
    ['unknown', undefined],
    [undefined, undefined],
  ] as const)('of a subject in the tier %s is %s', (tier, severity) => {
    expect(ratingOf(policy, failing(SCOPE), tier).severity).toBe(severity)
  })

  it('of the check of a tier is that of the tier', () => {
    expect(ratingOf(policy, failing({ ...SCOPE, tier: 'core' }))).toEqual({
      severity: 'high',
      because: 'the tier core is required',
    })
  })

  it('of what cannot be measured is medium', () => {
    expect(ratingOf(policy, failing(SCOPE, { status: 'inconclusive' }), 'core').severity).toBe('medium')
  })

  it.each([
    [120, atMost(100), 'medium'],
    [120.001, atMost(100), 'high'],
    [101, atMost(100), 'medium'],
    [0.36, atMost(0.3), 'medium'],
    [300, atLeast(360), 'medium'],
    [299, atLeast(360), 'high'],
    [100, above(125), 'high'],
  ])('of a budget at %d is by its overrun: %o', (value, expected, severity) => {
    const check = failing({ budget: 'start' }, { actual: measured(value), expected })
    expect(ratingOf(policy, check).severity).toBe(severity)
  })

  it.each([[null], [measured('a')]])('of a budget at %o is unknown', (actual) => {
    expect(ratingOf(policy, failing({ budget: 'start' }, { actual })).severity).toBeUndefined()
  })
})

describe('of several', () => {
  const rated = (severity: 'critical' | 'high' | 'medium' | 'low' | undefined) => ({ severity, because: '' })

  it('the worst counts, and one that is known before one that is not', () => {
    expect(worstRating([rated('low'), rated('critical'), rated('high')]).severity).toBe('critical')
    expect(worstRating([rated('medium'), rated(undefined)]).severity).toBeUndefined()
    expect(worstRating([rated(undefined), rated('high')]).severity).toBe('high')
    expect(worstRating([]).severity).toBeUndefined()
  })

  it('what nobody has rated is high', () => {
    expect(countedSeverity(rated(undefined))).toBe('high')
    expect((['critical', 'high', 'medium', 'low'] as const).map((each) => severityRank(rated(each)))).toEqual(
      [0, 1, 2, 3],
    )
  })
})

import { decimalToText } from '@governance-gates/core'
import { describe, expect, it } from 'vitest'
import { complaintsAbout, conformanceOf, FILE, policyWithCampaign } from '../fixtures/policy-text.ts'

describe('a baseline', () => {
  function baselineOf(written: string, ...tiers: readonly string[]): string {
    return `${policyWithCampaign('max-failures: 0', ...tiers)}  baseline: ${written}\n`
  }

  it('forgives nothing by default', () => {
    expect(conformanceOf(baselineOf('{ path: base.json }')).baseline).toEqual({
      path: 'base.json',
      'max-new-failures': 0,
      'max-new-not-applicable': 0,
      'max-absent': 0,
      'if-missing': 'fail',
    })
  })

  it.each([
    ['2', '2'],
    ['2%', '2'],
    ['0.1', '0.1'],
    ['0.10', '0.1'],
    ['"0.1%"', '0.1'],
    ['0', '0'],
    ['100', '100'],
  ])('reads a drop of %s points exactly', (written, text) => {
    const { baseline } = conformanceOf(
      baselineOf(`{ path: b, max-pass-rate-drop: ${written}, max-coverage-drop: ${written} }`),
    )
    expect(baseline?.['max-pass-rate-drop'] && decimalToText(baseline['max-pass-rate-drop'])).toBe(text)
    expect(baseline?.['max-coverage-drop'] && decimalToText(baseline['max-coverage-drop'])).toBe(text)
  })

  it.each([
    [
      '{ path: b, max-pass-rate-drop: 100.01 }',
      /max-pass-rate-drop: 100\.01 is not a number of percentage points/,
    ],
    ['{ path: b, max-pass-rate-drop: -1 }', /max-pass-rate-drop: -1 is not a number of percentage points/],
    ['{ path: b, max-pass-rate-drop: 1e0 }', /:9:44 1e0 is not a plain number/],
    // More digits than a double holds: what would be compared is not what is written.
    [
      '{ path: b, max-pass-rate-drop: 0.1000000000000000055 }',
      /0\.1000000000000000055 is not a plain number/,
    ],
    ['{ path: b, max-new-failures: 2% }', /max-new-failures: "2%" is not a count/],
    ['{ max-new-failures: 2 }', /conformance\.baseline\.path: is missing/],
    ['{ path: b, tiers: [] }', /baseline\.tiers: is an empty list/],
    ['{ path: b, maxAbsent: 0 }', /maxAbsent: unknown key, did you mean max-absent\?/],
  ])('refuses %s', (written, complaint) => {
    expect(complaintsAbout(baselineOf(written))).toEqual([expect.stringMatching(complaint)])
  })

  const tiers = 'tiers: { official: { level: required }, community: { level: best-effort } }'
  it('compares tiers that some campaign has', () => {
    expect(conformanceOf(baselineOf('{ path: b, tiers: [community] }', tiers)).baseline?.tiers).toEqual([
      'community',
    ])
  })

  it('compares any tiers where no campaign declares some', () => {
    expect(conformanceOf(baselineOf('{ path: b, tiers: [community] }')).baseline?.tiers).toEqual([
      'community',
    ])
  })

  it.each([
    ['offical', 'did you mean official?'],
    ['npm', 'the campaigns have official, community'],
    ['constructor', 'the campaigns have official, community'],
  ])('cannot compare a tier %s that no campaign has', (name, fix) => {
    expect(complaintsAbout(baselineOf(`{ path: b, tiers: [official, ${name}] }`, tiers))).toEqual([
      `${FILE}:10:42 conformance.baseline.tiers[1]: no campaign has a tier "${name}": ${fix}`,
    ])
  })
})

describe('exceptions', () => {
  function exceptionsOf(written: string): string {
    return `${policyWithCampaign('max-failures: 0')}  exceptions: ${written}\n`
  }

  it('need an owner, a reason and a last day by default', () => {
    expect(conformanceOf(exceptionsOf('{ path: e.yml }')).exceptions).toEqual({
      path: 'e.yml',
      require: ['owner', 'reason', 'review-by'],
      unused: 'warn',
    })
  })

  it.each([
    ['{ require: [owner] }', /exceptions\.path: is missing/],
    [
      '{ path: e, require: owner }',
      /require: "owner" is not a list: write \[a, b\], or one "- item" per line/,
    ],
    ['{ path: e, require: [] }', /require: is an empty list/],
    ['{ path: e, require: [owner, owner] }', /require\[1\]: "owner" appears twice/],
    ['{ path: e, require: ["a b"] }', /require\[0\]: "a b" is not the name of a field/],
    ['{ path: e, unused: ignore }', /unused: "ignore" is not one of warn, fail/],
  ])('refuse %s', (written, complaint) => {
    expect(complaintsAbout(exceptionsOf(written))).toEqual([expect.stringMatching(complaint)])
  })
})

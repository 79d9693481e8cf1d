import type { PolicyChange } from '@governance-gates/core'
import { describe, expect, it } from 'vitest'
import { joinSections } from './markdown/section.ts'
import { policyChangeLines, policyChangeSections } from './policy-change.ts'

const change = (key: string, values: Partial<PolicyChange>): PolicyChange => ({
  file: '.github/governance.yml',
  key,
  direction: 'other',
  ...values,
})
const RATE = change('conformance.campaigns.tests.min-pass-rate', {
  before: '100%',
  after: '50%',
  direction: 'looser',
})

describe('a change of the policy', () => {
  it.each<readonly [PolicyChange, string]>([
    [RATE, 'Policy: conformance.campaigns.tests.min-pass-rate 100% → 50% (looser; takes effect when merged)'],
    [
      change('max-age', { after: '2d', direction: 'stricter' }),
      'Policy: max-age added: 2d (stricter; takes effect when merged)',
    ],
    [
      change('exception core/x', { before: 'until 2027-01-31', direction: 'stricter' }),
      'Policy: exception core/x removed, was until 2027-01-31 (stricter; takes effect when merged)',
    ],
    [
      change('exception core/y', { before: 'until 2027-01-31', after: 'until 2027-01-31' }),
      'Policy: exception core/y changed: until 2027-01-31 (takes effect when merged)',
    ],
    [
      change('thresholds', { before: 'v1', after: 'v2' }),
      'Policy: thresholds v1 → v2 (takes effect when merged)',
    ],
  ])('is one line: %#', (each, line) => {
    expect(policyChangeLines([each])).toEqual([line])
  })

  it('comes first where it loosens the policy, and is one of at most twenty', () => {
    const many = Array.from({ length: 20 }, (_, index) => change(`key-${index}`, { after: '1' }))
    const lines = policyChangeLines([...many, RATE])
    expect(lines).toHaveLength(21)
    expect(lines[0]).toContain('min-pass-rate')
    expect(lines[20]).toBe('… 1 more changes of the policy in the verdict file')
    expect(policyChangeLines([...many.slice(1), RATE])).toHaveLength(20)
  })

  it('is quoted in a summary, where nothing in it takes effect', () => {
    const [section, ...more] = policyChangeSections([
      RATE,
      change('exception <b>@dana</b>', { after: 'x\n## y' }),
    ])
    expect(more).toEqual([])
    const text = section === undefined ? '' : joinSections([section], 10_000)
    expect(text).toMatch(
      /^\n> Policy&#58; conformance[^\n]*100% → 50% \(looser; takes effect when merged\)<br>\n> /,
    )
    expect(text).not.toContain('<b>')
    expect(text.split('\n')).toHaveLength(4)
    expect(policyChangeSections([])).toEqual([])
  })
})

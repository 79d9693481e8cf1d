import { describe, expect, it } from 'vitest'
import { FILE, policyWithCampaign } from './fixtures/policy-text.ts'
import { loadPolicy } from './load-whole-policy.ts'

describe('lineOf', () => {
  const loaded = loadPolicy(
    policyWithCampaign(
      'min-pass-rate: 80%',
      'select:',
      '  surface:',
      '    - node',
      '    - bun',
      'tiers:',
      '  a: { level: required }',
      '  a.b:',
      '    level: target',
      '    min-pass-rate: 90%',
    ),
    FILE,
  )

  it.each([
    ['version', 1],
    ['conformance', 4],
    ['conformance.campaigns.corpus', 6],
    ['conformance.campaigns.corpus.evidence', 7],
    ['conformance.campaigns.corpus.min-pass-rate', 8],
    ['conformance.campaigns.corpus.select.surface', 10],
    ['conformance.campaigns.corpus.select.surface[0]', 11],
    ['conformance.campaigns.corpus.select.surface[1]', 12],
    ['conformance.campaigns.corpus.select.surface[2]', 10],
    ['conformance.campaigns.corpus.tiers.a', 14],
    ['conformance.campaigns.corpus.tiers.a.level', 14],
    // A key with a dot in it wins over a shorter key.
    ['conformance.campaigns.corpus.tiers.a.b', 15],
    ['conformance.campaigns.corpus.tiers.a.b.min-pass-rate', 17],
    // Defaults are written nowhere: the nearest thing that is.
    ['conformance.campaigns.corpus.min-executed', 6],
    ['conformance.campaigns.corpus.tiers.a.min-pass-rate', 14],
    ['conformance.campaigns.corpus.toString', 6],
    ['conformance.baseline.path', 4],
    ['conformance.campaignsX', 4],
    ['mode', 1],
    ['', 1],
  ])('finds %s on line %d', (rule, line) => {
    expect(loaded.lineOf(rule)).toBe(line)
  })

  it('takes keys as well', () => {
    expect(loaded.lineOf(['conformance', 'campaigns', 'corpus', 'tiers', 'a.b', 'level'])).toBe(16)
    expect(loaded.lineOf(['conformance', 'campaigns', 'corpus', 'select', 'surface', 1])).toBe(12)
    expect(loaded.lineOf(['conformance', 'nothing', 'corpus'])).toBe(4)
    expect(loaded.lineOf([])).toBe(1)
    expect(loaded.setAt('thresholds')).toBe(loaded.lineOf('thresholds'))
    expect(loaded.setAt('conformance.nothing')).toBe(4)
    expect(loaded.setAt('intended-changes')).toBeUndefined()
  })

  it('finds lines in JSON', () => {
    const json = JSON.stringify(
      {
        version: 1,
        platform: 'x',
        thresholds: 'y',
        conformance: { campaigns: { corpus: { evidence: ['a', 'b'], 'max-failures': 0 } } },
      },
      null,
      2,
    )
    const { lineOf } = loadPolicy(json, 'governance.json')
    expect(lineOf('thresholds')).toBe(4)
    expect(lineOf('conformance.campaigns.corpus.evidence[1]')).toBe(10)
    expect(lineOf('conformance.campaigns.corpus.max-failures')).toBe(12)
  })
})

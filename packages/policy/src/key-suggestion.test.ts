import { describe, expect, it } from 'vitest'
import { suggestKey } from './key-suggestion.ts'

const KEYS = ['min-pass-rate', 'min-coverage', 'max-failures', 'max-flaky', 'tiers', 'title', 'path']

describe('suggestKey', () => {
  it.each([
    ['min-pas-rate', 'min-pass-rate', 'a letter left out'],
    ['min-passs-rate', 'min-pass-rate', 'a letter too many'],
    ['min-pass-tate', 'min-pass-rate', 'a wrong letter'],
    ['min-pass-raet', 'min-pass-rate', 'two letters swapped'],
    ['teirs', 'tiers', 'two letters swapped in a short word'],
    ['minPassRate', 'min-pass-rate', 'camel case'],
    ['min_pass_rate', 'min-pass-rate', 'snake case'],
    ['MIN-PASS-RATE', 'min-pass-rate', 'capitals'],
    ['minimum-pass-rate', 'min-pass-rate', 'a third of the letters'],
    ['titles', 'title', 'the nearest of two'],
    ['pth', 'path', 'a short word'],
  ])('takes %s for %s: %s', (written, meant) => {
    expect(suggestKey(written, KEYS)).toBe(meant)
  })

  it.each([
    'colour',
    'min-',
    'rate',
    'xyz',
    '',
    'pa',
    'paths-of-all',
    'constructor',
    'x'.repeat(65),
    `min-pass-rate${'x'.repeat(1_000_000)}`,
  ])('%#: takes nothing for what is far from every key', (written) => {
    expect(suggestKey(written, KEYS)).toBeUndefined()
  })

  it('has nothing to suggest from nothing', () => {
    expect(suggestKey('a', [])).toBeUndefined()
  })
})

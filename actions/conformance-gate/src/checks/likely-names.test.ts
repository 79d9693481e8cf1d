import { type BaselineCampaign, EMPTY_TALLY, type ResultStatus } from '@governance-gates/core'
import { expect, test } from 'vitest'
import { campaignOf, policyOf, results } from '../fixtures/corpus-campaign.ts'
import { likelyNames } from './likely-names.ts'

const PASS: { readonly status: ResultStatus } = { status: 'pass' }

function likely(before: readonly string[], now: readonly string[]): Readonly<Record<string, string>> {
  const told = { results: results(Object.fromEntries(now.map((subject) => [subject, 'pass']))) }
  const { evidence } = campaignOf(policyOf('min-pass-rate: 1%'), told)
  const baseline: BaselineCampaign = {
    tally: EMPTY_TALLY,
    tiers: new Map(),
    subjects: new Map(before.map((subject) => [subject, PASS])),
  }
  const absent = before.filter((subject) => !now.includes(subject))
  return Object.fromEntries(likelyNames(absent, evidence, baseline))
}

test.each([
  [
    'the only new one of its suite',
    ['a > one', 'a > two'],
    ['a > one', 'a > two deeply'],
    { 'a > two': 'a > two deeply' },
  ],
  ['almost the same name', ['uploads a file'], ['upload a file'], { 'uploads a file': 'upload a file' }],
  [
    'of several the one that begins alike',
    ['a > keeps the theme'],
    ['a > keeps the theme and all of the fonts', 'a > logs in somewhere'],
    { 'a > keeps the theme': 'a > keeps the theme and all of the fonts' },
  ],
  ['none of several that are as good', ['a > x'], ['a > something else', 'a > another thing'], {}],
  ['none of another suite', ['a > one'], ['b > completely different'], {}],
  [
    'each once',
    ['a > keeps the theme', 'a > keeps the font'],
    ['a > keeps the fonts', 'a > keeps the themes'],
    { 'a > keeps the theme': 'a > keeps the themes', 'a > keeps the font': 'a > keeps the fonts' },
  ],
  [
    'the rest of a suite',
    ['a::one', 'a::two'],
    ['a::ones', 'a::whatever else'],
    { 'a::one': 'a::ones', 'a::two': 'a::whatever else' },
  ],
  [
    'the only new one where one is gone',
    ['settings are shown'],
    ['the page opens'],
    { 'settings are shown': 'the page opens' },
  ],
  ['none without a suite where two are new', ['one'], ['completely different', 'nothing alike'], {}],
  ['none without a suite where two are gone', ['one', 'two'], ['completely different'], {}],
  ['none in a suite for one without', ['one'], ['b > completely different'], {}],
  ['none where nothing is new', ['a > one', 'a > two'], ['a > one'], {}],
])('%s', (_what, before, now, names) => {
  expect(likely(before, now)).toEqual(names)
})

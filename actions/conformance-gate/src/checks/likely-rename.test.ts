import { describe, expect, test } from 'vitest'
import { likelyRenames } from './likely-rename.ts'

describe('the likely new name', () => {
  test.each([
    ['one for one in a suite', ['a > two'], ['a > two deeply'], { 'a > two': 'a > two deeply' }],
    [
      'without a suite',
      ['settings are shown'],
      ['the page opens'],
      { 'settings are shown': 'the page opens' },
    ],
    ['of another suite', ['a > two'], ['b > two'], {}],
    ['nothing new', ['a > two'], [], {}],
    [
      'the closest of several',
      ['a > keeps the theme', 'a > keeps the font'],
      ['a > keeps the fonts', 'a > keeps the themes'],
      { 'a > keeps the theme': 'a > keeps the themes', 'a > keeps the font': 'a > keeps the fonts' },
    ],
    ['two new ones, neither close', ['a > two'], ['a > nothing alike', 'a > something else'], {}],
    [
      'the rest of a suite',
      ['a::one', 'a::two'],
      ['a::ones', 'a::whatever else'],
      { 'a::one': 'a::ones', 'a::two': 'a::whatever else' },
    ],
  ])('%s', (_, vanished, appeared, renames) => {
    expect(Object.fromEntries(likelyRenames(vanished, appeared))).toEqual(renames)
  })
})

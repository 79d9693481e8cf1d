import { describe, expect, test } from 'vitest'
import { readStepOutcomes } from './step-outcomes.ts'

const CAMPAIGNS = { noun: 'campaign', known: ['unit', 'runtime-api', 'success'] }

const read = (text: string, names = CAMPAIGNS) => readStepOutcomes({ input: () => text }, names)

describe('the input outcome', () => {
  test.each([
    ['', [], {}],
    [' \n', [], {}],
    ['success', ['success'], {}],
    ['failure\r\ncancelled', ['failure', 'cancelled'], {}],
    ['unit=skipped', [], { unit: ['skipped'] }],
    [
      ' unit = success \nunit=failure\nruntime-api=success',
      [],
      { unit: ['success', 'failure'], 'runtime-api': ['success'] },
    ],
    ['success=failure', [], { success: ['failure'] }],
    ['failure\nunit=success', ['failure'], { unit: ['success'] }],
  ])('%j', (text, everything, named) => {
    const outcomes = read(text)
    expect(outcomes.everything).toEqual(everything)
    expect(Object.fromEntries(outcomes.named)).toEqual(named)
  })

  test('may name a pattern that has the sign itself', () => {
    const names = { noun: 'evidence', known: ['bench/a=*.json'] }
    expect([...read('bench/a=*.json=failure', names).named]).toEqual([['bench/a=*.json', ['failure']]])
  })

  test.each([
    ['Success', /the line "Success": "Success" is not the outcome of a step: did you mean success\?/],
    ['failed', /did you mean failure\?/],
    ['canceled', /did you mean cancelled\?/],
    [
      'unit=neutral',
      /the line "unit=neutral": "neutral" is not .*: write success, failure, cancelled or skipped/,
    ],
    ['unit=', /the line "unit=": has no outcome: give the step an id/],
    ['unit', /"unit" is not the outcome of a step/],
    ['unti=success', /no campaign is named "unti": did you mean unit\?/],
    ['=success', /no campaign is named "": write unit=…/],
    ['constructor=success', /no campaign is named "constructor"/],
  ])('%s is a mistake of the workflow', (text, message) => {
    expect(() => read(`success\n${text}`)).toThrow(message)
  })
})

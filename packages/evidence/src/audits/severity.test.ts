import { describe, expect, test } from 'vitest'
import { severityOfScore, severityOfVector, severityOfVectors, severityOfWord } from './severity.ts'

test.each([
  ['info', 'low'],
  ['low', 'low'],
  ['moderate', 'medium'],
  ['MEDIUM', 'medium'],
  ['High', 'high'],
  ['critical', 'critical'],
  ['', 'unknown'],
  ['severe', 'unknown'],
  ['constructor', 'unknown'],
  [null, 'unknown'],
  [undefined, 'unknown'],
] as const)('the word %j is %s', (word, severity) => {
  expect(severityOfWord(word)).toBe(severity)
})

test.each([
  [0, 'low'],
  [3.9, 'low'],
  [4, 'medium'],
  [6.9, 'medium'],
  [7, 'high'],
  [8.9, 'high'],
  [9, 'critical'],
  [10, 'critical'],
  [10.1, 'unknown'],
  [-0.1, 'unknown'],
  [Number.NaN, 'unknown'],
] as const)('the score %d is %s', (score, severity) => {
  expect(severityOfScore(score)).toBe(severity)
})

describe('a CVSS vector', () => {
  // The scores are those of the examples that FIRST publishes.
  test.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'critical'],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 'medium'],
    ['CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 'high'],
    ['CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N', 'low'],
    ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 'critical'],
    ['CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', 'low'],
  ] as const)('%s is %s', (vector, severity) => {
    expect(severityOfVector(vector)).toBe(severity)
  })

  test.each([
    null,
    undefined,
    '',
    'HIGH',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H',
    'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N',
    'CVSS:3.1/AV:Q/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/ZZ:Q',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/A:N',
    'CVSS:9.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    'AV:N/AC:L/Au:N/C:P/I:P/A:P',
  ])('that is missing or malformed is unknown, never low: %s', (vector) => {
    expect(severityOfVector(vector)).toBe('unknown')
  })

  test('is the worst of several', () => {
    expect(
      severityOfVectors([
        'CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N',
        'nothing',
        'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
      ]),
    ).toBe('critical')
    expect(severityOfVectors([])).toBe('unknown')
  })
})

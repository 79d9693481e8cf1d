import { parseJsonDocument } from '@governance-gates/document/strict'
import { describe, expect, test } from 'vitest'
import { checkRate, checkSome, checkTotal } from './consistency.ts'

const document = parseJsonDocument('{\n"rate": 1,\n"total": 3\n}')

describe('a declared total', () => {
  const check = (declared: number | undefined) =>
    checkTotal(document, { path: ['total'], declared, counted: 5, leaves: 'the parts' })

  test.each([[5], [undefined]])('of %s agrees with 5', (declared) => {
    expect(() => check(declared)).not.toThrow()
  })

  test.each([4, 6, 0])('of %i contradicts 5', (declared) => {
    const message = `total is ${declared}, but the parts add up to 5`
    expect(() => check(declared)).toThrow(expect.objectContaining({ message, line: 3 }))
  })
})

describe('a declared rate', () => {
  const part = 2
  const [tested, all] = [
    { part, whole: 3 },
    { part, whole: 8 },
  ] as const
  const check = (declared: number | null | undefined) =>
    checkRate(document, { path: ['rate'], declared, meanings: [tested, all] })

  // 2 of 3 is 66.666…, 2 of 8 is 25.
  test.each([66.7, 66.67, 66.666666666666, 66.62, 66.71, 25, 24.95, 25.05, undefined])(
    'of %s agrees',
    (rate) => {
      expect(() => check(rate)).not.toThrow()
    },
  )

  test.each([66.6, 66.72, 66.61, 24.94, 25.06, 67, 0, 100, null])('of %s contradicts the counts', (rate) => {
    const message = `rate is ${rate}, but the counts give 66.66`
    expect(() => check(rate)).toThrow(expect.objectContaining({ message, line: 2 }))
  })

  test.each([0, 100, null, undefined])('of nothing may be %s', (declared) => {
    const nothing = { path: ['rate'], declared, meanings: [{ part: 0, whole: 0 }] as const }
    expect(() => checkRate(document, nothing)).not.toThrow()
  })

  test.each([0.1, 50, 99.9])('of nothing is not %s', (declared) => {
    const nothing = { path: ['rate'], declared, meanings: [{ part: 0, whole: 0 }] as const }
    expect(() => checkRate(document, nothing)).toThrow('nothing was executed')
  })
})

test('zero results are refused, one is not', () => {
  expect(() => checkSome(document, ['total'], 1)).not.toThrow()
  expect(() => checkSome(document, ['total'], 0)).toThrow(
    expect.objectContaining({ message: 'total: the report has zero results', line: 3 }),
  )
})

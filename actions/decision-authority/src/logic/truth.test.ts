import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, any, atLeast, not, type Truth } from './truth.ts'

const truth = fc.constantFrom<Truth>('yes', 'no', 'unknown')
const truths = fc.array(truth, { maxLength: 6 })

/** Every way in which the unknown answers could turn out. */
function outcomes(values: readonly Truth[]): readonly (readonly boolean[])[] {
  return values.reduce<readonly (readonly boolean[])[]>(
    (found, value) => {
      const each = value === 'unknown' ? [true, false] : [value === 'yes']
      return found.flatMap((before) => each.map((next) => [...before, next]))
    },
    [[]],
  )
}

/** What an answer has to be: yes or no where every outcome agrees. */
function agreed(values: readonly Truth[], judge: (outcome: readonly boolean[]) => boolean): Truth {
  const answers = new Set(outcomes(values).map(judge))
  if (answers.size === 2) return 'unknown'
  return answers.has(true) ? 'yes' : 'no'
}

describe('three-valued logic', () => {
  it.each<[readonly Truth[], Truth, Truth]>([
    [[], 'yes', 'no'],
    [['yes'], 'yes', 'yes'],
    [['no'], 'no', 'no'],
    [['unknown'], 'unknown', 'unknown'],
    [['yes', 'unknown'], 'unknown', 'yes'],
    [['no', 'unknown'], 'no', 'unknown'],
    [['yes', 'no', 'unknown'], 'no', 'yes'],
  ])('of %j: all %s, any %s', (values, every, some) => {
    expect(all(values)).toBe(every)
    expect(any(values)).toBe(some)
  })

  it('answers only what is so however the unknown turns out', () => {
    fc.assert(
      fc.property(truths, fc.integer({ min: 0, max: 7 }), (values, count) => {
        expect(all(values)).toBe(agreed(values, (each) => each.every(Boolean)))
        expect(any(values)).toBe(agreed(values, (each) => each.some(Boolean)))
        expect(atLeast(count, values)).toBe(agreed(values, (each) => each.filter(Boolean).length >= count))
      }),
    )
  })

  it('keeps the laws of De Morgan, and a double not', () => {
    fc.assert(
      fc.property(truths, (values) => {
        expect(not(all(values))).toBe(any(values.map(not)))
        expect(values.map(not).map(not)).toEqual(values)
      }),
    )
  })

  it('never takes an answer back when more is known', () => {
    fc.assert(
      fc.property(truths, fc.nat(5), fc.constantFrom<Truth>('yes', 'no'), (values, index, answer) => {
        const known = values.map((value, place) => (place === index && value === 'unknown' ? answer : value))
        for (const group of [all, any]) {
          if (group(values) !== 'unknown') expect(group(known)).toBe(group(values))
        }
      }),
    )
  })

  it.each<[number, readonly Truth[], Truth]>([
    [1, [], 'no'],
    [1, ['unknown'], 'unknown'],
    [2, ['yes', 'unknown'], 'unknown'],
    [2, ['yes', 'yes', 'unknown'], 'yes'],
    [3, ['yes', 'yes', 'no'], 'no'],
  ])('at least %i of %j: %s', (count, values, answer) => {
    expect(atLeast(count, values)).toBe(answer)
  })
})

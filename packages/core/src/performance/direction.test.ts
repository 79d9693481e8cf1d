import { expect, test } from 'vitest'
import type { Unit } from '../number/quantity.ts'
import { directionOf } from './direction.ts'
import type { Direction } from './measurement.ts'

test.each<[Unit, Direction | undefined]>([
  ['ns', 'lower'],
  ['bytes', 'lower'],
  ['per-second', 'higher'],
  ['count', undefined],
  ['percent', undefined],
])('of %s by itself %s is better', (unit, expected) => {
  expect(directionOf(unit)).toBe(expected)
})

test('what is declared comes before the unit', () => {
  expect(directionOf('ns', 'higher')).toBe('higher')
  expect(directionOf('per-second', 'lower')).toBe('lower')
  expect(directionOf('percent', 'higher')).toBe('higher')
})

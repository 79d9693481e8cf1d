import { expect, test } from 'vitest'
import { namesOf } from './result-names.ts'

test.each([
  ['a > b > c', {}, ['a', 'b'], 'c'],
  ['only', {}, [], 'only'],
  ['m > t[a > b]', {}, ['m'], 't[a > b]'],
  ['m > t[a', {}, ['m'], 't[a'],
  ['m > a [ > b', {}, ['m', 'a ['], 'b'],
  ['s > C > a > b', { suite: 's', class: 'C' }, ['s', 'C'], 'a > b'],
  ['C > a > b', { suite: 'C', class: 'C' }, ['C'], 'a > b'],
  ['s > t > C > a', { suite: 's > t', class: 'C' }, ['s', 't', 'C'], 'a'],
  ['s > a', { suite: 'another', class: 'one' }, ['s'], 'a'],
])('%s with %j: %j and %s', (subject, attributes, around, name) => {
  expect(namesOf({ subject, attributes })).toEqual({ around, name })
})

test('the file comes first where a format writes it', () => {
  const result = { subject: 'a.ts > g > t', file: 'a.ts', attributes: { suite: 'g' } }
  expect(namesOf(result)).toEqual({ around: ['a.ts', 'g'], name: 't' })
})

import { expect, test } from 'vitest'
import { groupBy } from './grouping.ts'

test('values are grouped by their key, keys and values in their order', () => {
  expect([...groupBy(['bb', 'a', 'cc', 'd'], (word) => word.length)]).toEqual([
    [2, ['bb', 'cc']],
    [1, ['a', 'd']],
  ])
  expect(groupBy([], String).size).toBe(0)
})

import type { Requirement } from '@governance-gates/project-files'
import { expect, test } from 'vitest'
import { fingerprintOf } from './fingerprint.ts'

const requirement = (
  title: string,
  acceptanceCriteria: string,
  more: Partial<Requirement> = {},
): Requirement => ({
  id: 'R-1',
  title,
  acceptanceCriteria,
  categories: new Map(),
  line: 1,
  ...more,
})
const print = (...args: Parameters<typeof requirement>) => fingerprintOf(requirement(...args))

test('stays the same on every machine and in every version', () => {
  expect(print('Title', 'Criteria')).toBe(
    'sha256:105ca47a9928e6d6c31226836afed41513cef3f704f0529545a3bb2978cef2ea',
  )
})

test('is that of the text, not of how it is laid out', () => {
  expect(print(' A  title ', 'one\n  two')).toBe(print('A title', 'one two'))
  expect(print('\u00e9', 'x')).toBe(print('e\u0301', 'x'))
})

test('is another for another text, and for text in another place', () => {
  const all = [
    print('a', 'b'),
    print('a', 'c'),
    print('ab', ''),
    print('', 'ab'),
    print('b', 'a'),
    print('A', 'b'),
  ]
  expect(new Set(all).size).toBe(all.length)
})

test('does not depend on anything else', () => {
  expect(print('a', 'b', { id: 'R-2', line: 9 })).toBe(print('a', 'b'))
})

import { describe, expect, test } from 'vitest'
import type { JudgedCase } from '../suites-before.ts'
import { movesOf } from './weakened-cases.ts'

/** The tests of a file with their suites: `{ x: 'unit e2e' }`. */
const cases = (suites: Readonly<Record<string, string>>): readonly JudgedCase[] =>
  Object.entries(suites).map(([name, own]) => ({
    name,
    suites: own === '' ? [] : own.split(' '),
    text: `fn ${name}() { ${name}${name} }`,
  }))

type Cases = readonly JudgedCase[] | undefined

describe('a file of tests moves as', () => {
  test.each<readonly [string, Cases, Cases, readonly string[]]>([
    ['itself, where its tests are in one suite', undefined, undefined, ['tests/a.rs: unit → e2e']],
    [
      'each of its tests',
      cases({ x: 'unit', y: 'e2e' }),
      cases({ y: 'unit', x: 'e2e' }),
      ['tests/a.rs::x: unit → e2e', 'tests/a.rs::y: e2e → unit'],
    ],
    [
      'those that were there and are',
      cases({ x: 'unit', gone: 'unit' }),
      cases({ x: 'unit', added: 'e2e' }),
      ['tests/a.rs::x: unit → unit'],
    ],
    [
      'a test that is in no suite now',
      cases({ x: 'unit e2e' }),
      cases({ x: '' }),
      ['tests/a.rs::x: unit e2e → '],
    ],
    [
      'each test of before to its suites, where its tests are not known now',
      cases({ x: 'unit', y: 'e2e' }),
      undefined,
      ['tests/a.rs::x: unit → e2e', 'tests/a.rs::y: e2e → e2e'],
    ],
    [
      'itself to each test, where its tests were not known',
      undefined,
      cases({ x: 'unit', y: 'e2e' }),
      ['tests/a.rs::x: unit → unit', 'tests/a.rs::y: unit → e2e'],
    ],
  ])('%s', (_, before, now, expected) => {
    const moves = movesOf({ test: 'tests/a.rs', had: ['unit'], has: ['e2e'], before, now })
    expect(moves.map(({ test: name, had, has }) => `${name}: ${had.join(' ')} → ${has.join(' ')}`)).toEqual(
      expected,
    )
  })
})

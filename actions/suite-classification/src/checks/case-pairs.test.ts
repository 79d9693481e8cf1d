import { describe, expect, test } from 'vitest'
import type { JudgedCase } from '../suites-before.ts'
import { casePairs } from './case-pairs.ts'

const named = (name: string, text = `def ${name}(): pass`): JudgedCase => ({ name, suites: [], text })
/** A test of 18 words and signs besides its name, and some that are given. */
const long = (name: string, last: string) =>
  named(name, `def ${name}():\n  a b c d e f g h i j k l m n ${last}`)

/** `a → b` for each pair. */
const pairs = (before: readonly JudgedCase[], now: readonly JudgedCase[]) =>
  casePairs(before, now).map((pair) => `${pair.before.name} → ${pair.now.name}`)

describe('the tests of a file before and after a change', () => {
  test.each<readonly [string, readonly JudgedCase[], readonly JudgedCase[], readonly string[]]>([
    [
      'are paired by their names, whatever is in them',
      [named('a', 'x'), named('b', 'y')],
      [named('b', 'x'), named('a', 'z')],
      ['a → a', 'b → b'],
    ],
    [
      'in order where several have the same',
      [named('a', '1'), named('a', '2')],
      [named('a', '3'), named('a', '4')],
      ['a → a', 'a → a'],
    ],
    ['by their text where one has a new name', [named('a')], [named('b')], ['a → b']],
    [
      'whatever is above it',
      [named('a', 'def a():\n  run(x, y)')],
      [named('b', '@pytest.mark.integration\n@other\ndef b():\n  run(x, y)')],
      ['a → b'],
    ],
    [
      'not where it is another text',
      [named('a', 'def a(): run(x)')],
      [named('b', 'def b(): stop(y, z)')],
      [],
    ],
    [
      'with two words of twenty changed',
      [long('test_a', 'x x2')],
      [long('test_b', 'y y2')],
      ['test_a → test_b'],
    ],
    ['not with three of 21', [long('test_a', 'x x2 x3')], [long('test_b', 'y y2 y3')], []],
    ['each once', [named('a')], [named('b'), named('c')], ['a → b']],
    ['not where it is gone or new', [named('a', 'one two three')], [], []],
  ])('%s', (_, before, now, expected) => {
    expect(pairs(before, now)).toEqual(expected)
  })

  test.each<readonly [string, readonly string[], string]>([
    ['as it was', ['pass', 'run(x, y)'], 'run(x, y)'],
    ['and was changed', ['pass', 'run(x, y, z, 1)'], 'run(x, y, z, 1)'],
    ['before the other', ['run(x, y)', 'pass'], 'run(x, y)'],
  ])('by what is in them where another of the name is new: one that stays %s', (_, bodies, expected) => {
    const now = bodies.map((body) => named('a', `def a(): ${body}`))
    expect(casePairs([named('a', 'def a(): run(x, y)')], now).map((pair) => pair.now.text)).toEqual([
      `def a(): ${expected}`,
    ])
  })

  test('in time, where many have a new name', { timeout: 10_000 }, () => {
    const many = (sign: string) =>
      Array.from({ length: 5000 }, (_, index) => named(`${sign}${index}`, `${index} run(x, y, z)`))
    expect(casePairs(many('a'), many('b'))).toHaveLength(5000)
    expect(casePairs(many('a'), [])).toEqual([])
  })
})

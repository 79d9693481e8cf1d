import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMutants } from './find-mutants.ts'
import { ACTIVE, instrument } from './instrument.ts'
import { type Mutant, nameOf } from './mutant.ts'
import { relatedTests } from './related-tests.ts'
import { sampleOf } from './sample.ts'
import { scoresOf, scoreTable } from './score.ts'

const breaks = (text: string) =>
  findMutants('a.ts', text).map(({ original, replacement }) => `${original} → ${replacement}`)

describe('the breaks of', () => {
  test.each<[string, readonly string[]]>([
    ['const x = a === b', ['a === b → (a) !== (b)']],
    ['const x = a < b', ['a < b → (a) <= (b)']],
    ['const x = a >= b', ['a >= b → (a) > (b)']],
    ['const x = a && !b', ['a && !b → (a) || (!b)', '!b → b']],
    ['const x = a ?? b', ['a ?? b → a']],
    ['const x = a[0] ?? b', []],
    ['const x = a - b * c', ['a - b * c → (a) + (b * c)', 'b * c → (b) / (c)']],
    ['const x = a + b', []],
    ['const x = a ? b : c', ['a → !(a)']],
    ['if (a) b()', ['a → !(a)', 'b() → undefined']],
    ['if (a > b) c = d', ['a > b → (a) >= (b)']],
    ['const x = { y: true }', ['true → false']],
    ['const f = () => { return [a] }', ['[a] → []']],
    ['const f = () => { return [] }', []],
    ['const f = () => { return a.map(b) }', ['a.map(b) → []']],
    ['const f = () => { return a.find(b) }', []],
    ['while (a()) b = c', []],
    ['type T = true; interface I { a: true }', []],
    ['const x = (a as T) === b!', ['(a as T) === b! → ((a as T)) !== (b!)']],
  ])('%s', (text, expected) => {
    expect(breaks(text)).toEqual(expected)
  })

  test('a file know their line and their place', () => {
    const text = 'const a = 1\nconst b = a < 2\n'
    const [mutant] = findMutants('packages/x/src/a.ts', text)
    expect(mutant).toMatchObject({ path: 'packages/x/src/a.ts', line: 2 })
    expect(text.slice(mutant?.from, mutant?.to)).toBe('a < 2')
    expect(mutant && nameOf(mutant)).toBe('packages/x/src/a.ts: a < 2 → (a) <= (2)')
  })
})

test('of an instrumented source only the active break is in force', () => {
  const text = 'const inRange = (a) => a > 1 && a < 5\nreturn inRange'
  const found = findMutants('a.js', text.replace('\nreturn inRange', '')).filter(
    ({ original }) => !original.includes('&&'),
  )
  const source = instrument(text, new Map(found.map((mutant, index) => [index + 1, mutant])))
  const inRange = new Function(source)() as (value: number) => boolean
  const holds = (active: number) => {
    Object.assign(globalThis, { [ACTIVE]: active })
    return [1, 2, 5].map(inRange)
  }
  try {
    expect([0, 1, 2].map(holds)).toEqual([
      [false, true, false],
      [true, true, false],
      [false, true, true],
    ])
  } finally {
    Reflect.deleteProperty(globalThis, ACTIVE)
  }
})

describe('a sample', () => {
  const mutants = Array.from({ length: 60 }, (_, index): Mutant => {
    const from = (index % 30) * 2
    return { path: `${index % 2}.ts`, from, to: from + 3, line: 1, original: `${index}`, replacement: '' }
  })

  test('is the same for the same seed, of its size, and without overlaps', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(40), (seed, size) => {
        const sample = sampleOf(mutants, size, seed)
        expect(sampleOf(mutants, size, seed)).toEqual(sample)
        expect(sample.length).toBeLessThanOrEqual(size)
        for (const [index, one] of sample.entries()) {
          for (const other of sample.slice(index + 1)) {
            expect(one.path === other.path && one.from < other.to && other.from < one.to).toBe(false)
          }
        }
      }),
    )
  })

  test('stays, but for what is added, and is another one for another seed', () => {
    const [first, ...others] = mutants.map((mutant) => ({ ...mutant, from: 0, to: 0 }))
    const sample = sampleOf(others, 20, 1)
    const more = sampleOf(first === undefined ? [] : [...others, first], 20, 1)
    expect(more.filter((mutant) => !sample.includes(mutant)).length).toBeLessThanOrEqual(1)
    expect(sampleOf(others, 20, 2)).not.toEqual(sample)
  })
})

test('the tests of a source are those that reach it, its own first', () => {
  const file = (path: string, text = '') => ({ path: `packages/x/src/${path}`, member: 'packages/x', text })
  const testsOf = relatedTests([
    file('sub/a.ts'),
    file('b.ts', "import './sub/a.ts'"),
    file('alone.ts'),
    file('b.test.ts', "import './b.ts'"),
    file('near.test.ts', "import './sub/a.ts'"),
    file('sub/a.test.ts', "import './a.ts'"),
    file('sub/other.test.ts', "import './a.ts'"),
  ])
  const named = (path: string) =>
    testsOf(`packages/x/src/${path}`).map((test) => test.slice('packages/x/src/'.length))
  expect(named('sub/a.ts')).toEqual(['sub/a.test.ts', 'sub/other.test.ts', 'near.test.ts', 'b.test.ts'])
  expect(named('b.ts')).toEqual(['b.test.ts'])
  expect(named('alone.ts')).toEqual([])
})

test('scores say what is too low', () => {
  const mutant: Mutant = { path: 'a.ts', from: 0, to: 1, line: 1, original: 'a', replacement: 'b' }
  const group = (from: number) => Array.from({ length: 25 }, (_, index) => [from + index, mutant] as const)
  const scores = scoresOf(
    new Map([
      ['core', group(1)],
      ['policy', group(101)],
    ]),
    {
      has: (number: number) =>
        number !== 1 && number !== 2 && number !== 101 && number !== 102 && number !== 103,
    },
  )
  expect(scores.map(({ percent }) => percent)).toEqual([92, 88])
  expect(scoreTable(scores, 92)).toBe(
    'core                23 of 25    92.0%\npolicy              22 of 25    88.0%  below 92%',
  )
})

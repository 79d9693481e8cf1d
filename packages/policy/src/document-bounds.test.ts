import { describe, expect, it } from 'vitest'
import { complaintsOf } from './fixtures/policy-text.ts'
import { readDocument } from './read-document.ts'

const POLICY = { jsonMebibytes: 1, maxValues: 20_000, numbers: 'plain' } as const
const REGISTER = { jsonMebibytes: 8, maxValues: 1_000_000, numbers: 'any' } as const
const MEBIBYTE = 1_048_576

function complaints(text: string): readonly string[] {
  return complaintsOf(() => readDocument(text, 'p.yml', POLICY))
}

describe('bounds', () => {
  it.each([
    ['YAML', 'a: ', ''],
    ['JSON', '{"a":"', '"}'],
  ])('take %s of a mebibyte and not a byte more', (_kind, head, tail) => {
    const room = MEBIBYTE - head.length - tail.length
    expect(complaints(`${head}${'x'.repeat(room)}${tail}`)).toEqual([])
    expect(complaints(`${head}${'x'.repeat(room + 1)}${tail}`)).toEqual([
      'p.yml:1:1 larger than 1 MiB: shorten the file',
    ])
    // Bytes count, not characters.
    expect(complaints(`${head}${'ü'.repeat(room / 2 + 1)}${tail}`)).toEqual([
      'p.yml:1:1 larger than 1 MiB: shorten the file',
    ])
    expect(complaints(`${head}${'€'.repeat(Math.floor(room / 3))}${tail}`)).toEqual([])
  })

  it('take larger JSON where that is wanted, but no larger YAML', () => {
    const text = 'x'.repeat(MEBIBYTE)
    expect(complaintsOf(() => readDocument(`{"a":"${text}"}`, 'r', REGISTER))).toEqual([])
    expect(complaintsOf(() => readDocument(`a: ${text}`, 'r', REGISTER))).toEqual([
      'r:1:1 larger than 1 MiB: only well-formed JSON without duplicate keys may be larger',
    ])
    expect(complaintsOf(() => readDocument(`{"a":"${text.repeat(8)}"}`, 'r', REGISTER))).toEqual([
      'r:1:1 larger than 8 MiB: shorten the file',
    ])
  })

  // `a:` is the first level.
  it.each([
    ['flow lists', (depth: number) => `a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`],
    ['flow mappings', (depth: number) => `a: ${'{b: '.repeat(depth - 1)}${'}'.repeat(depth - 1)}`],
    [
      'block mappings',
      (depth: number) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    ],
    ['block lists', (depth: number) => `a:\n  ${'- '.repeat(depth - 1)}x`],
    ['JSON', (depth: number) => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`],
    ['JSON mappings', (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`],
  ])('take %s 64 levels deep and not a level more', (_what, nested) => {
    expect(complaints(nested(63))).toEqual([])
    expect(complaints(nested(64))).toEqual([])
    expect(complaints(nested(65))).toEqual([expect.stringContaining('nested deeper than 64 levels')])
  })

  it.each([
    ['brackets', `a: ${'['.repeat(100_000)}`],
    ['closed brackets', `a: ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['JSON brackets', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['braces', `a: ${'{b: '.repeat(100_000)}`],
    ['dashes', `a:\n${'- '.repeat(100_000)}`],
    ['question marks', `${'? '.repeat(100_000)}`],
    ['keys', `${'? - '.repeat(100_000)}`],
  ])('stop at 100,000 nested %s without overflowing the stack', (_what, text) => {
    expect(complaints(text)).toEqual([expect.stringContaining('nested deeper than 64 levels')])
  })

  it('stop an alias bomb before it goes off', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 10; level++) {
      const previous = `*a${level - 1}`
      lines.push(`a${level}: &a${level} [${Array(9).fill(previous).join(', ')}]`)
    }
    // 9^10 values, were it read.
    expect(complaints(lines.join('\n'))).toEqual([
      expect.stringMatching(
        /^p\.yml:\d+:\d+ aliases repeat too much \(at most 100 of them, and 10000 values\)/,
      ),
    ])
  })

  it('take a hundred aliases and not one more', () => {
    const aliases = (length: number) => `a: &x 1\nb: [${Array(length).fill('*x').join(', ')}]`
    expect(complaints(aliases(99))).toEqual([])
    expect(complaints(aliases(100))).toEqual([])
    expect(complaints(aliases(101))).toEqual([expect.stringContaining('aliases repeat too much')])
  })

  it('let aliases repeat ten thousand values and not one more', () => {
    // The list itself is a value too.
    const repeated = (values: number) =>
      `a: &x [${Array(values - 1)
        .fill('1')
        .join(', ')}]\nb: *x`
    const register = (text: string) => complaintsOf(() => readDocument(text, 'r', REGISTER))
    expect(register(repeated(10_000))).toEqual([])
    expect(register(repeated(10_001))).toEqual([expect.stringContaining('aliases repeat too much')])
  })

  it.each([
    ['commas', `a: [${','.repeat(1_000_000)}`],
    ['closing brackets', ']'.repeat(1_000_000)],
    ['anchors', '&a '.repeat(340_000)],
    ['tags', '!a '.repeat(34_000)],
    ['aliases', `a: [${'*a, '.repeat(25_000)}`],
    ['documents', '---\n'.repeat(26_000)],
    ['directives', '%a\n'.repeat(34_000)],
    ['colons', ': '.repeat(50_000)],
    ['duplicate keys', 'a: 1\n'.repeat(200_000)],
    ['unclosed quotes', `a: "${'b\n'.repeat(500_000)}`],
    ['empty lines before nothing', '\n'.repeat(100_000)],
  ])('refuse a flood of %s in reasonable time', (_what, text) => {
    const start = performance.now()
    expect(complaints(text).length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it.each([
    ['anchors before anything', '&a '.repeat(300_001)],
    ['items', `a: [${'1,'.repeat(150_001)}]`],
  ])('refuse more than 300,000 tokens of %s', (_what, text) => {
    expect(complaintsOf(() => readDocument(text, 'r', REGISTER))).toEqual([
      'r:1:1 more than 300000 YAML tokens: shorten the file',
    ])
  })

  it('take many different keys in reasonable time', () => {
    const text = Array.from({ length: 80_000 }, (_, index) => `key${index}: 1`).join('\n')
    const start = performance.now()
    expect(complaintsOf(() => readDocument(text, 'r', REGISTER))).toEqual([])
    // Comparing every key with every other would take a minute.
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it.each([
    ['YAML', (values: number) => `a:\n${'- 1\n'.repeat(values - 2)}`],
    ['JSON', (values: number) => JSON.stringify({ a: Array(values - 2).fill(1) })],
    [
      'aliases',
      (values: number) =>
        `a: &x [${Array(5000).fill('1').join(', ')}]\nb: *x\nc: [${Array(values - 10_004)
          .fill('1')
          .join(', ')}]`,
    ],
  ])('take 20,000 values in %s and not one more', (_kind, text) => {
    expect(complaints(text(20_000))).toEqual([])
    expect(complaints(text(20_001))).toEqual(['p.yml:1:1 more than 20000 values: shorten the file'])
  })

  it('show a huge key cut', () => {
    const key = 'k'.repeat(500_000)
    expect(complaints(`? ${key}\n: 1\n? ${key}\n: 2\n`)).toEqual([
      `p.yml:3:3 the key ${'k'.repeat(79)}… appears twice in one mapping: keep one of the two`,
    ])
  })
})

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Addition, extend } from './act-sources.ts'

const RELEASED = 'one\ntwo\nthree\n'
const SHA256 = createHash('sha256').update(RELEASED).digest('hex')

const extended = (additions: readonly Addition[], released: string = RELEASED) =>
  extend(Buffer.from(released), { file: 'pkg/a.go', sha256: SHA256, additions })

test.each<[string, readonly Addition[], string]>([
  ['nothing', [], RELEASED],
  ['a line after the first', [{ after: 1, text: '\tnew\n' }], 'one\n\tnew\ntwo\nthree\n'],
  ['a line after the last', [{ after: 3, text: 'new\n' }], 'one\ntwo\nthree\nnew\n'],
  [
    'several places, by the numbers of the released file',
    [
      { after: 1, text: 'a\nb\n' },
      { after: 2, text: 'c\n' },
    ],
    'one\na\nb\ntwo\nc\nthree\n',
  ],
])('adds %s', (_, additions, expected) => {
  expect(extended(additions)).toBe(expected)
})

test.each([0, 4, 5])('refuses a line %i that the file does not have', (after) => {
  expect(() => extended([{ after, text: 'new\n' }])).toThrow(`act's pkg/a.go has no line ${after}`)
})

test.each([
  ['changed', 'one\n2\nthree\n'],
  ['longer', `${RELEASED}four\n`],
  ['with other line ends', RELEASED.replaceAll('\n', '\r\n')],
])('refuses a file that is %s', (_, released) => {
  expect(() => extended([], released)).toThrow(`and the additions are for ${SHA256}`)
})

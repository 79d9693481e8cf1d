import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keysInOrder, objectPieces, valuePieces } from './json-pieces.ts'

const names = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'toString',
    '',
    '0',
    '10',
    '2',
    '01',
    '-1',
    '1.5',
    ' 1',
    '1e3',
    'a"b\\c',
    '\u2028',
  ),
  fc.constantFrom('4294967293', '4294967294', '4294967295', '4294967296', '9999999999', '10000000000'),
  fc.string({ unit: 'binary' }),
)
const values = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.nat(),
  fc.constantFrom({}, [], ['a', 'b'], { status: 'pass', tier: 'x\ny' }, { deep: { deeper: [{}] } }),
)

const join = (pieces: Iterable<string>) => [...pieces].join('')

describe('an object in pieces', () => {
  test('is the text that JSON.stringify writes, nested as well', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(names, values), { selector: ([name]) => name }), (entries) => {
        const map = new Map(entries)
        const sorted = [...map].sort(([left], [right]) => (left < right ? -1 : 1))
        const object = Object.fromEntries(sorted)
        const membersAt = (indent: string) =>
          keysInOrder(map.keys()).map((key) => [key, valuePieces(map.get(key), `${indent}  `)] as const)
        expect(join(objectPieces(membersAt(''), ''))).toBe(JSON.stringify(object, null, 2))
        const inner = objectPieces(membersAt('  '), '  ')
        expect(join(objectPieces([['inner', inner]], ''))).toBe(JSON.stringify({ inner: object }, null, 2))
      }),
      { numRuns: 1_000 },
    )
  })

  test('never is a whole text where it is long', () => {
    const count = 50_000
    const entries = Array.from({ length: count }, (_, index) => [`subject ${index}`, ['"pass"']] as const)
    const pieces = [...objectPieces(entries, '')]
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(66 * 1024)
    expect(Object.keys(JSON.parse(pieces.join('')))).toHaveLength(count)
  })

  test('makes a member when it is needed', () => {
    const made: number[] = []
    function* members() {
      for (let index = 0; index < 3; index++) {
        made.push(index)
        yield [`${index}`, ['x'.repeat(70_000)]] as const
      }
    }
    const pieces = objectPieces(members(), '')
    pieces.next()
    expect(made).toEqual([0])
  })
})

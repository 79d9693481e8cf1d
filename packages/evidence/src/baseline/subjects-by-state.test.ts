import { RESULT_STATUSES } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SubjectsByState } from './subjects-by-state.ts'

const names = fc.oneof(
  fc.constantFrom('__proto__', 'toString', '', '0', '10', '2', '01', '4294967294', '4294967295', '\u2028'),
  fc.constantFrom('a"b', 'a\\b', '\u007f', '~', ' ', '!', '#', '[', ']', '\n', 'ü', '\ud800'),
  fc.string({ unit: 'binary' }),
)
const state = fc.record({
  status: fc.constantFrom(...RESULT_STATUSES),
  tier: fc.constantFrom(undefined, '', 'official', 'a "b"\n'),
})

type Entry = readonly [
  string,
  { readonly status: (typeof RESULT_STATUSES)[number]; readonly tier?: string | undefined },
]

/** As one object, in the order of code units, with the array indices first: JavaScript puts them there. */
function wholeText(entries: readonly Entry[]): string {
  const sorted = entries.toSorted(([left], [right]) => (left < right ? -1 : 1))
  return JSON.stringify(Object.fromEntries(sorted), null, 2).replaceAll('\n', '\n    ')
}

describe('subjects by their state', () => {
  test('are written as JSON.stringify writes them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(names, state), { selector: ([name]) => name }), (entries) => {
        const subjects = new SubjectsByState()
        for (const [name, { status, tier }] of entries) subjects.add(name, { status, tier })
        expect([...subjects.pieces('    ')].join('')).toBe(wholeText(entries))
      }),
      { numRuns: 1_000 },
    )
  })

  test('are never a whole text where there are many', () => {
    const subjects = new SubjectsByState()
    const entries = Array.from({ length: 20_000 }, (_, index): Entry => {
      return [`subject ${index}`, { status: index % 3 === 0 ? 'fail' : 'pass' }]
    })
    for (const [name, { status }] of entries) subjects.add(name, { status, tier: undefined })
    const pieces = [...subjects.pieces('    ')]
    expect(pieces.join('')).toBe(wholeText(entries))
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(66 * 1024)
    expect(subjects.failing()).toHaveLength(6_667)
  })
})

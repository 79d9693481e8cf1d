import type { ResultStatus } from '@governance-gates/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ConformanceRecord } from './record.ts'
import { stableNames } from './stable-names.ts'

const withoutNumbers = (name: string) => name.replaceAll(/ at \d+/g, '')
const of = (...subjects: readonly string[]): readonly ConformanceRecord[] =>
  subjects.map((subject) => ({ kind: 'result', result: { subject, status: 'pass' } }))
const shown = (records: Iterable<ConformanceRecord>) =>
  [...records].map((each) => (each.kind === 'result' ? each.result.subject : each.kind))

test.each<[string, readonly string[], readonly string[]]>([
  ['names without such a part stay', ['a', 'b'], ['a', 'b']],
  ['the part is left out', ['a at 12', 'b'], ['a', 'b']],
  ['of reruns too', ['a at 12', 'a at 12'], ['a', 'a']],
  [
    'never where two tests would be one',
    ['a at 12', 'a at 13', 'b at 1'],
    ['a at 12', 'a at 13', 'b', 'note'],
  ],
  ['nor where the other has that name already', ['a', 'a at 12'], ['a', 'a at 12', 'note']],
  ['or has it later', ['a at 12', 'a'], ['a at 12', 'a', 'note']],
  ['a name of which nothing is left stays', [' at 12'], [' at 12']],
])('%s', (_, subjects, expected) => {
  expect(shown(stableNames(of(...subjects), withoutNumbers))).toEqual(expected)
})

test('the order, and every status, stay', () => {
  const results = fc.array(
    fc.record({
      subject: fc.constantFrom('a', 'b', 'a at 1', 'a at 2', 'b at 1', 'c at 1'),
      status: fc.constantFrom<ResultStatus>('pass', 'fail', 'skip'),
    }),
  )
  fc.assert(
    fc.property(results, (written) => {
      const records = written.map((result): ConformanceRecord => ({ kind: 'result', result }))
      const read = [...stableNames(records, withoutNumbers)].flatMap((each) =>
        each.kind === 'result' ? [each.result] : [],
      )
      expect(read.map(({ status }) => status)).toEqual(written.map(({ status }) => status))
      // What was apart stays apart.
      expect(new Set(read.map(({ subject }) => subject)).size).toBe(
        new Set(written.map(({ subject }) => subject)).size,
      )
    }),
  )
})

test('a file of many results keeps its names from there on, and says so', () => {
  const subjects = Array.from({ length: 100_001 }, (_, index) => `t${index} at 1`)
  const names = shown(stableNames(of(...subjects), withoutNumbers))
  expect(names.filter((name) => name === 'note')).toHaveLength(1)
  expect(names).toHaveLength(100_002)
})

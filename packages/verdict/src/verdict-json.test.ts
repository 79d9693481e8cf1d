import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyVerdict, checkOf, evidenceOf, findingsOf, verdictOf } from './fixtures/verdicts.ts'
import { verdictJson } from './verdict-json.ts'

const verdict = verdictOf({
  checks: [checkOf({ status: 'fail', detail: 'why', remedy: 'how', findings: findingsOf(1) })],
  evidence: [evidenceOf({ generatedAt: '2026-02-08T11:00:00Z' })],
  exceptions: { applied: ['a'], expired: ['b'], unused: ['c'] },
})

test('is written in the order of its documentation', () => {
  expect(verdictJson(verdict)).toMatchSnapshot()
})

test('does not depend on the order in which anyone built it', () => {
  expect(verdictJson(reversed(verdict))).toBe(verdictJson(verdict))
})

test('loses nothing', () => {
  fc.assert(
    fc.property(anyVerdict, (any) => {
      expect(JSON.parse(verdictJson(any))).toEqual(JSON.parse(JSON.stringify(any)))
    }),
  )
})

/** The same value, every object's keys the other way round. */
function reversed<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).reverse())
      : part,
  )
  return JSON.parse(text)
}

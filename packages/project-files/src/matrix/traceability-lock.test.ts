import { EvidenceError } from '@governance-gates/document/strict'
import { expect, test } from 'vitest'
import { readTraceabilityLock, writeTraceabilityLock } from './traceability-lock.ts'

const ONE = `sha256:${'1'.repeat(64)}`
const TWO = `sha256:${'2'.repeat(64)}`
const SCHEMA = '"schema": "governance.traceability-lock/v1"'

test('reads what it writes, ids in order', () => {
  const text = writeTraceabilityLock(
    new Map([
      ['R-2', TWO],
      ['R-1', ONE],
      ['__proto__', ONE],
    ]),
  )
  expect([...readTraceabilityLock(text)]).toEqual([
    ['R-1', { fingerprint: ONE, line: 4 }],
    ['R-2', { fingerprint: TWO, line: 5 }],
    ['__proto__', { fingerprint: ONE, line: 6 }],
  ])
  expect(text.endsWith('}\n')).toBe(true)
})

test.each([
  ['{}', 1, /its schema is not governance/],
  ['[]', 1, /expected a table, found a list/],
  ['{\n"schema": "x/v1"}', 2, /its schema is not/],
  [`{${SCHEMA}}`, 1, /requirements is missing/],
  [`{${SCHEMA},\n"requirements": []}`, 2, /expected a table, found a list/],
  [`{${SCHEMA},\n"requirements": {\n"R-1": "sha256:1"}}`, 3, /the fingerprint of "R-1" is invalid/],
  [`{${SCHEMA},\n"requirements": {\n"R-1": true}}`, 3, /the fingerprint of "R-1" is invalid/],
  [`{${SCHEMA},\n"requirements": {"R-1": "${ONE}",\n"R-1": "${ONE}"}}`, 3, /appears twice/],
  ['{', 1, /truncated/],
])('refuses %j', (text, line, message) => {
  const read = () => readTraceabilityLock(text)
  expect(read).toThrow(EvidenceError)
  expect(read).toThrow(message)
  expect(read).toThrow(expect.objectContaining({ line }))
})

import {
  type CheckStatus,
  checkOf,
  defineRule,
  exactly,
  type Instant,
  measured,
} from '@governance-gates/core'
import { createFolder } from '@governance-gates/testing'
import { conclude, verdictJson } from '@governance-gates/verdict'
import { expect, test } from 'vitest'
import { hasPassed } from './passed-gate.ts'

const RULE = defineRule({ id: 'perf-budget/rule', title: 'A rule', remedy: 'do something' })

function verdict(status: CheckStatus): string {
  const made = conclude({
    gate: 'perf-budget',
    mode: 'rollback',
    thresholdsVersion: 'v1',
    now: 0 as Instant,
    subject: { repository: 'o/r', commit: 'abc', ref: '', os: 'Linux' },
    rules: { path: 'p.yml', sha256: 'b'.repeat(64) },
    evidence: [],
    notes: [],
    checks: [checkOf(RULE, {}, { status, actual: measured(1), expected: exactly(1) })],
    exceptions: { applied: [], expired: [], unused: [] },
  })
  return verdictJson(made)
}

test.each<[string, string | undefined, boolean]>([
  ['passes', verdict('pass'), true],
  ['fails, and did not block', verdict('fail'), false],
  ['could not be judged', verdict('inconclusive'), false],
  ['is cut off', verdict('pass').slice(0, -3), false],
  ['is something else', '{"status":"pass"}', false],
  ['is not there', undefined, false],
])('a gate whose verdict %s', (_, text, expected) => {
  using folder = createFolder({ 'a/x': '' })
  if (text !== undefined) folder.write({ 'a/verdict/perf-budget.verdict.json': text })
  expect(hasPassed(folder.path, 'a', 'perf-budget')).toBe(expected)
  expect(hasPassed(folder.path, 'a', 'conformance-gate')).toBe(false)
  expect(hasPassed(folder.path, 'b', 'perf-budget')).toBe(false)
})

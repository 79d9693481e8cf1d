import { atLeast, type Check, type Instant, type Mode, measured } from '@governance-gates/core'
import { conclude } from '@governance-gates/verdict'
import { expect, test } from 'vitest'
import { headlineOf } from './headline.ts'

const check = (status: Check['status'], more: Partial<Check> = {}): Check => ({
  id: 'conformance-gate/pass-rate:corpus',
  rule: 'conformance-gate/pass-rate',
  scope: { campaign: 'corpus' },
  title: 'Pass rate',
  status,
  actual: measured(79.999, '%'),
  expected: atLeast(80, '%'),
  remedy: 'fix the failing tests',
  findings: [],
  ...more,
})

const headline = (checks: readonly Check[], mode: Mode = 'strict') =>
  headlineOf(
    conclude({
      gate: 'conformance-gate',
      mode,
      thresholdsVersion: 'v1',
      now: 0 as Instant,
      subject: { repository: '', commit: '', ref: '', os: '' },
      rules: { path: '', sha256: '' },
      notes: [],
      evidence: [],
      checks,
      exceptions: { applied: [], expired: [], unused: [] },
    }),
    'Conformance holds',
  )

test.each([
  [[check('pass')], 'strict', 'Conformance holds: 1 check passed.'],
  [
    [check('pass'), check('warn'), check('warn')],
    'strict',
    'Conformance holds: 1 check passed; 2 warnings to look at.',
  ],
  // What is shown stays below the limit that the real number misses.
  [
    [check('fail')],
    'strict',
    'Blocked: Pass rate (corpus): 79.99%, wanted ≥ 80%. To do: fix the failing tests.',
  ],
  [
    [check('pass'), check('fail'), check('inconclusive')],
    'strict',
    'Blocked: Pass rate (corpus): 79.99%, wanted ≥ 80% (and 1 more). To do: fix the failing tests.',
  ],
  [
    [check('inconclusive')],
    'rollback',
    'Blocked: Pass rate (corpus) could not be judged. To do: fix the failing tests.',
  ],
  [
    [check('fail')],
    'rollback',
    'Failing, not blocking in rollback mode: Pass rate (corpus): 79.99%, wanted ≥ 80%. To do: fix the failing tests.',
  ],
  [[], 'strict', 'Nothing was judged.'],
] as const)('%#: in mode %s', (checks, mode, expected) => {
  expect(headline(checks, mode)).toBe(expected)
})

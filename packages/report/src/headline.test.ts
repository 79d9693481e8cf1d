import { atLeast, type Check, exactly, type Instant, type Mode, measured } from '@governance-gates/core'
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

const headline = (checks: readonly Check[], mode: Mode = 'strict', observeUntil?: string) =>
  headlineOf(
    conclude({
      gate: 'conformance-gate',
      mode,
      ...(observeUntil === undefined ? {} : { observeUntil }),
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
  [
    [check('warn', { title: 'Branch', scope: {}, actual: measured('main'), expected: exactly('x') })],
    'strict',
    'Nothing was judged. Branch: main, wanted x.',
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

const RATE = 'Pass rate (corpus): 79.99%, wanted ≥ 80%. To do: fix the failing tests.'

test.each([
  ['observe', 'fail', undefined, `Would block: ${RATE}`],
  ['observe', 'fail', '1970-01-01', `Would block after 1970-01-01: ${RATE}`],
  [
    'observe',
    'inconclusive',
    '1970-01-01',
    'Would block after 1970-01-01: Pass rate (corpus) could not be judged. To do: fix the failing tests.',
  ],
  ['observe', 'pass', '1970-01-01', 'Conformance holds: 1 check passed.'],
  ['strict', 'fail', '1969-12-31', `Blocked (observing ended on 1969-12-31): ${RATE}`],
  ['strict', 'fail', '1970-01-01', `Blocked (a release is never observed): ${RATE}`],
  ['strict', 'fail', '1970-04-02', `Blocked (observe-until is 1970-04-02, more than 90 days ahead): ${RATE}`],
  ['strict', 'pass', '1969-12-31', 'Conformance holds: 1 check passed.'],
] as const)('in mode %s with %s, observing until %s', (mode, status, until, expected) => {
  expect(headline([check(status)], mode, until)).toBe(expected)
})

import { type Check, conclude, type Instant, type Mode } from '@governance-gates/core'
import { expect, test } from 'vitest'
import { headlineOf } from './headline.ts'

const check = (status: Check['status'], more: Partial<Check> = {}): Check => ({
  id: 'corpus.pass-rate',
  title: 'Corpus: pass rate',
  status,
  actual: 79.999,
  expected: '>= 80',
  unit: '%',
  remedy: 'mend the failing subjects',
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
      policy: { path: '', sha256: '' },
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
    'Blocked: Corpus: pass rate: 79.99 %, wanted >= 80 %. To do: mend the failing subjects.',
  ],
  [
    [check('pass'), check('fail'), check('inconclusive')],
    'strict',
    'Blocked: Corpus: pass rate: 79.99 %, wanted >= 80 % (and 1 more). To do: mend the failing subjects.',
  ],
  [
    [check('inconclusive')],
    'rollback',
    'Blocked: Corpus: pass rate – could not be judged. To do: mend the failing subjects.',
  ],
  [
    [check('fail')],
    'rollback',
    'Failing, not blocking in rollback mode: Corpus: pass rate: 79.99 %, wanted >= 80 %. To do: mend the failing subjects.',
  ],
  [[], 'strict', 'Nothing was judged.'],
] as const)('%#: in mode %s', (checks, mode, expected) => {
  expect(headline(checks, mode)).toBe(expected)
})

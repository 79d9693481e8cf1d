import {
  type Check,
  compareDecimals,
  type Decimal,
  decimalToText,
  type Fraction,
  formatRate,
  isAtLeast,
  percentOf,
} from '@governance-gates/core'
import type { Matrix } from '@governance-gates/evidence'
import type { TraceabilityPolicy } from '@governance-gates/policy'
import type { ClassifiedTests } from './links.ts'

const RULE = 'traceability.min-coverage'

/** Classified tests that are on disk and traced, of all that are classified. */
export function coverageOf(tests: ClassifiedTests, traced: ReadonlySet<string>): Fraction {
  const part = [...tests.lines.keys()].filter((file) => traced.has(file)).length
  return { part, whole: tests.count }
}

/** A minimum and who set it. */
export interface Minimum {
  readonly percent: Decimal
  readonly source: string
}

/** The strictest of the policy's minimum and the matrix's own, at the base commit and now; undefined where none is set. */
export function minimumOf(
  policy: TraceabilityPolicy,
  matrix: Matrix,
  base: Matrix | undefined,
): Minimum | undefined {
  const candidates = [
    { percent: policy['min-coverage'], source: 'the policy' },
    { percent: base?.rules.minCoverage, source: 'the matrix at the base commit' },
    { percent: matrix.rules.minCoverage, source: 'the matrix' },
  ]
  return candidates.reduce<Minimum | undefined>(
    (strictest, { percent, source }) =>
      percent === undefined || (strictest !== undefined && compareDecimals(strictest.percent, percent) >= 0)
        ? strictest
        : { percent, source },
    undefined,
  )
}

/** Whether enough of the classified tests are traced to a requirement (CI-7). Compared exactly. */
export function checkCoverage(coverage: Fraction, minimum: Minimum | undefined): Check {
  const check = {
    id: 'coverage',
    title: 'Classified tests traced to a requirement',
    rule: RULE,
    actual: percentOf(coverage),
    unit: '%',
    findings: [],
  }
  const detail = `${coverage.part} of ${coverage.whole} classified tests are traced (${formatRate(coverage)})`
  if (minimum === undefined) {
    const expected = 'no minimum is set'
    return { ...check, status: 'skipped', expected, detail }
  }
  const expected = `>= ${decimalToText(minimum.percent)}`
  const explained = `${detail}; the minimum is set by ${minimum.source}`
  if (coverage.whole === 0) {
    const remedy = 'classify the tests: of none there is no coverage'
    return { ...check, status: 'inconclusive', expected, detail: explained, remedy }
  }
  if (isAtLeast(coverage, minimum.percent)) return { ...check, status: 'pass', expected, detail: explained }
  const remedy = 'name the untraced tests in the matrix, or tag them with their requirements'
  return { ...check, status: 'fail', expected, detail: explained, remedy }
}

/** A minimum without a classification: what it is a part of is not known. Undefined where none is set. */
export function unmeasuredCoverage(minimum: Minimum | undefined, remedy: string): Check | undefined {
  if (minimum === undefined) return undefined
  return {
    id: 'coverage',
    title: 'Classified tests traced to a requirement',
    rule: RULE,
    status: 'inconclusive',
    actual: null,
    expected: `>= ${decimalToText(minimum.percent)}`,
    unit: '%',
    detail: 'which tests there are is not known',
    remedy,
    findings: [],
  }
}

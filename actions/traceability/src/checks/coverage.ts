import {
  atLeast,
  type Check,
  checkOf,
  compareDecimals,
  type Decimal,
  decimalToNumber,
  decimalToText,
  type Expected,
  type Fraction,
  isAtLeast,
  measured,
  percentOf,
} from '@governance-gates/core'
import type { TraceabilityPolicy } from '@governance-gates/policy'
import type { Matrix } from '@governance-gates/project-files'
import { coverage } from '../rules/matrix.ts'
import type { ClassifiedTests } from './links.ts'

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

/**
 * Whether enough of the classified tests are traced to a requirement (CI-7). Compared exactly.
 * @param advice what a tag needs besides.
 */
export function checkCoverage(rate: Fraction, minimum: Minimum | undefined, advice: string): Check {
  const percent = percentOf(rate)
  const actual = percent === null ? null : measured(percent, '%')
  const detail = `${rate.part} of ${rate.whole} classified tests are traced`
  if (minimum === undefined) {
    return checkOf(
      coverage,
      {},
      {
        status: 'skipped',
        actual,
        expected: atLeast(0, '%'),
        detail: `${detail}; no minimum is set`,
      },
    )
  }
  const known = {
    actual,
    expected: expectedOf(minimum),
    detail: `${detail}; the minimum is set by ${minimum.source}`,
  }
  if (rate.whole === 0) {
    const remedy = 'classify the tests: without any, there is no coverage to measure'
    return checkOf(coverage, {}, { ...known, status: 'inconclusive', remedy })
  }
  const status = isAtLeast(rate, minimum.percent) ? 'pass' : 'fail'
  return checkOf(coverage, {}, { ...known, status, remedy: `${coverage.remedy}${advice}` })
}

/** A minimum without a classification: what it is a part of is not known. Undefined where none is set. */
export function unmeasuredCoverage(minimum: Minimum | undefined, remedy: string): Check | undefined {
  if (minimum === undefined) return undefined
  const detail = 'it is not known which tests exist'
  return checkOf(
    coverage,
    {},
    {
      status: 'inconclusive',
      actual: null,
      expected: expectedOf(minimum),
      detail,
      remedy,
    },
  )
}

function expectedOf({ percent }: Minimum): Expected {
  const nearest = decimalToNumber(percent)
  const text = decimalToText(percent)
  return atLeast(String(nearest) === text ? nearest : text, '%')
}

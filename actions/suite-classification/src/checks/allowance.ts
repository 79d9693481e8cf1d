import {
  type Check,
  checkOf,
  endOfDay,
  exactly,
  type Finding,
  type Instant,
  measured,
} from '@governance-gates/core'
import type { AllowedUse } from '@governance-gates/policy'
import type { PolicyPlace } from '../policy-place.ts'
import { allowExpired, allowUnused } from '../rules.ts'
import type { ForbiddenUse } from '../suite-contents.ts'
import type { RuledSuite } from './rule-checks.ts'

/** Tests whether a pattern matches an identifier. */
export type IdentifierMatcher = (pattern: string) => (identifier: string) => boolean

/** One `allow` entry of a suite's rule, and whether it is used. */
export interface Allowance {
  readonly suite: string
  /** Its place in the list. */
  readonly index: number
  readonly allowed: AllowedUse
  readonly isExpired: boolean
  /** `unknown`: part of the suite could not be read. */
  readonly use: 'used' | 'unused' | 'unknown'
}

/** What each entry of a rule excuses. @param contents undefined where the classification has no such suite. */
export function judgeAllowances(
  { suite, rule: { allow = [] }, contents }: Pick<RuledSuite, 'suite' | 'rule' | 'contents'>,
  { matcher, now }: { readonly matcher: IdentifierMatcher; readonly now: Instant },
): readonly Allowance[] {
  // A name is matched once, however often it occurs.
  const names = new Map(contents?.identifiers.map((use) => [`${use.helper} ${use.found}`, use]))
  const isWhole = contents !== undefined && contents.unmeasured.length === 0
  return allow.map((allowed, index) => {
    const excuses = excuseOf(allowed, matcher)
    const isUsed =
      [...names.values()].some(excuses) || forContent(allowed, contents?.content ?? []).some(excuses)
    const reviewBy = allowed['review-by']
    return {
      suite,
      index,
      allowed,
      isExpired: reviewBy !== undefined && now >= endOfDay(reviewBy),
      use: isUsed ? 'used' : isWhole ? 'unused' : 'unknown',
    }
  })
}

/** The uses that no entry excuses; one that has expired excuses nothing. */
export function unexcused(
  uses: readonly ForbiddenUse[],
  allowances: readonly Allowance[],
  matcher: IdentifierMatcher,
): readonly ForbiddenUse[] {
  const excuses = allowances
    .filter(({ isExpired }) => !isExpired)
    .map(({ allowed }) => excuseOf(allowed, matcher))
  return uses.filter((use) => !excuses.some((excuses) => excuses(use)))
}

/** Whether an entry excuses a use: a file what it has itself, an identifier its name wherever it is. */
function excuseOf(
  { identifier, file }: AllowedUse,
  matcher: IdentifierMatcher,
): (use: ForbiddenUse) => boolean {
  if (identifier === undefined) return ({ helper }) => file !== undefined && helper === normalized(file)
  const matches = matcher(identifier)
  return ({ found }) => matches(found)
}

function normalized(file: string): string {
  return file.replace(/^(?:\.\/)+/, '')
}

/** An identifier is permitted as such; text of `forbid-content` only where a helper has it. */
function forContent({ file }: AllowedUse, content: readonly ForbiddenUse[]): readonly ForbiddenUse[] {
  return file === undefined ? [] : content
}

/** Uses of forbidden content in no helper that may have it. */
export function unexcusedContent(
  content: readonly ForbiddenUse[],
  allowances: readonly Allowance[],
  matcher: IdentifierMatcher,
): readonly ForbiddenUse[] {
  const helpers = allowances.filter(({ allowed }) => allowed.file !== undefined)
  return unexcused(content, helpers, matcher)
}

/** What an entry permits, as its finding calls it. */
export function allowedName({ identifier, file }: AllowedUse): string {
  return identifier ?? file ?? ''
}

/** The allow entries of all rules: none is expired, all are needed. */
export function checkAllowances(allowances: readonly Allowance[], policy: PolicyPlace): readonly Check[] {
  if (allowances.length === 0) return []
  const expired = allowances.filter(({ isExpired }) => isExpired)
  const unused = allowances.filter(({ isExpired, use }) => !isExpired && use === 'unused')
  const expected = exactly(0, 'entries')
  return [
    checkOf(
      allowExpired,
      {},
      {
        status: expired.length === 0 ? 'pass' : 'fail',
        actual: measured(expired.length, 'entries'),
        expected,
        findings: expired.map((each) =>
          findingOf(each, policy, `expired: review was due by ${each.allowed['review-by']}`),
        ),
      },
    ),
    checkOf(
      allowUnused,
      {},
      {
        status: unused.length === 0 ? 'pass' : 'warn',
        actual: measured(unused.length, 'entries'),
        expected,
        findings: unused.map((each) => findingOf(each, policy, 'permits nothing that a rule forbids')),
      },
    ),
  ]
}

function findingOf({ suite, index, allowed }: Allowance, policy: PolicyPlace, message: string): Finding {
  const line = policy.lineOf(['suites', 'rules', suite, 'allow', index])
  return { subject: allowedName(allowed), message: `${message} (suite ${suite})`, file: policy.file, line }
}

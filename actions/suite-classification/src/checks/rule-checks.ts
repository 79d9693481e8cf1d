import { type Check, checkOf, exactly, type Finding, measured, type Rule } from '@governance-gates/core'
import type { SuiteRule, SuitesPolicy } from '@governance-gates/policy'
import type { ReadClassification } from '../classification/classification-reading.ts'
import type { PolicyPlace } from '../policy-place.ts'
import { helpers, leaks, mocks, sources } from '../rules.ts'
import type { ForbiddenUse, SourceProblem, SuiteContents } from '../suite-contents.ts'

/** One rule of the policy with what the suite's files hold. */
export interface RuledSuite {
  readonly suite: string
  readonly rule: SuiteRule
  /** Undefined where the classification has no such suite. */
  readonly contents: SuiteContents | undefined
  /** Forbidden content that no entry of the rule excuses. */
  readonly leaks: readonly ForbiddenUse[]
  /** Forbidden identifiers that no entry of the rule excuses. */
  readonly mocks: readonly ForbiddenUse[]
}

/** A rule about what the files of a suite contain. */
interface Guard {
  readonly rule: Rule
  readonly key: 'forbid-content' | 'forbid-identifiers'
  readonly usesIn: (ruled: RuledSuite) => readonly ForbiddenUse[]
}

const GUARDS: readonly Guard[] = [
  { rule: leaks, key: 'forbid-content', usesIn: (ruled) => ruled.leaks },
  { rule: mocks, key: 'forbid-identifiers', usesIn: (ruled) => ruled.mocks },
]

/** Whether a suite's files could be read, what was not looked at, its leak guard and its mock guard. */
export function checkRule(
  ruled: RuledSuite,
  reading: ReadClassification,
  { policy, place }: { readonly policy: SuitesPolicy; readonly place: PolicyPlace },
): readonly Check[] {
  const guards = GUARDS.filter(({ key }) => ruled.rule[key] !== undefined)
  const { contents } = ruled
  if (contents !== undefined) {
    return [
      checkSources(ruled.suite, contents),
      ...(ruled.rule['look-at'] === 'tests' ? [] : [checkHelpers(ruled.suite, contents, policy)]),
      ...guards.map((guard) => checkGuard(guard, { ...ruled, contents }, place.file)),
    ]
  }
  const rules = guards.length === 0 ? [sources] : guards.map(({ rule }) => rule)
  return rules.map((rule) => missingSuite(rule, ruled.suite, reading))
}

/** A rule that matches nothing protects nothing. */
function missingSuite(rule: Rule, suite: string, { file, classification }: ReadClassification): Check {
  const known = classification.suites.map(({ name }) => name).join(', ')
  const message = `the classification has no suite ${suite}: it has ${known}`
  return checkOf(
    rule,
    { suite },
    {
      status: 'fail',
      actual: null,
      expected: rule === sources ? NOTHING_UNREAD : NO_USES,
      detail: 'rules for a suite that does not exist protect nothing',
      remedy: `correct the name of the suite in suites.rules of the policy or in ${file}, which has ${known}`,
      findings: [{ subject: suite, message, file }],
    },
  )
}

const NOTHING_UNREAD = exactly(0, 'files')
const NO_USES = exactly(0, 'uses')

/** What was not read has not been found clean; what was read with a guess has, probably. */
function checkSources(suite: string, { tests, helpers, unmeasured, approximate }: SuiteContents): Check {
  const outcome = {
    actual: measured(unmeasured.length, 'files'),
    expected: NOTHING_UNREAD,
    detail: `test files: ${tests}, imported helpers: ${helpers}`,
    findings: [...unmeasured, ...approximate].map(problemFinding),
  }
  if (unmeasured.length > 0) return checkOf(sources, { suite }, { ...outcome, status: 'inconclusive' })
  if (approximate.length > 0) {
    const remedy = 'fix the syntax errors, or review the named files by hand'
    return checkOf(sources, { suite }, { ...outcome, status: 'warn', remedy })
  }
  if (tests > 0) return checkOf(sources, { suite }, { ...outcome, status: 'pass' })
  const remedy = 'classify tests in the suite, or remove it from the classification and from suites.rules'
  const detail = 'the suite has no test, so its rules protect nothing'
  return checkOf(sources, { suite }, { ...outcome, status: 'warn', detail, remedy })
}

/** What may belong to the tests and was not looked at, so that nobody takes a pass for more than it says. */
function checkHelpers(
  suite: string,
  { helpers: looked, products, unfollowed }: SuiteContents,
  { 'unfollowed-imports': status }: SuitesPolicy,
): Check {
  return checkOf(
    helpers,
    { suite },
    {
      status: unfollowed.length === 0 ? 'pass' : status,
      actual: measured(unfollowed.length, 'imports'),
      expected: exactly(0, 'imports'),
      detail: `imported helpers: ${looked}, product code that was not looked at: ${products}`,
      findings: unfollowed.map(problemFinding),
    },
  )
}

function checkGuard(
  { rule, usesIn }: Guard,
  ruled: RuledSuite & { readonly contents: SuiteContents },
  policyFile: string,
): Check {
  const { suite, contents } = ruled
  const { tests, unmeasured } = contents
  const uses = usesIn(ruled)
  const outcome = {
    actual: measured(uses.length, 'uses'),
    expected: NO_USES,
    findings: uses.map(useFinding),
  }
  if (uses.length > 0) {
    const remedy = `${rule.remedy}${helperEntry(uses, suite, policyFile)}`
    return checkOf(rule, { suite }, { ...outcome, status: 'fail', remedy })
  }
  if (unmeasured.length === 0) {
    return checkOf(rule, { suite }, { ...outcome, status: 'pass', detail: `test files: ${tests}` })
  }
  const detail = `files that could not be read: ${unmeasured.length}; see ${sources.id}`
  return checkOf(rule, { suite }, { ...outcome, status: 'inconclusive', detail, remedy: sources.remedy })
}

/** The entry that allows a helper what it has, ready to paste; nothing where a test has it itself. */
function helperEntry(uses: readonly ForbiddenUse[], suite: string, policyFile: string): string {
  const helper = uses.find((use) => use.helper !== undefined)?.helper
  if (helper === undefined) return ''
  return `; or allow the helper in suites.rules.${suite} of ${policyFile}: allow: [{ file: ${JSON.stringify(helper)}, reason: "why the suite may import it" }]`
}

function useFinding({ test, within, file, line, forbidden, found, helper }: ForbiddenUse): Finding {
  const where = helper === undefined ? '' : wayTo(helper)
  const what = found === forbidden ? `has ${found}` : `has ${found} (forbidden: ${forbidden})`
  return { subject: within ?? test, message: `${what}${where}`, file, line }
}

/** How a test comes by a helper. */
function wayTo(helper: string): string {
  return /(?:^|\/)conftest\.py$/.test(helper)
    ? ', in a conftest.py that pytest loads for it'
    : ' in a helper that it imports'
}

function problemFinding({ file, line, message }: SourceProblem): Finding {
  return { message, file, ...(line === undefined ? {} : { line }) }
}

import {
  atLeast,
  type Check,
  checkOf,
  exactly,
  type Instant,
  measured,
  type WeakeningJudge,
  type Weakenings,
} from '@governance-gates/core'
import type { SuiteRule, SuitesPolicy } from '@governance-gates/policy'
import type { ExceptionUse } from '@governance-gates/verdict'
import {
  type Allowance,
  checkAllowances,
  type IdentifierMatcher,
  judgeAllowances,
  unexcused,
  unexcusedContent,
} from './checks/allowance.ts'
import { checkClassification } from './checks/classification-checks.ts'
import { checkDependencies } from './checks/dependency-checks.ts'
import { grantedPermissions } from './checks/granted-permissions.ts'
import { checkListOutcomes, type ListMaking } from './checks/list-outcomes.ts'
import { checkQuarantine, checkWaivers } from './checks/permission-checks.ts'
import { permissionUse } from './checks/permission-use.ts'
import { checkRule, type RuledSuite } from './checks/rule-checks.ts'
import { checkRunner } from './checks/runner-checks.ts'
import { judgeWeakening } from './checks/weakening-check.ts'
import type {
  ClassificationReading,
  ReadClassification,
  UnusableClassification,
} from './classification/classification-reading.ts'
import type { SuiteGuess } from './classification/suite-guess.ts'
import type { TestFiles } from './classification/test-files.ts'
import type { ManifestReading } from './manifest-reading.ts'
import type { PolicyPlace } from './policy-place.ts'
import { classificationComplete } from './rules.ts'
import type { RunnerList } from './runner-list.ts'
import type { SuiteContents } from './suite-contents.ts'
import type { SuitesBefore } from './suites-before.ts'

/** Everything that the decision depends on. */
export interface SuitesInput {
  readonly policy: SuitesPolicy
  readonly place: PolicyPlace
  readonly files: TestFiles
  /** The tests that are links to nothing. */
  readonly brokenLinks: readonly string[]
  /** Patterns of `suites.helpers` that match no file. */
  readonly idleHelpers: readonly string[]
  readonly reading: ClassificationReading
  /** What was found in the suites that have a rule. */
  readonly contents: readonly SuiteContents[]
  /** Guessed suites of tests that are in none, by path; of those that were looked at. */
  readonly guesses: ReadonlyMap<string, SuiteGuess>
  /** Undefined where the policy forbids no dependencies. */
  readonly manifests: readonly ManifestReading[] | undefined
  /** Undefined where the policy names no lists. */
  readonly lists: readonly RunnerList[] | undefined
  readonly listMaking: ListMaking
  readonly identifierMatcher: IdentifierMatcher
  /** Undefined where no change is judged. */
  readonly before: SuitesBefore | undefined
  readonly judgeWeakenings: WeakeningJudge
  readonly now: Instant
}

/** The decision, and what its summary shows. */
export interface SuitesDecision {
  readonly checks: readonly Check[]
  readonly exceptionUse: ExceptionUse
  readonly ruled: readonly RuledSuite[]
  /** What the change declares of what it weakens. */
  readonly declared: Weakenings
}

/** Decides whether the tests are classified and the suites keep their rules. Pure: the same input, the same decision. */
export function judgeSuites(input: SuitesInput): SuitesDecision {
  const { policy, reading, files, manifests } = input
  const dependencies =
    policy['forbid-dependencies'] === undefined || manifests === undefined
      ? []
      : checkDependencies(policy['forbid-dependencies'], manifests)
  if (reading.kind === 'unusable') {
    return undecided(input, [unusable(reading, files), ...dependencies])
  }
  if (files.tests.length === 0) return undecided(input, [noTests(policy), ...dependencies])
  const rules = judgeRules(input, reading)
  const granted = grantedPermissions(reading.classification, input.before, input.now)
  const weakening = judgeWeakening(input, reading)
  const checks = [
    ...checkClassification(reading, input),
    ...rules.ruled.flatMap((ruled) => checkRule(ruled, reading, input)),
    ...checkAllowances(rules.allowances, input.place),
    ...dependencies,
    ...(weakening.check === undefined ? [] : [weakening.check]),
    ...weakening.declared.checks(),
    checkQuarantine(granted.quarantines, reading, input),
    checkWaivers(granted.waivers, reading, input.now),
    ...(input.lists === undefined
      ? []
      : [...checkRunner(reading, input.lists), ...checkListOutcomes(input.listMaking)]),
  ]
  return {
    checks,
    exceptionUse: permissionUse(granted, rules.allowances, input.now),
    ruled: rules.ruled,
    declared: weakening.declared,
  }
}

function undecided({ judgeWeakenings }: SuitesInput, checks: readonly Check[]): SuitesDecision {
  const declared = judgeWeakenings([])
  const exceptionUse = { applied: [], expired: [], unused: [] }
  return { checks: [...checks, ...declared.checks()], exceptionUse, ruled: [], declared }
}

/** Without a classification nothing is known about any test, which no mode forgives. */
function unusable(reading: UnusableClassification, { tests }: TestFiles): Check {
  // As the summary has them: what is malformed holds what people wrote, and should be repaired.
  const hasLines = reading.problem !== 'malformed' && tests.length > 0
  return checkOf(
    classificationComplete,
    {},
    {
      status: 'inconclusive',
      actual: null,
      expected: exactly(0, 'tests'),
      detail: `there are ${tests.length} test files, and nothing says which suite they belong to`,
      remedy: `${reading.problem === 'missing' ? 'create' : 'correct'} ${reading.file}${hasLines ? '; the job summary has lines to paste' : ''}`,
      findings: [reading.finding],
    },
  )
}

function noTests({ tests }: SuitesPolicy): Check {
  return checkOf(
    classificationComplete,
    {},
    {
      status: 'inconclusive',
      actual: measured(0, 'test files'),
      expected: atLeast(1, 'test files'),
      detail: `no file matches ${tests.join(', ')}`,
      remedy: 'correct suites.tests in the policy, or check out the tests before the gate runs',
    },
  )
}

function judgeRules(
  { policy, contents, identifierMatcher: matcher, now }: SuitesInput,
  { classification }: ReadClassification,
): { readonly ruled: readonly RuledSuite[]; readonly allowances: readonly Allowance[] } {
  const known = new Set(classification.suites.map(({ name }) => name))
  const judged = Object.entries(policy.rules ?? {}).map(([suite, rule]: readonly [string, SuiteRule]) => {
    const own = known.has(suite) ? contents.find((each) => each.suite === suite) : undefined
    const allowances = judgeAllowances({ suite, rule, contents: own }, { matcher, now })
    const mocks = unexcused(own?.identifiers ?? [], allowances, matcher)
    const leaks = unexcusedContent(own?.content ?? [], allowances, matcher)
    return { ruled: { suite, rule, contents: own, leaks, mocks }, allowances }
  })
  return {
    ruled: judged.map(({ ruled }) => ruled),
    allowances: judged.flatMap(({ allowances }) => allowances),
  }
}

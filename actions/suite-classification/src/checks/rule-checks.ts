import type { Check, Finding } from '@governance-gates/core'
import type { SuiteRule } from '@governance-gates/policy'
import type { ReadClassification } from '../classification/classification-reading.ts'
import type { ForbiddenUse, SourceProblem, SuiteContents } from '../suite-contents.ts'

/** One rule of the policy with what the suite's files hold. */
export interface RuledSuite {
  readonly suite: string
  readonly rule: SuiteRule
  /** Undefined where the classification has no such suite. */
  readonly contents: SuiteContents | undefined
  /** Forbidden identifiers that no entry of the rule excuses. */
  readonly mocks: readonly ForbiddenUse[]
}

interface Guard {
  readonly id: 'leaks' | 'mocks'
  readonly key: 'forbid-content' | 'forbid-identifiers'
  readonly title: string
  readonly unit: string
  readonly remedy: string
}

const GUARDS: readonly Guard[] = [
  {
    id: 'leaks',
    key: 'forbid-content',
    title: 'no forbidden content',
    unit: 'leaks',
    remedy: 'take it out of the test, or classify the test where it is permitted',
  },
  {
    id: 'mocks',
    key: 'forbid-identifiers',
    title: 'no forbidden identifiers',
    unit: 'uses',
    remedy: 'use the real thing, or permit the identifier with a reason (allow, in the rule)',
  },
]

/** Whether a suite's files could be read, its leak guard and its mock guard. */
export function checkRule(ruled: RuledSuite, reading: ReadClassification): readonly Check[] {
  const guards = GUARDS.filter(({ key }) => ruled.rule[key] !== undefined)
  const { contents } = ruled
  if (contents !== undefined) {
    return [checkSources(ruled.suite, contents), ...guards.map((guard) => checkGuard(guard, ruled, contents))]
  }
  const ids = guards.length === 0 ? ['sources'] : guards.map(({ id }) => id)
  return ids.map((id) => missingSuite(id, ruled.suite, reading))
}

/** A rule that matches nothing protects nothing. */
function missingSuite(id: string, suite: string, { file, classification }: ReadClassification): Check {
  const known = classification.suites.map(({ name }) => name).join(', ')
  return {
    id: `${id}.${suite}`,
    title: `Suite ${suite}: the rule has a suite`,
    rule: `suites.rules.${suite}`,
    status: 'fail',
    actual: 'no such suite',
    expected: `a suite ${suite} in the classification`,
    remedy: `correct the name in the policy or in ${file}, which has ${known}`,
    findings: [
      { subject: suite, message: `the classification has no suite ${suite}: it has ${known}`, file },
    ],
  }
}

/** What was not read has not been found clean; what was read with a guess has, probably. */
function checkSources(suite: string, { tests, helpers, unmeasured, approximate }: SuiteContents): Check {
  const check = {
    id: `sources.${suite}`,
    title: `Suite ${suite}: its files can be read`,
    rule: `suites.rules.${suite}`,
    actual: `${unmeasured.length} of ${tests + helpers}`,
    expected: '0 unread',
    findings: [...unmeasured, ...approximate].map(problemFinding),
  }
  if (unmeasured.length > 0) {
    const remedy =
      'write tests under a rule in a language that can be read, or take the file out of the suite'
    return { ...check, status: 'inconclusive', remedy }
  }
  if (approximate.length > 0) return { ...check, status: 'warn', remedy: 'look at the named files yourself' }
  if (tests > 0) return { ...check, status: 'pass' }
  const remedy = 'classify tests in it, or remove the suite and its rule'
  return { ...check, status: 'warn', detail: 'the suite has no test: its rule protects nothing', remedy }
}

function checkGuard(guard: Guard, ruled: RuledSuite, { content, tests, unmeasured }: SuiteContents): Check {
  const { suite, mocks } = ruled
  const uses = guard.id === 'leaks' ? content : mocks
  const check = {
    id: `${guard.id}.${suite}`,
    title: `Suite ${suite}: ${guard.title}`,
    rule: `suites.rules.${suite}.${guard.key}`,
    actual: uses.length,
    expected: '0',
    unit: guard.unit,
    findings: uses.map(useFinding),
  }
  if (uses.length > 0) return { ...check, status: 'fail', remedy: guard.remedy }
  if (unmeasured.length === 0) return { ...check, status: 'pass', detail: `in ${tests} test files` }
  const detail = `${unmeasured.length} files could not be read: see sources.${suite}`
  return { ...check, status: 'inconclusive', detail, remedy: 'make the files readable, then judge again' }
}

function useFinding({ test, file, line, forbidden, found, inHelper }: ForbiddenUse): Finding {
  const where = inHelper ? ' in a helper that it imports' : ''
  const what = found === forbidden ? `has ${found}` : `has ${found} (forbidden: ${forbidden})`
  return { subject: test, message: `${what}${where}`, file, line }
}

function problemFinding({ file, line, message }: SourceProblem): Finding {
  return { message, file, ...(line === undefined ? {} : { line }) }
}

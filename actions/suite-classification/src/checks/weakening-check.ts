import {
  type Check,
  checkOf,
  exactly,
  type Finding,
  isSureRename,
  measured,
  type Outcome,
  rematchedRenames,
} from '@governance-gates/core'
import type { SuiteRule, SuitesPolicy } from '@governance-gates/policy'
import type { ReadClassification } from '../classification/classification-reading.ts'
import { suitesByTest } from '../classification/suite-tests.ts'
import type { TestFiles } from '../classification/test-files.ts'
import { suitesWeakened } from '../rules.ts'
import type { SuitesBefore } from '../suites-before.ts'
import { lostRules } from './lost-rules.ts'

/**
 * Which tests a change takes out of `suites.tests`, or puts into a suite with fewer rules. The classification of the change
 * counts, because a test and its entry arrive together, so that nothing else would notice. A file that git surely pairs as a
 * rename is one test.
 */
export function checkWeakening(
  before: SuitesBefore,
  reading: ReadClassification,
  { files, policy }: { readonly files: TestFiles; readonly policy: SuitesPolicy },
): Check {
  switch (before.kind) {
    case 'missing':
      return checkOf(
        suitesWeakened,
        {},
        { status: 'pass', ...counted(0), detail: 'the classification is new in this change' },
      )
    case 'unreadable':
      return checkOf(
        suitesWeakened,
        {},
        {
          ...counted(0),
          status: 'warn',
          actual: null,
          detail: 'the classification before the change cannot be read, so nothing can be compared with it',
          remedy: `compare ${reading.file} with the version before the change by hand, as part of the review`,
          findings: [{ message: `cannot be compared: ${before.reason}`, file: reading.file }],
        },
      )
    case 'read': {
      const findings = weakenedTests(before, reading, { files, rules: policy.rules ?? {} })
      return conclude(findings, `${remedyFor(reading.file)}${renamingText(before, reading, policy)}`, policy)
    }
  }
}

function conclude(findings: readonly Finding[], remedy: string, { weakening }: SuitesPolicy): Check {
  return checkOf(
    suitesWeakened,
    {},
    {
      ...counted(findings.length),
      status: findings.length === 0 ? 'pass' : weakening,
      remedy,
      findings,
    },
  )
}

function remedyFor(file: string): string {
  return `put each test back into its suite in ${file}, or to a path that suites.tests matches; if it is intended, first merge \`weakening: warn\` under suites into the policy of the base branch`
}

/** The rules follow the name of a suite, so that it cannot be renamed in one change. */
function renamingText(
  { suites }: Extract<SuitesBefore, { readonly kind: 'read' }>,
  { file, classification }: ReadClassification,
  { rules = {} }: SuitesPolicy,
): string {
  const names = new Set(classification.suites.map(({ name }) => name))
  const gone = [...new Set([...suites.values()].flat())].filter(
    (each) => !names.has(each) && Object.hasOwn(rules, each),
  )
  if (gone.length === 0) return ''
  return `; to rename ${gone.join(', ')}, merge one after another: the new suite in ${file}, empty; a copy of the rules for it in suites.rules; its tests moved into it, with the old suite left empty; then remove the old rules, and last the old suite`
}

function counted(tests: number): Pick<Outcome, 'actual' | 'expected'> {
  return { actual: measured(tests, 'tests'), expected: exactly(0, 'tests') }
}

interface JudgedBy {
  readonly files: TestFiles
  readonly rules: Readonly<Record<string, SuiteRule>>
}

function weakenedTests(
  before: Extract<SuitesBefore, { readonly kind: 'read' }>,
  { file, classification, bySuite }: ReadClassification,
  { files, rules }: JudgedBy,
): readonly Finding[] {
  const suites = suitesByTest(files.tests, bySuite)
  // Tests with the same content that moved together are distinguished by their suites.
  const renames = rematchedRenames(before.renames, (from, to) =>
    isSame(before.suites.get(from), suites.get(to)),
  )
  const lines = new Map(classification.suites.map(({ name, line }) => [name, line]))
  return [...before.suites].flatMap(([old, had]): readonly Finding[] => {
    const rename = renames.get(old)
    // The test is gone, and what it is paired with is another file.
    if (rename !== undefined && !isSureRename(rename)) return []
    const test = rename?.to ?? old
    const has = suites.get(test)
    if (has === undefined) {
      const message = leavingText(old, test, files)
      return message === undefined ? [] : [{ subject: old, message, file }]
    }
    // One that is in no suite is a matter of classification-complete.
    const lost = has.length === 0 ? [] : lostRules(had, has, rules)
    if (lost.length === 0) return []
    const message = `moves from ${had.join(' and ')} to ${has.join(' and ')}, ${lost.join(', ')}`
    return [{ subject: test, message, file, line: lines.get(has[0] ?? '') ?? 1 }]
  })
}

function isSame(had: readonly string[] | undefined, has: readonly string[] | undefined): boolean {
  return had !== undefined && has?.length === had.length && had.every((suite) => has.includes(suite))
}

/** Undefined where the file is gone, and no other is it now. */
function leavingText(old: string, test: string, files: TestFiles): string | undefined {
  if (test !== old) return `leaves suites.tests: it is now ${test}, which no pattern matches`
  return files.exists(old) ? 'leaves suites.tests: no pattern matches it' : undefined
}

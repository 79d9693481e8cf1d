import type { Check, Finding } from '@governance-gates/core'
import type { SuiteRule, SuitesPolicy } from '@governance-gates/policy'
import type { ReadClassification } from '../classification/classification-reading.ts'
import { suitesByTest } from '../classification/suite-tests.ts'
import type { TestFiles } from '../classification/test-files.ts'
import type { SuitesBefore } from '../suites-before.ts'
import { lostRules } from './lost-rules.ts'

const CHECK = {
  id: 'suites.weakened',
  title: 'Tests under fewer rules',
  rule: 'suites.weakening',
  expected: '0',
}

/**
 * Which tests a change takes out of `suites.tests`, or puts into a suite with fewer rules. The classification of the change
 * counts, because a test and its entry arrive together, so that nothing else would notice. A file that git pairs as a rename
 * is one test.
 */
export function checkWeakening(
  before: SuitesBefore,
  reading: ReadClassification,
  { files, policy }: { readonly files: TestFiles; readonly policy: SuitesPolicy },
): Check {
  switch (before.kind) {
    case 'absent':
      return { ...CHECK, status: 'pass', actual: 'a new classification', findings: [] }
    case 'unreadable':
      return {
        ...CHECK,
        status: 'warn',
        actual: 'the classification before the change cannot be read',
        detail: 'which tests the change puts under fewer rules is not known',
        remedy: 'compare the classification by hand when this change is reviewed',
        findings: [{ message: `cannot be compared: ${before.reason}`, file: reading.file }],
      }
    case 'read': {
      const findings = weakenedTests(before, reading, { files, rules: policy.rules ?? {} })
      return conclude(findings, reading.file, policy)
    }
  }
}

function conclude(findings: readonly Finding[], file: string, { weakening }: SuitesPolicy): Check {
  const check = { ...CHECK, actual: `${findings.length} tests`, findings }
  if (findings.length === 0) return { ...check, status: 'pass' }
  const remedy = `put each test back into its suite in ${file}, or to a path that suites.tests matches; where it is intended, first merge suites.weakening: warn into the policy of the base branch`
  return { ...check, status: weakening, remedy }
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
  const lines = new Map(classification.suites.map(({ name, line }) => [name, line]))
  return [...before.suites].flatMap(([old, had]): readonly Finding[] => {
    const test = before.renames.get(old) ?? old
    const has = suites.get(test)
    if (has === undefined) {
      const message = leavingText(old, test, files)
      return message === undefined ? [] : [{ subject: old, message, file }]
    }
    // One that is in no suite is a matter of classification.complete.
    const lost = has.length === 0 ? [] : lostRules(had, has, rules)
    if (lost.length === 0) return []
    const message = `moves from ${had.join(' and ')} to ${has.join(' and ')}, ${lost.join(', ')}`
    return [{ subject: test, message, file, line: lines.get(has[0] ?? '') ?? 1 }]
  })
}

/** Undefined where the file is gone, and no other is it now. */
function leavingText(old: string, test: string, files: TestFiles): string | undefined {
  if (test !== old) return `leaves suites.tests: it is now ${test}, which no pattern matches`
  return files.exists(old) ? 'leaves suites.tests: no pattern matches it' : undefined
}

import {
  type Check,
  checkOf,
  exactly,
  type Finding,
  isSureRename,
  measured,
  type Outcome,
  rematchedRenames,
  type WeakeningJudge,
  type Weakenings,
} from '@governance-gates/core'
import type { SuiteRule, SuitesPolicy } from '@governance-gates/policy'
import type { ReadClassification } from '../classification/classification-reading.ts'
import { suitesByTest } from '../classification/suite-tests.ts'
import type { TestFiles } from '../classification/test-files.ts'
import { suitesWeakened } from '../rules.ts'
import type { SuitesBefore } from '../suites-before.ts'
import { lostRules } from './lost-rules.ts'
import { type Move, movesOf } from './weakened-cases.ts'

/** What a change weakens, and what it declares of that. */
export interface WeakeningJudgement {
  /** Undefined where no change is judged. */
  readonly check: Check | undefined
  readonly declared: Weakenings
}

interface WeakeningInput {
  readonly before: SuitesBefore | undefined
  readonly files: TestFiles
  readonly policy: SuitesPolicy
  readonly judgeWeakenings: WeakeningJudge
}

/**
 * Which tests a change takes out of `suites.tests`, or puts into a suite with fewer rules. The classification of the change
 * counts, because a test and its entry arrive together, so that nothing else would notice. A file that git surely pairs as a
 * rename is one test.
 */
export function judgeWeakening(
  { before, files, policy, judgeWeakenings }: WeakeningInput,
  reading: ReadClassification,
): WeakeningJudgement {
  const findings =
    before?.kind === 'read' ? weakenedTests(before, reading, { files, rules: policy.rules ?? {} }) : []
  const declared = judgeWeakenings(findings)
  switch (before?.kind) {
    case undefined:
      return { check: undefined, declared }
    case 'missing':
      return {
        check: judged({ status: 'pass', detail: 'the classification is new in this change' }),
        declared,
      }
    case 'unreadable': {
      const check = judged({
        status: 'warn',
        actual: null,
        detail: 'the classification before the change cannot be read, so nothing can be compared with it',
        remedy: `compare ${reading.file} with the version before the change by hand, as part of the review`,
        findings: [{ message: `cannot be compared: ${before.reason}`, file: reading.file }],
      })
      return { check, declared }
    }
    case 'read': {
      const { open } = declared
      const check = judged({
        status: open.length === 0 ? 'pass' : policy.weakening,
        actual: measured(open.length, 'tests'),
        remedy: `${declared.remedy(remedyFor(reading.file))}${renamingText(before, reading, policy)}`,
        findings: open,
      })
      return { check, declared }
    }
  }
}

function judged(outcome: Omit<Outcome, 'actual' | 'expected'> & Partial<Pick<Outcome, 'actual'>>): Check {
  const counted = { actual: measured(0, 'tests'), expected: exactly(0, 'tests') }
  return checkOf(suitesWeakened, {}, { ...counted, ...outcome })
}

function remedyFor(file: string): string {
  return `put each test back into its suite in ${file}, or to a path that suites.tests matches`
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
    const cases = { before: before.cases.get(old), now: before.casesNow.get(test) }
    return movesOf({ test, had, has, ...cases }).flatMap((move) => {
      const message = lossText(move, rules)
      if (message === undefined) return []
      return [{ subject: move.test, message, file, line: lines.get(move.has[0] ?? '') ?? 1 }]
    })
  })
}

/** Undefined where a move loses no rule. One to no suite is a matter of classification-complete. */
function lossText({ had, has }: Move, rules: JudgedBy['rules']): string | undefined {
  const lost = has.length === 0 ? [] : lostRules(had, has, rules)
  if (lost.length === 0) return undefined
  return `moves from ${had.join(' and ')} to ${has.join(' and ')}, ${lost.join(', ')}`
}

function isSame(had: readonly string[] | undefined, has: readonly string[] | undefined): boolean {
  return had !== undefined && has?.length === had.length && had.every((suite) => has.includes(suite))
}

/** Undefined where the file is gone, and no other is it now. */
function leavingText(old: string, test: string, files: TestFiles): string | undefined {
  if (test !== old) return `leaves suites.tests: it is now ${test}, which no pattern matches`
  return files.exists(old) ? 'leaves suites.tests: no pattern matches it' : undefined
}

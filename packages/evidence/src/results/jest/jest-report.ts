import type { JsonDocument } from '@governance-gates/document/strict'
import { count, EvidenceError, name, pathText, readShape, remark } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { checkTotal, contradiction } from '../../consistency.ts'

/** A row of `assertionResults`. */
export interface JestTest {
  readonly ancestorTitles?: readonly string[] | undefined
  readonly title?: string | undefined
  readonly fullName?: string | undefined
  /** `error` is the row that jest-junit adds to a file which did not load; Jest does not count it. */
  readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled' | 'error'
  readonly failureMessages?: readonly (string | null)[] | null | undefined
  readonly invocations?: number | null | undefined
  readonly location?: unknown
  /** What a Vitest test wrote into `task.meta`. */
  readonly meta?: unknown
}

/** A row of `testResults`: one file of tests. */
export interface JestFile {
  readonly name: string
  readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'focused' | 'todo'
  readonly message?: string | null | undefined
  readonly assertionResults: readonly JestTest[]
}

const testShape: z.ZodMiniType<JestTest> = z.object({
  ancestorTitles: z.optional(z.array(z.string())),
  title: z.optional(z.string()),
  fullName: z.optional(z.string()),
  status: z.enum(['passed', 'failed', 'skipped', 'pending', 'todo', 'disabled', 'error']),
  failureMessages: z.optional(z.nullable(z.array(z.nullable(z.string())))),
  invocations: z.optional(z.nullable(count)),
  location: z.optional(z.unknown()),
  meta: z.optional(z.unknown()),
})

const fileShape: z.ZodMiniType<JestFile> = z.object({
  name,
  status: z.enum(['passed', 'failed', 'skipped', 'pending', 'focused', 'todo']),
  message: remark,
  assertionResults: z.array(testShape),
})

const reportShape = z.object({
  testResults: z.array(fileShape),
  numTotalTests: z.optional(count),
  numPassedTests: z.optional(count),
  numFailedTests: z.optional(count),
  numPendingTests: z.optional(count),
  numTodoTests: z.optional(count),
  numTotalTestSuites: z.optional(count),
  numFailedTestSuites: z.optional(count),
  /** Only Jest's. Its suites are files; those of Vitest are the `describe` blocks too. */
  numRuntimeErrorTestSuites: z.optional(count),
  success: z.optional(z.boolean()),
  wasInterrupted: z.optional(z.boolean()),
})
type Report = z.infer<typeof reportShape>

/** The files of a report whose totals agree with them. */
export function readJestFiles(document: JsonDocument): readonly JestFile[] {
  const report = readShape(document, reportShape)
  for (const [index, file] of report.testResults.entries()) checkFile(document, index, file)
  checkTests(document, report)
  if (report.numRuntimeErrorTestSuites === undefined) checkVitestSuites(document, report)
  else checkJestSuites(document, report)
  checkOutcome(document, report)
  return report.testResults
}

/** Whether something failed in a file besides its tests: it did not load, or a hook failed. Its message is then said. */
export function failedAsSuch({ status, message, assertionResults }: JestFile): boolean {
  if (assertionResults.some((test) => test.status === 'error')) return true
  const isExplained = assertionResults.some((test) => test.status === 'failed')
  return !isExplained && (status === 'failed' || (message ?? '').trim() !== '')
}

function hasFailed(file: JestFile): boolean {
  return file.status === 'failed' || failedAsSuch(file)
}

function checkFile(document: JsonDocument, index: number, { status, assertionResults }: JestFile): void {
  const failed = assertionResults.findIndex((test) => test.status === 'failed')
  if (status === 'failed' || failed === -1) return
  const path = ['testResults', index, 'status']
  throw contradiction(document, path, `${pathText(path)} is "${status}", but a test in the file failed`)
}

function checkTests(document: JsonDocument, report: Report): void {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  const countOf = (...statuses: readonly JestTest['status'][]) =>
    tests.filter(({ status }) => statuses.includes(status)).length
  const counted = {
    numTotalTests: tests.length - countOf('error'),
    numPassedTests: countOf('passed'),
    numFailedTests: countOf('failed'),
    numPendingTests: countOf('skipped', 'pending', 'disabled'),
    numTodoTests: countOf('todo'),
  }
  for (const key of [
    'numTotalTests',
    'numPassedTests',
    'numFailedTests',
    'numPendingTests',
    'numTodoTests',
  ] as const) {
    checkTotal(document, { path: [key], declared: report[key], counted: counted[key], leaves: 'the tests' })
  }
}

function checkJestSuites(document: JsonDocument, report: Report): void {
  const files = report.testResults
  const failed = files.filter(({ status }) => status === 'failed').length
  const leaves = 'the files'
  const { numTotalTestSuites, numFailedTestSuites, numRuntimeErrorTestSuites = 0 } = report
  checkTotal(document, {
    path: ['numTotalTestSuites'],
    declared: numTotalTestSuites,
    counted: files.length,
    leaves,
  })
  checkTotal(document, {
    path: ['numFailedTestSuites'],
    declared: numFailedTestSuites,
    counted: failed,
    leaves,
  })
  // A file in which a test and a hook failed may be counted or not.
  const broken = files.filter(failedAsSuch).length
  const isPossible = numRuntimeErrorTestSuites >= broken && numRuntimeErrorTestSuites <= failed
  checkTotal(document, {
    path: ['numRuntimeErrorTestSuites'],
    declared: isPossible ? undefined : numRuntimeErrorTestSuites,
    counted: broken,
    leaves,
  })
}

function checkVitestSuites(document: JsonDocument, { numFailedTestSuites, testResults }: Report): void {
  const failed = testResults.filter(hasFailed).length
  const isPossible = numFailedTestSuites === undefined || numFailedTestSuites > 0 === failed > 0
  if (isPossible) return
  const path = ['numFailedTestSuites']
  throw contradiction(
    document,
    path,
    `numFailedTestSuites is ${numFailedTestSuites}, but ${failed} files failed`,
  )
}

function checkOutcome(document: JsonDocument, { success, wasInterrupted, testResults }: Report): void {
  if (wasInterrupted === true) {
    throw contradiction(document, ['wasInterrupted'], 'the run was interrupted: results are missing')
  }
  if (success === undefined || success !== testResults.some(hasFailed)) return
  if (success) throw contradiction(document, ['success'], 'success is true, but a test or a file failed')
  throw new EvidenceError('success is false, but no test and no file failed', {
    line: document.lineOf(['success']),
    remedy:
      'look into the output of the run: an obsolete snapshot (jest --ci -u removes it), a coverage threshold or a reporter failed it',
  })
}

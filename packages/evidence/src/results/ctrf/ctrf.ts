import type { Result, ResultStatus } from '@governance-gates/core'
import {
  count,
  EvidenceError,
  isJsonObject,
  type JsonDocument,
  parseJsonDocument,
  readShape,
  remark,
  type Text,
  wholeText,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { checkTotal } from '../../consistency.ts'
import { zeroResults } from '../../zero-results.ts'
import { AttributeSet } from '../attribute-set.ts'
import { documentInstant } from '../document-instant.ts'
import { messageOf } from '../excerpt.ts'
import { ReaderNotes } from '../reader-notes.ts'
import type { ConformanceReader, ConformanceRecord } from '../record.ts'
import { sourceLine } from '../source-line.ts'
import { portablePaths } from '../source-path.ts'
import { below, NO_PATH, type SubjectPath, subjectOf } from '../subject.ts'

const STATUSES = ['passed', 'failed', 'skipped', 'pending', 'other'] as const
type Status = (typeof STATUSES)[number]

const testShape = z.object({
  name: z.string(),
  status: z.enum(STATUSES),
  /** A list since the first numbered specification, one text before it. */
  suite: z.optional(z.nullable(z.union([z.string(), z.array(z.string())]))),
  message: remark,
  rawStatus: remark,
  filePath: remark,
  flaky: z.optional(z.nullable(z.boolean())),
  retries: z.optional(z.nullable(count)),
  retryAttempts: z.optional(z.nullable(z.array(z.object({ status: z.string() })))),
  type: remark,
  browser: remark,
  project: remark,
  // Read as far as they hold something to select by.
  line: z.optional(z.unknown()),
  parameters: z.optional(z.unknown()),
  labels: z.optional(z.unknown()),
  extra: z.optional(z.unknown()),
})
type Test = z.infer<typeof testShape>

const reportShape = z.object({
  reportFormat: z.optional(z.literal('CTRF')),
  results: z.object({
    tool: z.optional(z.object({})),
    summary: z.optional(
      z.object({
        tests: z.optional(count),
        passed: z.optional(count),
        failed: z.optional(count),
        skipped: z.optional(count),
        pending: z.optional(count),
        other: z.optional(count),
        flaky: z.optional(count),
      }),
    ),
    tests: z.array(testShape),
  }),
})
type Report = z.infer<typeof reportShape>

/**
 * Reads the Common Test Report Format (https://ctrf.io). A test's subject is its suite and its name, with
 * the project and browser of its run; its file comes first where it has no suite, and where tests of several files have the same suite and name, as in many reports.
 */
export const ctrfReader: ConformanceReader = { format: 'ctrf', subjectKind: 'test', read: readCtrf }

function* readCtrf(text: Text): Generator<ConformanceRecord> {
  const document = parseJsonDocument(wholeText(text))
  const report = readShape(document, reportShape)
  const { tests, tool } = report.results
  if (report.reportFormat === undefined && tool === undefined) throw noFormat(document)
  if (tests.length === 0) throw zeroResults('no test case in it: ', document.lineOf(['results', 'tests']))
  yield* checkSummary(document, report)
  yield* readResults(document, tests)
  yield* documentInstant(
    document,
    ['timestamp'],
    ['results', 'summary', 'start'],
    ['results', 'summary', 'stop'],
  )
}

function noFormat(document: JsonDocument): EvidenceError {
  return new EvidenceError('reportFormat is missing: expected "CTRF"', {
    line: document.lineOf([]),
    remedy: 'follow the CTRF specification, or name the tool as its older versions did',
  })
}

function* checkSummary(
  document: JsonDocument,
  { results: { summary, tests } }: Report,
): Generator<ConformanceRecord> {
  if (summary === undefined) return
  const leaves = 'the tests'
  const path = ['results', 'summary']
  checkTotal(document, { path: [...path, 'tests'], declared: summary.tests, counted: tests.length, leaves })
  const marked = tests.filter(({ flaky }) => flaky === true).length
  const flaky = tests.filter((test) => statusOf(test) === 'flaky').length
  const declared = summary.flaky === marked ? flaky : summary.flaky
  checkTotal(document, { path: [...path, 'flaky'], declared, counted: flaky, leaves })
  const endedSo = (status: Status) => tests.filter((test) => rawStatusOf(test) === status).length
  const isOfEnds = STATUSES.every((status) => summary[status] === endedSo(status))
  for (const status of STATUSES) {
    const counted = isOfEnds ? endedSo(status) : tests.filter((test) => test.status === status).length
    checkTotal(document, { path: [...path, status], declared: summary[status], counted, leaves })
  }
  if (!isOfEnds || tests.every((test) => rawStatusOf(test) === test.status)) return
  const message = 'the summary counts how the tests ended, whatever was expected of them'
  yield { kind: 'note', note: { message, line: document.lineOf(path) } }
}

/** https://github.com/ctrf-io/playwright-ctrf-json-reporter: a test that fails as expected has passed, and counts as failed. */
const RAW_STATUSES: ReadonlyMap<unknown, Status> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['timedOut', 'failed'],
  ['interrupted', 'failed'],
  ['skipped', 'skipped'],
])

function rawStatusOf({ status, rawStatus }: Test): Status {
  return RAW_STATUSES.get(rawStatus) ?? status
}

function* readResults(document: JsonDocument, tests: readonly Test[]): Generator<ConformanceRecord> {
  const lines = document.linesOfItems(['results', 'tests'])
  const files = portablePaths(new Set(tests.flatMap(({ filePath }) => filePath ?? [])))
  const paths = tests.map((test) => pathOf(test, files))
  const seen = new Map<string, number>()
  for (const { text } of paths) seen.set(text, (seen.get(text) ?? 0) + 1)
  const notes = new ReaderNotes()
  for (const [index, test] of tests.entries()) {
    const line = lines[index]
    const path = paths[index] ?? NO_PATH
    const isAmbiguous = (seen.get(path.text) ?? 0) > 1
    const subject = subjectOf(isAmbiguous ? distinctPathOf(test, files) : path, line, notes)
    yield { kind: 'result', result: resultOf(test, { subject, file: fileOf(test, files), line, notes }) }
  }
  for (const note of notes.all()) yield { kind: 'note', note }
}

type Files = ReadonlyMap<string, string>

function fileOf({ filePath }: Test, files: Files): string | undefined {
  return filePath ? files.get(filePath) : undefined
}

function pathOf(test: Test, files: Files): SubjectPath {
  const suites = suitesOf(test)
  const names = [...(suites.length === 0 ? [fileOf(test, files) ?? ''] : suites), test.name]
  return [...names, ...variantOf(test)].reduce(below, NO_PATH)
}

/** The path of a test that would share its own with another: with its file and its parameters. */
function distinctPathOf(test: Test, files: Files): SubjectPath {
  const parameters = test.parameters === undefined ? '' : JSON.stringify(test.parameters)
  const names = [fileOf(test, files) ?? '', ...suitesOf(test), test.name, parameters]
  return [...names, ...variantOf(test)].reduce(below, NO_PATH)
}

/** What tells the runs of one test apart. Each of them is a test of its own, also where a report has only one. */
function variantOf({ browser, project, extra }: Test): readonly string[] {
  const named = isJsonObject(extra) && typeof extra['project'] === 'string' ? extra['project'] : ''
  return [project ?? named, browser ?? '']
}

function suitesOf({ suite }: Test): readonly string[] {
  return (typeof suite === 'string' ? [suite] : (suite ?? [])).filter((part) => part.trim() !== '')
}

interface Place {
  readonly subject: string
  readonly file: string | undefined
  readonly line: number | undefined
  readonly notes: ReaderNotes
}

function resultOf(test: Test, { subject, file, line, notes }: Place): Result {
  const set = new AttributeSet()
  set.setAll(test.extra, line)
  set.setAll(test.labels, line)
  set.set('suite', suitesOf(test).join(' > '), line)
  set.set('file', file, line)
  set.set('type', test.type, line)
  set.set('browser', test.browser, line)
  const status = statusOf(test)
  const at = sourceLine(test.line, notes, line)
  const message = messageOf(test.message) ?? (status === 'error' ? otherMessage(test) : undefined)
  return {
    subject,
    status,
    // The specification has `retries` and `retryAttempts` for reruns.
    rerun: false,
    ...set.toResult(),
    ...(message === undefined ? {} : { message }),
    ...(file === undefined ? {} : { file }),
    ...(at === undefined ? {} : { line: at }),
    ...(line === undefined ? {} : { evidenceLine: line }),
  }
}

function statusOf(test: Test): ResultStatus {
  switch (test.status) {
    case 'passed':
      return isFlaky(test) ? 'flaky' : 'pass'
    case 'failed':
      return 'fail'
    case 'skipped':
    case 'pending':
      return 'skip'
    case 'other':
      // jest-ctrf-json-reporter has no other word for a test that is still to be written.
      return test.rawStatus === 'todo' ? 'skip' : 'error'
  }
}

/** A test that passed at last: it says so, or its attempts do; without those, a retry means that it had failed. */
function isFlaky({ flaky, retries, retryAttempts }: Test): boolean {
  if (flaky === true || retryAttempts?.some(({ status }) => status === 'failed')) return true
  return !isSaid(flaky) && !isSaid(retryAttempts) && (retries ?? 0) > 0
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null
}

function otherMessage({ rawStatus }: Test): string | undefined {
  return messageOf(`ended as "other"${rawStatus ? ` (${rawStatus})` : ''}: whether it passed is unknown`)
}

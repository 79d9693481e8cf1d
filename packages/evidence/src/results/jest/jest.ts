import type { Result, ResultStatus } from '@governance-gates/core'
import { isJsonObject, parseJsonDocument, type Text, wholeText } from '@governance-gates/document/strict'
import { zeroResults } from '../../zero-results.ts'
import { AttributeSet } from '../attribute-set.ts'
import { documentInstant } from '../document-instant.ts'
import { messageOf } from '../excerpt.ts'
import { ReaderNotes } from '../reader-notes.ts'
import type { ConformanceReader, ConformanceRecord } from '../record.ts'
import { sourceLine } from '../source-line.ts'
import { portablePaths } from '../source-path.ts'
import { below, NO_PATH, subjectOf } from '../subject.ts'
import { failedAsSuch, type JestFile, type JestTest, readJestFiles } from './jest-report.ts'

/**
 * Reads what `jest --json` and Vitest's `json` reporter write. A test's subject is its file, the titles around it and
 * its title: two files often have tests of the same titles. A file that failed to load, or in which something besides
 * its tests failed, is a result of its own.
 */
export const jestReader: ConformanceReader = { format: 'jest', subjectKind: 'test', read: readJest }

function* readJest(text: Text): Generator<ConformanceRecord> {
  const document = parseJsonDocument(wholeText(text))
  const files = readJestFiles(document)
  const lines = document.linesOfItems(['testResults'])
  const paths = portablePaths(files.map(({ name }) => name))
  const notes = new ReaderNotes()
  let isEmpty = true
  for (const [index, file] of files.entries()) {
    const place = { path: paths.get(file.name) ?? file.name, line: lines[index], notes }
    for (const result of resultsOf(file, place)) {
      isEmpty = false
      yield { kind: 'result', result }
    }
  }
  if (isEmpty) throw zeroResults('no test case in it: ', document.lineOf(['testResults']))
  for (const note of notes.all()) yield { kind: 'note', note }
  yield* documentInstant(document, ['startTime'])
}

/** A file of tests, and where the report has it. */
interface Place {
  readonly path: string
  readonly line: number | undefined
  readonly notes: ReaderNotes
}

function* resultsOf(file: JestFile, place: Place): Generator<Result> {
  if (failedAsSuch(file)) yield resultOfFile(file, place)
  for (const test of file.assertionResults) {
    if (test.status !== 'error') yield resultOfTest(test, place)
  }
}

function resultOfFile({ message }: JestFile, { path, line, notes }: Place): Result {
  return {
    subject: subjectOf(below(NO_PATH, path), line, notes),
    status: 'error',
    whole: 'file',
    rerun: false,
    attributes: { file: path },
    message:
      messageOf(message) ?? 'the file failed, and none of its tests did: it did not load, or a hook failed',
    file: path,
    ...(line === undefined ? {} : { evidenceLine: line }),
  }
}

function resultOfTest(test: JestTest, { path, line, notes }: Place): Result {
  const titles = test.ancestorTitles ?? []
  const names = [path, ...titles, test.title ?? test.fullName ?? '']
  const set = new AttributeSet()
  set.setAll(test.meta, line)
  set.set('suite', titles.join(' > '), line)
  set.set('file', path, line)
  const message = messageOf(withoutStack(test.failureMessages?.[0] ?? ''))
  const at = sourceLine(isJsonObject(test.location) ? test.location['line'] : undefined, notes, line)
  return {
    subject: subjectOf(names.reduce(below, NO_PATH), line, notes),
    status: statusOf(test),
    // A rerun is one more of the `invocations` of this entry, or one more message: never an entry of its own.
    rerun: false,
    ...set.toResult(),
    ...(message === undefined ? {} : { message }),
    file: path,
    ...(at === undefined ? {} : { line: at }),
    ...(line === undefined ? {} : { evidenceLine: line }),
  }
}

function statusOf(test: JestTest): ResultStatus {
  switch (test.status) {
    case 'passed':
      return isFlaky(test) ? 'flaky' : 'pass'
    case 'failed':
      return 'fail'
    case 'error':
      return 'error'
    case 'skipped':
    case 'pending':
    case 'todo':
    case 'disabled':
      return 'skip'
  }
}

/** The message is followed by the stack, full of paths of one machine. */
function withoutStack(message: string): string {
  const stack = message.search(/\n\s+at /)
  return stack === -1 ? message : message.slice(0, stack)
}

/** Jest counts the runs of a test; Vitest keeps the errors of the runs before the one that passed. */
function isFlaky({ invocations, failureMessages }: JestTest): boolean {
  return (invocations ?? 1) > 1 || (failureMessages ?? []).length > 0
}

import { checkLength, EvidenceError, showValue } from '@governance-gates/document/strict'
import { whatCanBeRead } from '../format.ts'
import { testListFormats } from '../registry.ts'
import { incompleteList } from './listing-error.ts'
import { terminalRows } from './terminal-row.ts'
import type { TestList } from './test-list.ts'
import type { TestListFormat, TestListText } from './test-list-format.ts'

/**
 * Reads which tests a runner says it would run. The text shows which runner it was.
 *
 * @throws EvidenceError with the line: for a list that is cut off, contradicts itself, shows a failure, or is empty.
 */
export function readTestList(text: string): TestList {
  checkLength(text)
  const list = { text, ...layoutOf(text) }
  const format = formatOf(list)
  const { runner } = format
  const tests = format.read(list)
  checkLastRow(list, format)
  if (tests.length > 0) return { runner, tests }
  throw new EvidenceError(`the list of ${runner} names no test that would run`, {
    remedy: 'list the tests with the options that run them, and find out why the list is empty',
  })
}

function checkLastRow({ text, rows }: TestListText, { isLastRow }: TestListFormat): void {
  const last = rows.at(-1)
  if (last === undefined || text.endsWith('\n') || isLastRow?.(last.text) !== false) return
  throw incompleteList(
    `the list is cut off: the last row, ${showValue(last.text)}, has no line break`,
    last.line,
  )
}

function layoutOf(text: string): Pick<TestListText, 'layout' | 'rows'> {
  const start = text.trimStart()
  if (start.startsWith('[')) return { layout: 'array', rows: [] }
  if (start.startsWith('{')) return { layout: 'objects', rows: [] }
  return { layout: 'rows', rows: terminalRows(text) }
}

function formatOf(list: TestListText): TestListFormat {
  const format =
    testListFormats().find((each) => each.recognises(list)) ??
    testListFormats().find((each) => each.isPartOf?.(list) === true)
  if (format !== undefined) return format
  const isEmpty = list.text.trim() === ''
  throw new EvidenceError(isEmpty ? 'the list is empty' : 'this is not a list of tests in a known format', {
    remedy: whatCanBeRead(testListFormats()),
  })
}

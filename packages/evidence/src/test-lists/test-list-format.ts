import type { Format } from '../format.ts'
import type { TerminalRow } from './terminal-row.ts'
import type { ListedTest, TestRunner } from './test-list.ts'

/** A list before it is read. */
export interface TestListText {
  readonly text: string
  /** `objects`: JSON that begins with an object, `array`: with a list, `rows`: what is written for people. */
  readonly layout: 'objects' | 'array' | 'rows'
  /** Only of a list whose layout is `rows`. */
  readonly rows: readonly TerminalRow[]
}

/** What a runner prints when it lists the tests that it would run. Its title is the command. */
export interface TestListFormat extends Format<TestListText, readonly ListedTest[]> {
  readonly runner: TestRunner
  /** For the documentation, in Markdown: by what the list shows that a file runs. */
  readonly proof: string
  /** Whether this may be what is left of such a list after it was cut off. Asked where no format recognises the text. */
  isPartOf?(list: TestListText): boolean
  /** Of rows: whether a list may end with this one where it has no line break. With any other it was cut off. */
  isLastRow?(row: string): boolean
}

/** Whether a row of a list matches. */
export function hasRow({ rows }: TestListText, pattern: RegExp): boolean {
  return rows.some(({ text }) => pattern.test(text))
}

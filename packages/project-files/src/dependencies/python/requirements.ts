import { checkLength } from '@governance-gates/document/strict'
import type { Dependency, Elsewhere } from '../dependency.ts'
import { type DependencyReading, malformed } from '../dependency-reader.ts'
import { packageOfSource } from './requirement-source.ts'
import { type RequirementOption, readOptions } from './requirements-option.ts'

interface LogicalLine {
  readonly text: string
  /** Of its first row. */
  readonly line: number
}

/**
 * Reads a requirements file of pip. What it does not name itself is listed as being elsewhere: another file, or a
 * package at a path or URL.
 *
 * https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export function readRequirements(text: string): DependencyReading {
  checkLength(text)
  const dependencies: Dependency[] = []
  const elsewhere: Elsewhere[] = []
  for (const { text: content, line } of logicalLines(text)) {
    const { requirement, options } = readOptions(content, line)
    const sources = options.filter(({ kind }) => kind === 'editable').map(({ value }) => value)
    for (const source of requirement === '' ? sources : [requirement, ...sources]) {
      const name = packageOfSource(source, line)
      if (name === undefined) elsewhere.push({ line, what: `the package at ${source}` })
      else dependencies.push({ name, line, section: 'dependencies' })
    }
    elsewhere.push(...options.filter(isInclude).map(({ value }) => ({ line, what: value, file: value })))
  }
  return { dependencies, elsewhere }
}

function isInclude({ kind }: RequirementOption): boolean {
  return kind === 'include'
}

/** pip splits as Python's `str.splitlines` does. https://docs.python.org/3/library/stdtypes.html#str.splitlines */
const LINE_BREAK: RegExp = new RegExp(`[${'\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029'}]`, 'u')

/** Joins the rows that end with a backslash and drops the comments, in the order in which pip does. */
function logicalLines(text: string): readonly LogicalLine[] {
  const lines: LogicalLine[] = []
  let open: { parts: string[]; line: number } | undefined
  text
    .replaceAll('\r\n', '\n')
    .split(LINE_BREAK)
    .forEach((row, index) => {
      open ??= { parts: [], line: index + 1 }
      // A comment does not go on in the next row, whatever it ends with.
      const isComment = /^\s*#/.test(row)
      open.parts.push(isComment ? ' ' : row)
      if (row.endsWith('\\') && !isComment) {
        open.parts.push(withoutBackslash(open.parts.pop()))
        return
      }
      lines.push({ text: withoutComment(open.parts.join('')).trim(), line: open.line })
      open = undefined
    })
  if (open !== undefined)
    throw malformed('the file ends in the middle of a continued line: it is truncated', open.line)
  return lines.filter((line) => line.text !== '')
}

function withoutBackslash(row = ''): string {
  return row.slice(0, -1)
}

/** A `#` begins a comment at the beginning of a line or behind a blank; elsewhere it belongs to a URL. */
function withoutComment(line: string): string {
  for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1)) {
    if (at === 0 || /\s/.test(line.charAt(at - 1))) return line.slice(0, at)
  }
  return line
}

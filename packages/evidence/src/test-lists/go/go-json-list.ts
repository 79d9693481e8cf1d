import { isJsonObject, type JsonObject, parseJsonLine, showValue } from '@governance-gates/document/strict'
import { incompleteList, listingFailed } from '../listing-error.ts'
import { terminalRows } from '../terminal-row.ts'
import type { ListedTest } from '../test-list.ts'
import { isGoTestName } from './go-name.ts'

interface GoPackage {
  readonly line: number
  readonly output: string[]
  hasEnded: boolean
}

/** Whether a text begins with an event of `go test -json`. */
export function beginsWithGoEvent(text: string): boolean {
  const [first = ''] = text.trimStart().split('\n', 1)
  try {
    const event: unknown = JSON.parse(first)
    return isJsonObject(event) && typeof event['Action'] === 'string'
  } catch {
    return false
  }
}

/**
 * Reads what `go test -list . -json ./...` prints: an event a row, with what the package's binary printed among them.
 *
 * https://pkg.go.dev/cmd/test2json
 */
export function readGoJsonList(text: string): readonly ListedTest[] {
  const packages = new Map<string, GoPackage>()
  for (const { text: row, line } of terminalRows(text)) {
    if (row.trim() !== '') readEvent(parseJsonLine(row, line), line, packages)
  }
  return Array.from(packages).flatMap(([path, { line, output, hasEnded }]) => {
    if (!hasEnded) throw incompleteList(`the list is cut off: the package ${path} does not end`, line)
    return output
      .join('')
      .split('\n')
      .filter(isGoTestName)
      .map((name) => ({ package: path, name }))
  })
}

function readEvent(event: JsonObject, line: number, packages: Map<string, GoPackage>): void {
  const { Action: action, Package: path, ImportPath: built, Output: output } = event
  if (action === 'fail' || action === 'build-fail') {
    throw listingFailed(`go could not list every test: ${showValue(path ?? built)} fails`, line)
  }
  if (typeof action !== 'string') throw incompleteList('the event has no Action', line)
  if (typeof path !== 'string') {
    // Only what the compiler says is of no package: it names what it compiled.
    if (typeof built !== 'string') throw incompleteList('the event has no Package', line)
    return
  }
  const known = packages.get(path) ?? { line, output: [], hasEnded: false }
  packages.set(path, known)
  if (action === 'output' && typeof output === 'string') known.output.push(output)
  if (action === 'pass' || action === 'skip') known.hasEnded = true
}

import type { Located, LocatedMapping } from '@governance-gates/document/strict'
import { malformed } from './dependency-reader.ts'

/** A package that another one in a lock file depends on. */
export interface Need {
  readonly name: string
  readonly line: number
}

/**
 * A lock file has everything that a package in it depends on: where one is missing, so may others be, and nobody would see
 * them.
 */
export function checkNeeds(names: ReadonlySet<string>, needs: Iterable<Need>): void {
  for (const { name, line } of needs) {
    if (names.has(name)) continue
    const message = `${JSON.stringify(name)} is needed here, and is not in the lock file: it is truncated`
    throw malformed(message, line)
  }
}

/** Of a format that may be cut in the middle of a line and looks whole. Each of these tools ends its last line. */
export function checkLastLine(text: string): void {
  if (text.endsWith('\n')) return
  throw malformed('the last line has no line break: the lock file is truncated', text.split('\n').length)
}

/** The keys of a table, where there is one. */
export function needsIn(node: Located | undefined): readonly Need[] {
  if (node?.kind !== 'mapping') return []
  return Array.from(node.members, ([name, { line }]) => ({ name, line }))
}

/** A list of packages under a name that the format does not have. */
export function checkOtherLists({ members }: LocatedMapping, known: string): void {
  for (const [key, node] of members) {
    if (key === known || node.kind !== 'list') continue
    if (node.items.some(isPackage))
      throw malformed(`[[${key}]] has packages, which belong in ${known}`, node.line)
  }
}

function isPackage(node: Located): boolean {
  return node.kind === 'mapping' && node.members.has('name') && node.members.has('version')
}

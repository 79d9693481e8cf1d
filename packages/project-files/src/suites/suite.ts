import {
  EvidenceError,
  type Located,
  type LocatedMapping,
  listAt,
  showValue,
  tableAt,
  textAt,
} from '@governance-gates/document/strict'
import type { Suite, SuiteEntry } from './classification.ts'

const FILES = 'files'

export interface SuiteReading {
  readonly suite: Suite
  readonly entries: readonly SuiteEntry[]
}

/** Reads all `[suite.<name>]` tables. */
export function readSuites(suites: LocatedMapping): readonly SuiteReading[] {
  return Array.from(suites.members, ([name, node]) => readSuite(name, node))
}

function readSuite(name: string, node: Located): SuiteReading {
  const where = `suite.${name}`
  if (name.trim() === '') {
    throw new EvidenceError('a suite has a blank name', { line: node.line, remedy: 'name the suite' })
  }
  const suite = tableAt(node, where)
  for (const [key, member] of suite.members) {
    if (key !== FILES) throw unknownKey(where, key, member.line)
  }
  const files = suite.members.get(FILES)
  const items = files === undefined ? [] : listAt(files, `${where}.${FILES}`).items
  return {
    suite: { name, line: suite.line, isEmpty: items.length === 0 },
    entries: items.map((item, index) => ({
      suite: name,
      entry: readEntry(item, `${where}.${FILES}[${index}]`),
      line: item.line,
    })),
  }
}

/** An entry names files inside the workspace, and names them: `!x` would name all others. */
function readEntry(node: Located, where: string): string {
  const entry = textAt(node, where)
  const fault = faultOf(entry)
  if (fault === undefined) return entry
  throw new EvidenceError(`${where}: ${showValue(entry)} ${fault}`, {
    line: node.line,
    remedy: 'write a stem, a path or a glob relative to the workspace, with forward slashes',
  })
}

function faultOf(entry: string): string | undefined {
  if (entry.includes('\\')) return 'has a backslash'
  if (entry.startsWith('/') || /^[A-Za-z]:/.test(entry)) return 'is an absolute path'
  if (entry.split('/').includes('..')) return 'leaves its folder with ..'
  return entry.startsWith('!') ? 'is negated, which would name every other file' : undefined
}

function unknownKey(where: string, key: string, line: number): EvidenceError {
  return new EvidenceError(`${where}: unknown key ${showValue(key)}`, {
    line,
    remedy: `write ${FILES}, the only key of a suite`,
  })
}

import {
  EvidenceError,
  type Located,
  type LocatedMapping,
  listAt,
  showValue,
  tableAt,
} from '@governance-gates/document/strict'
import type { Suite, SuiteEntry } from './classification.ts'
import { readEntry } from './suite-entry.ts'

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
      ...readEntry(item, `${where}.${FILES}[${index}]`),
      line: item.line,
    })),
  }
}

function unknownKey(where: string, key: string, line: number): EvidenceError {
  return new EvidenceError(`${where}: unknown key ${showValue(key)}`, {
    line,
    remedy: `write ${FILES}, the only key of a suite`,
  })
}

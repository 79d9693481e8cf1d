import {
  EvidenceError,
  type Located,
  type LocatedMapping,
  showValue,
  tableIn,
} from '@governance-gates/document/strict'
import type { Classification, UnreadKey } from './classification.ts'
import { parseClassification } from './classification-format.ts'
import { readQuarantine, readWaiver } from './permission.ts'
import { readSuites } from './suite.ts'

const SECTIONS: readonly string[] = ['suite', 'quarantine', 'waiver']

/**
 * Reads a suite classification: which test files belong to which suite, which tests are quarantined and which gates
 * waived. TOML, YAML or JSON, recognised by the extension of `path`, else by the text; `path` is never opened.
 *
 * @throws EvidenceError with the line (a rejection): for anything that is not such a file, and for one without a suite.
 */
export async function readClassification(text: string, path: string): Promise<Classification> {
  if (text.trim() === '') throw new EvidenceError(`${path} is empty`, { remedy: REMEDY })
  const document = await parseClassification(text, path)
  const suites = readSuites(section(document, path, 'suite'))
  const quarantines = readAll(tableIn(document, 'quarantine', 'quarantine'), readQuarantine)
  const waivers = readAll(tableIn(document, 'waiver', 'waiver'), readWaiver)
  return {
    suites: suites.map(({ suite }) => suite),
    entries: suites.flatMap(({ entries }) => entries),
    quarantines: quarantines.map(({ permission }) => permission),
    waivers: waivers.map(({ permission }) => permission),
    unread: [
      ...unknownSections(document),
      ...quarantines.flatMap(({ unread }) => unread),
      ...waivers.flatMap(({ unread }) => unread),
    ],
  }
}

const REMEDY = 'list the test files of each suite: [suite.unit], then files = ["name", …]'

function section(document: LocatedMapping, path: string, name: string): LocatedMapping {
  const table = tableIn(document, name, name)
  if (table !== undefined && table.members.size > 0) return table
  const [found] = unknownSections(document)
  throw new EvidenceError(
    `${path} has no suite${found === undefined ? '' : `: it begins with the unknown key ${showValue(found.key)}`}`,
    { line: table?.line ?? found?.line, remedy: REMEDY },
  )
}

function readAll<Reading>(
  table: LocatedMapping | undefined,
  read: (name: string, node: Located) => Reading,
): readonly Reading[] {
  return Array.from(table?.members ?? [], ([name, node]) => read(name, node))
}

function unknownSections(document: LocatedMapping): readonly UnreadKey[] {
  return Array.from(document.members)
    .filter(([key]) => !SECTIONS.includes(key))
    .map(([key, { line }]) => ({ key, line }))
}

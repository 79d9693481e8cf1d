import {
  EvidenceError,
  type Located,
  type LocatedMapping,
  showValue,
  textAt,
} from '@governance-gates/document/strict'
import type { SuiteEntry } from './classification.ts'

type Entry = Pick<SuiteEntry, 'entry' | 'part'>

/** Reads one of a suite's `files`: files, a test in a file behind `::`, or a table with the marker of the tests. */
export function readEntry(node: Located, where: string): Entry {
  if (node.kind === 'mapping') return readMarked(node, where)
  const written = textAt(node, where)
  const at = written.indexOf('::')
  const [entry, test] = at === -1 ? [written] : [written.slice(0, at), written.slice(at + 2)]
  const fault = faultOf(entry) ?? (test === undefined ? undefined : testFault(entry, test))
  if (fault !== undefined) throw refused(`${where}: ${showValue(written)} ${fault}`, node, remedyFor(test))
  return test === undefined ? { entry } : { entry, part: { kind: 'test', test } }
}

const FILE = 'file'
const MARKER = 'marker'
/** Both ways to name a part of a file, to paste. */
const PARTS =
  'write { file = "tests/test_login.py", marker = "integration" } for the tests with a marker, or "tests/test_login.py::test_opens" for one test'

function readMarked(table: LocatedMapping, where: string): Entry {
  for (const [key, { line }] of table.members) {
    if (key === FILE || key === MARKER) continue
    throw new EvidenceError(`${where}: unknown key ${showValue(key)}`, { line, remedy: PARTS })
  }
  const [file, marker] = [table.members.get(FILE), table.members.get(MARKER)]
  if (file === undefined || marker === undefined) {
    const missing = file === undefined ? FILE : MARKER
    throw refused(`${where}: ${missing} is missing`, table, PARTS)
  }
  const entry = textAt(file, `${where}.${FILE}`)
  const fault = entry.includes('::') ? 'names a test, and a marker is for files' : faultOf(entry)
  if (fault !== undefined)
    throw refused(`${where}.${FILE}: ${showValue(entry)} ${fault}`, file, remedyFor(undefined))
  return { entry, part: { kind: 'marker', marker: readMarker(marker, `${where}.${MARKER}`) } }
}

/** A marker is a name. What runners have besides, `not a` and `a and b`, would have to be the same in all of them. */
function readMarker(node: Located, where: string): string {
  const marker = textAt(node, where)
  const isExpression = /^(?:not\s|!)|[()&|]|\s(?:and|or)\s/.test(marker)
  if (!isExpression && marker.trim() === marker) return marker
  const fault = isExpression ? 'is an expression, and a marker is one name' : 'has spaces around it'
  const remedy =
    'write the name of one marker: the tests without it are in the suite whose entry names the whole file'
  throw refused(`${where}: ${showValue(marker)} ${fault}`, node, remedy)
}

/** An entry names files inside the workspace, and names them: `!x` would name all others. */
function faultOf(entry: string): string | undefined {
  if (entry.includes('\\')) return 'has a backslash'
  if (entry.startsWith('/') || /^[A-Za-z]:/.test(entry)) return 'is an absolute path'
  if (entry.split('/').includes('..')) return 'leaves its folder with ..'
  return entry.startsWith('!') ? 'is negated, which would name every other file' : undefined
}

function testFault(entry: string, test: string): string | undefined {
  if (entry.trim() === '') return 'names no file before ::'
  if (test === '' || test.trim() !== test) return 'names no test after ::'
  // Folders may be called [id] and (group).
  if (entry.endsWith('/') || /[*?{}]/.test(entry)) return 'names a test in a folder or a pattern'
  return undefined
}

function remedyFor(test: string | undefined): string {
  return test === undefined
    ? 'write a stem, a path or a glob relative to the workspace, with forward slashes'
    : 'write the one file that the test is in, and its name: "tests/test_login.py::test_opens"'
}

function refused(message: string, { line }: Located, remedy: string): EvidenceError {
  return new EvidenceError(message, { line, remedy })
}

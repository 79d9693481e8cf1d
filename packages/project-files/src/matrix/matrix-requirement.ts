import { unicodePattern } from '@governance-gates/core'
import type { Located, LocatedMapping } from '@governance-gates/document/strict'
import { showValue } from '@governance-gates/document/strict'
import { pathComplaint, testComplaint } from './entry-path.ts'
import type { MatrixCategory, MatrixEntry, Requirement } from './matrix.ts'
import { type MatrixReading, type Spot, spotAt } from './matrix-reading.ts'

/** Categories that every matrix of the known kind has. */
const KNOWN_CATEGORIES: ReadonlySet<string> = new Set(['unit_tests', 'e2e_scripts', 'evidence_logs'])

/** On one line, without commas (tags list ids with them) and without blanks around it. */
const ASCII_ID = /^[!-+\--~](?:[ -+\--~]*[!-+\--~])?$/
const ID = unicodePattern(String.raw`^[^\s\p{Cc}\p{Cf},](?:[^\p{Cc}\p{Cf},]*[^\s\p{Cc}\p{Cf},])?$`, 'u')

/** Reads one requirement; undefined where something is missing that it cannot be spoken of without. */
export function readRequirement(
  reading: MatrixReading,
  spot: Spot,
  requiredCategories: ReadonlySet<string>,
): Requirement | undefined {
  const table = reading.table(spot)
  if (table === undefined) return undefined
  const { where } = spot
  const id = readId(reading, table, where)
  const title = reading.requiredText(table, where, 'title')
  const acceptanceCriteria = reading.requiredText(table, where, 'acceptance_criteria')
  const categories = readCategories(reading, { table, where }, requiredCategories)
  if (id === undefined || title === undefined || acceptanceCriteria === undefined) return undefined
  return { id, title, acceptanceCriteria, categories, line: table.line }
}

function readId(reading: MatrixReading, table: LocatedMapping, where: string): string | undefined {
  const id = reading.requiredText(table, where, 'id')
  const spot = spotAt(table, where, 'id')
  if (id === undefined || spot === undefined || ASCII_ID.test(id) || ID().test(id)) return id
  return reading.note(
    spot,
    `${showValue(id)} is not an id: write it on one line, without commas or surrounding spaces`,
  )
}

interface Owner {
  readonly table: LocatedMapping
  readonly where: string
}

function readCategories(
  reading: MatrixReading,
  { table, where }: Owner,
  required: ReadonlySet<string>,
): ReadonlyMap<string, MatrixCategory> {
  const categories = new Map<string, MatrixCategory>()
  for (const [name, node] of table.members) {
    if (!required.has(name) && !KNOWN_CATEGORIES.has(name) && !looksLikeCategory(node)) continue
    const items = reading.items({ node, where: `${where}.${name}` })
    if (items === undefined) continue
    const entries = items.map((item) => readEntry(reading, item)).filter((entry) => entry !== undefined)
    categories.set(name, { entries, line: node.line })
  }
  return categories
}

/** A matrix may have lists of other things: labels, related requirements. Evidence has a path. */
function looksLikeCategory(node: Located): boolean {
  return (
    node.kind === 'list' && node.items.some((item) => item.kind === 'mapping' && item.members.has('path'))
  )
}

function readEntry(reading: MatrixReading, spot: Spot): MatrixEntry | undefined {
  const table = reading.table(spot)
  if (table === undefined) return undefined
  const place = readPlace(reading, table, spot.where)
  const isGenerated = readFlag(reading, table, { where: spot.where, key: 'generated_by_ci' })
  const isOptional = readFlag(reading, table, { where: spot.where, key: 'optional' })
  const reason = spotAt(table, spot.where, 'justification')
  const justification = reason === undefined ? undefined : reading.text(reason)
  if (isOptional === true && reason === undefined) {
    reading.note(spot, 'optional evidence needs a reason: explain in its justification when it does not run')
  }
  if (place === undefined || isGenerated === undefined || isOptional === undefined) return undefined
  const entry = { ...place, isGenerated, isOptional, line: table.line }
  return justification === undefined ? entry : { ...entry, justification }
}

/** False where the key is absent; undefined where it is of another type. */
function readFlag(
  reading: MatrixReading,
  table: LocatedMapping,
  { where, key }: { readonly where: string; readonly key: string },
): boolean | undefined {
  const spot = spotAt(table, where, key)
  return spot === undefined ? false : reading.flag(spot)
}

/** A path, and behind `::` a test in the file. */
function readPlace(
  reading: MatrixReading,
  table: LocatedMapping,
  where: string,
): Pick<MatrixEntry, 'path' | 'test'> | undefined {
  const written = reading.requiredText(table, where, 'path')
  const spot = spotAt(table, where, 'path')
  if (written === undefined || spot === undefined) return undefined
  const at = written.indexOf('::')
  const [path, test] = at === -1 ? [written] : [written.slice(0, at), written.slice(at + 2)]
  const complaint = pathComplaint(path) ?? (test === undefined ? undefined : testComplaint(path, test))
  if (complaint !== undefined) return reading.note(spot, `${showValue(written)} ${complaint}`)
  return test === undefined ? { path: path.replace(/\/$/, '') } : { path, test }
}

import { compareDecimals, type Decimal, decimalOf, parseDecimal } from '@governance-gates/core'
import type { EvidenceSource, Located } from '@governance-gates/document/strict'
import {
  decodeText,
  EvidenceError,
  parseJsonTree,
  parseYamlDocuments,
  showValue,
  wholeText,
} from '@governance-gates/document/strict'
import type { Matrix, MatrixProblem, MatrixRules, Requirement } from './matrix.ts'
import { DOCUMENT, MatrixReading, type Spot, shown, spotAt } from './matrix-reading.ts'
import { readRequirement } from './matrix-requirement.ts'

export interface MatrixOptions {
  /** Categories that every requirement must have, besides those that the matrix asks for itself. */
  readonly require?: readonly string[]
}

/** A matrix as far as it could be read, and everything in it that is not what it must be, in the order of the file. */
export interface ReadMatrix {
  readonly matrix: Matrix
  readonly problems: readonly MatrixProblem[]
}

/**
 * Reads a traceability matrix, JSON or YAML: `ci_policy {required_categories[], min_classified_trace_coverage_pct}` and
 * `requirements[] {id, title, acceptance_criteria, <category>[] {path, generated_by_ci?, justification?}}`. Other keys
 * belong to other tools and are left alone. Whether a required category is empty is not judged here.
 *
 * @throws EvidenceError (a rejection) with the line where the file is not a document at all: not UTF-8, bad syntax, a key
 * twice.
 */
export async function readMatrix(source: EvidenceSource, options: MatrixOptions = {}): Promise<ReadMatrix> {
  const root = await parse(wholeText(decodeText(source.bytes)))
  const reading = new MatrixReading()
  const matrix = readRoot(reading, { node: root, where: DOCUMENT }, options.require ?? [])
  return { matrix, problems: reading.problems }
}

/** A flow mapping of YAML begins like JSON too: its author means JSON, and gets JSON's error. */
async function parse(text: string): Promise<Located> {
  if (/^\s*[[{]/.test(text)) return parseJsonTree(text)
  const [first, second] = await parseYamlDocuments(text)
  if (first !== undefined && second === undefined) return first
  throw new EvidenceError(first === undefined ? 'the file is empty' : 'a second YAML document starts here', {
    line: second?.line,
    remedy: 'write one document, with requirements in it',
  })
}

function readRoot(reading: MatrixReading, root: Spot, require: readonly string[]): Matrix {
  const table = reading.table(root)
  if (table === undefined) return { rules: { requiredCategories: [] }, requirements: [] }
  const policy = spotAt(table, root.where, 'ci_policy')
  const rules = policy === undefined ? { requiredCategories: [] } : readRules(reading, policy)
  const list = spotAt(table, root.where, 'requirements')
  if (list === undefined) reading.note(root, 'requirements is missing: list them')
  const required = new Set([...require, ...rules.requiredCategories])
  const requirements = list === undefined ? [] : readRequirements(reading, list, required)
  return { rules, requirements }
}

const CATEGORIES = 'required_categories'
const MINIMUM = 'min_classified_trace_coverage_pct'

function readRules(reading: MatrixReading, policy: Spot): MatrixRules {
  const table = reading.table(policy)
  if (table === undefined) return { requiredCategories: [] }
  for (const [key, node] of table.members) {
    if (key === CATEGORIES || key === MINIMUM) continue
    // A misspelt rule would hold for nobody.
    const spot = { node, where: `${policy.where}.${key}` }
    reading.note(spot, `unknown rule: write ${CATEGORIES} or ${MINIMUM}`)
  }
  const categories = spotAt(table, policy.where, CATEGORIES)
  const minimum = spotAt(table, policy.where, MINIMUM)
  const minCoverage = minimum === undefined ? undefined : readPercentage(reading, minimum)
  const requiredCategories = categories === undefined ? [] : readNames(reading, categories)
  return minCoverage === undefined ? { requiredCategories } : { requiredCategories, minCoverage }
}

function readNames(reading: MatrixReading, list: Spot): readonly string[] {
  const names = (reading.items(list) ?? []).map((item) => reading.text(item))
  return [...new Set(names.filter((name) => name !== undefined))]
}

const HUNDRED = decimalOf(100)

function readPercentage(reading: MatrixReading, spot: Spot): Decimal | undefined {
  const decimal = spot.node.kind === 'number' ? parseDecimal(spot.node.text) : undefined
  if (decimal !== undefined && decimal.coefficient >= 0n && compareDecimals(decimal, HUNDRED) <= 0)
    return decimal
  return reading.note(
    spot,
    `${shown(spot.node)} is not a percentage: write a number from 0 to 100, as in 20 or 33.5`,
  )
}

function readRequirements(
  reading: MatrixReading,
  list: Spot,
  required: ReadonlySet<string>,
): readonly Requirement[] {
  const items = reading.items(list)
  if (items?.length === 0) reading.note(list, 'lists no requirements, so it proves nothing: add one')
  const known = new Map<string, Requirement>()
  for (const item of items ?? []) {
    const requirement = readRequirement(reading, item, required)
    if (requirement === undefined) continue
    const first = known.get(requirement.id)
    if (first === undefined) known.set(requirement.id, requirement)
    else
      reading.note(item, `the id ${showValue(first.id)} is already on line ${first.line}: give each its own`)
  }
  return [...known.values()]
}

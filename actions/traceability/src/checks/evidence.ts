import type { Check, Finding } from '@governance-gates/core'
import type { MatrixEntry, Requirement } from '@governance-gates/evidence'
import type { LinkGraph } from './link-graph.ts'
import type { JudgedMatrix } from './matrix.ts'

const UNSEEN = 'is made by CI and is not in the workspace'

/**
 * Whether every requirement that names evidence names some that this run has, and that no run may leave out. What CI makes
 * is not taken at its word: a log that nobody has seen fills a category, and shows nothing alone.
 */
export function checkEvidence(judged: JudgedMatrix, graph: LinkGraph): Check {
  const { matrix, path, required } = judged
  const firm = firmRequirements(graph)
  const alone = matrix.requirements.filter(({ id }) => !firm.has(id)).map((each) => standsAlone(each))
  const optional = alone.flatMap((each) => (each?.kind === 'optional' ? [findingOf(each, judged)] : []))
  const unseen = alone.flatMap((each) => (each?.kind === 'unseen' ? [findingOf(each, judged)] : []))
  const check = {
    id: 'matrix.evidence',
    title: 'Evidence that shows a requirement on its own',
    rule: 'traceability.matrix',
    actual: `${optional.length + unseen.length} requirements without it`,
    expected: '0',
    ...unseenDetail(judged),
    findings: [...optional, ...unseen],
  }
  if (optional.length > 0) {
    const remedy = `name a test that every run has in ${path}, or remove "optional" where every run has it`
    return { ...check, status: 'fail', remedy }
  }
  if (unseen.length === 0) return { ...check, status: 'pass' }
  const remedy = 'deliver the files before the gate, or name a test that shows the requirement'
  return { ...check, status: required.length > 0 ? 'inconclusive' : 'warn', remedy }
}

/** Requirements with a file that is there and not optional, in the matrix or by a tag. */
function firmRequirements({ links, optional }: LinkGraph): ReadonlySet<string> {
  const firm = links.filter(({ requirement, file }) => optional.get(requirement)?.has(file) !== true)
  return new Set(firm.map(({ requirement }) => requirement))
}

interface Alone {
  readonly kind: 'optional' | 'unseen'
  readonly requirement: Requirement
  readonly entry: MatrixEntry
}

/** Undefined where an entry is at fault that must be there: matrix.paths says so. */
function standsAlone(requirement: Requirement): Alone | undefined {
  const entries = [...requirement.categories.values()].flatMap((category) => category.entries)
  if (entries.some(({ isGenerated, isOptional }) => !isGenerated && !isOptional)) return undefined
  const entry = entries.find(({ isOptional }) => !isOptional) ?? entries[0]
  if (entry === undefined) return undefined
  return { kind: entry.isOptional ? 'optional' : 'unseen', requirement, entry }
}

function findingOf({ kind, requirement: { id }, entry }: Alone, { path, files }: JudgedMatrix): Finding {
  const isFolder = files.get(entry.path)?.vague?.kind === 'folder'
  const unseen = isFolder ? 'is a folder: name the files that CI writes into it' : UNSEEN
  const message =
    kind === 'optional'
      ? 'names only optional evidence'
      : `names nothing else than ${entry.path}, which ${unseen}`
  return { subject: id, message, file: path, line: entry.line }
}

/** What CI makes and this run does not have, for whoever wonders what it counts for. */
function unseenDetail({ matrix, files }: JudgedMatrix): { readonly detail?: string } {
  const generated = matrix.requirements.flatMap(({ categories }) =>
    [...categories.values()].flatMap(({ entries }) => entries.filter(({ isGenerated }) => isGenerated)),
  )
  const unseen = generated.filter(({ path }) => (files.get(path)?.files ?? []).length === 0)
  if (unseen.length === 0) return {}
  return {
    detail: `${unseen.length} of ${generated.length} entries that CI makes are not in the workspace and show nothing`,
  }
}

import { groupBy } from '@governance-gates/core'
import type { Matrix, MatrixEntry, Requirement } from '@governance-gates/evidence'
import { categoriesOf, type LinkGraph, TAGGED } from './link-graph.ts'
import { type LinkState, worstState } from './link-state.ts'
import type { TestOutcome } from './traceability-input.ts'

/** One requirement as it is judged and shown. */
export interface RequirementStanding {
  readonly requirement: Requirement
  readonly state: LinkState
  /** By category, in the order of the columns; a category that is neither required nor named is absent. */
  readonly cells: ReadonlyMap<string, Cell>
}

/** The evidence of one category. */
export interface Cell {
  readonly state: LinkState
  readonly evidence: readonly Evidence[]
}

/** One piece of evidence: an entry of the matrix, or a test that a tag ties to the requirement. */
export interface Evidence {
  readonly path: string
  readonly source: 'matrix' | 'tag'
  readonly state: LinkState
  /** The files that it names, where they are. */
  readonly files: readonly string[]
  /** Made by a CI run, so that it need not be there. */
  readonly isGenerated: boolean
  readonly justification?: string
}

/** What a standing depends on besides the matrix. */
export interface StandingContext {
  readonly files: ReadonlyMap<string, readonly string[]>
  readonly graph: LinkGraph
  readonly required: readonly string[]
  /** Requirements whose text changed since their tests were reviewed. */
  readonly suspects: ReadonlySet<string>
  /** Of the files that are tests; undefined where results are not judged. */
  readonly outcomes: ReadonlyMap<string, TestOutcome> | undefined
}

/** Required categories first, then the others in the order of the file. */
export function categoryColumns(matrix: Matrix, { required, graph }: StandingContext): readonly string[] {
  const named = matrix.requirements.flatMap(({ categories }) => [...categories.keys()])
  const tagged = graph.links.some(({ category }) => category === TAGGED) ? [TAGGED] : []
  return [...new Set([...required, ...named, ...tagged])]
}

/** The standing of every requirement, in the order of the matrix. */
export function requirementStandings(
  matrix: Matrix,
  context: StandingContext,
): readonly RequirementStanding[] {
  const columns = categoryColumns(matrix, context)
  const shared = sharedFiles(context.graph)
  const tagged = taggedFiles(context.graph)
  return matrix.requirements.map((requirement) => {
    const judge = judgeEvidence(context, requirement.id, shared.get(requirement.id) ?? new Set())
    const tags = (tagged.get(requirement.id) ?? []).map((file) => judge(taggedEvidence(file)))
    const cells = new Map<string, Cell>()
    for (const column of columns) {
      const own = entriesIn(requirement, column).map((entry) => judge(evidenceOf(entry, context.files)))
      const evidence = column === TAGGED ? [...own, ...tags] : own
      if (evidence.length === 0 && !context.required.includes(column)) continue
      cells.set(column, { state: worstState(evidence.map(({ state }) => state)) ?? 'missing', evidence })
    }
    const state = worstState([...cells.values()].map((cell) => cell.state)) ?? 'missing'
    return { requirement, state: isShown(cells, context) ? state : unshown(state), cells }
  })
}

function entriesIn({ categories }: Requirement, column: string): readonly MatrixEntry[] {
  return categories.get(column)?.entries ?? []
}

/** Whether results are not judged at all, or some test of the requirement has one. */
function isShown(cells: ReadonlyMap<string, Cell>, { outcomes }: StandingContext): boolean {
  if (outcomes === undefined) return true
  return [...cells.values()].some(({ evidence }) =>
    evidence.some(({ files }) => files.some((file) => outcomes.has(file))),
  )
}

/** Logs and scripts may be there: without the result of a test nothing shows that the requirement is met. */
function unshown(state: LinkState): LinkState {
  return state === 'covered' ? 'not-run' : state
}

type Named = Omit<Evidence, 'state'>

function evidenceOf(entry: MatrixEntry, files: ReadonlyMap<string, readonly string[]>): Named {
  const { path, isGenerated, justification } = entry
  const named = { path, source: 'matrix', files: files.get(path) ?? [], isGenerated } as const
  return justification === undefined ? named : { ...named, justification }
}

function taggedEvidence(file: string): Named {
  return { path: file, source: 'tag', files: [file], isGenerated: false }
}

function judgeEvidence(
  { outcomes, suspects }: StandingContext,
  requirement: string,
  shared: ReadonlySet<string>,
): (evidence: Named) => Evidence {
  return (evidence) => {
    const { files, isGenerated } = evidence
    const states: LinkState[] = files.length === 0 && !isGenerated ? ['missing'] : ['covered']
    for (const file of files) {
      const outcome = outcomes?.get(file)?.kind
      if (outcome === 'failed' || outcome === 'not-run') states.push(outcome)
      if (shared.has(file)) states.push('ambiguous')
    }
    if (suspects.has(requirement)) states.push('suspect')
    return { ...evidence, state: worstState(states) ?? 'missing' }
  }
}

/** By requirement, the files that stand in two of its categories. */
function sharedFiles(graph: LinkGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const shared = new Map<string, ReadonlySet<string>>()
  for (const [requirement, files] of categoriesOf(graph)) {
    const several = [...files].filter(([, categories]) => categories.length > 1).map(([file]) => file)
    if (several.length > 0) shared.set(requirement, new Set(several))
  }
  return shared
}

function taggedFiles({ links }: LinkGraph): ReadonlyMap<string, readonly string[]> {
  const tagged = groupBy(
    links.filter(({ category }) => category === TAGGED),
    ({ requirement }) => requirement,
  )
  return new Map([...tagged].map(([requirement, own]) => [requirement, own.map(({ file }) => file)]))
}

import type { Matrix, MatrixEntry, Requirement } from '@governance-gates/project-files'
import { type Proof, proofName, type TestOutcome } from '../traceability-input.ts'
import { categoriesOf, type LinkGraph, TAGGED } from './link-graph.ts'
import { jointState, type LinkState, worstState } from './link-state.ts'

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
  /** The files that it names, where they are, or the tests in them, by their names as proofs. */
  readonly proofs: readonly string[]
  /** Made by a CI run, so that it need not be there. */
  readonly isGenerated: boolean
  /** A run may leave it out. */
  readonly isOptional: boolean
  readonly justification?: string
}

/** What a standing depends on besides the matrix. */
export interface StandingContext {
  readonly files: ReadonlyMap<string, readonly string[]>
  /** Tests that the matrix names and that are not in their files, by their names as proofs. */
  readonly absent: ReadonlySet<string>
  readonly graph: LinkGraph
  readonly required: readonly string[]
  /** Requirements whose text changed since their tests were reviewed. */
  readonly suspects: ReadonlySet<string>
  /** Of the tests, by proof; undefined where results are not judged. */
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
    const tags = (tagged.get(requirement.id) ?? []).map((proof) => judge(taggedEvidence(proof)))
    const cells = new Map<string, Cell>()
    for (const column of columns) {
      const own = entriesIn(requirement, column).map((entry) => judge(evidenceOf(entry, context.files)))
      const evidence = column === TAGGED ? [...own, ...tags] : own
      if (evidence.length === 0 && !context.required.includes(column)) continue
      cells.set(column, { state: jointState(evidence.map(({ state }) => state)) ?? 'missing', evidence })
    }
    return { requirement, state: stateOf(cells, context, requirement.id), cells }
  })
}

function stateOf(cells: ReadonlyMap<string, Cell>, context: StandingContext, requirement: string): LinkState {
  const state = jointState([...cells.values()].map((cell) => cell.state)) ?? 'missing'
  if (state !== 'covered') return state
  const optional = context.graph.optional.get(requirement)
  const evidence = [...cells.values()].flatMap((cell) => cell.evidence)
  const firm = evidence.flatMap(({ proofs }) => proofs).filter((name) => optional?.has(name) !== true)
  if (firm.length === 0)
    return worstState(evidence.map((each) => (each.state === 'not-seen' ? 'not-seen' : 'optional'))) ?? state
  return isShown(firm, context) ? state : 'not-run'
}

function entriesIn({ categories }: Requirement, column: string): readonly MatrixEntry[] {
  return categories.get(column)?.entries ?? []
}

/**
 * Whether results are not judged at all, or some test that every run has is one whose result is known. Logs and scripts may
 * be there: without the result of a test nothing shows that the requirement is met.
 */
function isShown(firm: readonly string[], { outcomes }: StandingContext): boolean {
  return outcomes === undefined || firm.some((name) => outcomes.has(name))
}

type Named = Omit<Evidence, 'state'>

function evidenceOf(entry: MatrixEntry, files: ReadonlyMap<string, readonly string[]>): Named {
  const { path, test, isGenerated, isOptional, justification } = entry
  const named = {
    path: proofName({ file: path, test }),
    source: 'matrix',
    proofs: (files.get(path) ?? []).map((file) => proofName({ file, test })),
    isGenerated,
    isOptional,
  } as const
  return justification === undefined ? named : { ...named, justification }
}

function taggedEvidence(proof: Proof): Named {
  const name = proofName(proof)
  return { path: name, source: 'tag', proofs: [name], isGenerated: false, isOptional: false }
}

function judgeEvidence(
  { outcomes, suspects, graph, absent }: StandingContext,
  requirement: string,
  shared: ReadonlySet<string>,
): (evidence: Named) => Evidence {
  const optional = graph.optional.get(requirement)
  const stateOfProof = (name: string): LinkState => {
    if (absent.has(name)) return 'missing'
    const outcome = outcomes?.get(name)?.kind
    if (outcome === 'failed') return outcome
    if (outcome === 'not-run' || outcome === 'skipped')
      return optional?.has(name) === true ? 'optional' : 'not-run'
    return shared.has(name) ? 'ambiguous' : 'covered'
  }
  return (evidence) => {
    const { proofs, isGenerated } = evidence
    const found = jointState(proofs.map(stateOfProof)) ?? (isGenerated ? 'not-seen' : 'missing')
    // A text that changed makes its evidence suspect, be it there or not.
    const states: LinkState[] = suspects.has(requirement) ? [found, 'suspect'] : [found]
    return { ...evidence, state: worstState(states) ?? found }
  }
}

/** By requirement, the proofs that are listed in two of its categories. */
function sharedFiles(graph: LinkGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const shared = new Map<string, ReadonlySet<string>>()
  for (const [requirement, files] of categoriesOf(graph)) {
    const several = [...files].filter(([, categories]) => categories.length > 1).map(([file]) => file)
    if (several.length > 0) shared.set(requirement, new Set(several))
  }
  return shared
}

function taggedFiles({ links }: LinkGraph): ReadonlyMap<string, readonly Proof[]> {
  return Map.groupBy(
    links.filter(({ category }) => category === TAGGED),
    ({ requirement }) => requirement,
  )
}

import {
  ConfigurationError,
  type GateContext,
  loadPathMatcher,
  openBaseTree,
  openSourceTree,
  type SourceTree,
} from '@governance-gates/action-kit'
import type { TraceabilityPolicy } from '@governance-gates/policy'
import type { Matrix } from '@governance-gates/project-files'
import type { DocumentStanding, MatrixBefore, TraceabilityInput } from '../traceability-input.ts'
import { boundaryOf, openDisk } from './disk.ts'
import { gatherFiles } from './entry-files.ts'
import { fingerprintsOf, gatherLock } from './lock.ts'
import { gatherMatrix } from './matrix.ts'
import type { StateNow } from './matrix-before.ts'
import { gatherResults } from './results.ts'
import { gatherTags } from './tags.ts'
import { filesNamedBy } from './test-inventory.ts'
import { gatherTests } from './tests.ts'

export interface GatheredInput {
  /** Without the register of intended changes, which is read apart from the evidence. */
  readonly input: Omit<TraceabilityInput, 'changes' | 'judgeWeakenings'>
  /** Of every requirement, where the matrix can be read. */
  readonly fingerprints: ReadonlyMap<string, string>
}

const EMPTY: Matrix = { requirements: [], rules: { requiredCategories: [] } }

/** Reads everything that the decision depends on. */
export async function gatherInput(context: GateContext, policy: TraceabilityPolicy): Promise<GatheredInput> {
  const tree = await openSourceTree(context.inputs)
  const matcher = await loadPathMatcher()
  const standing = await gatherMatrix(context, policy)
  const matrix = standing.kind === 'read' ? standing.matrix : EMPTY
  const disk = openDisk(context.inputs.directory, boundaryOf(context.inputs))
  const inventory = await gatherTests(context, tree.files, matcher)
  const tagged = filesNamedBy(tree.files, policy.tags?.files ?? [], matcher)
  const patterns = resultPatterns(context, policy)
  const known = new Set([...(inventory?.kind === 'read' ? inventory.onDisk : []), ...tagged])
  const results =
    patterns && (await gatherResults(context, { patterns, madeBy: policy['made-by'] }, [...known].sort()))
  const fingerprints = fingerprintsOf(matrix)
  const tags = await gatherTags(context, tree, tagged)
  const now = { files: tree.files, tags: tags?.tags ?? [], matcher, disk }
  const input = {
    policy,
    matrix: standing,
    files: await gatherFiles(matrix, {
      ...{ files: tree.files, matcher, disk, workspace: context.workspace },
      tests: inventory?.kind === 'read' ? [...inventory.onDisk] : undefined,
      patterns: context.policy.policy.suites?.tests ?? [],
    }),
    tests: inventory,
    tags,
    results,
    lock: policy.lock === undefined ? undefined : gatherLock(context, policy.lock, fingerprints),
    documents: await documentsOf(context, tree),
    before: await beforeOf(context, policy, now),
    now: context.inputs.now,
  }
  return { input, fingerprints }
}

/** What a comparison needs is loaded only where a change is judged. */
async function beforeOf(
  context: GateContext,
  policy: TraceabilityPolicy,
  now: StateNow,
): Promise<MatrixBefore | undefined> {
  const tree = await openBaseTree(context)
  if (tree === undefined) return undefined
  const { gatherBefore } = await import('./matrix-before.ts')
  return await gatherBefore(context, policy, { tree, now })
}

/** Most of what documents need is loaded only where there are some. */
async function documentsOf(context: GateContext, tree: SourceTree): Promise<readonly DocumentStanding[]> {
  if (context.policy.policy.traceability?.documents === undefined) return []
  const { gatherDocuments } = await import('./documents.ts')
  return gatherDocuments(context, tree)
}

/** Where the results of this run are: as the input says, else the policy. Undefined where nobody asks for them. */
function resultPatterns(
  { inputs, policy: loaded }: GateContext,
  { results, tags }: TraceabilityPolicy,
): readonly string[] | undefined {
  const patterns = inputs.evidence.length > 0 ? inputs.evidence : results
  if (patterns === undefined || loaded.policy.suites !== undefined || tags !== undefined) return patterns
  throw new ConfigurationError(
    `${loaded.path}: traceability.results: it is not known which files are tests: name them in suites.tests or traceability.tags.files`,
    { file: loaded.path, line: loaded.lineOf('traceability.results') },
  )
}

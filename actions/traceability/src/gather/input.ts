import {
  ConfigurationError,
  type GateContext,
  loadPathMatcher,
  openBaseTree,
  openSourceTree,
  type SourceTree,
} from '@governance-gates/action-kit'
import type { ResultFiles, TraceabilityPolicy } from '@governance-gates/policy'
import type { Matrix } from '@governance-gates/project-files'
import type { DeclaredTest } from '@governance-gates/source-code/test-names'
import type {
  DocumentStanding,
  EntryFiles,
  MatrixBefore,
  Proof,
  ResultReading,
  TraceabilityInput,
} from '../traceability-input.ts'
import { boundaryOf, openDisk } from './disk.ts'
import { entriesOf, gatherFiles } from './entry-files.ts'
import { fingerprintsOf, gatherLock } from './lock.ts'
import { gatherMatrix } from './matrix.ts'
import type { StateNow } from './matrix-before.ts'
import type { JoinedTests } from './results/results.ts'
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
  const read = (path: string) => textOf(tree, path)
  const inventory = await gatherTests(context, presentIn(tree), { matcher, read })
  const tagged = filesNamedBy(tree.files, policy.tags?.files ?? [], matcher)
  const entries = resultFiles(context, policy)
  const known = new Set([...(inventory?.kind === 'read' ? inventory.onDisk : []), ...tagged])
  const tags = await gatherTags(context, tree, tagged)
  const files = await gatherFiles(matrix, {
    ...{ files: tree.files, matcher, disk, read, workspace: context.workspace },
    tests: inventory?.kind === 'read' ? [...inventory.onDisk] : undefined,
    patterns: context.policy.policy.suites?.tests ?? [],
  })
  const proofs = [...casesIn(matrix, files), ...(tags?.tags ?? [])]
  const results =
    entries && (await resultsOf(context, { entries, policy, tree, known: [...known].sort(), proofs }))
  const fingerprints = fingerprintsOf(matrix)
  const now = { files: tree.files, tags: tags?.tags ?? [], matcher, disk, read }
  const input = {
    policy,
    matrix: standing,
    files,
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

/** Without links to nothing: they do not count as tests on disk. */
function presentIn({ files, brokenLinks }: SourceTree): readonly string[] {
  if (brokenLinks.length === 0) return files
  const broken = new Set(brokenLinks)
  return files.filter((path) => !broken.has(path))
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
function resultFiles(
  { inputs, policy: loaded }: GateContext,
  { results, tags }: TraceabilityPolicy,
): readonly ResultFiles[] | undefined {
  // The policy may say which folder a file is relative to that the input names as well.
  const named = inputs.evidence.map((glob) => results?.find((each) => each.glob === glob) ?? { glob })
  const entries = named.length > 0 ? named : results
  if (entries === undefined || loaded.policy.suites !== undefined || tags !== undefined) return entries
  throw new ConfigurationError(
    `${loaded.path}: traceability.results: it is not known which files are tests: name them in suites.tests or traceability.tags.files`,
    { file: loaded.path, line: loaded.lineOf('traceability.results') },
  )
}

interface WantedResults extends NamedTests {
  readonly entries: readonly ResultFiles[]
  readonly policy: TraceabilityPolicy
  readonly tree: SourceTree
}

/** What joins results with their tests is loaded only where somebody asks for them. */
async function resultsOf(
  context: GateContext,
  { entries, policy, tree, ...named }: WantedResults,
): Promise<ResultReading> {
  const { gatherResults } = await import('./results/results.ts')
  const source = { entries, madeBy: policy['made-by'] }
  return await gatherResults(context, source, await joinedTests(named, tree, context))
}

interface NamedTests {
  /** Every file that is a test, sorted. */
  readonly known: readonly string[]
  /** What is evidence for some requirement. */
  readonly proofs: readonly Proof[]
}

/** What the results are joined with. Files of which single tests are evidence are read for the tests that they declare. */
async function joinedTests(
  { known, proofs }: NamedTests,
  tree: SourceTree,
  { workspace }: GateContext,
): Promise<JoinedTests> {
  const cases = new Map<string, string[]>()
  for (const { file, test } of proofs) {
    if (test === undefined) continue
    const names = cases.get(file) ?? []
    if (!names.includes(test)) cases.set(file, [...names, test])
  }
  const declared = new Map<string, readonly DeclaredTest[] | undefined>()
  for (const file of cases.keys()) {
    const text = textOf(tree, file)
    const { testsIn } = await import('@governance-gates/source-code/declared-tests')
    declared.set(file, text === undefined ? undefined : await testsIn(file, text))
  }
  const shown = workspace.display('.')
  const repository = {
    files: tree.files,
    folder: shown === '.' ? '' : shown,
    read: (path: string) => textOf(tree, path),
  }
  return { files: known, repository, cases, declared }
}

/** The single tests that a matrix names. */
function casesIn(matrix: Matrix, files: EntryFiles): readonly Proof[] {
  return entriesOf(matrix).flatMap(({ path, test }) =>
    test === undefined ? [] : (files.get(path)?.files ?? []).map((file) => ({ file, test })),
  )
}

function textOf(tree: SourceTree, path: string): string | undefined {
  const source = tree.read(path)
  return source.kind === 'unreadable' ? undefined : source.text
}

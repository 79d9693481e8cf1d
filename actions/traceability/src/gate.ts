import type { Check, Fraction, Weakenings } from '@governance-gates/core'
import type { TraceabilityPolicy } from '@governance-gates/policy'
import type { Matrix } from '@governance-gates/project-files'
import { checkCoverage, coverageOf, type Minimum, minimumOf, unmeasuredCoverage } from './checks/coverage.ts'
import { checkDocuments } from './checks/documents.ts'
import { checkEvidence } from './checks/evidence.ts'
import { type LinkGraph, linkGraph, tracedFiles } from './checks/link-graph.ts'
import {
  type ClassifiedTests,
  checkAmbiguous,
  checkClassified,
  checkInventory,
  checkUntraced,
  classifiedTests,
  type UntracedTest,
  unreadableClassification,
  untracedTests,
} from './checks/links.ts'
import { checkCategories, checkPaths, checkWellFormed, type JudgedMatrix } from './checks/matrix.ts'
import {
  categoryColumns,
  type RequirementStanding,
  requirementStandings,
} from './checks/requirement-standing.ts'
import { checkResults } from './checks/results.ts'
import { judgeSuspects, type SuspectJudgement } from './checks/suspects.ts'
import { tagAdvice } from './checks/tag-advice.ts'
import { checkTags } from './checks/tags.ts'
import { checkUnknownTests } from './checks/unknown-tests.ts'
import { judgeWeakening } from './checks/weakening/weakening-check.ts'
import { linksClassification } from './rules/links.ts'
import {
  type MatrixStanding,
  proofName,
  type TestInventory,
  type TraceabilityInput,
} from './traceability-input.ts'

/** The decision, and what its tables show. */
export interface TraceabilityDecision {
  readonly checks: readonly Check[]
  /** The categories that the tables have columns for. */
  readonly categories: readonly string[]
  readonly standings: readonly RequirementStanding[]
  readonly coverage: CoverageStanding | undefined
  readonly untraced: readonly UntracedTest[]
  /** What the change declares of what it weakens. */
  readonly declared: Weakenings
}

/** Undefined where the matrix or the classification cannot be judged. */
interface CoverageStanding {
  readonly coverage: Fraction
  readonly minimum: Minimum | undefined
  /** Tests that are on disk, classified or not. */
  readonly onDisk: number
}

/** Decides whether the requirements are traced to tests. Pure: the same input gives the same decision. */
export function judgeTraceability(input: TraceabilityInput): TraceabilityDecision {
  const { matrix: standing, documents, now } = input
  const wellFormed = checkWellFormed(standing)
  const documentChecks = checkDocuments(documents, now)
  if (standing.kind !== 'read' || wellFormed.status !== 'pass') {
    const declared = input.judgeWeakenings([])
    const checks = [wellFormed, ...declared.checks(), ...documentChecks]
    return { checks, categories: [], standings: [], coverage: undefined, untraced: [], declared }
  }
  const judged = judgedMatrix(input, standing)
  const files = new Map([...input.files].map(([path, named]) => [path, named.files]))
  const graph = linkGraph(standing.matrix, files, input.tags?.tags ?? [])
  const suspicion = input.lock && judgeSuspects(standing.matrix, standing.path, input.lock)
  const tests = judgeTests(input, standing, graph)
  const { check: weakening, declared } = judgeWeakening(input, standing)
  const context = {
    files,
    absent: absentTests(input.files),
    graph,
    required: judged.required,
    suspects: suspicion?.suspects ?? new Set<string>(),
    outcomes: input.results?.outcomes,
  }
  return {
    checks: [
      wellFormed,
      ...matrixChecks(judged, graph),
      ...(weakening === undefined ? [] : [weakening]),
      ...declared.checks(),
      ...tests.checks,
      ...linkChecks(input, { judged, graph, tests: tests.classified, suspicion }),
      ...documentChecks,
    ],
    categories: categoryColumns(standing.matrix, context),
    standings: requirementStandings(standing.matrix, context),
    coverage: tests.coverage,
    untraced: tests.untraced,
    declared,
  }
}

function absentTests(files: TraceabilityInput['files']): ReadonlySet<string> {
  return new Set(
    [...files].flatMap(([file, { absentCases = [] }]) =>
      absentCases.map((test) => proofName({ file, test })),
    ),
  )
}

type ReadMatrix = Extract<MatrixStanding, { readonly kind: 'read' }>

function judgedMatrix(
  { policy, files }: TraceabilityInput,
  { matrix, base, path }: ReadMatrix,
): JudgedMatrix {
  return { matrix, path, files, required: requiredCategories(policy, [base, matrix]) }
}

/** What the policy and the matrix ask for; what the base commit's matrix asked for cannot be dropped by the change. */
function requiredCategories(
  policy: TraceabilityPolicy,
  matrices: readonly (Matrix | undefined)[],
): readonly string[] {
  const own = matrices.flatMap((matrix) => matrix?.rules.requiredCategories ?? [])
  return [...new Set([...(policy.require ?? []), ...own])]
}

function matrixChecks(judged: JudgedMatrix, graph: LinkGraph): readonly Check[] {
  const linked = new Set([
    ...graph.links.map(({ requirement }) => requirement),
    ...judged.matrix.requirements
      .filter(({ categories }) => [...categories.values()].some(({ entries }) => entries.length > 0))
      .map(({ id }) => id),
  ])
  return [checkPaths(judged), checkCategories(judged, linked), checkEvidence(judged, graph)]
}

interface TestJudgement {
  readonly checks: readonly Check[]
  readonly classified: ClassifiedTests | undefined
  readonly coverage: CoverageStanding | undefined
  readonly untraced: readonly UntracedTest[]
}

function judgeTests(
  { policy, tests }: TraceabilityInput,
  { matrix, base }: ReadMatrix,
  graph: LinkGraph,
): TestJudgement {
  const minimum = minimumOf(policy, matrix, base)
  if (tests?.kind !== 'read') return unknownTests(tests, minimum)
  const classified = classifiedTests(tests)
  const traced = tracedFiles(graph)
  const coverage = coverageOf(classified, traced)
  const untraced = untracedTests(classified, traced)
  const files = [...classified.onDisk].filter((file) => !traced.has(file)).toSorted()
  const advice = tagAdvice({ policy, matrix, files })
  return {
    checks: [
      checkCoverage(coverage, minimum, advice),
      checkInventory(classified),
      checkClassified(classified, graph),
      checkUnknownTests(classified, graph),
      checkUntraced(classified, untraced, advice),
    ],
    classified,
    coverage: { coverage, minimum, onDisk: classified.onDisk.size },
    untraced,
  }
}

function unknownTests(
  tests: Extract<TestInventory, { readonly kind: 'unreadable' }> | undefined,
  minimum: Minimum | undefined,
): TestJudgement {
  const remedy =
    tests === undefined
      ? 'name the suite classification in suites.classification of the policy, or remove the minimum'
      : linksClassification.remedy
  const coverage = unmeasuredCoverage(minimum, remedy)
  const checks = [
    ...(tests === undefined ? [] : [unreadableClassification(tests.finding)]),
    ...(coverage === undefined ? [] : [coverage]),
  ]
  return { checks, classified: undefined, coverage: undefined, untraced: [] }
}

interface LinkEvidence {
  readonly judged: JudgedMatrix
  readonly graph: LinkGraph
  readonly tests: ClassifiedTests | undefined
  readonly suspicion: SuspectJudgement | undefined
}

function linkChecks(
  { tags, results, files }: TraceabilityInput,
  { judged, graph, tests, suspicion }: LinkEvidence,
): readonly Check[] {
  const { matrix, path } = judged
  return [
    checkAmbiguous(graph, tests, results?.ambiguous ?? []),
    ...(suspicion === undefined ? [] : [suspicion.check]),
    ...(tags === undefined ? [] : checkTags(tags, matrix, graph)),
    ...(results === undefined
      ? []
      : checkResults(results, { matrix, path, absent: absentTests(files) }, graph)),
  ]
}

import { type GateContext, isNamedInFull, originOf, readStepOutcomes } from '@governance-gates/action-kit'
import { type EvidenceFile, type Finding, isFailure, type MadeBy } from '@governance-gates/core'
import { findingOf } from '@governance-gates/document/strict'
import { type ConformanceRecord, PART, readConformance } from '@governance-gates/evidence'
import type { ResultMaking, ResultReading } from '../traceability-input.ts'
import { TestOutcomes } from './test-outcomes.ts'

export interface GatheredResults {
  readonly reading: ResultReading
  readonly evidence: readonly EvidenceFile[]
}

/** Reads this run's results and joins them with the files of their tests. */
export async function gatherResults(
  context: GateContext,
  { patterns, madeBy }: ResultSource,
  tests: readonly string[],
): Promise<GatheredResults> {
  const { found, ...making } = await makingOf(context, patterns)
  const paths = [...found].sort()
  const failing = new Set<string>()
  const outcomes = new TestOutcomes(tests)
  const problems: Finding[] = []
  const evidence: EvidenceFile[] = []
  for (const path of paths) evidence.push(await readFile(context, path, { outcomes, problems, failing }))
  const { results, joined, ambiguous } = outcomes
  const reading = {
    files: paths.length,
    making: { ...making, failing: [...failing], origin: await originOf(context, paths, madeBy) },
    problems,
    outcomes: outcomes.outcomes,
    results,
    joined,
    ambiguous,
  }
  return { reading, evidence }
}

/** Where the results are, as the input says, else the policy. */
export interface ResultSource {
  readonly patterns: readonly string[]
  readonly madeBy: MadeBy | undefined
}

interface FoundResults extends Pick<ResultMaking, 'matches' | 'missing' | 'unmatched' | 'outcomes'> {
  readonly found: ReadonlySet<string>
}

async function makingOf(
  { workspace, runner }: GateContext,
  patterns: readonly string[],
): Promise<FoundResults> {
  const found = new Set<string>()
  const matches = new Map<string, readonly string[]>()
  for (const pattern of patterns) {
    const paths = await workspace.find([pattern])
    matches.set(pattern, paths.map(workspace.display))
    for (const path of paths) found.add(path)
  }
  const absent = patterns.filter((pattern) => matches.get(pattern)?.length === 0)
  return {
    found,
    matches,
    missing: absent.filter(isNamedInFull),
    unmatched: absent.filter((pattern) => !isNamedInFull(pattern)),
    outcomes: readStepOutcomes(runner, { noun: 'evidence', known: patterns }),
  }
}

interface Collected {
  /** The files that show a failing result. */
  readonly failing: Set<string>
  readonly outcomes: TestOutcomes
  readonly problems: Finding[]
}

async function readFile(
  { workspace }: GateContext,
  path: string,
  collected: Collected,
): Promise<EvidenceFile> {
  const { outcomes, problems } = collected
  const shown = workspace.display(path)
  const file = workspace.open(path)
  const before = outcomes.results
  let format = 'unknown'
  let generatedAt: string | undefined
  try {
    const { reader, records } = await readConformance({ path, bytes: file.bytes }, { root: workspace.root })
    format = reader.format
    for (const record of records) {
      if (record.kind === 'generated-at') generatedAt = new Date(record.instant).toISOString()
      else take(record, collected, shown)
    }
  } catch (error) {
    problems.push(findingOf(error, shown))
  }
  const entry = { path: shown, ...file.finish(), format, records: outcomes.results - before }
  return generatedAt === undefined ? entry : { ...entry, generatedAt }
}

const COUNTED = 'counts results without naming their tests: use a report that names them'

function take(
  record: Exclude<ConformanceRecord, { readonly kind: 'generated-at' }>,
  { outcomes, problems, failing }: Collected,
  shown: string,
): void {
  if (record.kind === 'result') {
    if (isFailure(record.result.status)) failing.add(shown)
    // A separate part of a file (negative tests beside the corpus) is not wanted here.
    if (record.result.attributes?.[PART] === undefined) outcomes.add(record.result)
  } else if (!problems.some(({ file, message }) => file === shown && message === COUNTED)) {
    problems.push({ message: COUNTED, file: shown })
  }
}

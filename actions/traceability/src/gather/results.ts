import { findPatterns, type GateContext, originOf, readStepOutcomes } from '@governance-gates/action-kit'
import { type Finding, isFailure, type MadeBy } from '@governance-gates/core'
import { type ConformanceRecord, PART, readConformance } from '@governance-gates/evidence'
import type { ResultReading } from '../traceability-input.ts'
import { TestOutcomes } from './test-outcomes.ts'

/** Reads this run's results and joins them with the files of their tests. */
export async function gatherResults(
  context: GateContext,
  { patterns, madeBy }: ResultSource,
  tests: readonly string[],
): Promise<ResultReading> {
  const { found, ...matched } = await findPatterns(context.workspace, patterns)
  const steps = readStepOutcomes(context.runner, { noun: 'evidence', known: patterns })
  const paths = [...found].sort()
  const failing = new Set<string>()
  const outcomes = new TestOutcomes(tests)
  const problems: Finding[] = []
  for (const path of paths) await readFile(context, path, { outcomes, problems, failing })
  const { results, joined, ambiguous } = outcomes
  return {
    files: paths.length,
    making: {
      ...matched,
      outcomes: steps,
      failing: [...failing],
      origin: await originOf(context, paths, madeBy),
    },
    problems,
    outcomes: outcomes.outcomes,
    results,
    joined,
    ambiguous,
  }
}

/** Where the results are, as the input says, else the policy. */
export interface ResultSource {
  readonly patterns: readonly string[]
  readonly madeBy: MadeBy | undefined
}

interface Collected {
  /** The files that show a failing result. */
  readonly failing: Set<string>
  readonly outcomes: TestOutcomes
  readonly problems: Finding[]
}

async function readFile(
  { evidence, workspace }: GateContext,
  path: string,
  collected: Collected,
): Promise<void> {
  const { outcomes, problems } = collected
  const before = outcomes.results
  const reading = await evidence.read(path, async (file) => {
    const { path: shown, bytes, facts } = file
    const { reader, records } = await readConformance({ path, bytes }, { root: workspace.root })
    facts.format = reader.format
    for (const record of records) {
      if (record.kind === 'generated-at') facts.generatedAt = record.instant
      else if (record.kind === 'note') file.note(record.note)
      else take(record, collected, shown)
      facts.records = outcomes.results - before
    }
  })
  if (reading.kind === 'unreadable') problems.push(reading.finding)
  if (reading.kind === 'missing') problems.push({ message: 'does not exist', file: reading.path })
}

const COUNTED = 'counts results without naming their tests: use a report that names them'

function take(
  record: Extract<ConformanceRecord, { readonly kind: 'result' | 'counts' }>,
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

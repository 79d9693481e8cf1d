import type { GateContext } from '@governance-gates/action-kit'
import type { EvidenceFile, Finding } from '@governance-gates/core'
import { type ConformanceRecord, findingOf, PART, readConformance } from '@governance-gates/evidence'
import { TestOutcomes } from './test-outcomes.ts'
import type { ResultReading } from './traceability-input.ts'

export interface GatheredResults {
  readonly reading: ResultReading
  readonly evidence: readonly EvidenceFile[]
}

/** Reads this run's results and joins them with the files of their tests. */
export async function gatherResults(
  context: GateContext,
  patterns: readonly string[],
  tests: readonly string[],
): Promise<GatheredResults> {
  const paths = await context.workspace.find(patterns)
  const outcomes = new TestOutcomes(tests)
  const problems: Finding[] = []
  const evidence: EvidenceFile[] = []
  for (const path of paths) evidence.push(await readFile(context, path, { outcomes, problems }))
  const { results, joined, ambiguous } = outcomes
  const reading = {
    files: paths.length,
    problems,
    outcomes: outcomes.outcomes,
    results,
    joined,
    ambiguous,
  }
  return { reading, evidence }
}

interface Collected {
  readonly outcomes: TestOutcomes
  readonly problems: Finding[]
}

async function readFile(
  { workspace }: GateContext,
  path: string,
  { outcomes, problems }: Collected,
): Promise<EvidenceFile> {
  const shown = workspace.display(path)
  const file = workspace.open(path)
  const before = outcomes.results
  let format = 'unknown'
  let generatedAt: string | undefined
  try {
    const { reader, records } = await readConformance({ path, bytes: file.bytes })
    format = reader.format
    for (const record of records) {
      if (record.kind === 'generated-at') generatedAt = new Date(record.instant).toISOString()
      else take(record, { outcomes, problems }, shown)
    }
  } catch (error) {
    problems.push(findingOf(error, shown))
  }
  const entry = { path: shown, ...file.finish(), format, records: outcomes.results - before }
  return generatedAt === undefined ? entry : { ...entry, generatedAt }
}

const COUNTED = 'the file counts results without naming their tests: name a report that names them'

function take(
  record: Exclude<ConformanceRecord, { readonly kind: 'generated-at' }>,
  { outcomes, problems }: Collected,
  shown: string,
): void {
  if (record.kind === 'result') {
    // A part of a file that stands apart (negative tests beside the corpus) is not asked for here.
    if (record.result.attributes?.[PART] === undefined) outcomes.add(record.result)
  } else if (!problems.some(({ file, message }) => file === shown && message === COUNTED)) {
    problems.push({ message: COUNTED, file: shown })
  }
}

import { posix } from 'node:path'
import { findPatterns, type GateContext, originOf, readStepOutcomes } from '@governance-gates/action-kit'
import { type Finding, isFailure, type MadeBy } from '@governance-gates/core'
import { type ConformanceRecord, PART, readConformance } from '@governance-gates/evidence'
import type { ResultFiles } from '@governance-gates/policy'
import { proofName, type ResultReading, type TestOutcome } from '../../traceability-input.ts'
import { reportFolder } from './report-folder.ts'
import type { RepositoryFiles } from './repository-files.ts'
import { type DeclaredTests, type Report, TestOutcomes } from './test-outcomes.ts'

/** Where the results are, as the input says, else the policy. */
export interface ResultSource {
  readonly entries: readonly ResultFiles[]
  readonly madeBy: MadeBy | undefined
}

/** What the results are joined with. */
export interface JoinedTests {
  /** Every file that is a test, sorted. */
  readonly files: readonly string[]
  readonly repository: RepositoryFiles
  /** The single tests that are evidence, by file. */
  readonly cases: ReadonlyMap<string, readonly string[]>
  readonly declared: DeclaredTests
}

/** Reads this run's results and joins them with the files of their tests. */
export async function gatherResults(
  context: GateContext,
  { entries, madeBy }: ResultSource,
  tests: JoinedTests,
): Promise<ResultReading> {
  const patterns = entries.map(({ glob }) => glob)
  const { found, ...matched } = await findPatterns(context.workspace, patterns)
  const steps = readStepOutcomes(context.runner, { noun: 'evidence', known: patterns })
  const paths = [...found].sort()
  const outcomes = new TestOutcomes(tests.files, tests.repository, tests.declared)
  const collected = { outcomes, problems: [], failing: new Set<string>() }
  for (const path of paths) {
    const base = namedRoot(context, { entries, matches: matched.matches, path })
    await readFile(context, { path, base: base ?? reportFolder(path, tests.repository) ?? '' }, collected)
  }
  const { results, joined, ambiguous, strays, unjoined } = outcomes
  return {
    files: paths.length,
    making: {
      ...matched,
      outcomes: steps,
      failing: [...collected.failing],
      origin: await originOf(context, paths, madeBy),
    },
    problems: collected.problems,
    outcomes: new Map([...outcomes.outcomes, ...caseOutcomes(outcomes, tests)]),
    results,
    joined,
    ambiguous,
    strays,
    ...(unjoined === undefined ? {} : { unjoined }),
  }
}

/** The folder that the policy names for a report; undefined where it names none. */
function namedRoot({ workspace }: GateContext, { entries, matches, path }: NamedReport): string | undefined {
  const shown = workspace.display(path)
  const entry = entries.find((each) => each.root !== undefined && matches.get(each.glob)?.includes(shown))
  if (entry?.root === undefined) return undefined
  const root = posix.normalize(entry.root).replace(/\/$/, '')
  return root === '.' ? '' : root
}

interface NamedReport extends Pick<ResultSource, 'entries'> {
  readonly matches: ReadonlyMap<string, readonly string[]>
  readonly path: string
}

function caseOutcomes(
  outcomes: TestOutcomes,
  { cases, files }: JoinedTests,
): readonly (readonly [string, TestOutcome])[] {
  const known = new Set(files)
  return [...cases]
    .filter(([file]) => known.has(file))
    .flatMap(([file, names]) =>
      [...outcomes.casesOf(file, names)].map(
        ([test, outcome]) => [proofName({ file, test }), outcome] as const,
      ),
    )
}

interface Collected {
  /** The files that show a failing result. */
  readonly failing: Set<string>
  readonly outcomes: TestOutcomes
  readonly problems: Finding[]
}

/** A file of results, and the folder that its paths are relative to; empty for the root, or where none is known. */
interface BasedReport {
  readonly path: string
  readonly base: string
}

async function readFile(
  { evidence, workspace }: GateContext,
  { path, base }: BasedReport,
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
      else take(record, collected, { shown, base })
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
  report: Report,
): void {
  const { shown } = report
  if (record.kind === 'result') {
    if (isFailure(record.result.status)) failing.add(shown)
    // A separate part of a file (negative tests beside the corpus) is not wanted here.
    if (record.result.attributes?.[PART] === undefined) outcomes.add(record.result, report)
  } else if (!problems.some(({ file, message }) => file === shown && message === COUNTED)) {
    problems.push({ message: COUNTED, file: shown })
  }
}

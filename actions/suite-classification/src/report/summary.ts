import type { Block, Cell } from '@governance-gates/report'
import type { ClassificationReading } from '../classification/classification-reading.ts'
import type { ClassifiedTests } from '../classification/classified-tests.ts'
import { unplacedFiles } from '../classification/split-file.ts'
import type { SuiteGuess } from '../classification/suite-guess.ts'
import { isGlob, type TestFiles } from '../classification/test-files.ts'
import type { SuitesDecision } from '../gate.ts'
import { snippetBlocks } from './suite-snippet.ts'

/** The tests, and where they probably belong. */
export interface GuessedTests {
  readonly files: TestFiles
  /** The policy's patterns of tests. */
  readonly patterns: readonly string[]
  readonly guesses: ReadonlyMap<string, SuiteGuess>
}

/** The gate's parts of the job summary: the suites, and at the end what is missing in the classification, to paste. */
export function summaryBlocks(
  decision: SuitesDecision,
  reading: ClassificationReading,
  { files, patterns, guesses }: GuessedTests,
): readonly Block[] {
  if (reading.kind === 'unusable') {
    // A broken classification holds what people wrote: they should repair it, not replace it.
    if (reading.problem === 'malformed') return []
    const target = {
      ...{ file: reading.file, suites: [], usesStems: false },
      files,
      patterns,
      placed: new Map(),
    }
    return snippetBlocks({ tests: files.tests, guesses }, target)
  }
  const { classification, classified } = reading
  const unplaced = unplacedFiles(classified)
  const target = {
    ...{ file: reading.file, files, patterns },
    suites: classification.suites.map(({ name }) => name),
    usesStems: classification.entries.some(
      ({ entry, part }) => part === undefined && !isGlob(entry) && !entry.includes('/'),
    ),
    // Only what is not classified is placed beside the others.
    placed: unplaced.length === 0 ? new Map() : suitesOf(classified),
  }
  return [suiteBlock(decision, reading.bySuite), ...snippetBlocks({ tests: unplaced, guesses }, target)]
}

/** The suite of each test that is in one. */
function suitesOf({ inOne }: ClassifiedTests): ReadonlyMap<string, string> {
  const suites = new Map<string, string>()
  for (const [suite, tests] of inOne) for (const test of tests) suites.set(test, suite)
  return suites
}

function suiteBlock({ ruled }: SuitesDecision, tests: ReadonlyMap<string, readonly string[]>): Block {
  const rows = [...tests].map(([suite, { length }]): readonly Cell[] => {
    const rule = ruled.find((each) => each.suite === suite)
    if (rule?.contents === undefined) return [{ code: suite }, String(length), 'no rule', '', '']
    const { content, helpers } = rule.contents
    return [
      { code: suite },
      String(length),
      String(helpers),
      String(content.length),
      String(rule.mocks.length),
    ]
  })
  const columns = [
    { header: 'Suite' },
    { header: 'Files', align: 'right' },
    { header: 'Imported helpers', align: 'right' },
    { header: 'Forbidden content', align: 'right' },
    { header: 'Forbidden identifiers', align: 'right' },
  ] as const
  return { kind: 'table', title: 'Suites', columns, rows }
}

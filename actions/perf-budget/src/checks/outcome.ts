import {
  type Check,
  checkMadeBy,
  checkOutcome,
  type OutcomeEvidence,
  outcomesOf,
  type StepOutcomes,
} from '@governance-gates/core'
import type { PerformanceEvidence, SizeReading } from '../performance-input.ts'
import type { MetricIndex } from './metric-index.ts'

const EXPLANATION = 'a benchmark that crashed or that the tool itself calls failed'
const REMEDY =
  'look in the log of the step for what failed, and fix it; give commands that do not measure a step of their own'

interface Making {
  readonly outcomes: StepOutcomes
  readonly evidence: PerformanceEvidence
  readonly sizes: ReadonlyMap<string, SizeReading>
  readonly index: MetricIndex
}

/** Whether the evidence is what the steps made of it: how they ended, and that they wrote it. */
export function checkMaking({ outcomes, evidence, sizes, index }: Making): readonly Check[] {
  const built = [...sizes.values()].flatMap(({ files }) => files.map(({ path }) => path))
  const measured = evidence.files
    .map(({ path }) => path)
    .concat(evidence.problems.flatMap(({ file = [] }) => file))
  const rule = { explanation: EXPLANATION, remedy: REMEDY }
  const standing = (paths: readonly string[]) => standingOf(paths, evidence, index)
  const overall = checkOutcome(
    { ...rule, id: 'outcome', title: 'Outcome of the step that measured' },
    outcomes.everything,
    standing([...measured, ...built]),
  )
  const named = [...evidence.matches].map(([pattern, paths]) =>
    checkOutcome(
      { ...rule, id: `outcome.${pattern}`, title: `Outcome of the step that wrote ${pattern}` },
      outcomesOf(outcomes, pattern),
      standing(paths),
    ),
  )
  const made = checkMadeBy(
    { id: 'evidence.made-by', title: 'Evidence of this run', rule: 'performance.made-by' },
    evidence.origin,
  )
  return [overall, ...named, made].filter((check) => check !== undefined)
}

function standingOf(
  paths: readonly string[],
  { origin }: PerformanceEvidence,
  { crashes, claims }: MetricIndex,
): OutcomeEvidence {
  const files = new Set(paths)
  const failing = [...crashes, ...claims.filter(({ outcome }) => outcome === 'fail')].map(({ file }) => file)
  return {
    files,
    failing: new Set(failing.filter((file) => files.has(file))),
    mayComeFromElsewhere: origin.madeBy === 'anywhere',
  }
}

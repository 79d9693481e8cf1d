import {
  type Check,
  checkMadeBy,
  checkOutcome,
  type OutcomeEvidence,
  outcomesOf,
  type StepOutcomes,
} from '@governance-gates/core'
import type { PerformanceEvidence, SizeReading } from '../performance-input.ts'
import { evidenceMadeBy, outcomeRule } from '../rules.ts'
import type { MetricIndex } from './metric-index.ts'

const EXPLANATION = 'a crashed benchmark or a failure that the tool reports'

interface Making {
  readonly outcomes: StepOutcomes
  readonly evidence: PerformanceEvidence
  readonly sizes: ReadonlyMap<string, SizeReading>
  readonly index: MetricIndex
}

/** Whether this run made the evidence: how its steps ended, and that they wrote it. */
export function checkMaking({ outcomes, evidence, sizes, index }: Making): readonly Check[] {
  const built = [...sizes.values()].flatMap(({ files }) => files.map(({ path }) => path))
  const measured = evidence.files
    .map(({ path }) => path)
    .concat(evidence.problems.flatMap(({ file = [] }) => file))
  const standing = (paths: readonly string[]) => standingOf(paths, evidence, index)
  const overall = checkOutcome(
    { rule: outcomeRule, scope: {}, explanation: EXPLANATION },
    outcomes.everything,
    standing([...measured, ...built]),
  )
  const named = [...evidence.matches].map(([pattern, paths]) =>
    checkOutcome(
      { rule: outcomeRule, scope: { file: pattern }, explanation: EXPLANATION },
      outcomesOf(outcomes, pattern),
      standing(paths),
    ),
  )
  const made = checkMadeBy(evidenceMadeBy, {}, evidence.origin)
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

import {
  type ChangeProposal,
  type Check,
  checkOf,
  type Expected,
  environmentDifferences,
  exactly,
  type Finding,
  measured,
  type Outcome,
  proposalRemedy,
  unacceptedChanges,
} from '@governance-gates/core'
import type { IfMissing, RegressionPolicy } from '@governance-gates/policy'
import type { BaselineReading } from '../performance-input.ts'
import { regressionNoise, regressionRule } from '../rules.ts'
import { worseText } from './amount-text.ts'
import {
  type BaselineComparison,
  compareWithBaseline,
  type ReadBaseline,
  systemOf,
} from './baseline-comparison.ts'
import { type Declared, DeclaredMetrics, slowdownProposals, vanishedProposals } from './declared-changes.ts'
import { checkEnvironment, machineNote } from './environment.ts'
import { isAskedFor, isFileSize } from './file-size-metric.ts'
import { findingOfChange, type MetricChange } from './metric-change.ts'
import { checkNames, vanishedMetrics } from './metric-names.ts'
import { NOTHING_COMPARED, type RegressionInput, type RegressionJudgement } from './regression-judgement.ts'
import { checkSettings } from './regression-settings.ts'

/**
 * Compares a run with its baseline, metric by metric. Without one, an entry that nobody accepted is all that can be wrong.
 */
export function judgeRegressions(input: RegressionInput): RegressionJudgement {
  const { baseline, policy, index, changes: register } = input
  const { regression } = policy
  const declared = new DeclaredMetrics(register)
  if (regression === undefined || baseline === undefined) {
    return { ...NOTHING_COMPARED, checks: declared.checks() }
  }
  if (baseline.kind !== 'read') {
    const checks = [unusable(baseline, regression), ...declared.checks()]
    return { ...NOTHING_COMPARED, checks, notes: declared.notes() }
  }
  const before = { ...baseline, measurements: declared.applied(baseline.measurements, index) }
  const comparison = compareWithBaseline(before, { ...input, regression, declared })
  const { changes } = comparison
  const { differences, note } = machinesOf(before, input)
  const recorded = before.measurements.filter((each) => !isFileSize(each) || isAskedFor(input.policy, each))
  const slower = slowdownProposals(regressedIn(changes), declared)
  const gone = vanishedProposals(vanishedMetrics(recorded, index), declared)
  return {
    checks: [
      withWayOut(checkRegressed(comparison, note), slower, register),
      ...checkNoisy(changes, regression),
      ...checkNames(recorded, regression, index).map((check) => withWayOut(check, gone, register)),
      ...declared.checks(),
      ...checkEnvironment(differences),
      ...checkSettings(before.measurements, regression, { index, changes }),
    ],
    changes,
    environment: differences,
    proposals: [...slower, ...gone],
    covering: declared.covering(),
    notes: declared.notes(),
  }
}

/** Names the entry to paste where the check blocks and somebody may want what it found. */
function withWayOut(check: Check, proposals: readonly ChangeProposal[], { register, now }: Declared): Check {
  if (check.status !== 'fail') return check
  const [repair = ''] = check.remedy?.split(';', 1) ?? []
  const declare = proposalRemedy(proposals, { register: register.register, exists: register.exists, now })
  if (declare === undefined && unacceptedChanges(register, 'perf-budget').length > 0) {
    return { ...check, remedy: 'have the declared changes accepted, as the check Intended changes says' }
  }
  if (declare === undefined) return check
  return { ...check, remedy: `${repair}; or, where the change is wanted, ${declare}` }
}

/** How the two machines differ, as far as that matters: sizes of files alone depend only on the system. */
function machinesOf(
  { environment: before }: ReadBaseline,
  { environment: after, index }: RegressionInput,
): { readonly differences: readonly string[]; readonly note: string | undefined } {
  const { measurements } = index
  const isOnlySizes =
    measurements.length > 0 && measurements.every(({ measurement }) => isFileSize(measurement))
  if (!isOnlySizes) {
    return { differences: environmentDifferences(before, after), note: machineNote(before, after) }
  }
  return { differences: environmentDifferences(systemOf(before), systemOf(after)), note: undefined }
}

function unusable(baseline: Exclude<BaselineReading, { kind: 'read' }>, regression: RegressionPolicy): Check {
  const unknown = { actual: null, expected: NONE }
  if (baseline.kind === 'unreadable') {
    const remedy = `replace ${baseline.path} with the baseline candidate of a good run`
    const findings = [baseline.finding]
    return checkOf(regressionRule, {}, { ...unknown, status: 'inconclusive', remedy, findings })
  }
  return checkOf(
    regressionRule,
    {},
    {
      ...unknown,
      status: statusOfMissing(regression['if-missing']),
      remedy: `commit the baseline candidate of a good run as ${baseline.path}`,
      findings: [{ message: `the baseline ${baseline.path} does not exist`, file: baseline.path }],
    },
  )
}

const NONE: Expected = exactly(0, 'regressions')

function statusOfMissing(policy: IfMissing): 'inconclusive' | 'warn' {
  return policy === 'fail' ? 'inconclusive' : 'warn'
}

function regressedIn(changes: readonly MetricChange[]): readonly MetricChange[] {
  return changes.filter(({ comparison: { outcome } }) => outcome === 'regressed')
}

/** @param note what is unknown of the machines. */
function checkRegressed(comparison: BaselineComparison, note: string | undefined): Check {
  const { changes, incomparable } = comparison
  const regressed = regressedIn(changes)
  const [worst] = regressed
  const details = [
    worst === undefined
      ? `${changes.length} ${changes.length === 1 ? 'metric' : 'metrics'} compared`
      : worstText(worst, regressed.length, changes.length),
    changes.every(({ isComparable }) => isComparable)
      ? undefined
      : 'another machine measured the baseline, so a regression only warns',
    note,
  ].filter((detail) => detail !== undefined)
  return checkOf(
    regressionRule,
    {},
    {
      actual: measured(regressed.length, 'regressions'),
      expected: NONE,
      detail: details.join('; '),
      ...statusOf(comparison, regressed),
      findings: [
        ...regressed.map(findingOfChange),
        ...incomparable,
        ...(changes.length + incomparable.length === 0 ? [NOTHING_IN_COMMON] : []),
      ],
    },
  )
}

function worstText({ name, comparison }: MetricChange, regressed: number, compared: number): string {
  return `${regressed} of ${compared} metrics regressed, the worst is ${name}: ${worseText(comparison.worsening)}`
}

const NOTHING_IN_COMMON: Finding = { message: 'this run and the baseline have no metric in common' }

/** What cannot be compared is not forgiven by a regression that is. */
function statusOf(
  { changes, incomparable }: BaselineComparison,
  regressed: readonly MetricChange[],
): Pick<Outcome, 'status' | 'remedy'> {
  if (regressed.some(({ isComparable }) => isComparable)) return { status: 'fail' }
  if (incomparable.length > 0) {
    const remedy = 'measure in the same way as the baseline, or commit a new baseline'
    return { status: 'inconclusive', remedy }
  }
  if (regressed.length > 0) return { status: 'warn' }
  if (changes.length > 0) return { status: 'pass' }
  const remedy = 'measure the metrics that are in the baseline, or commit a new baseline'
  return { status: 'inconclusive', remedy }
}

/** Noise that blocks is what people complain of most: by default it warns, and says how many samples would settle it. */
function checkNoisy(changes: readonly MetricChange[], regression: RegressionPolicy): readonly Check[] {
  const noisy = changes.filter(({ comparison }) => comparison.outcome === 'noisy')
  if (noisy.length === 0) return []
  const blocks = regression['when-noisy'] === 'fail' && noisy.some(({ isComparable }) => isComparable)
  return [
    checkOf(
      regressionNoise,
      {},
      {
        status: blocks ? 'fail' : 'warn',
        actual: measured(noisy.length, 'uncertain metrics'),
        expected: exactly(0, 'uncertain metrics'),
        findings: noisy.map(findingOfChange),
      },
    ),
  ]
}

import {
  type Check,
  type Duration,
  type Finding,
  formatInstant,
  type Instant,
  type Measurement,
  metricName,
} from '@governance-gates/core'
import type { PerformancePolicy } from '@governance-gates/policy'
import type { PerformanceEvidence } from '../performance-input.ts'
import type { BudgetStanding } from './budgets.ts'
import { type MetricIndex, mayBeAbout, mayHave, placeOf, placeOfMeasurement } from './metric-index.ts'

/** Whether the evidence can be judged at all. */
export function checkEvidence(
  evidence: PerformanceEvidence,
  index: MetricIndex,
  policy: PerformancePolicy,
): readonly Check[] {
  const { patterns, missing, unmatched, problems } = evidence
  if (patterns.length === 0) return []
  const twice = new Map(index.contradictions.map((each) => [each.name, each]))
  const contradictions = [...twice.values()].map((located) => ({
    message: `${located.name} was measured more than once`,
    subject: located.name,
    ...placeOfMeasurement(located),
  }))
  const faults = [...(evidence.cells?.findings ?? []), ...problems, ...contradictions]
  const absent = [
    ...missing.map((path) => ({ message: `${path} does not exist` })),
    ...unmatched.map((pattern) => ({ message: `no file matches ${pattern}` })),
  ]
  const check = {
    id: 'evidence',
    title: 'The evidence can be read',
    rule: 'performance.evidence',
    actual: `${index.measurements.length} metrics in ${evidence.files.length} files`,
    expected: 'readable, and every metric once',
  }
  if (faults.length > 0) {
    const remedy = evidence.cells?.remedy ?? 'mend the evidence: what cannot be read proves nothing'
    return [{ ...check, status: 'inconclusive', remedy, findings: [...faults, ...absent] }]
  }
  if (absent.length === 0) return [{ ...check, status: 'pass', findings: [] }]
  if (missing.length > 0 && !mayBeMissing(policy)) {
    const remedy = `run what writes ${missing[0] ?? ''} before the gate, or correct its path; where a file may be missing, write \`if-missing: warn\` beside \`evidence\` in the policy`
    return [{ ...check, status: 'inconclusive', remedy, findings: absent }]
  }
  const remedy = 'run what writes these files before the gate, or take them out of the policy'
  return [{ ...check, status: 'warn', remedy, findings: absent }]
}

/** A file that is named in full must be there, unless the policy lets it, or every metric, be missing. */
function mayBeMissing({ 'if-missing': rule, budgets }: PerformancePolicy): boolean {
  if (rule !== undefined) return rule === 'warn'
  const ofMetrics = Object.values(budgets).filter(({ metric }) => metric !== undefined)
  return ofMetrics.length > 0 && ofMetrics.every((budget) => budget['if-missing'] === 'warn')
}

/** Whether the evidence is young enough; a file that does not say when it was written may be of any age. */
export function checkAge(
  { files }: PerformanceEvidence,
  maxAge: Duration | undefined,
  now: Instant,
): readonly Check[] {
  if (maxAge === undefined || files.length === 0) return []
  const faults = files.flatMap(({ path, generatedAt }) => ageFault(path, generatedAt, maxAge, now))
  const dates = files.flatMap(({ generatedAt }) => generatedAt ?? [])
  const oldest = dates.length < files.length ? undefined : (Math.min(...dates) as Instant)
  const check = {
    id: 'evidence.age',
    title: 'The evidence is young enough',
    rule: 'performance.max-age',
    actual: oldest === undefined ? null : formatInstant(oldest),
    expected: `at most ${maxAge.text} old`,
  }
  if (faults.length === 0) return [{ ...check, status: 'pass', findings: [] }]
  return [
    {
      ...check,
      status: faults.some(({ isOld }) => isOld) ? 'fail' : 'inconclusive',
      remedy: 'measure again; where a format has no date, take max-age out of the policy',
      findings: faults.map(({ finding }) => finding),
    },
  ]
}

function ageFault(
  path: string,
  generatedAt: Instant | undefined,
  maxAge: Duration,
  now: Instant,
): readonly { readonly isOld: boolean; readonly finding: Finding }[] {
  if (generatedAt === undefined) {
    return [{ isOld: false, finding: { message: 'it does not say when it was measured', file: path } }]
  }
  const at = formatInstant(generatedAt)
  if (generatedAt > now) {
    return [
      {
        isOld: false,
        finding: { message: `it was measured at ${at}, which is not in the past`, file: path },
      },
    ]
  }
  if (now - generatedAt <= maxAge.milliseconds) return []
  return [{ isOld: true, finding: { message: `it was measured at ${at}`, file: path } }]
}

/** Benchmarks that did not end and that no budget asks for: nothing is decided by them, and somebody should know. */
export function checkCrashes(
  { crashes }: MetricIndex,
  standings: readonly BudgetStanding[],
  inBaseline: readonly Measurement[],
): readonly Check[] {
  const others = crashes.filter((crash) => !standings.some(({ budget }) => mayBeAbout(budget, crash)))
  if (others.length === 0) return []
  const recorded = Map.groupBy(inBaseline, ({ metric }) => metric)
  const known = others.filter((crash) =>
    (recorded.get(crash.metric) ?? []).some(({ parameters }) => mayHave(crash, parameters)),
  )
  return [
    {
      id: 'benchmarks',
      title: 'Every benchmark runs to its end',
      rule: 'performance.evidence',
      status: known.length > 0 ? 'fail' : 'warn',
      actual: `${others.length} did not end`,
      expected: 'all end',
      remedy:
        known.length > 0
          ? 'mend the benchmarks: the baseline has measured them'
          : 'mend the benchmarks, or take them out',
      findings: [...known, ...others.filter((crash) => !known.includes(crash))].map((crash) => ({
        message: crash.message,
        subject: metricName(crash),
        ...placeOf(crash),
      })),
    },
  ]
}

/** What the tools that wrote the evidence hold of it. The policy decides; nobody should overlook that they disagree. */
export function checkClaims({ claims }: MetricIndex): readonly Check[] {
  const failed = claims.filter(({ outcome }) => outcome === 'fail')
  if (failed.length === 0) return []
  return [
    {
      id: 'claims',
      title: 'The evidence itself reports no failure',
      rule: 'performance.evidence',
      status: 'warn',
      actual: `${failed.length} of ${claims.length} failed`,
      expected: '0 failed',
      remedy: 'declare a budget for it in the policy, or correct the limits of the tool that wrote this',
      findings: failed.map((claim) => ({
        message: claim.text,
        subject: metricName(claim),
        ...placeOf(claim),
      })),
    },
  ]
}

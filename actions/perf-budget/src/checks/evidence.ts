import {
  atMost,
  type Check,
  checkOf,
  type Duration,
  exactly,
  type Finding,
  formatInstant,
  type Instant,
  type Measurement,
  measured,
  metricName,
  noneOf,
  type Outcome,
} from '@governance-gates/core'
import type { PerformancePolicy } from '@governance-gates/policy'
import type { PerformanceEvidence } from '../performance-input.ts'
import { benchmarksRule, claimsRule, evidenceAge, evidenceRule } from '../rules.ts'
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
  const findings = [...faults, ...absent]
  return [
    checkOf(
      evidenceRule,
      {},
      {
        ...statusOf(faults, { evidence, policy }),
        ...noneOf(findings, 'problems'),
        detail: `${counted(index.measurements.length, 'metric')} in ${counted(evidence.files.length, 'file')}`,
      },
    ),
  ]
}

function statusOf(
  faults: readonly Finding[],
  {
    evidence: { missing, unmatched, cells },
    policy,
  }: { readonly evidence: PerformanceEvidence; readonly policy: PerformancePolicy },
): Pick<Outcome, 'status' | 'remedy'> {
  if (faults.length > 0) return { status: 'inconclusive', remedy: cells?.remedy ?? evidenceRule.remedy }
  if (missing.length + unmatched.length === 0) return { status: 'pass' }
  if (missing.length > 0 && !mayBeMissing(policy)) {
    const remedy = `run the step that writes ${missing[0] ?? ''} before the gate, or correct its path; where a file may be missing, write \`if-missing: warn\` in the policy, both beside \`evidence\` and in each budget whose metrics are only in that file`
    return { status: 'inconclusive', remedy }
  }
  const remedy =
    'run the steps that write these files before the gate, or remove their paths from performance.evidence'
  return { status: 'warn', remedy }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
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
  const faults = files.flatMap((file) => ageFault(file, maxAge, now))
  const dates = files.flatMap(({ generatedAt }) => generatedAt ?? [])
  const oldest = dates.length < files.length ? undefined : (Math.min(...dates) as Instant)
  const unit = unitOf(maxAge)
  return [
    checkOf(
      evidenceAge,
      {},
      {
        status: faults.some(({ isOld }) => isOld) ? 'fail' : faults.length > 0 ? 'inconclusive' : 'pass',
        actual: oldest === undefined ? null : measured((now - oldest) / unit.milliseconds, unit.name),
        expected: atMost(maxAge.milliseconds / unit.milliseconds, unit.name),
        ...(oldest === undefined
          ? {}
          : { detail: `the oldest file was measured at ${formatInstant(oldest)}` }),
        findings: faults.map(({ finding }) => finding),
      },
    ),
  ]
}

const AGE_UNITS = [
  { name: 'days', milliseconds: 86_400_000 },
  { name: 'hours', milliseconds: 3_600_000 },
] as const
const MINUTES = { name: 'minutes', milliseconds: 60_000 } as const

/** The largest of which an age is several, so that it reads `24 hours`, `36 hours` and `7 days`. */
function unitOf({ milliseconds }: Duration): { readonly name: string; readonly milliseconds: number } {
  const isWhole = (each: (typeof AGE_UNITS)[number]) =>
    milliseconds > each.milliseconds && milliseconds % each.milliseconds === 0
  return AGE_UNITS.find(isWhole) ?? MINUTES
}

function ageFault(
  { path, generatedAt }: PerformanceEvidence['files'][number],
  maxAge: Duration,
  now: Instant,
): readonly { readonly isOld: boolean; readonly finding: Finding }[] {
  if (generatedAt === undefined) {
    return [{ isOld: false, finding: { message: 'does not say when it was measured', file: path } }]
  }
  const at = formatInstant(generatedAt)
  if (generatedAt > now) {
    return [
      {
        isOld: false,
        finding: { message: `measured at ${at}, which is in the future`, file: path },
      },
    ]
  }
  if (now - generatedAt <= maxAge.milliseconds) return []
  return [{ isOld: true, finding: { message: `measured at ${at}`, file: path } }]
}

/** Benchmarks that crashed and that no budget covers: they decide nothing, but somebody should know. */
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
  const isKnown = known.length > 0
  return [
    checkOf(
      benchmarksRule,
      {},
      {
        status: isKnown ? 'fail' : 'warn',
        actual: measured(others.length, 'benchmarks'),
        expected: exactly(0, 'benchmarks'),
        remedy: isKnown ? 'fix the benchmarks, which the baseline has measured' : benchmarksRule.remedy,
        findings: [...known, ...others.filter((crash) => !known.includes(crash))].map((crash) => ({
          message: crash.message,
          subject: metricName(crash),
          ...placeOf(crash),
        })),
      },
    ),
  ]
}

/** What the tools say that wrote the evidence. The policy decides; nobody should overlook that they disagree. */
export function checkClaims({ claims }: MetricIndex): readonly Check[] {
  const failed = claims.filter(({ outcome }) => outcome === 'fail')
  if (failed.length === 0) return []
  return [
    checkOf(
      claimsRule,
      {},
      {
        status: 'warn',
        actual: measured(failed.length, 'failures'),
        expected: exactly(0, 'failures'),
        findings: failed.map((claim) => ({
          message: claim.text,
          subject: metricName(claim),
          ...placeOf(claim),
        })),
      },
    ),
  ]
}

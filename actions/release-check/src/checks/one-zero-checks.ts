import {
  type Check,
  compareDecimals,
  type Decimal,
  decimalOfDouble,
  decimalToText,
  endOfDay,
  type Finding,
  type Instant,
  startOfDay,
  type Verdict,
} from '@governance-gates/core'
import type { Attestation, OneZeroPolicy } from '@governance-gates/policy'
import type { BudgetStreak } from './budget-streak.ts'

export interface OneZeroInput {
  readonly policy: OneZeroPolicy
  /** Whether 1.0 or its first release candidates are what is released; else the criteria are only reported. */
  readonly isDue: boolean
  /** The conformance verdicts for this commit. */
  readonly conformance: readonly Verdict[]
  /** The verdicts of traceability for this commit; undefined where the policy names no documents. */
  readonly documents: readonly Verdict[] | undefined
  readonly streak: BudgetStreak
  /** Undefined where the policy names no register, or there is no such file. */
  readonly attestations: readonly Attestation[] | undefined
  readonly now: Instant
}

/** The criteria of 1.0: each a check, which warns as long as another version is released. */
export function checkOneZero(input: OneZeroInput): readonly Check[] {
  const { policy, streak, isDue } = input
  const minimum = policy['min-pass-rate']
  const checks = [
    minimum === undefined ? undefined : checkPassRate(input, minimum),
    policy['budgets-met-for'] === undefined ? undefined : checkStreak(streak, policy['budgets-met-for'].text),
    input.documents === undefined ? undefined : checkDocuments(input.documents),
    ...(policy.attestations ?? []).map((name) => checkAttestation(name, input)),
  ].filter((check) => check !== undefined)
  return isDue ? checks : checks.map(asReport)
}

/** What would stop 1.0 is worth knowing before, and stops nothing. */
function asReport(check: Check): Check {
  const stops = check.status === 'fail' || check.status === 'inconclusive'
  return stops ? { ...check, status: 'warn', title: `For 1.0: ${check.title}` } : check
}

/** Of every campaign: the lowest rate counts. Exceptions must be documented and not expired. */
function checkPassRate({ conformance }: OneZeroInput, minimum: Decimal): Check {
  const check = {
    id: 'one-zero.pass-rate',
    title: 'Conformance at the threshold of 1.0',
    rule: 'release.one-zero.min-pass-rate',
    expected: `>= ${decimalToText(minimum)}`,
    unit: '%',
  }
  const all = conformance.flatMap(({ checks }) => checks.filter(isAnyPassRate))
  const rates = all.filter(isPassRate)
  const unmeasured = all.filter((each) => !isPassRate(each))
  const lowest = rates.reduce<RateCheck | undefined>(
    (found, each) => (found === undefined || each.actual < found.actual ? each : found),
    undefined,
  )
  if (lowest === undefined) {
    return {
      ...check,
      status: 'inconclusive',
      actual: null,
      remedy: 'run conformance-gate on this commit, with min-pass-rate in its campaigns',
      findings: [{ message: 'no verdict of conformance-gate for this commit has a pass rate' }],
    }
  }
  const below = rates.filter(({ actual }) => compareDecimals(decimalOfDouble(actual), minimum) < 0)
  const expired = conformance.flatMap(({ exceptions }) => exceptions.expired)
  const findings: readonly Finding[] = [
    ...below.map(({ title, actual }) => ({ message: `${title} is ${actual} %`, subject: title })),
    ...unmeasured.map(({ title }) => ({ message: `${title} was not measured`, subject: title })),
    ...expired.map((subject) => ({ message: 'the exception for it has expired', subject })),
  ]
  if (findings.length === 0) return { ...check, status: 'pass', actual: lowest.actual, findings }
  return {
    ...check,
    status: 'fail',
    actual: lowest.actual,
    remedy: 'mend what fails, or document it with an exception that holds',
    findings,
  }
}

type RateCheck = Check & { readonly actual: number }

function isAnyPassRate({ id }: Check): boolean {
  return id.endsWith('.pass-rate')
}

function isPassRate(check: Check): check is RateCheck {
  return isAnyPassRate(check) && check.unit === '%' && typeof check.actual === 'number'
}

function checkStreak(streak: BudgetStreak, wanted: string): Check {
  const check = {
    id: 'one-zero.budgets',
    title: `Every budget met for ${wanted}`,
    rule: 'release.one-zero.budgets-met-for',
    expected: `every budget on ${wanted} in a row`,
  }
  switch (streak.kind) {
    case 'met':
      return { ...check, status: 'pass', actual: `${streak.days} days`, findings: [] }
    case 'not-met':
      return {
        ...check,
        status: streak.failed.length > 0 ? 'fail' : 'inconclusive',
        actual: `${streak.days} days`,
        remedy: 'measure every day, keep the history, and release when the budgets have held so long',
        findings: [...streak.failed, ...streak.missing],
      }
    case 'unknown':
      return {
        ...check,
        status: 'inconclusive',
        actual: null,
        remedy: 'name the history in performance.history.path, and restore it before this gate',
        findings: [streak.finding],
      }
  }
}

/** What traceability has found of the documents that the policy names: they exist, are young enough, lead somewhere. */
function checkDocuments(verdicts: readonly Verdict[]): Check {
  const check = {
    id: 'one-zero.documents',
    title: 'Every document is there and holds',
    rule: 'traceability.documents',
    expected: 'all of them',
  }
  const own = verdicts.flatMap(({ checks }) => checks.filter(({ id }) => id.startsWith('documents.')))
  const bad = own.filter(({ status }) => status !== 'pass')
  if (own.length === 0) {
    return {
      ...check,
      status: 'inconclusive',
      actual: null,
      remedy: 'run traceability on this commit, and give its verdict in release.evidence',
      findings: [{ message: 'no verdict of traceability for this commit is about documents' }],
    }
  }
  const actual = `${own.length - bad.length} of ${own.length} checks`
  if (bad.length === 0) return { ...check, status: 'pass', actual, findings: [] }
  return {
    ...check,
    status: bad.some(({ status }) => status === 'fail' || status === 'warn') ? 'fail' : 'inconclusive',
    actual,
    remedy: bad[0]?.remedy ?? 'see what traceability says',
    findings: bad.flatMap(({ title, findings }) =>
      findings.length === 0
        ? [{ message: title }]
        : findings.map(({ message, ...place }) => ({ ...place, message: `${title}: ${message}` })),
    ),
  }
}

function checkAttestation(name: string, { attestations, now }: OneZeroInput): Check {
  const check = {
    id: `one-zero.${name}`,
    title: `Somebody answers for ${name}`,
    rule: 'release.one-zero.attestations',
    expected: 'an attestation that holds',
  }
  const found = attestations?.find((each) => each.name === name)
  if (found === undefined) {
    return {
      ...check,
      status: 'fail',
      actual: 'none',
      remedy: `write {name: ${name}, by, at, link, valid-until} in the register that release.attestations names`,
      findings: [{ message: `nobody has declared ${name}`, subject: name }],
    }
  }
  const { by, at, validUntil, file, line, link } = found
  const detail = `${by} on ${at}, until ${validUntil}: ${link}`
  const holds = startOfDay(at) <= now && now < endOfDay(validUntil)
  if (holds) return { ...check, status: 'pass', actual: `by ${by}`, detail, findings: [] }
  const message = now < startOfDay(at) ? `it is of ${at}, which is not yet` : `it held until ${validUntil}`
  return {
    ...check,
    status: 'fail',
    actual: message,
    detail,
    remedy: 'look again, and declare it anew',
    findings: [{ message, subject: name, file, line }],
  }
}

import {
  atLeast,
  type Check,
  checkOf,
  type Duration,
  endOfDay,
  exactly,
  type Instant,
  measured,
  startOfDay,
} from '@governance-gates/core'
import type { Attestation, OneZeroPolicy } from '@governance-gates/policy'
import type { Verdict } from '@governance-gates/verdict'
import { oneZeroAttestation, oneZeroBudgets, oneZeroDocuments } from '../../rules/one-zero.ts'
import { DOCUMENTS } from '../../rules-of-other-gates.ts'
import type { BudgetStreak } from './budget-streak.ts'
import { checkPassRate } from './one-zero-pass-rate.ts'

export interface OneZeroInput {
  readonly policy: OneZeroPolicy
  /** Whether 1.0 or its first release candidates are what is released; else the criteria are only reported. */
  readonly isDue: boolean
  /** The conformance verdicts for this commit. */
  readonly conformance: readonly Verdict[]
  /** The verdicts of traceability for this commit; undefined where the policy names no documents. */
  readonly documents: readonly Verdict[] | undefined
  readonly streak: BudgetStreak
  /** Undefined where the policy names no register, or it does not exist. */
  readonly attestations: readonly Attestation[] | undefined
  readonly now: Instant
}

/** The criteria of 1.0: each a check, which warns as long as another version is released. */
export function checkOneZero(input: OneZeroInput): readonly Check[] {
  const { policy, streak, isDue, conformance, now } = input
  const isRated = policy['min-pass-rate'] !== undefined || policy.campaigns !== undefined
  const days = daysOf(policy)
  const checks = [
    isRated ? checkPassRate({ policy, conformance, now }) : undefined,
    days === undefined ? undefined : checkStreak(streak, days),
    input.documents === undefined ? undefined : checkDocuments(input.documents),
    ...(policy.attestations ?? []).map((name) => checkAttestation(name, input)),
  ].filter((check) => check !== undefined)
  return isDue ? checks : checks.map(asReport)
}

const DAY = 86_400_000

/** For how many days every budget must have been met; undefined where nobody asks for it. */
export function daysOf(policy: OneZeroPolicy): number | undefined {
  const asked = policy['budgets-met-for']
  return asked && Math.ceil(asked.milliseconds / DAY)
}

/** It is useful to know beforehand what would stop 1.0, and it stops nothing. */
function asReport(check: Check): Check {
  if (check.status !== 'fail' && check.status !== 'inconclusive') return check
  const known = check.detail === undefined ? '' : `; ${check.detail}`
  return { ...check, status: 'warn', detail: `reported only: this release is not 1.0${known}` }
}

function checkStreak(streak: BudgetStreak, wanted: number): Check {
  const expected = atLeast(wanted, 'days')
  switch (streak.kind) {
    case 'met':
      return checkOf(oneZeroBudgets, {}, { status: 'pass', actual: measured(streak.days, 'days'), expected })
    case 'not-met':
      return checkOf(
        oneZeroBudgets,
        {},
        {
          status: streak.failed.length > 0 ? 'fail' : 'inconclusive',
          actual: measured(streak.days, 'days'),
          expected,
          findings: [...streak.failed, ...streak.missing],
        },
      )
    case 'unknown':
      return checkOf(
        oneZeroBudgets,
        {},
        {
          status: 'inconclusive',
          actual: null,
          expected,
          remedy: 'name the history in performance.history.path, and restore it before perf-budget runs',
          findings: [streak.finding],
        },
      )
  }
}

/** What traceability found about the documents in the policy: they exist, are young enough, have links that work. */
function checkDocuments(verdicts: readonly Verdict[]): Check {
  const own = verdicts.flatMap(({ checks }) => checks.filter(({ rule }) => DOCUMENTS.has(rule)))
  const bad = own.filter(({ status }) => status !== 'pass')
  if (own.length === 0) {
    return checkOf(
      oneZeroDocuments,
      {},
      {
        status: 'inconclusive',
        actual: null,
        expected: exactly('every check of documents passes'),
        remedy: 'run traceability on this commit, and name its verdict in release.evidence',
        findings: [{ message: 'no verdict of traceability for this commit is about documents' }],
      },
    )
  }
  return checkOf(
    oneZeroDocuments,
    {},
    {
      status: documentsStatus(bad),
      actual: measured(bad.length, 'checks that did not pass'),
      expected: exactly(0, 'checks that did not pass'),
      detail: `${own.length - bad.length} of ${own.length} checks of documents passed`,
      remedy: bad[0]?.remedy ?? oneZeroDocuments.remedy,
      findings: bad.flatMap(({ title, findings }) =>
        findings.length === 0
          ? [{ message: title }]
          : findings.map(({ message, ...place }) => ({ ...place, message: `${title}: ${message}` })),
      ),
    },
  )
}

function documentsStatus(bad: readonly Check[]): Check['status'] {
  if (bad.length === 0) return 'pass'
  return bad.some(({ status }) => status === 'fail' || status === 'warn') ? 'fail' : 'inconclusive'
}

const VALID = exactly('a valid attestation')

function checkAttestation(name: string, { policy, attestations, now }: OneZeroInput): Check {
  const scope = { criterion: name }
  const found = attestations?.find((each) => each.name === name)
  if (found === undefined) {
    return checkOf(oneZeroAttestation, scope, {
      status: 'fail',
      actual: measured('none'),
      expected: VALID,
      remedy: `add {name: ${name}, by, at, link, valid-until} to the register that release.attestations names`,
      findings: [{ message: `nobody has attested ${name}`, subject: name }],
    })
  }
  const { by, at, validUntil, file, line, link } = found
  const detail = `${by} on ${at}, until ${validUntil}: ${link}`
  const fault = faultOf(found, policy['attestation-max-age'], now)
  if (fault === undefined) {
    return checkOf(oneZeroAttestation, scope, {
      status: 'pass',
      actual: measured(`by ${by}`),
      expected: VALID,
      detail,
    })
  }
  return checkOf(oneZeroAttestation, scope, {
    status: 'fail',
    actual: measured(fault),
    expected: VALID,
    detail,
    remedy: `review it again, and update at, link and valid-until of ${name} in ${file}`,
    findings: [{ message: fault, subject: name, file, line }],
  })
}

/** It holds from its day through its last one (UTC); its age counts from the start of its day. */
function faultOf(
  { at, validUntil }: Attestation,
  maxAge: Duration | undefined,
  now: Instant,
): string | undefined {
  if (now < startOfDay(at)) return `is dated ${at}, which is in the future`
  if (now >= endOfDay(validUntil)) return `expired on ${validUntil}`
  const isOld = maxAge !== undefined && now - startOfDay(at) > maxAge.milliseconds
  return isOld ? `was made on ${at}, more than ${maxAge.text} ago` : undefined
}

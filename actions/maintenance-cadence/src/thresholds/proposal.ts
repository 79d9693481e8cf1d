import type { Instant } from '@governance-gates/core'
import { type MeasuredCheck, thresholdPath } from './threshold-key.ts'

/** A verdict of an earlier run, with what it measured. */
export interface PastVerdict {
  readonly gate: string
  readonly at: Instant
  readonly thresholdsVersion: string
  readonly ref: string
  /** Whether an exception or waiver was applied. */
  readonly isExcused: boolean
  readonly checks: readonly MeasuredCheck[]
}

export interface ProposalQuestion {
  readonly now: Instant
  /** The threshold version of the policy as it is. */
  readonly thresholds: string
  readonly defaultBranch: string | undefined
}

/** A limit that was met with room to spare. */
export interface Proposal {
  /** The check: `conformance-gate/pass-rate:corpus`. */
  readonly check: string
  /** Its place in the policy. */
  readonly path: readonly string[]
  readonly direction: 'at-least' | 'at-most'
  readonly unit: string
  readonly limit: number
  readonly worst: number
  readonly proposed: number
  readonly samples: number
}

/** Why a limit is left alone although nothing came near it. */
interface Declined {
  readonly check: string
  readonly why: string
}

export interface Proposals {
  readonly proposals: readonly Proposal[]
  readonly declined: readonly Declined[]
}

const DAY = 86_400_000
const WINDOW = 30 * DAY
/** Fewer measurements say nothing of what comes. */
const FEWEST_SAMPLES = 10
/** A longer time without a measurement may hide the worst one. */
const LONGEST_GAP = 7 * DAY

/** Limits that the last 30 days have met with room to spare. */
export function proposeTighter(history: readonly PastVerdict[], question: ProposalQuestion): Proposals {
  const recent = history
    .filter(({ at, ref }) => at > question.now - WINDOW && at <= question.now && isOfBranch(ref, question))
    .sort((left, right) => left.at - right.at)
  const proposals: Proposal[] = []
  const declined: Declined[] = []
  for (const verdicts of Map.groupBy(recent, ({ gate }) => gate).values()) {
    const ids = new Set(verdicts.flatMap(({ checks }) => checks.filter(isTightenable).map(idOf)))
    for (const id of ids) {
      const found = proposalFor(id, verdicts, question)
      if (typeof found === 'string') declined.push({ check: id, why: found })
      else if (found !== undefined) proposals.push(found)
    }
  }
  return { proposals, declined }
}

function isOfBranch(ref: string, { defaultBranch }: ProposalQuestion): boolean {
  return defaultBranch === undefined ? ref.startsWith('refs/heads/') : ref === `refs/heads/${defaultBranch}`
}

function isTightenable(check: MeasuredCheck): boolean {
  const { operator, limit } = check.expected
  const isBound = operator === 'at-least' || operator === 'at-most'
  return isBound && typeof limit === 'number' && thresholdPath(check) !== undefined
}

function idOf({ rule, scope }: MeasuredCheck): string {
  return [rule, ...Object.values(scope)].join(':')
}

/** A proposal; why there is none although there is room; undefined where there is none to speak of. */
function proposalFor(
  id: string,
  verdicts: readonly PastVerdict[],
  question: ProposalQuestion,
): Proposal | string | undefined {
  const checks = verdicts.map((verdict) => verdict.checks.find((check) => idOf(check) === id))
  const last = checks.findLast((check) => check !== undefined)
  if (last === undefined) return undefined
  const { operator, limit, unit = '' } = last.expected
  const path = thresholdPath(last)
  if (
    typeof limit !== 'number' ||
    (operator !== 'at-least' && operator !== 'at-most') ||
    path === undefined
  ) {
    return undefined
  }
  const values = checks.map((check) => check?.actual?.value)
  const measured = values.filter((value) => typeof value === 'number')
  const worst = operator === 'at-least' ? Math.min(...measured) : Math.max(...measured)
  const proposed = tighter(operator, limit, { worst, unit })
  if (proposed === undefined) return undefined
  const why = objection({ verdicts, checks, limit, question })
  if (why !== undefined) return why
  return { check: id, path, direction: operator, unit, limit, worst, proposed, samples: measured.length }
}

interface Samples {
  readonly verdicts: readonly PastVerdict[]
  readonly checks: readonly (MeasuredCheck | undefined)[]
  readonly limit: number
  readonly question: ProposalQuestion
}

/** What speaks against believing in the room that there seems to be. */
function objection({ verdicts, checks, limit, question }: Samples): string | undefined {
  if (verdicts.length < FEWEST_SAMPLES)
    return `only ${verdicts.length} of ${FEWEST_SAMPLES} verdicts are there`
  const times = [question.now - WINDOW, ...verdicts.map(({ at }) => at), question.now]
  const gap = Math.max(...times.map((time, index) => time - (times[index - 1] ?? time)))
  if (gap > LONGEST_GAP) return `${Math.floor(gap / DAY)} days are without a verdict`
  if (checks.some((check) => typeof check?.actual?.value !== 'number')) return 'a verdict did not measure it'
  if (checks.some((check) => check?.status !== 'pass')) return 'it did not always pass'
  if (verdicts.some(({ isExcused }) => isExcused)) return 'an exception or waiver was applied'
  const isSame = verdicts.every(({ thresholdsVersion }) => thresholdsVersion === question.thresholds)
  if (!isSame || checks.some((check) => check?.expected.limit !== limit))
    return 'the limit was changed meanwhile'
  return undefined
}

/** Less room than this is what makes a limit bearable. */
const LEAST_POINTS = 1
const LEAST_SHARE = 0.1

/** Half of the room is given up, rounded to the looser side; undefined where it is not worth a change. */
function tighter(
  direction: 'at-least' | 'at-most',
  limit: number,
  { worst, unit }: { readonly worst: number; readonly unit: string },
): number | undefined {
  const room = direction === 'at-least' ? worst - limit : limit - worst
  if (!(room >= (unit === '%' ? LEAST_POINTS : limit * LEAST_SHARE)) || room <= 0) return undefined
  const middle = direction === 'at-least' ? limit + room / 2 : limit - room / 2
  const rounded = direction === 'at-least' ? roundedDown(middle, unit) : roundedUp(middle, unit)
  const isTighter = direction === 'at-least' ? rounded > limit : rounded < limit
  return isTighter ? rounded : undefined
}

/** Whole counts; percentages with one digit; two significant digits of anything else. */
function stepOf(value: number, unit: string): number {
  if (unit === '%') return 0.1
  if (/^[a-z]{4,}$/.test(unit)) return 1
  return 10 ** (Math.floor(Math.log10(Math.max(value, Number.MIN_VALUE))) - 1)
}

function roundedDown(value: number, unit: string): number {
  const step = stepOf(value, unit)
  return clean(Math.floor(value / step + 1e-9) * step)
}

function roundedUp(value: number, unit: string): number {
  const step = stepOf(value, unit)
  return clean(Math.ceil(value / step - 1e-9) * step)
}

function clean(value: number): number {
  return Number(value.toPrecision(12))
}

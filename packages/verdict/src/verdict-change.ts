import { type Check, type CheckStatus, compareStatuses } from '@governance-gates/core'
import type { GateStanding } from './merged-verdict.ts'

/** A check whose status changed. `undefined` is a check that was not there. */
export interface CheckChange {
  readonly check: string
  readonly title: string
  readonly from: CheckStatus | undefined
  readonly to: CheckStatus | undefined
}

/** A subject that a check names now and did not before, or the other way round. */
export interface SubjectChange {
  readonly check: string
  readonly subject: string
  readonly message: string
}

/** What a change does to what one gate says, in the order of use to a reviewer. */
export interface GateChange {
  readonly gate: string
  readonly worse: readonly CheckChange[]
  /** Named by a check that does not pass, and not at the base. */
  readonly new: readonly SubjectChange[]
  readonly better: readonly CheckChange[]
  /** Named at the base, and no longer. */
  readonly fixed: readonly SubjectChange[]
}

/** Compares a gate with itself at the base. Undefined where nothing has changed. */
export function compareStandings(base: GateStanding | undefined, head: GateStanding): GateChange | undefined {
  const before = new Map((base?.checks ?? []).map((check) => [check.id, check]))
  const now = new Map(head.checks.map((check) => [check.id, check]))
  const pairs = [...now].map(([id, check]) => [before.get(id), check] as const)
  const gone = [...before.values()].filter(({ id }) => !now.has(id))
  const change: GateChange = {
    gate: head.gate,
    worse: pairs.filter(([from, to]) => isWorse(from, to)).map(([from, to]) => checkChange(from, to)),
    new: pairs.flatMap(([from, to]) => subjectsOnlyIn(to, from)),
    better: [
      ...pairs
        .filter(([from, to]) => from !== undefined && isWorse(to, from))
        .map(([from, to]) => checkChange(from, to)),
      ...gone.filter(isBad).map((check) => checkChange(check, undefined)),
    ],
    fixed: [
      ...pairs.flatMap(([from, to]) => (from === undefined ? [] : subjectsOnlyIn(from, to))),
      ...gone.flatMap((check) => subjectsOnlyIn(check, undefined)),
    ],
  }
  const isEmpty = [change.worse, change.new, change.better, change.fixed].every((list) => list.length === 0)
  return isEmpty ? undefined : change
}

function isBad({ status }: Check): boolean {
  return compareStatuses(status, 'warn') <= 0
}

function isWorse(from: Check | undefined, to: Check): boolean {
  return compareStatuses(to.status, from?.status ?? 'pass') < 0 && isBad(to)
}

function checkChange(from: Check | undefined, to: Check | undefined): CheckChange {
  const known = to ?? from
  return { check: known?.id ?? '', title: known?.title ?? '', from: from?.status, to: to?.status }
}

/** Findings of a check that is bad, whose subjects the other does not name as bad. */
function subjectsOnlyIn(check: Check, other: Check | undefined): readonly SubjectChange[] {
  if (!isBad(check)) return []
  const known = new Set(
    other !== undefined && isBad(other) ? other.findings.map(({ subject }) => subject) : [],
  )
  const seen = new Set<string>()
  return check.findings.flatMap(({ subject, message }) => {
    if (subject === undefined || known.has(subject) || seen.has(subject)) return []
    seen.add(subject)
    return [{ check: check.id, subject, message }]
  })
}

import type { Check } from '@governance-gates/core'
import type { GateStanding, GovernanceReport } from '@governance-gates/verdict'
import { formatCount } from '../amount.ts'
import { type Cause, causesOf } from '../causes/cause.ts'
import { failedChecks } from '../causes/cause-text.ts'
import { checksWith } from '../status.ts'

/** The gates that block, or would: what a person looks for first. */
export function openGates({ gates }: GovernanceReport): readonly GateStanding[] {
  const blocking = gates.filter((gate) => gate.blocking)
  return blocking.length > 0 ? blocking : gates.filter(({ status }) => status !== 'pass')
}

/** Whether it may be merged, in a few words: `2 of 3 gates block`. */
export function standingWords(report: GovernanceReport): string {
  const { gates, status, blocking } = report
  if (gates.length === 0) return 'nothing was judged'
  const open = openGates(report)
  const [first] = open
  if (blocking && first?.blocking !== true)
    return status === 'fail' ? 'the run failed' : 'the run is incomplete'
  if (first === undefined) return allPassed(gates.length)
  const isOne = gates.length === 1
  const some = isOne ? first.gate : `${formatCount(open.length)} of ${formatCount(gates.length)} gates`
  const isSingular = isOne || open.length === 1
  if (first.blocking) return `${some} ${isSingular ? 'blocks' : 'block'}`
  if (open.some(({ mode }) => mode === 'observe')) return `${some} would block${afterDay(open)}`
  return `${some} ${isSingular ? 'fails' : 'fail'}, without blocking`
}

function allPassed(count: number): string {
  if (count === 1) return '1 gate passed'
  return count === 2 ? 'both gates passed' : `all ${formatCount(count)} gates passed`
}

function afterDay(gates: readonly GateStanding[]): string {
  const [first] = gates
    .flatMap(({ mode, observeUntil }) => (mode === 'observe' ? (observeUntil ?? []) : []))
    .sort()
  return first === undefined ? '' : ` after ${first}`
}

/** A job that only failed because of what is above it comes last. */
const CONSEQUENCES: ReadonlySet<string> = new Set(['gate-report/run-jobs', 'gate-report/run-conclusion'])

/** What is wrong in the whole run, causes before their consequences, and last what does not block. */
export function reportCauses({ gates, checks }: GovernanceReport): readonly Cause[] {
  const bad = checksWith(checks, 'fail', 'inconclusive')
  const isConsequence = ({ rule }: Check) => CONSEQUENCES.has(rule)
  const own = (some: readonly GateStanding[]) =>
    some.flatMap((gate) =>
      failedChecks(gate.gate, checksWith(gate.checks, 'fail', 'inconclusive'), gate.cells.length),
    )
  return causesOf([
    ...failedChecks(
      '',
      bad.filter((check) => !isConsequence(check)),
      1,
    ),
    ...own(gates.filter(({ blocking }) => blocking)),
    ...failedChecks('', bad.filter(isConsequence), 1),
    ...own(gates.filter(({ blocking }) => !blocking)),
  ])
}

/** What only warns, in the run and in its gates. */
export function reportWarnings({ gates, checks }: GovernanceReport): readonly Cause[] {
  return causesOf([
    ...failedChecks('', checksWith(checks, 'warn'), 1),
    ...gates.flatMap((gate) => failedChecks(gate.gate, checksWith(gate.checks, 'warn'), gate.cells.length)),
  ])
}

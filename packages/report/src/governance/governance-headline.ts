import { type Check, stoppedGates } from '@governance-gates/core'
import type { GovernanceReport } from '@governance-gates/verdict'
import { formatActual, formatCount, formatExpected } from '../amount.ts'
import { headlineOf } from '../headline.ts'

/** One line that says how a run ended, and what to do first: what a gate found explains why its job failed. */
export function governanceHeadline({ gates, checks, reportedAt }: GovernanceReport): string {
  const [first] = gates
  const stopped = checks.find(({ rule }) => rule === stoppedGates.id)
  if (first === undefined && stopped !== undefined) return `Nothing was judged. ${runHeadline(stopped)}`
  if (first === undefined) {
    return 'Nothing was judged: no gate left a verdict. To do: run a gate in this job, or restore its verdict with evidence/restore.'
  }
  const bad = checks.find((check) => check.status === 'fail' || check.status === 'inconclusive')
  // What a gate forgives in rollback mode is not what blocks.
  if (bad !== undefined && !first.blocking) return runHeadline(bad)
  if (first.status !== 'pass') {
    const open = gates.filter((gate) => gate.status !== 'pass').length
    const more =
      open === 1 ? '' : ` ${formatCount(open - 1)} more of ${formatCount(gates.length)} gates did not pass.`
    return `${first.gate}: ${headlineOf({ ...first, evaluatedAt: reportedAt }, '')}${more}`
  }
  const warnings = gates.flatMap((gate) => gate.checks).filter((check) => check.status === 'warn').length
  const aside =
    warnings === 0 ? '' : ` ${formatCount(warnings)} ${warnings === 1 ? 'warning' : 'warnings'} to look at.`
  return `${counted(gates.length)} passed.${aside}`
}

function runHeadline(check: Check): string {
  const [finding] = check.findings
  const fact =
    finding === undefined
      ? ''
      : ` (${finding.subject === undefined ? '' : `${finding.subject}: `}${finding.message})`
  return `${check.title}: ${formatActual(check)}, wanted ${formatExpected(check.expected)}${fact}. To do: ${check.remedy}.`
}

function counted(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'gate' : 'gates'}`
}

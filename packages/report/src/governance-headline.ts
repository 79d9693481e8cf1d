import type { GovernanceReport } from '@governance-gates/core'
import { formatCount } from './amount.ts'
import { headlineOf } from './headline.ts'

/** One line that says how a run stands, and what to do first. */
export function governanceHeadline({ status, blocking, gates, checks }: GovernanceReport): string {
  if (gates.length === 0) return 'Nothing was judged: there is no verdict of any gate.'
  const bad = checks.find((check) => check.status === 'fail' || check.status === 'inconclusive')
  if (bad !== undefined)
    return `${bad.title}: ${bad.findings[0]?.message ?? bad.actual}. To do: ${bad.remedy}.`
  const [first] = gates
  if (status !== 'pass' && first !== undefined) {
    const open = gates.filter((gate) => gate.status !== 'pass').length
    const more =
      open === 1 ? '' : ` ${formatCount(open - 1)} more of ${formatCount(gates.length)} gates to see.`
    return `${first.gate}: ${headlineOf(first, '')}${more}`
  }
  const warnings = gates.flatMap((gate) => gate.checks).filter((check) => check.status === 'warn').length
  const aside =
    warnings === 0 ? '' : ` ${formatCount(warnings)} ${warnings === 1 ? 'warning' : 'warnings'} to look at.`
  return `${counted(gates.length)} ${blocking ? 'judged' : 'passed'}.${aside}`
}

function counted(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'gate' : 'gates'}`
}

import { stoppedGates } from '@governance-gates/core'
import type { GovernanceReport } from '@governance-gates/verdict'
import { formatCount } from '../amount.ts'
import { causeSentence } from '../causes/cause-text.ts'
import { openGates, reportCauses, standingWords } from './standing-words.ts'

const MAX_NAMES = 5

/** One line that says whether the run may be merged, which gates block it, and what to do first. */
export function governanceHeadline(report: GovernanceReport): string {
  const { gates, checks } = report
  if (gates.length === 0 && !checks.some(({ rule }) => rule === stoppedGates.id)) {
    return 'Nothing was judged: no gate left a verdict. To do: run a gate in this job, or restore its verdict with evidence/restore.'
  }
  const words = standingWords(report)
  // The name of a gate is written as it is.
  const isName = words.startsWith(gates[0]?.gate ?? ' ')
  const state = `${isName ? words : words.slice(0, 1).toUpperCase() + words.slice(1)}${namesOf(report)}`
  const causes = reportCauses(report)
  if (causes.length > 0) return `${state}. ${causeSentence(causes)}`
  const warnings = gates.flatMap((gate) => gate.checks).filter((check) => check.status === 'warn').length
  const aside =
    warnings === 0 ? '' : ` ${formatCount(warnings)} ${warnings === 1 ? 'warning' : 'warnings'} to look at.`
  return `${state}.${aside}`
}

/** Which gates they are, where it is not clear. */
function namesOf(report: GovernanceReport): string {
  const names = openGates(report).map(({ gate }) => gate)
  if (names.length === 0 || report.gates.length === 1) return ''
  const more = names.length - MAX_NAMES
  const shown = names.slice(0, MAX_NAMES).join(', ')
  return ` (${shown}${more > 0 ? ` and ${formatCount(more)} more` : ''})`
}

import { type Check, checkOf, exactly, measured } from '@governance-gates/core'
import type { BlockerReading } from '../release-evidence.ts'
import { openBlockers } from '../rules/ci.ts'

/** Whether an issue stops the release: an open one with one of the labels. */
export function checkBlockers(labels: readonly string[], reading: BlockerReading): readonly Check[] {
  if (labels.length === 0) return []
  const common = {
    expected: exactly(0, 'open issues'),
    detail: `with the label ${labels.join(' or ')}`,
  }
  if (reading.kind === 'unknown') {
    const { reason, remedy } = reading
    const findings = [{ message: reason }]
    return [checkOf(openBlockers, {}, { ...common, status: 'inconclusive', actual: null, remedy, findings })]
  }
  const findings = reading.issues.map(({ number, title, url }) => ({
    message: `${title}: ${url}`,
    subject: `#${number}`,
  }))
  const status = findings.length === 0 ? 'pass' : 'fail'
  const actual = measured(findings.length, 'open issues')
  return [checkOf(openBlockers, {}, { ...common, status, actual, findings })]
}

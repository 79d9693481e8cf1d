import type { Check } from '@governance-gates/core'

/** What GitHub knows of the issues that stop a release. */
export type BlockerReading =
  | {
      readonly kind: 'read'
      readonly issues: readonly { readonly number: number; readonly title: string; readonly url: string }[]
    }
  | { readonly kind: 'unknown'; readonly reason: string; readonly remedy: string }

/** Whether an issue stops the release: an open one with one of the labels. */
export function checkBlockers(labels: readonly string[], reading: BlockerReading): readonly Check[] {
  if (labels.length === 0) return []
  const check = {
    id: 'blockers',
    title: 'No open issue stops the release',
    rule: 'release.blocker-labels',
    expected: `0 open with ${labels.join(', ')}`,
  }
  if (reading.kind === 'unknown') {
    const { reason, remedy } = reading
    return [{ ...check, status: 'inconclusive', actual: null, remedy, findings: [{ message: reason }] }]
  }
  const actual = reading.issues.length
  if (actual === 0) return [{ ...check, status: 'pass', actual, findings: [] }]
  const findings = reading.issues.map(({ number, title, url }) => ({
    message: `${title}: ${url}`,
    subject: `#${number}`,
  }))
  return [{ ...check, status: 'fail', actual, remedy: 'close the issues, or take the label off', findings }]
}

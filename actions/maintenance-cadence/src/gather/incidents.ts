import type { TrackedIssue } from '@governance-gates/issue-plan'
import type { SeenIncident } from '../duties/evidence.ts'

const INCIDENT = 'incident'
const TRIAGED = 'triaged'

/** Open incidents among the issues of our account. One is triaged when somebody has taken it, or has put the label on it. */
export function incidentsAmong(tracked: readonly TrackedIssue[]): readonly SeenIncident[] {
  return tracked
    .filter(({ issue, marker }) => marker.kind === INCIDENT && issue.state === 'open')
    .map(({ issue: { number, title, url, assignees, labels } }) => ({
      ...{ number, title, url },
      isTriaged: assignees.length > 0 || labels.some((label) => label.toLowerCase() === TRIAGED),
    }))
}

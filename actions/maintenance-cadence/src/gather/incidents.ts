import type { TrackedIssue } from '@governance-gates/issue-plan'
import type { SeenIncident } from '../duties/evidence.ts'

const INCIDENT = 'incident'
const TRIAGED = 'triaged'

/**
 * Open incidents among the issues of our account. One is triaged when incident-response has seen somebody act on it, or somebody
 * has put the label on it. An assignee says nothing: the owner of the area is assigned as the issue is opened.
 */
export function incidentsAmong(tracked: readonly TrackedIssue[]): readonly SeenIncident[] {
  return (
    tracked
      // The issue that only names what waits for one of its own has no severity.
      .filter(({ marker: { kind, state } }) => kind === INCIDENT && state['severity'] !== undefined)
      .filter(({ issue }) => issue.state === 'open')
      .map(({ issue: { number, title, url, labels }, marker }) => ({
        ...{ number, title, url },
        isTriaged:
          marker.state['triaged'] !== undefined || labels.some((label) => label.toLowerCase() === TRIAGED),
      }))
  )
}

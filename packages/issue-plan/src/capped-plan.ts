import type { IssueAction, IssuePlan, OpenIssue, PlanLimits, ReopenIssue } from './issue-action.ts'
import { lines, type Markdown, markdown } from './markdown.ts'
import { openIssueOf, type TrackedIssue } from './tracked-issue.ts'

/** A plan as far as the caps allow it: the most severe issues are opened, and one issue names the rest. */
export interface CappedPlan {
  /** In the order in which they are done. */
  readonly actions: readonly IssueAction[]
  readonly postponed: readonly (OpenIssue | ReopenIssue)[]
}

export interface CapInput {
  readonly plan: IssuePlan
  readonly limits: PlanLimits
  /** The issues that were found. */
  readonly tracked: readonly TrackedIssue[]
  /** Milliseconds since 1970. */
  readonly now: number
}

const DAY = 86_400_000

/** Applies the caps. What is opened or reopened comes first, so that nothing less severe takes its place. */
export function cappedPlan({ plan, limits, tracked, now }: CapInput): CappedPlan {
  const isNew = (action: IssueAction): action is OpenIssue | ReopenIssue =>
    action.kind === 'reopen' ||
    (action.kind === 'open' && openIssueOf(tracked, action.identity) === undefined)
  const opening = plan.actions.filter(isNew).sort((one, other) => one.severity - other.severity)
  const others = plan.actions.filter((action) => !isNew(action))
  const kinds = new Set(opening.map(({ identity }) => identity.kind))
  const today = tracked.filter(
    ({ issue, marker }) => kinds.has(marker.kind) && issue.createdAt > now - DAY && issue.createdAt <= now,
  )
  const room = Math.max(0, Math.min(limits.opensPerRun, limits.opensPerDay - today.length))
  const postponed = opening.slice(room)
  const summary = summaryAction(plan, postponed, tracked)
  return { actions: [...opening.slice(0, room), ...summary, ...others], postponed }
}

function summaryAction(
  { summary }: IssuePlan,
  postponed: CappedPlan['postponed'],
  tracked: readonly TrackedIssue[],
): readonly IssueAction[] {
  const { identity, title, labels } = summary
  const open = openIssueOf(tracked, identity)
  const content = { text: summaryText(postponed), state: {} }
  if (postponed.length > 0) {
    const because = `${postponed.length} more issues are waiting`
    return [{ kind: 'open', identity, because, severity: 0, title, content, labels, assignees: [] }]
  }
  if (open === undefined) return []
  const because = 'no issue is waiting any more'
  return [{ kind: 'close', number: open.issue.number, identity, because, reason: 'completed', content }]
}

function summaryText(postponed: CappedPlan['postponed']): Markdown {
  if (postponed.length === 0) return markdown`No issue is waiting.`
  const items = postponed.map((action) =>
    action.kind === 'open'
      ? markdown`- ${action.title}: ${action.because}`
      : markdown`- Reopen ${`issue ${action.number}`}: ${action.because}`,
  )
  const head = markdown`${postponed.length} more issues are waiting until the limits of the policy allow them. The most severe come first.`
  return lines([head, markdown``, ...items])
}

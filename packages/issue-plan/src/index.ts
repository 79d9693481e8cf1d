export { type CapInput, type CappedPlan, cappedPlan } from './capped-plan.ts'
export {
  type ActionNotDone,
  type DoneAction,
  type Execution,
  executePlan,
  type PlanOutcome,
} from './execute-plan.ts'
export { type Identity, identityOf, isIdentity, takingOver } from './identity.ts'
export type {
  CloseIssue,
  CommentIssue,
  EditIssue,
  IssueAction,
  IssuePlan,
  KeyedComment,
  ManagedContent,
  OpenIssue,
  PlanLimits,
  ReopenIssue,
  SetChange,
  SummaryIssue,
} from './issue-action.ts'
export { ticksOf } from './managed-body.ts'
export {
  checkbox,
  code,
  lines,
  link,
  type Markdown,
  type MarkdownPart,
  markdown,
  mention,
} from './markdown.ts'
export { type Marker, type MarkerReading, readMarker } from './marker.ts'
export { instantText, stateCount, stateInstant, stateText, stateWord } from './marker-state.ts'
export { actionText, planText } from './plan-text.ts'
export {
  type DamagedIssue,
  hasIdentity,
  openIssueOf,
  readTrackedIssues,
  type TrackedIssue,
  type TrackedIssues,
} from './tracked-issue.ts'

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
export type { Marker, MarkerReading } from './marker.ts'
export type { DamagedIssue, TrackedIssue, TrackedIssues } from './tracked-issue.ts'

export type { Asked } from './asked.ts'
export type { GitHubOptions } from './client.ts'
export { type CodeownersError, readCodeownersErrors } from './codeowners-errors.ts'
export type { CheckRun, MergedPullRequest, OpenIssue, ReleaseFacts, WorkflowJob } from './commit-checks.ts'
export { type WrittenStatus, writeCommitStatus } from './commit-status.ts'
export type {
  Issue,
  IssueChangeEvent,
  IssueComment,
  IssueEdit,
  IssueEvent,
  IssueState,
  NewIssue,
  StateReason,
  WrittenIssue,
} from './issues/issue.ts'
export type { IssueTracker, RefusalKind, TrackerAnswer, TrackerRefusal } from './issues/issue-tracker.ts'
export { openIssueTracker } from './issues/open-issue-tracker.ts'
export { openRepositoryFacts } from './issues/open-repository-facts.ts'
export type {
  AlertSeverity,
  DatedRun,
  DependabotAlert,
  IssueStatus,
  Milestone,
  PublishedAdvisory,
  RepositoryFacts,
  RunsQuery,
  Workflow,
} from './issues/repository-facts.ts'
export { type OpenPullRequest, readOpenPullRequests, readPullRequestsOfHead } from './open-pull-requests.ts'
export { openReleaseFacts } from './open-release-facts.ts'
export { openReportChannels } from './open-report-channels.ts'
export { openWorkflowRuns } from './open-workflow-runs.ts'
export type {
  AppliedLabel,
  ChangeCommit,
  ChangedFile,
  Contributor,
  HeadStatus,
  Known,
  Membership,
  Person,
  PullRequestFacts,
  RepositoryRole,
  Review,
  ReviewEdit,
  ReviewState,
  Team,
} from './pull-request/facts.ts'
export { type LabelQuestion, type ReadLabel, readLabel } from './pull-request/read-label.ts'
export { type FactsQuestion, readPullRequestFacts } from './pull-request/read-pull-request-facts.ts'
export type {
  CheckAnnotation,
  CommitResult,
  PostedComment,
  PullRequestHead,
  ReportChannels,
} from './report-channels.ts'
export { type RepositoryPeople, readRepositoryPeople } from './repository-people.ts'
export { type RepositorySettings, readRepositorySettings } from './repository-settings.ts'
export { type RunnerSystem, systemOfLabels } from './runner-system.ts'
export type { RunJob, RunJobs, RunQuery, WorkflowRun, WorkflowRuns } from './workflow-runs.ts'

export * from './action-run.ts'
export {
  type ArtifactService,
  type ArtifactServiceOptions,
  type PutArtifact,
  type ServiceCall,
  startArtifactService,
} from './artifacts/artifact-service.ts'
export * from './folder.ts'
export type { StoredArtifact } from './github/artifact.ts'
export type { AddedCheckRun, ReportedCheckRun } from './github/check-run.ts'
export type { CommitStatus } from './github/commit.ts'
export {
  type EmulatedGitHub,
  type EmulatedGitHubOptions,
  startEmulatedGitHub,
} from './github/emulated-github.ts'
export type { Fault, Refusal } from './github/fault.ts'
export type { RecordedRequest } from './github/front.ts'
export type { AddedComment, Comment } from './github/issues/comment-register.ts'
export type { AddedIssue, IssueChange, IssueRegister, StoredIssue } from './github/issues/issue-register.ts'
export type { AddedMilestone } from './github/issues/milestone.ts'
export type { AddedPullRequest } from './github/pull-request.ts'
export type { AddedReview } from './github/review.ts'
export type { AddedAdvisory, AddedAlert } from './github/security.ts'
export type { AddedJob, AddedRun, WorkflowState } from './github/workflow-run.ts'
export * from './repository.ts'
export { type ZipEntry, zipArchive } from './zip-archive.ts'

export * from './configuration-error.ts'
export { originOf, readMadeBy } from './evidence/evidence-origin.ts'
export {
  EvidenceReader,
  type EvidenceReading,
  type OpenEvidence,
} from './evidence/evidence-reader.ts'
export { findPatterns, type PatternMatches } from './evidence/pattern-matches.ts'
export { findCellProblems } from './evidence/restored-cells.ts'
export { openRestored, type RestoredFile, readRestored } from './evidence/restored-file.ts'
export { readStepOutcomes } from './evidence/step-outcomes.ts'
export { reportFailure } from './failure-report.ts'
export type { GateSection } from './gate-section.ts'
export { gitHubOptions } from './github-options.ts'
export { inputLines } from './input-lines.ts'
export type { GateInputs } from './inputs.ts'
export { openWeakenings } from './intended-changes/open-weakenings.ts'
export { readDeclaredChanges } from './intended-changes/read-declared-changes.ts'
export { jobFolders } from './job-folders.ts'
export {
  type MergeGroup,
  ONE_BY_ONE,
  type QueuedPullRequest,
  type QueuedPullRequests,
  readMergeGroup,
} from './merge-queue/merge-group.ts'
export { readQueued } from './merge-queue/read-queued.ts'
export { type BaseTree, openBaseTree } from './rules/base-tree.ts'
export { type Commit, openCommit } from './rules/commit.ts'
export { defaultBranchOf, eventPayload, headOfRun, isSha, property } from './rules/event.ts'
export type { GovernanceFile, GovernanceFiles, RuleFile } from './rules/governance-files.ts'
export type { ReleaseBranches } from './rules/release-branches.ts'
export { repositoryRoot } from './rules/repository-root.ts'
export * from './run-gate.ts'
export { processRunner, type Runner } from './runner.ts'
export { loadPathMatcher } from './workspace/path-matcher.ts'
export { writeReport } from './workspace/report-file.ts'
export { openSourceTree, type SourceText, type SourceTree } from './workspace/source-tree.ts'
export { isNamedInFull, type OpenFile, type Workspace } from './workspace/workspace.ts'

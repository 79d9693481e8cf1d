export type { Asked } from './asked.ts'
export type { CheckRun, OpenIssue, ReleaseFacts, WorkflowJob } from './commit-checks.ts'
export { type GitHubOptions, openGitHub } from './open-github.ts'
export { type RunnerSystem, systemOfLabels } from './runner-system.ts'

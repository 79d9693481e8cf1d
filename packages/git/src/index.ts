export { type Branches, openBranches } from './branches.ts'
export type { CommitMessage } from './commit-message.ts'
export { type Git, gitIn } from './git.ts'
export { openRepository, type Repository, type Tag } from './repository.ts'

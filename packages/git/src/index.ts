export { type Git, gitIn } from './git.ts'
export { type CommitMessage, openRepository, type Repository, type Tag } from './repository.ts'

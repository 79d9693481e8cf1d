export { type CommittedFile, committedFiles } from './committed-file.ts'
export { type Git, gitIn } from './git.ts'
export { type CommitMessage, openRepository, type Repository, type Tag } from './repository.ts'

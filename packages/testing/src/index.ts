export * from './action-run.ts'
export * from './folder.ts'
export {
  type GitHubAnswer,
  type GitHubHandler,
  type GitHubRequest,
  type GitHubServer,
  pageOf,
  startGitHub,
} from './github-server.ts'
export * from './repository.ts'

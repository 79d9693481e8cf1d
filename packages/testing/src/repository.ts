import { execFileSync } from 'node:child_process'
import { createFolder, type Files, type Folder } from './folder.ts'

/** A real git repository in a temporary folder. */
export interface Repository extends Folder {
  git(...args: readonly string[]): string
  /** Writes files and commits everything; gives the commit's SHA. `at` is an ISO instant; now where absent. */
  commit(files: Files, message?: string, at?: string): string
}

export function createRepository(files: Files = {}): Repository {
  const repository = repositoryIn(createFolder())
  repository.git('init', '--quiet', '--initial-branch=main')
  repository.commit(files, 'Start')
  return repository
}

/** The repository that is in a folder already: a copy or a clone. */
export function repositoryIn(folder: Folder): Repository {
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
    execFileSync('git', [...IDENTITY, ...args], {
      cwd: folder.path,
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  const git = (...args: readonly string[]) => run(args)
  const commit = (added: Files, message = 'Change', at?: string) => {
    folder.write(added)
    git('add', '--all')
    const env = { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at }
    run(['commit', '--quiet', '--allow-empty', '--message', message], at === undefined ? process.env : env)
    return git('rev-parse', 'HEAD')
  }
  return { ...folder, git, commit, [Symbol.dispose]: () => folder[Symbol.dispose]() }
}

const IDENTITY = [
  '-c',
  'user.name=Tester',
  '-c',
  'user.email=tester@example.org',
  '-c',
  'commit.gpgsign=false',
]

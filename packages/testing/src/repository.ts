import { execFileSync } from 'node:child_process'
import { createFolder, type Files, type Folder } from './folder.ts'

/** A real git repository in a temporary folder. */
export interface Repository extends Folder {
  git(...args: readonly string[]): string
  /** Writes files and commits everything; gives the commit's SHA. */
  commit(files: Files, message?: string): string
}

export function createRepository(files: Files = {}): Repository {
  const folder = createFolder()
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...IDENTITY, ...args], {
      cwd: folder.path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  const commit = (added: Files, message = 'Change') => {
    folder.write(added)
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', message)
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch=main')
  commit(files, 'Start')
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

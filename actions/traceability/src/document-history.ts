import type { Instant } from '@governance-gates/core'
import type { DocumentHistory } from './traceability-input.ts'

/** Tells when a file was changed last; paths are relative to the folder that was opened. */
export type History = (path: string) => DocumentHistory

type Git = (args: readonly string[]) => string | undefined

/** Opens the history of the repository that a folder belongs to. */
export async function openHistory(folder: string): Promise<History> {
  const git = await gitIn(folder)
  const shallow = git(['rev-parse', '--is-shallow-repository'])?.trim()
  if (shallow === undefined) {
    return () => ({ kind: 'unknown', reason: 'there is no git repository that could tell its age' })
  }
  return (path) => historyOf(git, path, shallow === 'true')
}

function historyOf(git: Git, path: string, isShallow: boolean): DocumentHistory {
  const output = git(['log', '-1', '--no-show-signature', '--format=%H %ct', '--', path])
  if (output === undefined) return { kind: 'unknown', reason: 'git cannot tell its age' }
  const [, sha, seconds] = /^([0-9a-f]{40,64}) (\d+)$/.exec(output.trim()) ?? []
  if (sha === undefined || seconds === undefined) return { kind: 'uncommitted' }
  const at = (Number(seconds) * 1000) as Instant
  return isShallow && isCut(git, sha) ? { kind: 'cut', notAfter: at } : { kind: 'committed', at }
}

/**
 * Whether the history ends at a commit although the commit has parents. There every file seems to be new: git compares
 * the commit with nothing.
 */
function isCut(git: Git, sha: string): boolean {
  const seen = git(['rev-list', '--parents', '-1', sha])?.trim().split(' ') ?? []
  const [header = ''] = git(['cat-file', 'commit', sha])?.split('\n\n') ?? []
  return seen.length < 2 && /^parent /m.test(header)
}

const MAX_OUTPUT = 16 * 1024 * 1024

/**
 * Runs git; undefined when it fails. `safe.directory`: in a container job the checkout belongs to another user;
 * `core.fsmonitor`: a repository's own configuration starts no program; a path is no pattern. Loaded when used.
 */
async function gitIn(folder: string): Promise<Git> {
  const { execFileSync } = await import('node:child_process')
  return (args) => {
    try {
      return execFileSync('git', ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', ...args], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: MAX_OUTPUT,
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_LITERAL_PATHSPECS: '1' },
      })
    } catch {
      return undefined
    }
  }
}

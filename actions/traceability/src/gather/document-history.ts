import type { Instant } from '@governance-gates/core'
import { type Git, gitIn } from '@governance-gates/git'
import type { DocumentHistory } from '../traceability-input.ts'

/** Says when a file was last changed; paths are relative to the folder that was opened. */
export type History = (path: string) => DocumentHistory

/** Opens the history of the repository that a folder belongs to. */
export async function openHistory(folder: string): Promise<History> {
  const git = await gitIn(folder)
  const shallow = git(['rev-parse', '--is-shallow-repository'])?.trim()
  if (shallow === undefined) {
    return () => ({ kind: 'unknown', reason: 'there is no git repository to read its age from' })
  }
  const endsAt = (sha: string) => shallow === 'true' && isCut(git, sha)
  return (path) => historyOf(git, path, endsAt)
}

function historyOf(git: Git, path: string, endsAt: (sha: string) => boolean): DocumentHistory {
  const output = git(['log', '-1', '--format=%H %ct', '--', path])
  if (output === undefined) return { kind: 'unknown', reason: 'git cannot read its age' }
  const [, sha, seconds] = /^([0-9a-f]{40,64}) (\d+)$/.exec(output.trim()) ?? []
  if (sha === undefined || seconds === undefined) return { kind: 'uncommitted' }
  const at = (Number(seconds) * 1000) as Instant
  return endsAt(sha) ? { kind: 'cut', notAfter: at } : { kind: 'committed', at }
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

import { readFileSync } from 'node:fs'
import type { Git } from '@governance-gates/git'
import { ConfigurationError } from './configuration-error.ts'

/** A commit whose files can be read. */
export interface Commit {
  readonly sha: string
  /**
   * The text of a file, by its path relative to the folder that the commit was found from, with slashes; undefined when
   * the commit has none. @throws ConfigurationError when it is there and cannot be read: that is not the same.
   */
  readText(path: string): string | undefined
}

/** The base commit of the pull request that is being judged, or why there is none to read. */
export type BaseCommit =
  | { readonly kind: 'not-a-pull-request' }
  | { readonly kind: 'found'; readonly commit: Commit }
  | { readonly kind: 'unreadable'; readonly reason: string }

/** The events whose payload has a pull request with its base. */
const PULL_REQUEST_EVENTS = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
])
const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/
const FETCH_TIMEOUT = 60_000

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Finds the base commit of a pull request, fetching that one commit where the checkout is shallow.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 *
 * @param directory the repository's root, or a folder of it.
 */
export async function findBaseCommit(env: Environment, directory: string): Promise<BaseCommit> {
  if (!PULL_REQUEST_EVENTS.has(env['GITHUB_EVENT_NAME'] ?? '')) return { kind: 'not-a-pull-request' }
  const sha = baseSha(env['GITHUB_EVENT_PATH'])
  if (sha === undefined) return { kind: 'unreadable', reason: 'the event names no base commit' }
  // Loaded when used: only pull requests need a process.
  const { gitIn } = await import('@governance-gates/git')
  const git = await gitIn(directory)
  if (git(['cat-file', '-e', `${sha}^{commit}`]) === undefined) {
    git(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', sha], { timeout: FETCH_TIMEOUT })
    if (git(['cat-file', '-e', `${sha}^{commit}`]) === undefined) {
      return {
        kind: 'unreadable',
        reason: `the base commit ${sha} is neither in the checkout nor could be fetched`,
      }
    }
  }
  return { kind: 'found', commit: { sha, readText: (path) => readBlob(git, sha, path) } }
}

/** One line of `git ls-tree`: mode, type, object, a tab, path. https://git-scm.com/docs/git-ls-tree#_output_format */
const TREE_ENTRY = /^(\d+) (\w+) ([0-9a-f]+)\t/

function readBlob(git: Git, sha: string, path: string): string | undefined {
  const listed = git(['ls-tree', '-z', sha, '--', path])
  if (listed === '') return undefined
  const [, mode, type, object = ''] = TREE_ENTRY.exec(listed ?? '') ?? []
  const isFile = type === 'blob' && mode !== '120000'
  const text = isFile ? git(['cat-file', 'blob', object]) : undefined
  if (text !== undefined) return text
  const reason = listed === undefined || isFile ? 'cannot be read' : 'is no regular file'
  throw new ConfigurationError(
    `${path} ${reason} in the base commit ${sha}: make it a file of the repository, and check out with enough history (actions/checkout with fetch-depth: 0)`,
    { file: path },
  )
}

function baseSha(eventPath: string | undefined): string | undefined {
  try {
    const event: unknown = JSON.parse(readFileSync(eventPath ?? '', 'utf8'))
    const sha = property(property(property(event, 'pull_request'), 'base'), 'sha')
    return typeof sha === 'string' && SHA.test(sha) ? sha : undefined
  } catch {
    return undefined
  }
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
}

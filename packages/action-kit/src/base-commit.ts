import { readFileSync } from 'node:fs'

/** A commit whose files can be read. */
export interface Commit {
  readonly sha: string
  /** The text of a file relative to the working directory; undefined when the commit has none. */
  readText(path: string): string | undefined
}

/** The base commit of the pull request that is being judged, or why there is none to read. */
export type BaseCommit =
  | { readonly kind: 'not-a-pull-request' }
  | { readonly kind: 'found'; readonly commit: Commit }
  | { readonly kind: 'unreadable'; readonly reason: string }

const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_target'])
const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/
const MAX_FILE = 64 * 1024 * 1024
const FETCH_TIMEOUT = 60_000

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Finds the base commit of a pull request, fetching that one commit where the checkout is shallow.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
export async function findBaseCommit(env: Environment, directory: string): Promise<BaseCommit> {
  if (!PULL_REQUEST_EVENTS.has(env['GITHUB_EVENT_NAME'] ?? '')) return { kind: 'not-a-pull-request' }
  const sha = baseSha(env['GITHUB_EVENT_PATH'])
  if (sha === undefined) return { kind: 'unreadable', reason: 'the event names no base commit' }
  const git = await gitIn(directory)
  if (git(['cat-file', '-e', `${sha}^{commit}`]) === undefined) {
    git(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', sha], FETCH_TIMEOUT)
    if (git(['cat-file', '-e', `${sha}^{commit}`]) === undefined) {
      return {
        kind: 'unreadable',
        reason: `the base commit ${sha} is neither in the checkout nor could be fetched`,
      }
    }
  }
  const readText = (path: string) => {
    const blob = git(['rev-parse', '--verify', '--quiet', `${sha}:./${path}`])?.trim()
    return blob === undefined ? undefined : git(['cat-file', 'blob', blob])
  }
  return { kind: 'found', commit: { sha, readText } }
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

type Git = (args: readonly string[], timeout?: number) => string | undefined

/**
 * Runs git; undefined when it fails. `safe.directory`: in a container job the checkout belongs to another user. Loaded
 * when used: starting processes is a fifth of a gate's start-up, and only pull requests need it.
 */
async function gitIn(directory: string): Promise<Git> {
  const { execFileSync } = await import('node:child_process')
  return (args, timeout) => {
    try {
      return execFileSync('git', ['-c', 'safe.directory=*', ...args], {
        cwd: directory,
        encoding: 'utf8',
        maxBuffer: MAX_FILE,
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
        ...(timeout === undefined ? {} : { timeout }),
      })
    } catch {
      return undefined
    }
  }
}

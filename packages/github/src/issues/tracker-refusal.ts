import { statusOf } from '../asked.ts'
import type { RefusalKind, TrackerAnswer, TrackerRefusal } from './issue-tracker.ts'

/** What is asked for, and what it takes. */
export interface Need {
  /** As under `permissions:` in a workflow: `issues: write`. */
  readonly permission: string
  /** Whether it is about one issue, which may be gone, or about the repository. */
  readonly about: 'issue' | 'repository'
}

/** The issue or the repository is elsewhere: GitHub answered 301, or 307. */
export class MovedError extends Error {}

/** An answer, or why there is none: an error of GitHub's is expected, and its kind decides what can still be done. */
export async function trackerAnswer<Value>(
  need: Need,
  ask: () => Promise<Value>,
): Promise<TrackerAnswer<Value>> {
  try {
    return { kind: 'answered', value: await ask() }
  } catch (error) {
    return trackerRefusal(error, need)
  }
}

function trackerRefusal(error: unknown, need: Need): TrackerRefusal {
  const message = error instanceof Error ? error.message.slice(0, 300) : String(error)
  const status = statusOf(error)
  const why = error instanceof MovedError ? 'moved' : refusalKind({ status, message, error }, need)
  const reason = why === 'moved' ? message : reasonOf(why, { status, message })
  const retryAfter = why === 'rate-limited' ? secondsToWait(error) : undefined
  return { kind: 'refused', why, reason, remedy: remedyOf(why, need), retryAfter }
}

interface Failure {
  readonly status: number | undefined
  readonly message: string
}

function refusalKind(failure: Failure & { readonly error: unknown }, { about }: Need): RefusalKind {
  const { status, message, error } = failure
  switch (status) {
    case 401:
      return 'not-permitted'
    case 403:
      if (isLimit(message, error)) return 'rate-limited'
      return /\blocked\b/i.test(message) ? 'locked' : 'not-permitted'
    // A token gets 404 for what it may not see, and the repository is there.
    case 404:
      return about === 'issue' ? 'not-found' : 'not-permitted'
    case 410:
      return about === 'issue' && /deleted/i.test(message) ? 'not-found' : 'issues-off'
    case 422:
      return 'rejected'
    case 429:
      return 'rate-limited'
    default:
      return 'unreachable'
  }
}

function isLimit(message: string, error: unknown): boolean {
  return /rate limit/i.test(message) || headerOf(error, 'retry-after') !== undefined || hasNothingLeft(error)
}

function hasNothingLeft(error: unknown): boolean {
  return headerOf(error, 'x-ratelimit-remaining') === '0'
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function secondsToWait(error: unknown): number | undefined {
  const after = headerOf(error, 'retry-after')
  if (after !== undefined && /^\d{1,6}$/.test(after)) return Number(after)
  const reset = headerOf(error, 'x-ratelimit-reset')
  if (!hasNothingLeft(error) || reset === undefined || !/^\d{1,12}$/.test(reset)) return undefined
  return Math.max(0, Number(reset) - Math.floor(Date.now() / 1_000))
}

function headerOf(error: unknown, name: string): string | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error)) return undefined
  const { response } = error
  if (typeof response !== 'object' || response === null || !('headers' in response)) return undefined
  const { headers } = response
  if (typeof headers !== 'object' || headers === null) return undefined
  const value: unknown = Object.entries(headers).find(([key]) => key === name)?.[1]
  return value === undefined ? undefined : String(value)
}

function reasonOf(why: RefusalKind, { status, message }: Failure): string {
  if (status === undefined) return `GitHub could not be reached: ${message}`
  switch (why) {
    case 'issues-off':
      return 'the repository has no issues: GitHub answered 410'
    case 'rate-limited':
      return `GitHub answered ${status}: the limit of requests is reached`
    default:
      return `GitHub answered ${status}: ${message}`
  }
}

function remedyOf(why: RefusalKind, { permission }: Need): string {
  switch (why) {
    case 'issues-off':
      return 'turn issues on in the settings of the repository'
    case 'not-permitted':
      return `give the job permissions: { ${permission} }`
    case 'moved':
      return 'look after the issue where it is now, and name the repository as it is called now'
    case 'locked':
      return 'unlock the issue'
    case 'rate-limited':
      return 'wait for the next run'
    case 'rejected':
      return 'check the labels, the assignees and the length of the text'
    case 'not-found':
    case 'unreachable':
      return 'run the job again'
  }
}

import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'

export interface GitHubOptions {
  readonly token: string
  /** `https://api.github.com`, or that of an enterprise server. */
  readonly apiUrl: string
  /** `owner/name`. */
  readonly repository: string
  /** Milliseconds for one request; 20 seconds where absent. */
  readonly timeout?: number
  /** Milliseconds that a second of waiting takes before a request is made again; a real second where absent. */
  readonly second?: number
}

const TIMEOUT = 20_000
const SECOND = 1_000
/** How often a request is made again after a limit of GitHub's, and how long that may take. */
const MAX_RETRIES = 2
const MAX_WAIT = 60

type Octokit = ReturnType<typeof getOctokit>
type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>

/** A repository on GitHub, and how to ask about it. */
export interface GitHubClient {
  readonly octokit: Octokit
  readonly name: { readonly owner: string; readonly repo: string }
}

/** Only this file imports Octokit: without a token it is never loaded. */
export function openClient(options: GitHubOptions): GitHubClient {
  const [owner = '', repo = ''] = options.repository.split('/')
  return { octokit: octokitOf(options), name: { owner, repo } }
}

function octokitOf({ token, apiUrl, timeout = TIMEOUT, second = SECOND }: GitHubOptions): Octokit {
  // biome-ignore lint/complexity/useMaxParams: the signature is that of the throttling plugin
  const waits = (after: number, _: object, __: object, tried: number): boolean =>
    tried < MAX_RETRIES && after <= MAX_WAIT
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      retry: { retries: MAX_RETRIES, retryAfterBaseValue: second },
      // One server, one limit.
      throttle: { id: apiUrl, onRateLimit: waits, onSecondaryRateLimit: waits, retryAfterBaseValue: second },
      log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    },
    limitTime(timeout),
    retry,
    throttling,
  )
}

/**
 * A request that nobody answers ends. The first plugin is the innermost: the limit is that of one attempt, without its
 * waits. A `fetch` of our own would go past the runner's proxy, which only that of @actions/github knows.
 */
function limitTime(milliseconds: number): Plugin {
  return (octokit) =>
    octokit.hook.wrap('request', (request, options) => {
      // Each hook is bound to the options of the outermost: other options than these would be ignored.
      options.request = { ...options.request, signal: AbortSignal.timeout(milliseconds) }
      return request(options)
    })
}

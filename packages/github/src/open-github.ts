import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Asked } from './asked.ts'
import type { CheckRun, OpenIssue, ReleaseFacts, WorkflowJob } from './commit-checks.ts'
import { systemOfLabels } from './runner-system.ts'

export interface GitHubOptions {
  readonly token: string
  /** `https://api.github.com`, or that of an enterprise server. */
  readonly apiUrl: string
  /** `owner/name`. */
  readonly repository: string
  /** Milliseconds for one request; 20 seconds where absent. */
  readonly timeout?: number
}

/** More pages than this is no release; reading on would take the hour's limit of requests. */
const MAX_ITEMS = 5_000
const TIMEOUT = 20_000
/** How often a request is made again after a limit of GitHub's, and how long that may take. */
const MAX_RETRIES = 2
const MAX_WAIT = 60

type Octokit = ReturnType<typeof getOctokit>

/** Opens a repository on GitHub. Octokit is in this file and in no other: who has no token never loads it. */
export function openGitHub(options: GitHubOptions): ReleaseFacts {
  const [owner = '', repo = ''] = options.repository.split('/')
  const github = new Repository(octokitOf(options), { owner, repo })
  return {
    jobsOf: (commit) => asked('actions: read', () => github.jobsOf(commit)),
    checkRunsOf: (commit) => asked('checks: read', () => github.checkRunsOf(commit)),
    openIssues: (label) => asked('issues: read', () => github.openIssues(label)),
  }
}

function octokitOf({ token, apiUrl, timeout = TIMEOUT }: GitHubOptions): Octokit {
  const waits = (after: number, _: object, __: object, tried: number): boolean =>
    tried < MAX_RETRIES && after <= MAX_WAIT
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      request: { retries: MAX_RETRIES, fetch: fetchWithin(timeout) },
      throttle: { onRateLimit: waits, onSecondaryRateLimit: waits },
      log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    },
    retry,
    throttling,
  )
}

/** A request that nobody answers ends. */
function fetchWithin(milliseconds: number): typeof fetch {
  return (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(milliseconds) })
}

/** An answer, or why there is none: an error of GitHub's is expected, and tells what to grant. */
async function asked<Value>(permission: string, ask: () => Promise<Value>): Promise<Asked<Value>> {
  try {
    return { kind: 'answered', value: await ask() }
  } catch (error) {
    return { kind: 'refused', ...refusalOf(error, permission) }
  }
}

function refusalOf(error: unknown, permission: string): { readonly reason: string; readonly remedy: string } {
  const status = statusOf(error)
  switch (status) {
    case 401:
      return {
        reason: 'GitHub does not know the token',
        remedy: 'give the input github-token the token of the job, github.token',
      }
    case 403:
    case 404:
      return {
        reason: `GitHub answers ${status}, which may mean that the token may not read this`,
        remedy: `write permissions: { ${permission} } in the job`,
      }
    default: {
      const what = error instanceof Error ? error.message.slice(0, 300) : String(error)
      const reason =
        status === undefined ? `GitHub could not be reached: ${what}` : `GitHub answers ${status}: ${what}`
      return { reason, remedy: 'run the job again' }
    }
  }
}

/** Octokit calls it 500 when nobody answered at all. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error) || !('response' in error))
    return undefined
  return error.response !== undefined && typeof error.status === 'number' ? error.status : undefined
}

interface Name {
  readonly owner: string
  readonly repo: string
}

class Repository {
  readonly #octokit: Octokit
  readonly #name: Name

  constructor(octokit: Octokit, name: Name) {
    this.#octokit = octokit
    this.#name = name
  }

  /** Runs of the commit whatever started them; of each the jobs of its latest attempt. */
  async jobsOf(commit: string): Promise<readonly WorkflowJob[]> {
    const { rest, paginate } = this.#octokit
    const pages = paginate.iterator(rest.actions.listWorkflowRunsForRepo, {
      ...this.#name,
      head_sha: commit,
      per_page: 100,
    })
    const runs = await allOf(pages)
    const jobs: WorkflowJob[] = []
    for (const run of runs) {
      const own = paginate.iterator(rest.actions.listJobsForWorkflowRun, {
        ...this.#name,
        run_id: run.id,
        filter: 'latest',
        per_page: 100,
      })
      for (const job of await allOf(own)) {
        jobs.push({
          workflow: run.name ?? run.path,
          name: job.name,
          runId: run.id,
          conclusion: job.status === 'completed' ? job.conclusion : null,
          os: systemOfLabels(job.labels),
          url: job.html_url ?? run.html_url,
        })
      }
    }
    return jobs
  }

  async checkRunsOf(commit: string): Promise<readonly CheckRun[]> {
    const { rest, paginate } = this.#octokit
    const pages = paginate.iterator(rest.checks.listForRef, {
      ...this.#name,
      ref: commit,
      filter: 'latest',
      per_page: 100,
    })
    const runs = await allOf(pages)
    return (
      runs
        // What GitHub Actions reports are jobs, and they are asked for as such.
        .filter(({ app }) => app?.slug !== 'github-actions')
        .map(({ name, status, conclusion, html_url: url }) => ({
          name,
          conclusion: status === 'completed' ? conclusion : null,
          url: url ?? '',
        }))
    )
  }

  async openIssues(label: string): Promise<readonly OpenIssue[]> {
    const { rest, paginate } = this.#octokit
    const pages = paginate.iterator(rest.issues.listForRepo, {
      ...this.#name,
      labels: label,
      state: 'open',
      per_page: 100,
    })
    const issues = await allOf(pages)
    return issues
      .filter((issue) => issue.pull_request === undefined)
      .map(({ number, title, html_url: url }) => ({ number, title, url }))
  }
}

/** Every item of every page. A cut would be taken for the whole, so that too many are an error. */
async function allOf<Item>(
  pages: AsyncIterable<{ readonly data: readonly Item[] }>,
): Promise<readonly Item[]> {
  const items: Item[] = []
  for await (const { data } of pages) {
    items.push(...data)
    if (items.length > MAX_ITEMS) throw new RangeError(`there are more than ${MAX_ITEMS} items`)
  }
  return items
}

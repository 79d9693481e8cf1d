import { type Asked, asked, statusOf } from './asked.ts'
import { type GitHubClient, type GitHubOptions, openClient } from './client.ts'
import type { CheckRun, MergedPullRequest, OpenIssue, ReleaseFacts, WorkflowJob } from './commit-checks.ts'
import { allOf } from './pages.ts'
import { systemOfLabels } from './runner-system.ts'
import { workflowFile } from './workflow-file.ts'

/** Opens what a release has to know about a repository. */
export function openReleaseFacts(options: GitHubOptions): ReleaseFacts {
  const github = new Repository(openClient(options))
  const ofLabel = async <Found>(
    permission: string,
    label: string,
    ask: () => Promise<readonly Found[]>,
  ): Promise<Asked<readonly Found[]>> => {
    const found = await asked(permission, ask)
    if (found.kind === 'refused' || found.value.length > 0) return found
    const exists = await asked(permission, () => github.hasLabel(label))
    if (exists.kind === 'refused') return exists
    return exists.value ? found : noLabel(label)
  }
  return {
    jobsOf: (commit) => asked('actions: read', () => github.jobsOf(commit)),
    checkRunsOf: (commit) => asked('checks: read', () => github.checkRunsOf(commit)),
    openIssues: (label) => ofLabel('issues: read', label, () => github.openIssues(label)),
    mergedPullRequests: (label, since) =>
      ofLabel('issues: read, pull-requests: read', label, () => github.mergedPullRequests(label, since)),
  }
}

/** GitHub answers with an empty list, which would be good news. */
function noLabel(label: string): Asked<never> {
  return {
    kind: 'refused',
    reason: `the repository has no label ${JSON.stringify(label)}, so nothing can have it`,
    remedy: `create the label ${JSON.stringify(label)} on GitHub, or correct its name in the policy`,
  }
}

const MOST_RUNS = 1_000

/** A run, as far as it matters here. */
interface ToldRun {
  readonly id: number
  readonly name?: string | null
  readonly path: string
  readonly event: string
  readonly status: string | null
  readonly conclusion: string | null
  readonly html_url: string
  readonly head_sha: string
  readonly head_repository?: { readonly full_name?: string } | null
}

class Repository {
  readonly #octokit: GitHubClient['octokit']
  readonly #name: GitHubClient['name']

  constructor({ octokit, name }: GitHubClient) {
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
    // https://docs.github.com/en/rest/actions/workflow-runs: a search ends there silently.
    if (runs.length >= MOST_RUNS) throw new RangeError(`there are ${MOST_RUNS} runs or more`)
    const jobs: WorkflowJob[] = []
    for (const run of runs) if (run.head_sha === commit) jobs.push(...(await this.#jobsOfRun(run)))
    return jobs
  }

  async #jobsOfRun(run: ToldRun): Promise<readonly WorkflowJob[]> {
    const { rest, paginate } = this.#octokit
    const pages = paginate.iterator(rest.actions.listJobsForWorkflowRun, {
      ...this.#name,
      run_id: run.id,
      filter: 'latest',
      per_page: 100,
    })
    const { workflow: path } = workflowFile(run.path)
    const headRepository = run.head_repository?.full_name ?? ''
    const facts = { workflow: run.name ?? path, path, event: run.event, runId: run.id, headRepository }
    const jobs = (await allOf(pages)).map((job) => ({
      ...facts,
      name: job.name,
      conclusion: job.status === 'completed' ? job.conclusion : null,
      os: systemOfLabels(job.labels),
      url: job.html_url ?? run.html_url,
    }))
    const conclusion = run.status === 'completed' ? run.conclusion : null
    const isTold = jobs.some((job) => job.conclusion !== 'success')
    if (conclusion === 'success' || isTold) return jobs
    return [...jobs, { ...facts, name: 'the run itself', conclusion, os: undefined, url: run.html_url }]
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

  async hasLabel(name: string): Promise<boolean> {
    try {
      await this.#octokit.rest.issues.getLabel({ ...this.#name, name })
      return true
    } catch (error) {
      if (statusOf(error) === 404) return false
      throw error
    }
  }

  /** The list of issues knows labels and not what a pull request became, so that each is asked for. */
  async mergedPullRequests(label: string, since: number | undefined): Promise<readonly MergedPullRequest[]> {
    const { rest, paginate } = this.#octokit
    const pages = paginate.iterator(rest.issues.listForRepo, {
      ...this.#name,
      labels: label,
      state: 'closed',
      per_page: 100,
      ...(since === undefined ? {} : { since: new Date(since).toISOString() }),
    })
    const merged: MergedPullRequest[] = []
    for (const issue of await allOf(pages)) {
      if (issue.pull_request?.merged_at == null) continue
      const { data } = await rest.pulls.get({ ...this.#name, pull_number: issue.number })
      const { number, title, html_url: url, merge_commit_sha: commit } = data
      if (commit !== null) merged.push({ number, title, url, commit })
    }
    return merged
  }
}

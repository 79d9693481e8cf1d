import { asked } from './asked.ts'
import { type GitHubClient, type GitHubOptions, openClient } from './client.ts'
import { allOf } from './pages.ts'
import type { CommitResult, PostedComment, PullRequestHead, ReportChannels } from './report-channels.ts'

const COMMENTS = 'pull-requests: write'
const CHECKS = 'checks: write'

/** Opens the channels that show a report to people. */
export function openReportChannels(options: GitHubOptions): ReportChannels {
  const channels = new Channels(openClient(options))
  return {
    comments: (number) => asked(COMMENTS, () => channels.comments(number)),
    createComment: (number, body) => asked(COMMENTS, () => channels.createComment(number, body)),
    updateComment: (id, body) => asked(COMMENTS, () => channels.updateComment(id, body)),
    writeCheckRun: (result) => asked(CHECKS, () => channels.writeCheckRun(result)),
    writeStatus: (result) => asked('statuses: write', () => channels.writeStatus(result)),
    findPullRequest: (head) => asked('pull-requests: read', () => channels.findPullRequest(head)),
  }
}

/** A check run of the job's token is one of this app. */
const APP = 'github-actions'
const MAX_TITLE = 255
const MAX_DESCRIPTION = 140

class Channels {
  readonly #octokit: GitHubClient['octokit']
  readonly #name: GitHubClient['name']

  constructor({ octokit, name }: GitHubClient) {
    this.#octokit = octokit
    this.#name = name
  }

  async comments(number: number): Promise<readonly PostedComment[]> {
    const { rest, paginate } = this.#octokit
    const parameters = { ...this.#name, issue_number: number, per_page: 100 }
    const comments = await allOf(paginate.iterator(rest.issues.listComments, parameters))
    return comments.map(({ id, user, body }) => ({ id, author: user?.login ?? '', body: body ?? '' }))
  }

  async createComment(number: number, body: string): Promise<void> {
    await this.#octokit.rest.issues.createComment({ ...this.#name, issue_number: number, body })
  }

  async updateComment(id: number, body: string): Promise<void> {
    await this.#octokit.rest.issues.updateComment({ ...this.#name, comment_id: id, body })
  }

  async writeCheckRun(result: CommitResult): Promise<void> {
    const { rest } = this.#octokit
    const { sha, name, conclusion, title, summary, url } = result
    const parameters = { ...this.#name, ref: sha, check_name: name, filter: 'latest' as const, per_page: 100 }
    const { data } = await rest.checks.listForRef(parameters)
    const known = data.check_runs.find(({ app }) => app?.slug === APP)
    const written = {
      ...this.#name,
      name,
      status: 'completed' as const,
      conclusion,
      output: { title: title.slice(0, MAX_TITLE), summary },
      ...(url === undefined ? {} : { details_url: url }),
    }
    if (known === undefined) await rest.checks.create({ ...written, head_sha: sha })
    else await rest.checks.update({ ...written, check_run_id: known.id })
  }

  async writeStatus({ sha, name, conclusion, title, url }: CommitResult): Promise<void> {
    await this.#octokit.rest.repos.createCommitStatus({
      ...this.#name,
      sha,
      context: name,
      // A status has no word for what is reported and does not block.
      state: conclusion === 'failure' ? 'failure' : 'success',
      description: title.slice(0, MAX_DESCRIPTION),
      ...(url === undefined ? {} : { target_url: url }),
    })
  }

  /** A branch of the same name may be in another fork, and may have moved on: repository and commit decide. */
  async findPullRequest({ repository, branch, sha }: PullRequestHead): Promise<number | undefined> {
    const { rest, paginate } = this.#octokit
    const [owner = ''] = repository.split('/')
    const parameters = { ...this.#name, state: 'open' as const, head: `${owner}:${branch}`, per_page: 100 }
    const pulls = await allOf(paginate.iterator(rest.pulls.list, parameters))
    return pulls.find(({ head }) => head.sha === sha && head.repo?.full_name === repository)?.number
  }
}

import { asked } from './asked.ts'
import { type GitHubClient, type GitHubOptions, openClient } from './client.ts'
import { allOf } from './pages.ts'
import type {
  CheckAnnotation,
  CommitResult,
  PostedComment,
  PullRequestHead,
  ReportChannels,
} from './report-channels.ts'

const COMMENTS = 'pull-requests: write'
const CHECKS = 'checks: write'

/** Opens the channels that show a report to people. */
export function openReportChannels(options: GitHubOptions): ReportChannels {
  const channels = new Channels(openClient(options))
  return {
    comments: (number) => asked(COMMENTS, () => channels.comments(number)),
    createComment: (number, body) => asked(COMMENTS, () => channels.createComment(number, body)),
    updateComment: (id, body) => asked(COMMENTS, () => channels.updateComment(id, body)),
    deleteComment: (id) => asked(COMMENTS, () => channels.deleteComment(id)),
    headOf: (number) => asked('pull-requests: read', () => channels.headOf(number)),
    writeCheckRun: (result) => asked(CHECKS, () => channels.writeCheckRun(result)),
    writeStatus: (result) => asked('statuses: write', () => channels.writeStatus(result)),
    findPullRequest: (head) => asked('pull-requests: read', () => channels.findPullRequest(head)),
  }
}

/** A check run of the job's token is one of this app. */
const APP = 'github-actions'
/** How it knows the check runs that it made: a job of a workflow may have the same name, and is a check run of the same app. */
const MADE_HERE = 'governance-gates'
const MAX_TITLE = 255
const MAX_DESCRIPTION = 140
/** What GitHub takes at once. https://docs.github.com/rest/checks/runs#create-a-check-run */
const PER_REQUEST = 50
/** More than anybody clicks through; all of them are in the summary. */
const MAX_ANNOTATIONS = 250

function checkAnnotation({ path, line, level, title, message }: CheckAnnotation) {
  return { path, start_line: line, end_line: line, annotation_level: level, title, message }
}

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

  async createComment(number: number, body: string): Promise<number> {
    const parameters = { ...this.#name, issue_number: number, body }
    return (await this.#octokit.rest.issues.createComment(parameters)).data.id
  }

  async deleteComment(id: number): Promise<void> {
    await this.#octokit.rest.issues.deleteComment({ ...this.#name, comment_id: id })
  }

  async headOf(number: number): Promise<string> {
    const { data } = await this.#octokit.rest.pulls.get({ ...this.#name, pull_number: number })
    return data.head.sha
  }

  async updateComment(id: number, body: string): Promise<void> {
    await this.#octokit.rest.issues.updateComment({ ...this.#name, comment_id: id, body })
  }

  async writeCheckRun(result: CommitResult): Promise<void> {
    const { rest } = this.#octokit
    const { sha, name, conclusion, title, summary, url } = result
    const parameters = { ...this.#name, ref: sha, check_name: name, filter: 'all' as const, per_page: 100 }
    const { data } = await rest.checks.listForRef(parameters)
    const known = data.check_runs.find(
      ({ app, external_id, output }) =>
        app?.slug === APP && external_id === MADE_HERE && output.annotations_count === 0,
    )
    const annotations = result.annotations.slice(0, MAX_ANNOTATIONS).map(checkAnnotation)
    const output = { title: title.slice(0, MAX_TITLE), summary }
    const written = {
      ...this.#name,
      name,
      external_id: MADE_HERE,
      status: 'completed' as const,
      conclusion,
      output: { ...output, annotations: annotations.slice(0, PER_REQUEST) },
      ...(url === undefined ? {} : { details_url: url }),
    }
    const { data: run } =
      known === undefined
        ? await rest.checks.create({ ...written, head_sha: sha })
        : await rest.checks.update({ ...written, check_run_id: known.id })
    for (let index = PER_REQUEST; index < annotations.length; index += PER_REQUEST) {
      const more = { ...output, annotations: annotations.slice(index, index + PER_REQUEST) }
      await rest.checks.update({ ...this.#name, check_run_id: run.id, output: more })
    }
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

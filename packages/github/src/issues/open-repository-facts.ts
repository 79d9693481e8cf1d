import { type GitHubClient, type GitHubOptions, openClient } from '../client.ts'
import type { Known } from '../pull-request/facts.ts'
import { boundedPages, mapKnown } from './bounded-pages.ts'
import { momentOf, reasonOf } from './read-issue.ts'
import { advisoryOf, alertOf } from './read-security.ts'
import type {
  DatedRun,
  DependabotAlert,
  IssueStatus,
  Milestone,
  PublishedAdvisory,
  RepositoryFacts,
  RunsQuery,
  Workflow,
} from './repository-facts.ts'
import { MovedError, type Need, trackerAnswer } from './tracker-refusal.ts'

/** Opens what the care for a repository asks GitHub. */
export function openRepositoryFacts(options: GitHubOptions): RepositoryFacts {
  const facts = new Facts(openClient(options))
  const of = (permission: string): Need => ({ permission, about: 'repository' })
  return {
    alerts: () => trackerAnswer(of('vulnerability-alerts: read'), () => facts.alerts()),
    advisories: () => trackerAnswer(of('contents: read'), () => facts.advisories()),
    workflows: () => trackerAnswer(of('actions: read'), () => facts.workflows()),
    runs: (query) => trackerAnswer(of('actions: read'), () => facts.runs(query)),
    milestones: () => trackerAnswer(of('issues: read'), () => facts.milestones()),
    issue: (number) =>
      trackerAnswer({ permission: 'issues: read', about: 'issue' }, () => facts.issue(number)),
  }
}

const MOST = 2_000
/** GitHub finds no more, whatever its pages. https://docs.github.com/en/rest/actions/workflow-runs */
const MOST_RUNS = 999

class Facts {
  readonly #octokit: GitHubClient['octokit']
  readonly #name: GitHubClient['name']

  constructor({ octokit, name }: GitHubClient) {
    this.#octokit = octokit
    this.#name = name
  }

  async alerts(): Promise<Known<readonly DependabotAlert[]>> {
    const { rest, paginate } = this.#octokit
    const pages = paginate.iterator(rest.dependabot.listAlertsForRepo, { ...this.#name, per_page: 100 })
    const remedy = 'fix or dismiss the oldest alerts'
    return mapKnown(await boundedPages(pages, { most: MOST, what: 'alerts', remedy }), alertOf)
  }

  async advisories(): Promise<Known<readonly PublishedAdvisory[]>> {
    const { rest, paginate } = this.#octokit
    const parameters = { ...this.#name, state: 'published' as const, per_page: 100 }
    const pages = paginate.iterator(rest.securityAdvisories.listRepositoryAdvisories, parameters)
    const remedy = 'nothing: the latest are read'
    const found = await boundedPages(pages, { most: MOST, what: 'advisories', remedy })
    // A draft is nobody's business, whatever the token may see.
    const published = found.value.filter(({ state }) => state === 'published')
    return mapKnown({ ...found, value: published }, advisoryOf)
  }

  async workflows(): Promise<Known<readonly Workflow[]>> {
    const { rest, paginate } = this.#octokit
    const pages = paginate.iterator(rest.actions.listRepoWorkflows, { ...this.#name, per_page: 100 })
    const remedy = 'delete workflows that nobody needs'
    return mapKnown(
      await boundedPages(pages, { most: MOST, what: 'workflows', remedy }),
      ({ id, name, path, state, created_at, updated_at, html_url: url }) => {
        return {
          id,
          name,
          path,
          state,
          createdAt: Date.parse(created_at),
          updatedAt: Date.parse(updated_at),
          url,
        }
      },
    )
  }

  async runs({ workflow, event, branch, since }: RunsQuery): Promise<Known<readonly DatedRun[]>> {
    const { rest, paginate } = this.#octokit
    const pages = paginate.iterator(rest.actions.listWorkflowRuns, {
      ...{ ...this.#name, workflow_id: workflow, per_page: 100 },
      ...(event === undefined ? {} : { event }),
      ...(branch === undefined ? {} : { branch }),
      created: `>=${new Date(since).toISOString().replace(/\.\d+Z$/, 'Z')}`,
    })
    const bound = { most: MOST_RUNS, what: `runs of ${workflow}`, remedy: 'ask for a shorter time' }
    return mapKnown(await boundedPages(pages, bound), (run) => ({
      id: run.id,
      event: run.event,
      branch: run.head_branch ?? '',
      commit: run.head_sha,
      status: run.status ?? '',
      conclusion: run.conclusion ?? undefined,
      attempt: run.run_attempt ?? 1,
      createdAt: Date.parse(run.created_at),
      startedAt: Date.parse(run.run_started_at ?? run.created_at),
      url: run.html_url,
    }))
  }

  async milestones(): Promise<Known<readonly Milestone[]>> {
    const { rest, paginate } = this.#octokit
    const pages = paginate.iterator(rest.issues.listMilestones, {
      ...this.#name,
      state: 'all',
      per_page: 100,
    })
    const bound = { most: MOST, what: 'milestones', remedy: 'delete milestones that nobody needs' }
    return mapKnown(await boundedPages(pages, bound), (told) => ({
      number: told.number,
      title: told.title,
      state: told.state,
      openIssues: told.open_issues,
      closedIssues: told.closed_issues,
      dueOn: momentOf(told.due_on),
      closedAt: momentOf(told.closed_at),
      url: told.html_url,
    }))
  }

  async issue(number: number): Promise<IssueStatus> {
    const here = { request: { redirect: 'manual' } } as const
    const { status, data } = await this.#octokit.rest.issues.get({
      ...{ ...this.#name, ...here, issue_number: number },
    })
    if (Number(status) >= 300) throw new MovedError(`GitHub answered ${status}: it is somewhere else now`)
    return {
      number: data.number,
      title: data.title,
      state: data.state === 'closed' ? 'closed' : 'open',
      stateReason: reasonOf(data.state_reason),
      closedAt: momentOf(data.closed_at),
      milestone: data.milestone?.title,
      isPullRequest: data.pull_request !== undefined,
      url: data.html_url,
    }
  }
}

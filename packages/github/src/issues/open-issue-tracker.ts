import { type GitHubClient, type GitHubOptions, openClient } from '../client.ts'
import { personOf } from '../pull-request/account.ts'
import type { Known, Person } from '../pull-request/facts.ts'
import { boundedPages, mapKnown } from './bounded-pages.ts'
import type { Issue, IssueComment, IssueEdit, IssueEvent, NewIssue, WrittenIssue } from './issue.ts'
import type { IssueTracker } from './issue-tracker.ts'
import { commentOf, eventOf, issueOf, type ToldIssue } from './read-issue.ts'
import { MovedError, type Need, trackerAnswer } from './tracker-refusal.ts'

const READ_ALL: Need = { permission: 'issues: read', about: 'repository' }
const READ_ONE: Need = { permission: 'issues: read', about: 'issue' }
const CREATE: Need = { permission: 'issues: write', about: 'repository' }
const WRITE: Need = { permission: 'issues: write', about: 'issue' }

/** Opens the issues of a repository. */
export function openIssueTracker(options: GitHubOptions): IssueTracker {
  const issues = new Issues(openClient(options))
  return {
    account: () => trackerAnswer(READ_ALL, () => issues.account()),
    list: (since) => trackerAnswer(READ_ALL, () => issues.list(since)),
    read: (number) => trackerAnswer(READ_ONE, () => issues.read(number)),
    comments: (number) => trackerAnswer(READ_ONE, () => issues.comments(number)),
    events: (number) => trackerAnswer(READ_ONE, () => issues.events(number)),
    create: (issue) => trackerAnswer(CREATE, () => issues.create(issue)),
    edit: (number, edit) => trackerAnswer(WRITE, () => issues.edit(number, edit)),
    comment: (number, body) => trackerAnswer(WRITE, () => issues.comment(number, body)),
  }
}

/** REST does not say who the token of a job is (`GET /user` is refused), GraphQL does. */
const VIEWER = '{ viewer { login databaseId } }'
interface Viewer {
  readonly viewer: { readonly login: string; readonly databaseId: number }
}

/** Pull requests of the account are among them. */
const MOST_ISSUES = 5_000
const MOST_COMMENTS = 1_000
const MOST_EVENTS = 1_000

/** A transferred issue is elsewhere: what is there must not be taken for it. */
const HERE = { request: { redirect: 'manual' } } as const
/** What GitHub answers with an error may have been done all the same: the next run looks before it tries again. */
const ONCE = { request: { redirect: 'manual', retries: 0 } } as const

class Issues {
  readonly #octokit: GitHubClient['octokit']
  readonly #name: GitHubClient['name']
  #account: Person | undefined

  constructor({ octokit, name }: GitHubClient) {
    this.#octokit = octokit
    this.#name = name
  }

  async account(): Promise<Person> {
    if (this.#account === undefined) {
      const { viewer } = await this.#octokit.graphql<Viewer>(VIEWER)
      const person = personOf({ id: viewer.databaseId, login: viewer.login })
      if (person === undefined) throw new Error('GitHub does not say who the token belongs to')
      this.#account = person
    }
    return this.#account
  }

  /** No filter by label: it asks the index of the search, which lags. */
  async list(since: number | undefined): Promise<Known<readonly Issue[]>> {
    const { rest, paginate } = this.#octokit
    const account = await this.account()
    const pages = paginate.iterator(rest.issues.listForRepo, {
      ...{ ...this.#name, state: 'all' as const, creator: account.login },
      ...{ sort: 'created' as const, direction: 'desc' as const, per_page: 100 },
      ...(since === undefined ? {} : { since: secondOf(since) }),
    })
    const found = await boundedPages(pages, {
      most: MOST_ISSUES,
      what: `issues and pull requests by ${account.login}`,
      remedy: 'give the job the token of an app that opens nothing else',
    })
    // A page that moved on while it was read repeats an issue. A login is only what was asked for; the id counts.
    const own = new Map(
      found.value.flatMap((told) => {
        const issue = issueOf(told)
        return told.pull_request === undefined && issue.author?.id === account.id
          ? [[issue.number, issue]]
          : []
      }),
    )
    return { ...found, value: [...own.values()] }
  }

  async read(number: number): Promise<Issue> {
    const answer = await this.#octokit.rest.issues.get({ ...this.#name, ...HERE, issue_number: number })
    return issueOf(here(answer))
  }

  async comments(number: number): Promise<Known<readonly IssueComment[]>> {
    const { rest, paginate } = this.#octokit
    const parameters = { ...this.#name, issue_number: number, per_page: 100 }
    const pages = paginate.iterator(rest.issues.listComments, parameters)
    const remedy = 'close the issue, so that a new one takes its place'
    return mapKnown(await boundedPages(pages, { most: MOST_COMMENTS, what: 'comments', remedy }), commentOf)
  }

  async events(number: number): Promise<Known<readonly IssueEvent[]>> {
    const { rest, paginate } = this.#octokit
    const parameters = { ...this.#name, issue_number: number, per_page: 100 }
    const pages = paginate.iterator(rest.issues.listEvents, parameters)
    const remedy = 'close the issue, so that a new one takes its place'
    return mapKnown(await boundedPages(pages, { most: MOST_EVENTS, what: 'events', remedy }), eventOf)
  }

  async create({ title, body, labels, assignees }: NewIssue): Promise<WrittenIssue> {
    const sent = { title, body, labels: [...labels], assignees: [...assignees] }
    const answer = await this.#octokit.rest.issues.create({ ...this.#name, ...ONCE, ...sent })
    return writtenOf(here(answer), { labels, assignees })
  }

  async edit(number: number, edit: IssueEdit): Promise<WrittenIssue> {
    const { title, body, state, labels, assignees } = edit
    const answer = await this.#octokit.rest.issues.update({
      ...{ ...this.#name, ...HERE, issue_number: number },
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
      ...(state === undefined ? {} : { state: state.is }),
      ...(state?.is === 'closed' ? { state_reason: state.reason } : {}),
      ...(labels === undefined ? {} : { labels: [...labels] }),
      ...(assignees === undefined ? {} : { assignees: [...assignees] }),
    })
    return writtenOf(here(answer), edit)
  }

  async comment(number: number, body: string): Promise<IssueComment> {
    const parameters = { ...this.#name, ...ONCE, issue_number: number, body }
    return commentOf(here(await this.#octokit.rest.issues.createComment(parameters)))
  }
}

/** GitHub knows no milliseconds; the second that has begun is asked for. */
function secondOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** What was asked for and is not there: GitHub drops it without a word. */
function writtenOf(told: ToldIssue, { labels = [], assignees = [] }: IssueEdit): WrittenIssue {
  const issue = issueOf(told)
  const without = (wanted: readonly string[], found: readonly string[]) => {
    const known = new Set(found.map((name) => name.toLowerCase()))
    return wanted.filter((name) => !known.has(name.toLowerCase()))
  }
  const logins = issue.assignees.map(({ login }) => login)
  return { issue, unassigned: without(assignees, logins), unlabeled: without(labels, issue.labels) }
}

interface Told<Data> {
  readonly status: number
  readonly data: Data
}

/** The data of an answer that no redirect leads away from. */
function here<Data>({ status, data }: Told<Data>): Data {
  if (status >= 300) throw new MovedError(`GitHub answered ${status}: it is somewhere else now`)
  return data
}

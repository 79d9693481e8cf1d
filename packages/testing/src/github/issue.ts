import { accountOf } from './account.ts'
import { type Answer, type Call, type Operations, refusal } from './call.ts'
import type { Emulator } from './emulator.ts'
import { type AddedPullRequest, stateOf } from './pull-request.ts'

export interface AddedIssue {
  readonly title: string
  /** The next free one where absent; those before it are taken by closed issues. */
  readonly number?: number
  readonly labels?: readonly string[]
  readonly body?: string
  readonly state?: 'open' | 'closed'
}

export interface AddedComment {
  readonly issue: number
  readonly login: string
  readonly body: string
}

/** A comment as a test looks at it. */
export interface Comment {
  readonly id: number
  readonly login: string
  readonly body: string
  readonly createdAt: string
  readonly updatedAt: string
}

type Fields = Readonly<Record<string, unknown>>

/** https://github.com/orgs/community/discussions/27190 */
const LONGEST_BODY = 65_536

/** Issues, and the comments on them and on pull requests, which are issues too. */
export class Issues {
  readonly #emulator: Emulator
  readonly #path: string
  readonly #url: string
  readonly #pullRequests = new Map<number, AddedPullRequest>()
  readonly #authors = new Map<unknown, string>()
  #next = 1

  constructor(
    emulator: Emulator,
    { repository, url }: { readonly repository: string; readonly url: string },
  ) {
    this.#emulator = emulator
    this.#path = `/repos/${repository}`
    this.#url = url
  }

  readonly operations: Operations = {
    'issues/create': (call) => this.#create(call),
    'issues/get': (call) => this.#pass(call, (issue) => this.#issue(issue)),
    'issues/list-for-repo': (call) => this.#pass(call, (issue) => this.#issue(issue)),
    'issues/create-comment': (call) => this.#write(call),
    'issues/update-comment': (call) => this.#write(call),
    'issues/get-comment': (call) => this.#pass(call, (comment) => this.#comment(comment)),
    'issues/list-comments': (call) => this.#pass(call, (comment) => this.#comment(comment)),
  }

  /** @throws Error for a number that is taken. */
  async add({ number = this.#next, title, state = 'open', ...rest }: AddedIssue): Promise<void> {
    if (number < this.#next) throw new Error(`the issue or pull request ${number} is there already`)
    while (this.#next < number) await this.#insert({ title: 'Earlier' }, 'closed')
    await this.#insert({ title, ...rest }, state)
  }

  async addPullRequest(pullRequest: AddedPullRequest): Promise<void> {
    const { number, title = 'Change', labels = [] } = pullRequest
    this.#pullRequests.set(number, pullRequest)
    await this.add({ number, title, labels, state: stateOf(pullRequest) })
  }

  async label(number: number, name: string): Promise<void> {
    await this.#emulator.ask('POST', `${this.#path}/issues/${number}/labels`, { labels: [name] })
  }

  async addComment({ issue, login, body }: AddedComment): Promise<void> {
    const { id } = await this.#emulator.ask('POST', `${this.#path}/issues/${issue}/comments`, { body })
    this.#authors.set(id, login)
  }

  async comments(issue: number): Promise<readonly Comment[]> {
    const comments = await this.#emulator.list(`${this.#path}/issues/${issue}/comments`)
    return comments.map(({ id, body, created_at: createdAt, updated_at: updatedAt }) => ({
      id: Number(id),
      login: this.#authors.get(id) ?? '',
      body: String(body),
      createdAt: String(createdAt),
      updatedAt: String(updatedAt),
    }))
  }

  async #insert(issue: object, state: 'open' | 'closed'): Promise<void> {
    const { number } = await this.#emulator.ask('POST', `${this.#path}/issues`, issue)
    if (number !== this.#next) throw new Error(`the emulator gives ${number} for the issue ${this.#next}`)
    this.#next += 1
    if (state === 'closed') {
      await this.#emulator.ask('PATCH', `${this.#path}/issues/${number}`, { state })
    }
  }

  async #create(call: Call): Promise<Answer> {
    const answer = await this.#pass(call, (issue) => this.#issue(issue))
    if (answer.status === 201) this.#next += 1
    return answer
  }

  async #write(call: Call): Promise<Answer> {
    if ([...String(call.body['body'])].length > LONGEST_BODY) {
      return refusal(422, `Validation Failed: body is too long (maximum is ${LONGEST_BODY} characters)`)
    }
    return await this.#pass(call, (comment) => {
      if (!this.#authors.has(comment['id'])) this.#authors.set(comment['id'], call.token.login)
      return this.#comment(comment)
    })
  }

  async #pass(call: Call, complete: (item: Fields) => Fields): Promise<Answer> {
    const answer = await this.#emulator.pass(call)
    if ((answer.status ?? 200) >= 300) return answer
    const { body } = answer
    return { ...answer, body: Array.isArray(body) ? body.map(complete) : complete(body as Fields) }
  }

  #issue(issue: Fields): Fields {
    const number = Number(issue['number'])
    const pullRequest = this.#pullRequests.get(number)
    if (pullRequest === undefined) return issue
    const html = `${this.#url}${this.#path.replace('/repos', '')}/pull/${number}`
    return {
      ...issue,
      html_url: html,
      draft: false,
      pull_request: {
        url: `${this.#url}${this.#path}/pulls/${number}`,
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        merged_at: pullRequest.mergeCommit === undefined ? null : issue['closed_at'],
      },
    }
  }

  #comment(comment: Fields): Fields {
    const number = Number(String(comment['issue_url']).split('/').pop())
    const html = String(comment['html_url'])
    return {
      ...comment,
      html_url: this.#pullRequests.has(number) ? html.replace('/issues/', '/pull/') : html,
      user: accountOf(this.#authors.get(comment['id']) ?? '', this.#url),
    }
  }
}

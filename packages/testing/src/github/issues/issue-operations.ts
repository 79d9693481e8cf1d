import { type Answer, type Call, NOT_FOUND, type Operations, refusal } from '../call.ts'
import { pageOf } from '../page.ts'
import { type AddedPullRequest, stateOf } from '../pull-request.ts'
import type { RepositoryShapes } from '../repository-shape.ts'
import { type AddedComment, type Comment, CommentRegister } from './comment-register.ts'
import { type IssueChange, IssueRegister, type StateReason, type StoredIssue } from './issue-register.ts'
import { IssueShapes } from './issue-shape.ts'
import { Milestones } from './milestone.ts'

/** https://github.com/orgs/community/discussions/27190 */
const LONGEST_BODY = 65_536

/** Issues, and the comments on them and on pull requests, which are issues too. */
export class Issues {
  readonly register: IssueRegister
  readonly milestones: Milestones
  /** Labels that no issue has. */
  readonly labels: string[] = []
  readonly #comments = new CommentRegister()
  readonly #shapes: IssueShapes
  readonly #url: string
  readonly #pullRequests = new Map<number, AddedPullRequest>()

  constructor(repositories: RepositoryShapes, { url, clock }: { readonly url: string; clock(): number }) {
    this.register = new IssueRegister(clock)
    this.milestones = new Milestones(this.register, { repositories, url })
    const pullRequest = (number: number) => {
      const found = this.#pullRequests.get(number)
      return found === undefined ? undefined : (found.mergeCommit ?? null)
    }
    this.#shapes = new IssueShapes({ repositories, url, milestones: this.milestones, pullRequest })
    this.#url = url
  }

  readonly operations: Operations = {
    'issues/create': (call) => this.#create(call),
    'issues/get': (call) => this.#about(call, (issue) => ({ body: this.#shape(issue) })),
    'issues/list-for-repo': (call) => this.#list(call),
    'issues/update': (call) => this.#about(call, (issue) => this.#update(call, issue)),
    'issues/get-label': ({ params }) => this.#label(params['name'] ?? ''),
    'issues/list-events': (call) =>
      this.#about(call, ({ number }) => {
        const events = this.register.events(number).map((event) => this.#shapes.event(event))
        return pageOf(call, events, { url: this.#url, wrap: (own) => own })
      }),
    'issues/list-milestones': (call) => this.milestones.list(call),
    'issues/create-comment': (call) => this.#about(call, (issue) => this.#comment(call, issue)),
    'issues/update-comment': (call) => this.#updateComment(call),
    'issues/delete-comment': ({ params }) => {
      const id = Number(params['comment_id'])
      if (this.#comments.find(id) === undefined) return NOT_FOUND
      this.#comments.remove(id)
      return { status: 204 }
    },
    'issues/get-comment': ({ params }) => {
      const found = this.#comments.find(Number(params['comment_id']))
      return found === undefined ? NOT_FOUND : { body: this.#shapes.comment(found) }
    },
    'issues/list-comments': (call) =>
      this.#about(call, ({ number }) => {
        const comments = this.#comments.on(number).map((comment) => this.#shapes.comment(comment))
        return pageOf(call, comments, { url: this.#url, wrap: (own) => own })
      }),
  }

  addPullRequest(pullRequest: AddedPullRequest): void {
    const { number, title = 'Change', labels = [] } = pullRequest
    const login = pullRequest.author ?? pullRequest.head.repository.split('/')[0] ?? ''
    this.#pullRequests.set(number, pullRequest)
    this.register.add({ number, title, labels, state: stateOf(pullRequest), login })
  }

  label(number: number, name: string, by: string): void {
    this.register.edit(number, { labels: [...new Set([...this.#labelsOf(number), name])] }, by)
  }

  unlabel(number: number, name: string, by: string): void {
    this.register.edit(number, { labels: this.#labelsOf(number).filter((each) => each !== name) }, by)
  }

  /** @throws Error for an issue that is not there. */
  addComment(comment: AddedComment): void {
    if (this.register.find(comment.issue) === undefined) throw new Error(`there is no issue ${comment.issue}`)
    this.#comments.add(comment, this.register.now())
  }

  comments(issue: number): readonly Comment[] {
    return this.#comments
      .on(issue)
      .map(({ id, login, body, createdAt, updatedAt }) => ({ id, login, body, createdAt, updatedAt }))
  }

  #labelsOf(number: number): readonly string[] {
    return this.register.find(number)?.labels ?? []
  }

  #shape(issue: StoredIssue): object {
    return this.#shapes.issue(issue, this.#comments.on(issue.number).length)
  }

  #create({ body, token }: Call): Answer {
    if (isTooLong(body)) return TOO_LONG
    const { title, body: text } = body
    const issue = this.register.add({
      title: String(title),
      ...(typeof text === 'string' ? { body: text } : {}),
      labels: namesIn(body['labels'], 'name') ?? [],
      assignees: namesIn(body['assignees'], 'login') ?? [],
      login: token.login,
    })
    return { status: 201, body: this.#shape(issue) }
  }

  #update({ body, token }: Call, { number }: StoredIssue): Answer {
    if (isTooLong(body)) return TOO_LONG
    return { body: this.#shape(this.register.edit(number, changeOf(body), token.login)) }
  }

  #comment({ body, token }: Call, { number, locked }: StoredIssue): Answer {
    if (locked && !token.scopes.includes('repo')) {
      return refusal(403, 'Unable to create comment because issue is locked.')
    }
    if (isTooLong(body)) return TOO_LONG
    const added = { issue: number, login: token.login, body: String(body['body']) }
    return { status: 201, body: this.#shapes.comment(this.#comments.add(added, this.register.now())) }
  }

  #updateComment({ params, body }: Call): Answer {
    const found = this.#comments.find(Number(params['comment_id']))
    if (found === undefined) return NOT_FOUND
    if (isTooLong(body)) return TOO_LONG
    const changed = this.#comments.update(found, String(body['body']), this.register.now())
    return { body: this.#shapes.comment(changed) }
  }

  #list(call: Call): Answer {
    const { query } = call
    const [state, creator, since] = [query.get('state') ?? 'open', query.get('creator'), query.get('since')]
    const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '')
    const found = this.register
      .all()
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => creator === null || issue.login === creator)
      .filter((issue) => since === null || Date.parse(issue.updatedAt) >= Date.parse(since))
      .filter((issue) => labels.every((name) => issue.labels.includes(name)))
    const wrap = (own: readonly StoredIssue[]) =>
      own.map((issue) => this.#shapes.listed(issue, this.#comments.on(issue.number).length))
    return pageOf(call, found.toSorted(orderOf(query, (issue) => this.#comments.on(issue.number).length)), {
      ...{ url: this.#url, wrap },
    })
  }

  /** A label exists from the first issue on that has it. */
  #label(name: string): Answer {
    const wanted = decodeURIComponent(name).toLowerCase()
    const found = this.register
      .all()
      .flatMap(({ labels }) => labels)
      .concat(this.labels)
      .find((each) => each.toLowerCase() === wanted)
    return found === undefined ? NOT_FOUND : { body: this.#shapes.label(found) }
  }

  #about({ params }: Call, answer: (issue: StoredIssue) => Answer): Answer {
    const found = this.register.find(Number(params['issue_number']))
    return found === undefined ? NOT_FOUND : answer(found)
  }
}

const TOO_LONG = refusal(422, `Validation Failed: body is too long (maximum is ${LONGEST_BODY} characters)`)

function isTooLong({ body }: Call['body']): boolean {
  return typeof body === 'string' && [...body].length > LONGEST_BODY
}

function orderOf(
  query: URLSearchParams,
  comments: (issue: StoredIssue) => number,
): (one: StoredIssue, other: StoredIssue) => number {
  const sign = query.get('direction') === 'asc' ? 1 : -1
  const value = (issue: StoredIssue): number => {
    switch (query.get('sort')) {
      case 'comments':
        return comments(issue)
      case 'updated':
        return Date.parse(issue.updatedAt)
      default:
        return Date.parse(issue.createdAt)
    }
  }
  return (one, other) => sign * (value(one) - value(other) || one.number - other.number)
}

const REASONS: readonly StateReason[] = ['completed', 'not_planned', 'duplicate', 'reopened']

function changeOf(body: Call['body']): IssueChange {
  const { title, body: text, state, state_reason: reason } = body
  const labels = namesIn(body['labels'], 'name')
  const assignees = namesIn(body['assignees'], 'login')
  const stateReason = REASONS.find((each) => each === reason)
  return {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof text === 'string' ? { body: text } : {}),
    ...(state === 'open' || state === 'closed' ? { state } : {}),
    ...(stateReason === undefined ? {} : { stateReason }),
    ...(labels === undefined ? {} : { labels }),
    ...(assignees === undefined ? {} : { assignees }),
  }
}

/** Names, or objects with a name. */
function namesIn(value: unknown, key: string): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.map((each: unknown) =>
    typeof each === 'object' && each !== null
      ? String(Object.entries(each).find(([name]) => name === key)?.[1])
      : String(each),
  )
}

import type {
  Issue,
  IssueChangeEvent,
  IssueComment,
  IssueEdit,
  IssueEvent,
  IssueTracker,
  Known,
  NewIssue,
  Person,
  TrackerAnswer,
  TrackerRefusal,
  WrittenIssue,
} from '@governance-gates/github'

/** For tests: the account of a job's token. */
export const BOT: Person = { id: '41898282', login: 'github-actions[bot]', kind: 'bot' }

/** What the tracker is asked to do. */
export type TrackerMethod = keyof IssueTracker

/** The issues of a made-up repository, for tests: every account has its own tracker of the same issues. */
export class InMemoryIssues {
  /** Milliseconds since 1970: a test moves it. */
  now: number
  readonly #issues: Issue[] = []
  readonly #comments = new Map<number, IssueComment[]>()
  readonly #events = new Map<number, IssueEvent[]>()
  readonly #refusals = new Map<TrackerMethod, TrackerRefusal>()
  readonly #unassignable = new Set<string>()
  #incomplete: { readonly why: string; readonly remedy: string } | undefined
  #writes = 0
  #nextId = 1

  constructor(now: number) {
    this.now = now
  }

  /** All of them, the newest first. */
  get issues(): readonly Issue[] {
    return this.#issues.toReversed()
  }

  /** How often anything was written by a tracker. */
  get writes(): number {
    return this.#writes
  }

  issue(number: number): Issue {
    const found = this.#issues.find((issue) => issue.number === number)
    if (found === undefined) throw new Error(`there is no issue ${number}`)
    return found
  }

  commentsOn(number: number): readonly IssueComment[] {
    return this.#comments.get(number) ?? []
  }

  /** From now on this method is refused; undefined to allow it again. */
  refuse(method: TrackerMethod, refusal: TrackerRefusal | undefined): void {
    if (refusal === undefined) this.#refusals.delete(method)
    else this.#refusals.set(method, refusal)
  }

  /** Lists say that they are not complete; undefined to end it. */
  cutLists(incomplete: { readonly why: string; readonly remedy: string } | undefined): void {
    this.#incomplete = incomplete
  }

  dropAssignee(login: string): void {
    this.#unassignable.add(login)
  }

  lock(number: number, by: Person): void {
    this.#change(number, { locked: true })
    this.#note(number, by, { kind: 'locked' })
  }

  /** Somebody opens an issue. */
  open(issue: NewIssue, by: Person): Issue {
    const number = this.#issues.length + 1
    const { title, body, labels, assignees } = issue
    const people = assignees.filter((login) => !this.#unassignable.has(login)).map(personOf)
    const opened: Issue = {
      ...{ number, title, body, labels, assignees: people, author: by },
      ...{ state: 'open', stateReason: undefined, locked: false, closedBy: undefined, closedAt: undefined },
      ...{ createdAt: this.now, updatedAt: this.now, milestone: undefined },
      url: `https://github.com/orbit/platform/issues/${number}`,
    }
    this.#issues.push(opened)
    for (const label of labels) this.#note(number, by, { kind: 'labeled', label })
    for (const assignee of people) this.#note(number, by, { kind: 'assigned', assignee })
    return opened
  }

  /** Somebody changes an issue. */
  edit(number: number, edit: IssueEdit, by: Person): Issue {
    const before = this.issue(number)
    const { title, body, state, labels, assignees } = edit
    this.#change(number, {
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
      ...(labels === undefined ? {} : { labels }),
      ...(assignees === undefined
        ? {}
        : { assignees: assignees.filter((login) => !this.#unassignable.has(login)).map(personOf) }),
      ...(state === undefined ? {} : stateChange(before, state, { by, now: this.now })),
    })
    const after = this.issue(number)
    for (const what of eventsBetween(before, after)) this.#note(number, by, what)
    return after
  }

  /** Somebody comments. */
  comment(number: number, body: string, by: Person): IssueComment {
    this.issue(number)
    const comment = { id: this.#nextId++, author: by, body, createdAt: this.now, updatedAt: this.now }
    this.#comments.set(number, [...this.commentsOn(number), comment])
    this.#change(number, {})
    return comment
  }

  /** The issues as an account sees and writes them. */
  tracker(account: Person = BOT): IssueTracker {
    const answer = <Value>(method: TrackerMethod, value: () => Value): Promise<TrackerAnswer<Value>> => {
      const refusal = this.#refusals.get(method)
      return Promise.resolve(refusal ?? { kind: 'answered', value: value() })
    }
    const write = <Value>(method: TrackerMethod, value: () => Value) =>
      answer(method, () => {
        this.#writes += 1
        return value()
      })
    return {
      account: () => answer('account', () => account),
      list: (since = 0) =>
        answer('list', () =>
          this.#known(
            this.issues.filter(({ author, updatedAt }) => author?.id === account.id && updatedAt >= since),
          ),
        ),
      read: (number) =>
        this.#issues.some((issue) => issue.number === number)
          ? answer('read', () => this.issue(number))
          : Promise.resolve(NOT_FOUND),
      comments: (number) => answer('comments', () => this.#known(this.commentsOn(number))),
      events: (number) => answer('events', () => this.#known(this.#events.get(number) ?? [])),
      create: (issue) => write('create', () => this.#written(this.open(issue, account), issue)),
      edit: (number, edit) => write('edit', () => this.#written(this.edit(number, edit, account), edit)),
      comment: (number, body) => write('comment', () => this.comment(number, body, account)),
    }
  }

  #written(issue: Issue, { assignees = [] }: IssueEdit): WrittenIssue {
    const unassigned = assignees.filter((login) => this.#unassignable.has(login))
    return { issue, unassigned, unlabeled: [] }
  }

  #known<Value>(value: Value): Known<Value> {
    return this.#incomplete === undefined
      ? { kind: 'known', value }
      : { kind: 'incomplete', value, ...this.#incomplete }
  }

  #change(number: number, change: Partial<Issue>): void {
    const index = this.#issues.indexOf(this.issue(number))
    this.#issues[index] = { ...this.issue(number), ...change, updatedAt: this.now }
  }

  #note(number: number, by: Person, what: IssueChangeEvent): void {
    const event = { id: this.#nextId++, by, at: this.now, what }
    this.#events.set(number, [...(this.#events.get(number) ?? []), event])
  }
}

const NOT_FOUND: TrackerRefusal = {
  kind: 'refused',
  why: 'not-found',
  reason: 'GitHub has no such issue',
  remedy: 'run the job again',
  retryAfter: undefined,
}

/** An account by its login, whose id it is too. */
export function personOf(login: string): Person {
  return { id: login, login, kind: login.endsWith('[bot]') ? 'bot' : 'user' }
}

function stateChange(
  before: Issue,
  state: NonNullable<IssueEdit['state']>,
  { by, now }: { readonly by: Person; readonly now: number },
): Partial<Issue> {
  if (state.is === before.state) return {}
  return state.is === 'closed'
    ? { state: 'closed', stateReason: state.reason, closedAt: now, closedBy: by }
    : { state: 'open', stateReason: 'reopened', closedAt: undefined, closedBy: undefined }
}

function eventsBetween(before: Issue, after: Issue): readonly IssueChangeEvent[] {
  const added = <Item>(one: readonly Item[], other: readonly Item[]) =>
    other.filter((item) => !one.includes(item))
  const people = (issue: Issue) => issue.assignees.map(({ login }) => login)
  const isReopened = before.state === 'closed' && after.state === 'open'
  const isClosed = before.state === 'open' && after.state === 'closed'
  return [
    ...(before.title === after.title
      ? []
      : [{ kind: 'renamed' as const, from: before.title, to: after.title }]),
    ...added(before.labels, after.labels).map((label) => ({ kind: 'labeled' as const, label })),
    ...added(after.labels, before.labels).map((label) => ({ kind: 'unlabeled' as const, label })),
    ...added(people(before), people(after)).map((login) => ({
      kind: 'assigned' as const,
      assignee: personOf(login),
    })),
    ...added(people(after), people(before)).map((login) => ({
      kind: 'unassigned' as const,
      assignee: personOf(login),
    })),
    ...(isClosed ? [{ kind: 'closed' as const, reason: after.stateReason }] : []),
    ...(isReopened ? [{ kind: 'reopened' as const }] : []),
  ]
}

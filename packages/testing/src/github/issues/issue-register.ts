import { instantOf } from '../instant.ts'

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened'

export interface AddedIssue {
  readonly title: string
  /** The next free one where absent; those before it are taken by closed issues. */
  readonly number?: number
  readonly labels?: readonly string[]
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly stateReason?: StateReason
  /** Who opened it; the account of a job's token where absent, null for one that is gone. */
  readonly login?: string | null
  readonly closedBy?: string
  readonly locked?: boolean
  readonly assignees?: readonly string[]
  /** The title of a milestone that was added. */
  readonly milestone?: string
  /** An instant; now where absent. */
  readonly createdAt?: string
  readonly closedAt?: string
}

export interface StoredIssue {
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly state: 'open' | 'closed'
  readonly stateReason: StateReason | null
  readonly login: string | null
  readonly closedBy: string | null
  readonly locked: boolean
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly milestone: string | null
  readonly createdAt: string
  readonly updatedAt: string
  readonly closedAt: string | null
}

/** What somebody changes in an issue. */
export interface IssueChange {
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly stateReason?: StateReason
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
}

export interface StoredEvent {
  readonly id: number
  readonly issue: number
  readonly login: string
  readonly event: string
  readonly createdAt: string
  /** What events of this kind have besides: a label, a rename. */
  readonly detail: Readonly<Record<string, unknown>>
}

const BOT = 'github-actions[bot]'
/** GitHub drops the rest without a word. */
const MOST_ASSIGNEES = 10

/** Issues, and what happened to them. Pull requests are among them, for they share their numbers. */
export class IssueRegister {
  readonly #issues = new Map<number, StoredIssue>()
  readonly #events: StoredEvent[] = []
  readonly #unassignable = new Set<string>()
  readonly #clock: () => number

  constructor(clock: () => number) {
    this.#clock = clock
  }

  /** By their number. */
  all(): readonly StoredIssue[] {
    return [...this.#issues.values()]
  }

  find(number: number): StoredIssue | undefined {
    return this.#issues.get(number)
  }

  events(number: number): readonly StoredEvent[] {
    return this.#events.filter(({ issue }) => issue === number)
  }

  now(): string {
    return instantOf(this.#clock())
  }

  /** Nobody can assign this account. */
  dropAssignee(login: string): void {
    this.#unassignable.add(login)
  }

  /** @throws Error for a number that is taken. */
  add({ number = this.#next(), ...issue }: AddedIssue): StoredIssue {
    if (number < this.#next()) throw new Error(`the issue or pull request ${number} is there already`)
    while (this.#next() < number) this.#insert(this.#next(), { title: 'Earlier', state: 'closed' })
    return this.#insert(number, issue)
  }

  /** Somebody changes it. @throws Error for an issue that is not there. */
  edit(number: number, change: IssueChange, login: string): StoredIssue {
    const before = this.#require(number)
    const { state = before.state, stateReason, title = before.title, body = before.body } = change
    const isClosed = state === 'closed'
    const hasMoved = state !== before.state
    const after: StoredIssue = {
      ...{ ...before, title, body, state, updatedAt: this.now() },
      labels: change.labels ?? before.labels,
      assignees: this.#assignable(change.assignees ?? before.assignees),
      ...(hasMoved
        ? {
            stateReason: isClosed ? (stateReason ?? 'completed') : 'reopened',
            closedAt: isClosed ? this.now() : null,
            closedBy: isClosed ? login : null,
          }
        : {}),
    }
    this.#issues.set(number, after)
    this.#noteDifferences(before, after, login)
    return after
  }

  lock(number: number, login: string): void {
    this.#issues.set(number, { ...this.#require(number), locked: true })
    this.#note(number, login, { event: 'locked', lock_reason: null })
  }

  #insert(number: number, added: Omit<AddedIssue, 'number'>): StoredIssue {
    const { login = BOT, createdAt = this.now(), state = 'open', labels = [] } = added
    const isClosed = state === 'closed'
    const issue: StoredIssue = {
      ...{ number, title: added.title, body: added.body ?? null, state, login, labels, createdAt },
      stateReason: added.stateReason ?? (isClosed ? 'completed' : null),
      closedBy: isClosed ? (added.closedBy ?? login) : null,
      closedAt: isClosed ? (added.closedAt ?? createdAt) : null,
      locked: added.locked ?? false,
      assignees: this.#assignable(added.assignees ?? []),
      milestone: added.milestone ?? null,
      updatedAt: added.closedAt ?? createdAt,
    }
    this.#issues.set(number, issue)
    const none = { ...issue, labels: [], assignees: [], state: 'open' as const }
    this.#noteDifferences(none, issue, login ?? 'ghost')
    return issue
  }

  #assignable(logins: readonly string[]): readonly string[] {
    return logins.filter((login) => !this.#unassignable.has(login)).slice(0, MOST_ASSIGNEES)
  }

  #noteDifferences(before: StoredIssue, after: StoredIssue, login: string): void {
    const { number } = after
    const without = (one: readonly string[], other: readonly string[]) =>
      one.filter((item) => !other.includes(item))
    const note = (detail: Readonly<Record<string, unknown>>) => this.#note(number, login, detail)
    if (before.title !== after.title)
      note({ event: 'renamed', rename: { from: before.title, to: after.title } })
    for (const name of without(after.labels, before.labels)) note({ event: 'labeled', label: labelOf(name) })
    for (const name of without(before.labels, after.labels))
      note({ event: 'unlabeled', label: labelOf(name) })
    for (const assignee of without(after.assignees, before.assignees)) note({ event: 'assigned', assignee })
    for (const assignee of without(before.assignees, after.assignees)) note({ event: 'unassigned', assignee })
    if (before.state === after.state) return
    if (after.state === 'open') note({ event: 'reopened', state_reason: null })
    else this.#note(number, after.closedBy ?? login, { event: 'closed', state_reason: after.stateReason })
  }

  #note(issue: number, login: string, { event, ...detail }: Readonly<Record<string, unknown>>): void {
    const id = this.#events.length + 1
    this.#events.push({ id, issue, login, event: String(event), createdAt: this.now(), detail })
  }

  #next(): number {
    return this.#issues.size + 1
  }

  #require(number: number): StoredIssue {
    const found = this.#issues.get(number)
    if (found === undefined) throw new Error(`there is no issue ${number}`)
    return found
  }
}

export function labelOf(name: string): { readonly name: string; readonly color: string } {
  return { name, color: 'ededed' }
}

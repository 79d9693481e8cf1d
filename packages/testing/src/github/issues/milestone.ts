import { accountOf, nodeId } from '../account.ts'
import type { Answer, Call } from '../call.ts'
import { pageOf } from '../page.ts'
import type { RepositoryShapes } from '../repository-shape.ts'
import type { IssueRegister } from './issue-register.ts'

export interface AddedMilestone {
  readonly title: string
  /** `open` where absent. */
  readonly state?: 'open' | 'closed'
  /** Instants. */
  readonly dueOn?: string
  readonly closedAt?: string
}

const CREATED = '2026-02-01T08:00:00Z'

/** Milestones: their issues name them by title. */
export class Milestones {
  readonly #added: AddedMilestone[] = []
  readonly #issues: IssueRegister
  readonly #places: { readonly repositories: RepositoryShapes; readonly url: string }

  constructor(
    issues: IssueRegister,
    places: { readonly repositories: RepositoryShapes; readonly url: string },
  ) {
    this.#issues = issues
    this.#places = places
  }

  add(milestone: AddedMilestone): void {
    this.#added.push(milestone)
  }

  list(call: Call): Answer {
    const state = call.query.get('state') ?? 'open'
    const found = this.#added.filter((each) => state === 'all' || (each.state ?? 'open') === state)
    const wrap = (own: readonly AddedMilestone[]) => own.map(({ title }) => this.shape(title))
    return pageOf(call, found, { url: this.#places.url, wrap })
  }

  /** @throws Error for a milestone that nobody added. */
  shape(title: string): object {
    const index = this.#added.findIndex((each) => each.title === title)
    const found = this.#added[index]
    if (found === undefined) throw new Error(`there is no milestone ${title}`)
    const number = index + 1
    const url = `${this.#places.repositories.api()}/milestones/${number}`
    const own = this.#issues.all().filter(({ milestone }) => milestone === title)
    const open = own.filter(({ state }) => state === 'open').length
    return {
      ...{ url, id: number, node_id: nodeId('Milestone', number), number, title, description: null },
      html_url: `${this.#places.repositories.html()}/milestone/${number}`,
      labels_url: `${url}/labels`,
      state: found.state ?? 'open',
      creator: accountOf('tester', this.#places.url),
      open_issues: open,
      closed_issues: own.length - open,
      created_at: CREATED,
      updated_at: found.closedAt ?? CREATED,
      closed_at: found.closedAt ?? null,
      due_on: found.dueOn ?? null,
    }
  }
}

import { accountOf, nodeId } from './account.ts'
import type { Operations } from './call.ts'
import { pageOf } from './page.ts'

interface LabelEvent {
  readonly issue: number
  readonly event: 'labeled' | 'unlabeled'
  readonly label: string
  /** Null for an account that is gone. */
  readonly actor: string | null
}

/** Who set and removed labels, the earliest first. */
export class IssueEvents {
  readonly #events: LabelEvent[] = []
  readonly #path: string
  readonly #url: string

  constructor({ repository, url }: { readonly repository: string; readonly url: string }) {
    this.#path = `/repos/${repository}`
    this.#url = url
  }

  readonly operations: Operations = {
    'issues/list-events': (call) => {
      const number = Number(call.params['issue_number'])
      const own = [...this.#events.entries()].filter(([, { issue }]) => issue === number)
      return pageOf(call, own, {
        url: this.#url,
        wrap: (page) => page.map(([index, each]) => this.#shape(index + 1, each)),
      })
    },
  }

  add(event: LabelEvent): void {
    this.#events.push(event)
  }

  #shape(id: number, { event, label, actor }: LabelEvent): object {
    return {
      ...{ id, node_id: nodeId('LabeledEvent', id), event, commit_id: null, commit_url: null },
      url: `${this.#url}${this.#path}/issues/events/${id}`,
      actor: actor === null ? null : accountOf(actor, this.#url),
      created_at: '2026-02-01T08:00:00Z',
      performed_via_github_app: null,
      label: { name: label, color: 'ededed' },
    }
  }
}

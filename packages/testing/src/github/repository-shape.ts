import { accountOf, idOf, nodeId } from './account.ts'

type Fields = Readonly<Record<string, unknown>>

/** Repositories as GitHub embeds them: this one as the emulator gives it, and forks made from it. */
export class RepositoryShapes {
  readonly #own: Fields
  readonly #repository: string
  readonly #url: string

  constructor(own: Fields, { repository, url }: { readonly repository: string; readonly url: string }) {
    this.#own = { ...own, ...WITHOUT_EQUAL }
    this.#repository = repository
    this.#url = url
  }

  /** Where the API has this repository. */
  api(): string {
    return `${this.#url}/repos/${this.#repository}`
  }

  /** Where people find it. */
  html(): string {
    return `${this.#url}/${this.#repository}`
  }

  shape(repository: string = this.#repository): Fields {
    if (repository === this.#repository) return this.#own
    const [owner = '', name = ''] = repository.split('/')
    const fork: Fields = JSON.parse(JSON.stringify(this.#own).replaceAll(this.#repository, repository))
    const id = idOf(repository)
    return {
      ...fork,
      ...{ id, node_id: nodeId('Repository', id), name, fork: true, owner: accountOf(owner, this.#url) },
    }
  }
}

/** What GitHub says about a repository and the emulator does not. */
const WITHOUT_EQUAL: Fields = { network_count: 0, subscribers_count: 0 }

import { appOf } from './account.ts'
import { type Answer, type Call, isCommit, type Operations, refusal } from './call.ts'
import type { Emulator } from './emulator.ts'
import { pageOf } from './page.ts'

export interface AddedCheckRun {
  readonly name: string
  readonly headSha: string
  /** The name of the app that reports it; null where GitHub gives none. */
  readonly app: string | null
  /** Running where null. */
  readonly conclusion: string | null
  /** GitHub's page of it where absent. */
  readonly url?: string | null
}

/** A check run as a test looks at it. */
export interface ReportedCheckRun {
  readonly id: number
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
  readonly output: {
    readonly title: string | null
    readonly summary: string | null
    readonly text: string | null
  }
  readonly detailsUrl: string | null
  /** Those of all requests, for an update adds to them. */
  readonly annotations: readonly ReportedAnnotation[]
}

export interface ReportedAnnotation {
  readonly path: string
  readonly start_line: number
  readonly annotation_level: string
  readonly title: string
  readonly message: string
}

type Fields = Readonly<Record<string, unknown>>

const ACTIONS = 'github-actions'
const LONGEST_TEXT = 65_535
const MOST_ANNOTATIONS = 50

/** Check runs by commit: those that apps report, and the jobs of workflows, each of which is one. */
export class CheckRuns {
  readonly #emulator: Emulator
  readonly #path: string
  readonly #url: string
  readonly #jobsOf: (commit: string) => readonly Fields[]
  readonly #suites = new Map<unknown, unknown>()
  readonly #annotations = new Map<unknown, readonly ReportedAnnotation[]>()
  readonly #added = new Map<unknown, Pick<AddedCheckRun, 'app' | 'url'>>()

  constructor(
    emulator: Emulator,
    place: { readonly repository: string; readonly url: string },
    jobsOf: (commit: string) => readonly Fields[],
  ) {
    this.#emulator = emulator
    this.#path = `/repos/${place.repository}`
    this.#url = place.url
    this.#jobsOf = jobsOf
  }

  readonly operations: Operations = {
    'checks/create': (call) => this.#create(call),
    'checks/update': (call) => this.#write(call),
    'checks/get': (call) => this.#pass(call),
    'checks/list-for-ref': (call) => this.#list(call),
  }

  async add({ name, headSha, conclusion, app, url }: AddedCheckRun): Promise<void> {
    const run = await this.#emulator.ask('POST', `${this.#path}/check-runs`, {
      name,
      head_sha: headSha,
      ...(conclusion === null ? { status: 'queued' } : { status: 'completed', conclusion }),
    })
    this.#added.set(run['id'], { app, ...(url === undefined ? {} : { url }) })
    this.#remember(run)
  }

  async reported(commit: string): Promise<readonly ReportedCheckRun[]> {
    return (await this.#runsOf(commit)).map((run) => ({
      id: Number(run['id']),
      name: String(run['name']),
      status: String(run['status']),
      conclusion: textOrNull(run['conclusion']),
      output: run['output'] as ReportedCheckRun['output'],
      detailsUrl: textOrNull(run['details_url']),
      annotations: this.#annotations.get(run['id']) ?? [],
    }))
  }

  #remember(run: Fields): void {
    this.#suites.set(run['head_sha'], (run['check_suite'] as Fields)['id'])
  }

  async #create(call: Call): Promise<Answer> {
    const { token, body } = call
    if (!token.login.endsWith('[bot]')) return refusal(403, 'You must authenticate via a GitHub App.')
    const commit = String(body['head_sha'])
    if (!isCommit(commit)) return refusal(422, `No commit found for SHA: ${commit}`)
    const answer = await this.#write(call)
    if (answer.status === 201) this.#remember(answer.body as Fields)
    return answer
  }

  async #write(call: Call): Promise<Answer> {
    const output = (call.body['output'] ?? {}) as Fields
    const long = ['summary', 'text'].find(
      (key) => Buffer.byteLength(String(output[key] ?? '')) > LONGEST_TEXT,
    )
    if (long !== undefined) {
      return refusal(422, `Invalid request. Only ${LONGEST_TEXT} bytes are allowed in ${long}`)
    }
    const annotations = (output['annotations'] ?? []) as readonly ReportedAnnotation[]
    if (annotations.length > MOST_ANNOTATIONS) {
      return refusal(422, `Invalid request. No more than ${MOST_ANNOTATIONS} items are allowed`)
    }
    const answer = await this.#pass(call)
    if ((answer.status ?? 200) >= 300) return answer
    const run = answer.body as Fields
    this.#annotations.set(run['id'], [...(this.#annotations.get(run['id']) ?? []), ...annotations])
    return { ...answer, body: this.#complete(run) }
  }

  async #pass(call: Call): Promise<Answer> {
    const answer = await this.#emulator.pass(call)
    return (answer.status ?? 200) < 300 ? { ...answer, body: this.#complete(answer.body as Fields) } : answer
  }

  async #list(call: Call): Promise<Answer> {
    const { params, query } = call
    const commit = params['ref'] ?? ''
    if (!isCommit(commit)) return refusal(422, `No commit found for SHA: ${commit}`)
    const all = [...(await this.#runsOf(commit)).map((run) => this.#complete(run)), ...this.#jobsOf(commit)]
    const [name, status] = [query.get('check_name'), query.get('status')]
    const asked = all.filter(
      (run) => (name === null || run['name'] === name) && (status === null || run['status'] === status),
    )
    const runs = query.get('filter') === 'all' ? asked : latest(asked)
    return pageOf(call, runs, {
      url: this.#url,
      wrap: (own) => ({ total_count: runs.length, check_runs: own }),
    })
  }

  async #runsOf(commit: string): Promise<readonly Fields[]> {
    const suite = this.#suites.get(commit)
    if (suite === undefined) return []
    return await this.#emulator.list(`${this.#path}/check-suites/${suite}/check-runs`, 'check_runs')
  }

  /** What the emulator leaves out. */
  #complete(run: Fields): Fields {
    const { app = ACTIONS, url } = this.#added.get(run['id']) ?? {}
    return {
      ...run,
      ...(url === undefined ? {} : { html_url: url }),
      app: app === null ? null : appOf(app, this.#url),
      output: {
        ...(run['output'] as Fields),
        annotations_count: this.#annotations.get(run['id'])?.length ?? 0,
        annotations_url: `${run['url']}/annotations`,
      },
    }
  }
}

/** Of each app and name the one that was created last. */
function latest(runs: readonly Fields[]): readonly Fields[] {
  const found = new Map<string, Fields>()
  for (const run of runs) {
    const app = run['app'] as Fields | null
    const key = JSON.stringify([app?.['slug'] ?? null, run['name'], run['check_suite']])
    const other = found.get(key)
    if (other === undefined || Number(run['id']) > Number(other['id'])) found.set(key, run)
  }
  return [...found.values()]
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

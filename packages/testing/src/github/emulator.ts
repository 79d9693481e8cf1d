import { createEmulator } from 'emulate'
import type { Answer, Call } from './call.ts'

/** The stateful emulator behind the front: it keeps issues, comments and check runs. */
export interface Emulator extends AsyncDisposable {
  /** Passes a request on. */
  pass(call: Pick<Call, 'method' | 'path' | 'query' | 'body'>): Promise<Answer>
  /** Asks on behalf of a test. @throws Error for any refusal. */
  ask(method: string, path: string, body?: object): Promise<Readonly<Record<string, unknown>>>
  /** Every item of a list, of all its pages. */
  list(path: string, key?: string): Promise<readonly Readonly<Record<string, unknown>>[]>
}

const TOKEN = 'front'

/** @param url of the front, for the links in answers. */
export async function startEmulator(repository: string, url: string): Promise<Emulator> {
  const [owner = '', name = ''] = repository.split('/')
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [TOKEN]: { login: owner, scopes: ['repo'] } },
      github: { users: [{ login: owner }], repos: [{ owner, name, auto_init: true }] },
    },
  })
  const pass: Emulator['pass'] = async ({ method, path, query, body }) => {
    const response = await fetch(`${emulator.url}${path}${query.size > 0 ? `?${query}` : ''}`, {
      method,
      headers: { authorization: `token ${TOKEN}`, 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
    })
    // With a baseUrl the emulator would not say where it listens.
    const fronted = (told: string) => told.replaceAll(emulator.url, url)
    const text = fronted(await response.text())
    const link = response.headers.get('link')
    return {
      status: response.status,
      headers: link === null ? {} : { link: fronted(link) },
      ...(text === '' ? {} : { body: JSON.parse(text) }),
    }
  }
  const ask: Emulator['ask'] = (method, path, body = {}) => asked(pass, { method, path, body })
  return {
    pass,
    ask,
    list: (path, key) => allOf(ask, path, key),
    [Symbol.asyncDispose]: () => emulator.close(),
  }
}

type Fields = Readonly<Record<string, unknown>>

async function asked(
  pass: Emulator['pass'],
  { method, path, body }: { readonly method: string; readonly path: string; readonly body: object },
): Promise<Fields> {
  const [pathname = '', query] = path.split('?')
  const answer = await pass({ method, path: pathname, query: new URLSearchParams(query), body: { ...body } })
  if ((answer.status ?? 0) >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`)
  return answer.body as Fields
}

async function allOf(ask: Emulator['ask'], path: string, key?: string): Promise<readonly Fields[]> {
  const items: Fields[] = []
  for (let page = 1; ; page++) {
    const answer = await ask('GET', `${path}?per_page=100&page=${page}`)
    const own = (key === undefined ? answer : answer[key]) as typeof items
    items.push(...own)
    if (own.length < 100) return items
  }
}

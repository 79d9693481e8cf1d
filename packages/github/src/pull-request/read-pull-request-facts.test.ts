import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { PullRequestFacts } from './facts.ts'
import { type FactsQuestion, readPullRequestFacts } from './read-pull-request-facts.ts'

const HEAD = 'a'.repeat(40)

type Answer = {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}
type Answers = Readonly<Record<string, unknown>>

const user = (login: string, id: number, type = 'User') => ({ id, login, type })
const KIM = user('kim', 1)
const DANA = user('dana', 2)

const signed = (email: string) => ({ name: 'x', email, date: '2026-03-01T12:00:00Z' })
const commit = (author: unknown, message = 'feat: x', email = 'kim@example.org') => ({
  sha: HEAD,
  author,
  committer: author,
  commit: { message, author: signed(email), committer: signed(email) },
})
const review = (id: number, by: unknown, state = 'APPROVED') => ({
  id,
  user: by,
  body: '',
  state,
  commit_id: HEAD,
})
const file = (filename: string, more: object = {}) => ({ filename, status: 'modified', changes: 3, ...more })

/** What GitHub says of pull request 7 of @kim, with one file, commit and review. */
const ANSWERS: Answers = {
  '/repos/orbit/platform/pulls/7': {
    number: 7,
    title: 'feat: search',
    user: KIM,
    head: { sha: HEAD },
    base: { ref: 'main' },
    labels: [{ name: 'breaking' }],
    changed_files: 1,
    commits: 1,
  },
  '/repos/orbit/platform/pulls/7/files': [
    file('src/b.rs', { status: 'renamed', previous_filename: 'src/a.rs' }),
  ],
  '/repos/orbit/platform/pulls/7/commits': [commit(KIM)],
  '/repos/orbit/platform/pulls/7/reviews': [review(1, DANA)],
  '/repos/orbit/platform/issues/7/events': [
    { event: 'labeled', label: { name: 'breaking' }, actor: KIM },
    { event: 'unlabeled', label: { name: 'breaking' }, actor: DANA },
    { event: 'labeled', label: { name: 'breaking' }, actor: DANA },
    { event: 'closed', actor: KIM },
  ],
  [`/repos/orbit/platform/commits/${HEAD}/check-runs`]: {
    total_count: 2,
    check_runs: [
      { name: 'scan', status: 'completed', conclusion: 'success', app: { slug: 'scanner' } },
      { name: 'scan', status: 'in_progress', conclusion: null, app: { slug: 'github-actions' } },
    ],
  },
  [`/repos/orbit/platform/commits/${HEAD}/statuses`]: [
    { context: 'gate', state: 'success', creator: user('gate-app[bot]', 9, 'Bot') },
    { context: 'gate', state: 'pending', creator: user('gate-app[bot]', 9, 'Bot') },
    { context: 'gate', state: 'success', creator: user('gate-app', 10) },
  ],
  '/orgs/orbit/teams/reviewers': { slug: 'reviewers' },
  '/orgs/orbit/teams/reviewers/memberships/kim': { status: 404, body: { message: 'Not Found' } },
  '/orgs/orbit/teams/reviewers/memberships/dana': { state: 'pending', role: 'member' },
  '/orgs/orbit/teams/reviewers/members': [user('ana', 5), user('ben', 6)],
  '/repos/orbit/platform/collaborators/kim/permission': { permission: 'read', role_name: 'triage' },
  '/repos/orbit/platform/collaborators/dana/permission': {
    permission: 'write',
    role_name: 'security-reviewers',
  },
}

let server: Server | undefined
afterEach(() => server?.close())

async function serve(answers: Answers): Promise<string> {
  const started = createServer((request, response) => respond(answers, request, response))
  server = started
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

function respond(answers: Answers, { url = '' }: IncomingMessage, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(url, 'http://x')
  const found = answers[pathname]
  const {
    status = found === undefined ? 404 : 200,
    body = found,
    headers = {},
  } = isAnswer(found) ? found : {}
  const page = Number(searchParams.get('page') ?? 1)
  const shown = Array.isArray(body) ? body.slice((page - 1) * 100, page * 100) : body
  const next =
    Array.isArray(body) && body.length > page * 100
      ? `<http://${response.req.headers.host}${pathname}?page=${page + 1}&per_page=100>; rel="next"`
      : undefined
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(next === undefined ? {} : { link: next }),
    ...headers,
  })
  response.end(JSON.stringify(shown ?? { message: 'Not Found' }))
}

function isAnswer(value: unknown): value is Answer {
  return (
    typeof value === 'object' &&
    value !== null &&
    ('status' in value ? typeof value.status === 'number' : false)
  )
}

const EVERYTHING: FactsQuestion = {
  number: 7,
  teams: ['@orbit/Reviewers'.toLowerCase()],
  wants: { roles: true, labelActors: true, statuses: true },
}

async function read(changes: Answers = {}, question = EVERYTHING): Promise<PullRequestFacts> {
  const apiUrl = await serve({ ...ANSWERS, ...changes })
  const asked = await readPullRequestFacts(
    { token: 't', apiUrl, repository: 'orbit/platform', second: 1 },
    question,
  )
  if (asked.kind === 'refused') throw new Error(asked.reason)
  return asked.value
}

describe('the facts of a pull request', () => {
  it('are what GitHub says', async () => {
    const kim = { id: '1', login: 'kim', kind: 'user' }
    const dana = { id: '2', login: 'dana', kind: 'user' }
    expect(await read()).toEqual({
      number: 7,
      title: 'feat: search',
      author: kim,
      head: HEAD,
      baseBranch: 'main',
      files: { kind: 'known', value: [{ path: 'src/b.rs', previousPath: 'src/a.rs', lines: 3 }] },
      commits: {
        kind: 'known',
        value: [
          {
            sha: HEAD,
            message: 'feat: x',
            contributors: [
              { kind: 'linked', person: kim },
              { kind: 'linked', person: kim },
            ],
          },
        ],
      },
      reviews: { kind: 'known', value: [{ id: '1', by: dana, state: 'approved', commit: HEAD }] },
      labels: { kind: 'known', value: [{ name: 'breaking', by: dana }] },
      statuses: {
        kind: 'known',
        value: [
          { name: 'scan', app: 'scanner', state: 'success' },
          { name: 'scan', app: 'github-actions', state: 'pending' },
          { name: 'gate', app: 'gate-app', state: 'success' },
          { name: 'gate', app: '@gate-app', state: 'success' },
        ],
      },
      teams: new Map([
        [
          '@orbit/reviewers',
          {
            kind: 'readable',
            answers: new Map([
              ['1', 'not-a-member'],
              ['2', 'invited'],
            ]),
            members: ['ana', 'ben'],
          },
        ],
      ]),
      roles: new Map([
        ['1', { kind: 'known', value: 'triage' }],
        ['2', { kind: 'known', value: 'write' }],
      ]),
    })
  })

  it('have every page', async () => {
    const files = Array.from({ length: 250 }, (_, index) => file(`src/${index}.rs`))
    const pull = { ...(ANSWERS['/repos/orbit/platform/pulls/7'] as object), changed_files: 250 }
    const facts = await read({
      '/repos/orbit/platform/pulls/7': pull,
      '/repos/orbit/platform/pulls/7/files': files,
    })
    expect(facts.files.kind).toBe('known')
    expect(facts.files.value).toHaveLength(250)
  })

  it.each([
    ['changed_files', 3_001, 'files', 'GitHub lists 1 of 3001 files'],
    ['commits', 251, 'commits', 'GitHub lists 1 of 251 commits'],
  ] as const)('are incomplete where GitHub lists fewer: %s %i', async (key, count, fact, why) => {
    const pull = { ...(ANSWERS['/repos/orbit/platform/pulls/7'] as object), [key]: count }
    const facts = await read({ '/repos/orbit/platform/pulls/7': pull })
    expect(facts[fact]).toMatchObject({ kind: 'incomplete', why })
    expect(facts[fact].value).toHaveLength(1)
  })

  it.each([
    ['files', 'pulls/7/files', 403],
    ['commits', 'pulls/7/commits', 404],
    ['reviews', 'pulls/7/reviews', 403],
    ['statuses', `commits/${HEAD}/check-runs`, 403],
    ['statuses', `commits/${HEAD}/statuses`, 403],
  ] as const)('are incomplete where the token may not read %s', async (fact, path, status) => {
    const facts = await read({ [`/repos/orbit/platform/${path}`]: { status, body: { message: 'no' } } })
    expect(facts[fact]).toMatchObject({
      kind: 'incomplete',
      why: expect.stringContaining(`GitHub answered ${status}`),
    })
  })

  it('need the pull request', async () => {
    const apiUrl = await serve({})
    const options = { token: 't', apiUrl, repository: 'orbit/platform', second: 1 }
    expect(await readPullRequestFacts(options, EVERYTHING)).toMatchObject({
      kind: 'refused',
      remedy: 'give the job permissions: { pull-requests: read }',
    })
  })

  it('have nobody where an account is gone', async () => {
    const facts = await read({
      '/repos/orbit/platform/pulls/7/reviews': [review(1, null), review(2, user('ghost', 10137))],
    })
    expect(facts.reviews.value.map(({ by }) => by)).toEqual([undefined, undefined])
  })

  it('refuse a review state that they do not know', async () => {
    const facts = await read({ '/repos/orbit/platform/pulls/7/reviews': [review(1, DANA, 'MAYBE')] })
    expect(facts.reviews).toMatchObject({ kind: 'incomplete', value: [] })
  })
})

describe('a team', () => {
  const TEAM = '/orgs/orbit/teams/reviewers'
  const teamOf = async (changes: Answers) => (await read(changes)).teams.get('@orbit/reviewers')

  it.each([404, 403, 302])('that is answered by %i answers about nobody', async (status) => {
    const headers: Record<string, string> = status === 302 ? { location: '/elsewhere' } : {}
    expect(
      await teamOf({ [TEAM]: { status, headers, body: {} }, '/elsewhere': { slug: 'x' } }),
    ).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining(String(status)),
    })
  })

  it.each([
    [{ state: 'active' }, 'member'],
    [{ state: 'pending' }, 'invited'],
    [{ status: 404, body: {} }, 'not-a-member'],
    [{ status: 403, body: {} }, 'unknown'],
    [{ status: 302, headers: { location: '/elsewhere' }, body: {} }, 'unknown'],
  ])('answers %j: %s', async (answer, membership) => {
    const changes = { [`${TEAM}/memberships/dana`]: answer, '/elsewhere': { state: 'active' } }
    expect(await teamOf(changes)).toMatchObject({
      answers: new Map([
        ['1', 'not-a-member'],
        ['2', membership],
      ]),
    })
  })
})

describe('who worked on a commit', () => {
  const contributorsOf = async (told: object) => {
    const facts = await read({ '/repos/orbit/platform/pulls/7/commits': [told] })
    return facts.commits.value[0]?.contributors.map((each) =>
      each.kind === 'linked' ? `${each.person.id} ${each.person.login}` : each.address,
    )
  }

  it.each([
    ['an address of no account', commit(null), ['kim@example.org', 'kim@example.org']],
    ['an empty account', commit({}), ['kim@example.org', 'kim@example.org']],
    [
      'an address of GitHub with an id',
      commit(KIM, 'x\n\nCo-authored-by: D <2+dana@users.noreply.github.com>'),
      ['1 kim', '1 kim', '2 dana'],
    ],
    [
      'one without, of somebody in the pull request',
      commit(KIM, 'x\n\nco-authored-by: D <dana@users.noreply.github.com>'),
      ['1 kim', '1 kim', '2 dana'],
    ],
    [
      'one without, of somebody else',
      commit(KIM, 'x\n\nCo-authored-by: S <sam@users.noreply.github.com>'),
      ['1 kim', '1 kim', 'sam@users.noreply.github.com'],
    ],
    [
      'the address of another commit',
      commit(KIM, 'x\n\nCo-authored-by: K <Kim@example.org>'),
      ['1 kim', '1 kim', '1 kim'],
    ],
    [
      'any other address',
      commit(KIM, 'x\n\nCo-authored-by: D <d@example.org>\nCo-authored-by: E <e@example.org>'),
      ['1 kim', '1 kim', 'd@example.org', 'e@example.org'],
    ],
  ])('%s', async (_, told, expected) => {
    expect(await contributorsOf(told)).toEqual(expected)
  })
})

describe('what is not asked for', () => {
  it('is not known, and costs no request', async () => {
    const wants = { roles: false, labelActors: false, statuses: false }
    const facts = await read({}, { number: 7, teams: [], wants })
    expect(facts.labels).toEqual({ kind: 'known', value: [{ name: 'breaking', by: 'unknown' }] })
    expect(facts.statuses.kind).toBe('incomplete')
    expect([facts.teams.size, facts.roles.size]).toEqual([0, 0])
  })
})

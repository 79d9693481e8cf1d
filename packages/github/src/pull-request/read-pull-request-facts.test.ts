import { accountId, type Refusal } from '@governance-gates/testing'
import { describe, expect, it } from 'vitest'
import {
  factsOf,
  HEAD,
  optionsOf,
  requestsOf,
  startWithPullRequest,
} from '../fixtures/emulated-pull-request.ts'
import { type FactsQuestion, readPullRequestFacts } from './read-pull-request-facts.ts'

const EVERYTHING: FactsQuestion = {
  number: 7,
  teams: ['@orbit/Reviewers'],
  wants: { roles: true, labelActors: true, statuses: true },
}

const person = (login: string) => ({ id: String(accountId(login)), login, kind: 'user' })
const commits = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ sha: index.toString(16).padStart(40, '0') }))

describe('the facts of a pull request', () => {
  it('are what GitHub says', async () => {
    await using github = await startWithPullRequest({
      files: [{ path: 'src/b.rs', previousPath: 'src/a.rs' }],
    })
    github.reviews.add({ pullRequest: 7, login: 'dana', state: 'APPROVED' })
    github.addLabel(7, 'breaking', 'kim')
    github.removeLabel(7, 'breaking', 'dana')
    github.addLabel(7, 'breaking', 'dana')
    github.addCheckRun({ name: 'scan', app: 'scanner', headSha: HEAD, conclusion: 'success' })
    github.addCheckRun({ name: 'scan', app: 'github-actions', headSha: HEAD, conclusion: null })
    github.people.addTeam({ slug: 'reviewers', members: ['ana', 'ben'], invited: ['dana'] })
    github.people.setRole({ login: 'kim', permission: 'read', roleName: 'triage' })
    github.people.setRole({ login: 'dana', permission: 'write', roleName: 'security-reviewers' })
    const [kim, dana] = [person('kim'), person('dana')]
    expect(await factsOf(github, EVERYTHING)).toEqual({
      number: 7,
      title: 'feat: search',
      author: kim,
      head: HEAD,
      baseBranch: 'main',
      files: { kind: 'known', value: [{ path: 'src/b.rs', previousPath: 'src/a.rs', lines: 1 }] },
      commits: {
        kind: 'known',
        value: [{ sha: HEAD, message: 'Change', contributors: [{ kind: 'linked', person: kim }] }],
      },
      reviews: {
        kind: 'known',
        value: [{ id: '1', by: dana, state: 'approved', commit: HEAD, edit: { kind: 'unedited' } }],
      },
      labels: { kind: 'known', value: [{ name: 'breaking', by: dana }] },
      statuses: {
        kind: 'known',
        value: [
          { name: 'scan', app: 'github-actions', state: 'pending' },
          { name: 'scan', app: 'scanner', state: 'success' },
        ],
      },
      teams: new Map([
        [
          '@orbit/reviewers',
          {
            kind: 'readable',
            answers: new Map([
              [kim.id, 'not-a-member'],
              [dana.id, 'invited'],
            ]),
            members: ['ana', 'ben'],
          },
        ],
      ]),
      roles: new Map([
        [kim.id, { kind: 'known', value: 'triage' }],
        [dana.id, { kind: 'known', value: 'write' }],
      ]),
    })
    expect(github.violations).toEqual([])
  })

  it.each([
    [250, 'known', undefined],
    [251, 'incomplete', 'GitHub lists 250 of 251 commits'],
  ])('have at most 250 commits: %i', async (count, kind, why) => {
    await using github = await startWithPullRequest({ commits: commits(count) })
    const facts = await factsOf(github)
    expect(facts.commits).toMatchObject({ kind, ...(why === undefined ? {} : { why }) })
    expect(facts.commits.value).toHaveLength(250)
  })

  it.each([
    [3_000, 'known', undefined],
    [3_001, 'incomplete', 'GitHub lists 3000 of 3001 files'],
  ])('have at most 3,000 files: %i', async (count, kind, why) => {
    const files = Array.from({ length: count }, (_, index) => `src/${index}.rs`)
    await using github = await startWithPullRequest({ files })
    const facts = await factsOf(github)
    expect(facts.files).toMatchObject({ kind, ...(why === undefined ? {} : { why }) })
    expect(facts.files.value).toHaveLength(3_000)
  })

  it.each<[keyof typeof READ, Refusal]>([
    ['files', { path: /pulls\/7\/files/, status: 403 }],
    ['commits', { path: /pulls\/7\/commits/, status: 404 }],
    ['reviews', { path: /pulls\/7\/reviews/, status: 403 }],
    ['statuses', { path: /check-runs/, status: 403 }],
    ['statuses', { path: /commits\/a+\/statuses/, status: 403 }],
  ])('are incomplete where the token may not read %s', async (fact, refusal) => {
    await using github = await startWithPullRequest()
    github.refuse(refusal)
    const facts = await factsOf(github, EVERYTHING)
    expect(facts[fact]).toMatchObject({
      kind: 'incomplete',
      why: expect.stringContaining(`GitHub answered ${refusal.status}`),
    })
  })

  it('need the pull request', async () => {
    await using github = await startWithPullRequest()
    expect(await readPullRequestFacts(optionsOf(github), { ...EVERYTHING, number: 8 })).toMatchObject({
      kind: 'refused',
      remedy: 'give the job permissions: { pull-requests: read }',
    })
  })
})

/** The facts that may be incomplete. */
const READ = { files: true, commits: true, reviews: true, statuses: true } as const

describe('statuses', () => {
  it('are the newest of each name and reporter; a person with the name of an app is not the app', async () => {
    await using github = await startWithPullRequest()
    const status = (context: string, state: string, login: string) => ({
      ...{ context, state, creator: { id: accountId(login), login, type: 'User' } },
    })
    const body = [
      status('gate', 'success', 'gate-app[bot]'),
      status('gate', 'pending', 'gate-app[bot]'),
      status('gate', 'success', 'gate-app'),
      status('scan', 'error', 'gate-app'),
    ]
    github.refuse({ path: /commits\/a+\/statuses/, status: 200, body })
    const { statuses } = await factsOf(github, EVERYTHING)
    expect(statuses).toEqual({
      kind: 'known',
      value: [
        { name: 'gate', app: 'gate-app', state: 'success' },
        { name: 'gate', app: '@gate-app', state: 'success' },
        { name: 'scan', app: '@gate-app', state: 'failure' },
      ],
    })
  })
})

describe('a label', () => {
  it('is of nobody where the account is gone, or the events may not be read', async () => {
    await using github = await startWithPullRequest()
    github.addLabel(7, 'breaking', 'ghost')
    const question = { wants: { ...EVERYTHING.wants, statuses: false, roles: false } }
    expect((await factsOf(github, question)).labels.value).toEqual([{ name: 'breaking', by: 'unknown' }])
    github.refuse({ path: /issues\/7\/events/, status: 403 })
    expect((await factsOf(github, question)).labels.value).toEqual([{ name: 'breaking', by: 'unknown' }])
  })
})

describe('what is not asked for', () => {
  it('is not known, and costs no request', async () => {
    await using github = await startWithPullRequest()
    github.addLabel(7, 'breaking')
    const facts = await factsOf(github)
    expect(facts.labels).toEqual({ kind: 'known', value: [{ name: 'breaking', by: 'unknown' }] })
    expect(facts.statuses.kind).toBe('incomplete')
    expect([facts.teams.size, facts.roles.size]).toEqual([0, 0])
    // Nobody approved, and there is no co-author: no query either.
    expect(requestsOf(github)).toEqual([
      'GET /pulls/7',
      'GET /pulls/7/reviews',
      'GET /pulls/7/commits',
      'GET /pulls/7/files',
    ])
  })
})

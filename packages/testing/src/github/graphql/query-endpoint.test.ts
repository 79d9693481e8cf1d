import { describe, expect, test } from 'vitest'
import { idOf } from '../account.ts'
import { type EmulatedGitHub, startEmulatedGitHub } from '../emulated-github.ts'
import { queryFaults } from './schema.ts'

const SHA = 'a'.repeat(40)
const QUERY = `query ($after: String, $first: Int) {
  repository(owner: "orbit", name: "platform") {
    pullRequest(number: 7) {
      latestOpinionatedReviews(first: $first, after: $after, writersOnly: false) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { state lastEditedAt author { __typename login } }
      }
      commits(first: 1) { totalCount nodes { commit { authors(first: 9) { nodes { email user { login } } } } } }
    }
  }
}`

async function start(visibility: 'public' | 'private' = 'public'): Promise<EmulatedGitHub> {
  const tokens = {
    secret: ['repo'],
    other: ['issues:write'],
    person: { login: 'mona', scopes: ['repo'] },
  }
  const github = await startEmulatedGitHub({ repository: 'orbit/platform', tokens, visibility })
  github.addPullRequest({
    number: 7,
    head: { repository: 'mona/platform', branch: 'topic', sha: SHA },
    base: { branch: 'main', sha: SHA },
    commits: [
      {
        sha: SHA,
        coAuthors: [
          { login: 'dana', email: 'd@example.org' },
          { login: null, email: 'x@example.org' },
          { login: 'helper[bot]', email: 'bot@example.org' },
        ],
      },
    ],
  })
  github.reviews.add({ pullRequest: 7, login: 'dana', state: 'APPROVED' })
  github.reviews.add({ pullRequest: 7, login: 'dana', state: 'COMMENTED' })
  github.reviews.add({ pullRequest: 7, login: 'helper[bot]', state: 'APPROVED' })
  github.reviews.add({ pullRequest: 7, login: 'lee', state: 'APPROVED' })
  github.reviews.add({ pullRequest: 7, login: 'lee', state: 'CHANGES_REQUESTED' })
  github.reviews.dismiss(7, 'lee')
  return github
}

async function ask(
  github: EmulatedGitHub,
  query: string,
  variables: object = {},
  token = 'secret',
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire
): Promise<any> {
  const response = await fetch(`${github.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `token ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, ...JSON.parse(await response.text()) }
}

describe('a query', () => {
  test('is answered by pages, with the last word of everybody', async () => {
    await using github = await start()
    const first = await ask(github, QUERY, { first: 2 })
    const { nodes, totalCount, pageInfo } = first.data.repository.pullRequest.latestOpinionatedReviews
    expect(nodes).toEqual([
      { state: 'APPROVED', lastEditedAt: null, author: { __typename: 'User', login: 'dana' } },
      { state: 'APPROVED', lastEditedAt: null, author: { __typename: 'Bot', login: 'helper' } },
    ])
    expect([totalCount, pageInfo.hasNextPage]).toEqual([3, true])
    const second = await ask(github, QUERY, { first: 2, after: pageInfo.endCursor })
    expect(second.data.repository.pullRequest.latestOpinionatedReviews).toMatchObject({
      nodes: [{ state: 'DISMISSED', author: { login: 'lee' } }],
      pageInfo: { hasNextPage: false, endCursor: null },
    })
    expect(github.violations).toEqual([])
  })

  test('knows whose the address of a co-author is', async () => {
    await using github = await start()
    const { data } = await ask(github, QUERY, { first: 1 })
    expect(data.repository.pullRequest.commits.nodes[0].commit.authors.nodes).toEqual([
      { email: 'mona@example.org', user: { login: 'mona' } },
      { email: 'd@example.org', user: { login: 'dana' } },
      { email: 'x@example.org', user: null },
      // A bot is not a user.
      { email: 'bot@example.org', user: null },
    ])
  })

  test.each([
    ['other', 'public', undefined],
    ['other', 'private', 'FORBIDDEN'],
  ] as const)('with the token %s, where all is %s: %s', async (token, visibility, type) => {
    await using github = await start(visibility)
    const { status, errors } = await ask(github, QUERY, { first: 1 }, token)
    expect([status, errors?.[0].type]).toEqual([200, type])
    expect(github.violations).toEqual([])
  })

  test.each([
    ['secret', 'github-actions[bot]'],
    ['person', 'mona'],
  ])('says who asks with the token %s: %s', async (token, login) => {
    await using github = await start('private')
    const { data } = await ask(github, '{ viewer { login databaseId } }', {}, token)
    expect(data).toEqual({ viewer: { login, databaseId: idOf(login) } })
    expect(github.violations).toEqual([])
  })

  test('about something else finds nothing', async () => {
    await using github = await start()
    const { errors } = await ask(github, QUERY.replace('number: 7', 'number: 8'), { first: 1 })
    expect(errors[0].type).toBe('NOT_FOUND')
  })

  test.each([
    ['a field that GitHub has not', 1, QUERY.replace('totalCount', 'total'), /total/],
    [
      'a field that is not emulated',
      1,
      QUERY.replace('lastEditedAt', 'body'),
      /nobody emulates PullRequestReview.body/,
    ],
    [
      'a field of who asks that is not emulated',
      1,
      '{ viewer { login email } }',
      /nobody emulates User.email/,
    ],
    ['too large a page', 101, QUERY, /100 is the limit/],
  ])('with %s is a violation', async (_, first, query, violation) => {
    await using github = await start()
    expect((await ask(github, query, { first })).errors).not.toEqual([])
    expect(github.violations).not.toEqual([])
    expect(github.violations.join()).toMatch(violation)
  })
})

test('a query is checked without a server', () => {
  expect(queryFaults('{ viewer { login } }')).toEqual([])
  expect(queryFaults('{ viewer { name2 } }')).toHaveLength(1)
  // One that GitHub is about to remove.
  const review = (field: string) =>
    `{ repository(owner: "a", name: "b") { pullRequest(number: 1) { reviews(first: 1) { nodes { ${field} } } } } }`
  expect(queryFaults(review('fullDatabaseId'))).toEqual([])
  expect(queryFaults(review('databaseId'))).toEqual([expect.stringContaining('is deprecated')])
})

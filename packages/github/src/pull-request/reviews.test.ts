import { accountId, queryFaults } from '@governance-gates/testing'
import { describe, expect, it } from 'vitest'
import { factsOf, HEAD, requestsOf, startWithPullRequest } from '../fixtures/emulated-pull-request.ts'
import { LATEST_REVIEWS } from './latest-reviews.ts'

const PUSHED = 'c'.repeat(40)
const EDITED = '2026-03-01T10:00:00Z'
const approval = (login: string | null) => ({ pullRequest: 7, login, state: 'APPROVED' }) as const

/** An answer about the latest reviews, as GitHub would give it at another time. */
const latest = (...nodes: readonly object[]) => ({
  data: {
    repository: {
      pullRequest: {
        latestOpinionatedReviews: {
          ...{ totalCount: nodes.length, pageInfo: { hasNextPage: false, endCursor: null } },
          nodes,
        },
      },
    },
  },
})
const node = (id: number, login: string, state = 'APPROVED', type = 'User') => ({
  fullDatabaseId: String(id),
  state,
  lastEditedAt: null,
  commit: { oid: HEAD },
  author: { __typename: type, login, databaseId: accountId(login) },
  editor: null,
})

it('the query is one that GitHub answers', () => {
  expect(queryFaults(LATEST_REVIEWS)).toEqual([])
})

describe('reviews', () => {
  it('are all of them, the earliest first, of accounts that are still there', async () => {
    await using github = await startWithPullRequest()
    github.reviews.add(approval('dana'))
    github.reviews.add({ pullRequest: 7, login: 'dana', state: 'COMMENTED' })
    github.reviews.add(approval('helper[bot]'))
    github.reviews.add(approval(null))
    github.reviews.add(approval('ghost'))
    github.push(7, PUSHED)
    const { reviews } = await factsOf(github)
    expect(reviews.kind).toBe('known')
    expect(reviews.value.map(({ by, state, commit }) => [by?.login, by?.kind, state, commit])).toEqual([
      ['dana', 'user', 'approved', HEAD],
      ['dana', 'user', 'commented', HEAD],
      ['helper[bot]', 'bot', 'approved', HEAD],
      [undefined, undefined, 'approved', HEAD],
      [undefined, undefined, 'approved', HEAD],
    ])
    expect(github.violations).toEqual([])
  })

  it('are of an account, whatever its login is by now', async () => {
    await using github = await startWithPullRequest()
    github.reviews.add({ ...approval('dana'), accountId: accountId('kim') })
    const { author, reviews } = await factsOf(github)
    expect(reviews.value[0]?.by).toEqual({ ...author, login: 'dana' })
    expect(reviews.value[0]?.state).toBe('approved')
  })

  it('keep a dismissal as the last word, and the earlier approval as what it was', async () => {
    await using github = await startWithPullRequest()
    github.reviews.add(approval('dana'))
    github.reviews.add(approval('dana'))
    github.reviews.dismiss(7, 'dana')
    const { reviews } = await factsOf(github)
    expect(reviews.value.map(({ state }) => state)).toEqual(['approved', 'dismissed'])
  })

  it.each([
    ['by its writer', 'dana', { id: String(accountId('dana')), login: 'dana', kind: 'user' }],
    ['by somebody else', 'kim', { id: String(accountId('kim')), login: 'kim', kind: 'user' }],
    ['by an account that is gone', null, undefined],
  ])('keep their state when they are edited %s', async (_, by, editor) => {
    await using github = await startWithPullRequest()
    github.reviews.add({ ...approval('dana'), edited: { at: EDITED, by } })
    const { reviews } = await factsOf(github)
    expect(reviews).toMatchObject({ kind: 'known', value: [{ state: 'approved' }] })
    expect(reviews.value[0]?.edit).toEqual({ kind: 'edited', at: EDITED, by: editor })
  })

  it('refuse a state that they do not know', async () => {
    await using github = await startWithPullRequest()
    const body = [{ id: 1, user: { id: 2, login: 'dana', type: 'User' }, state: 'MAYBE', commit_id: HEAD }]
    github.refuse({ path: /pulls\/7\/reviews/, status: 200, body })
    expect((await factsOf(github)).reviews).toMatchObject({ kind: 'incomplete', value: [] })
  })
})

describe('the last word of everybody', () => {
  it('is asked for page by page', async () => {
    await using github = await startWithPullRequest()
    for (let index = 0; index < 101; index++) github.reviews.add(approval(`reviewer-${index}`))
    const { reviews } = await factsOf(github)
    expect(reviews.kind).toBe('known')
    expect(new Set(reviews.value.map(({ state }) => state))).toEqual(new Set(['approved']))
    expect(requestsOf(github).filter((each) => each === 'POST /graphql')).toHaveLength(2)
  })

  it('is not asked for where nobody approved', async () => {
    await using github = await startWithPullRequest()
    github.reviews.add({ pullRequest: 7, login: 'dana', state: 'CHANGES_REQUESTED' })
    await factsOf(github)
    expect(requestsOf(github)).not.toContain('POST /graphql')
  })

  it.each([
    ['the same', [node(1, 'dana')], ['approved']],
    ['the same of a bot', [node(1, 'dana', 'APPROVED', 'Bot')], ['approved']],
    ['dismissed in between', [node(1, 'dana', 'DISMISSED')], ['dismissed']],
    [
      'one that was given in between',
      [node(2, 'dana', 'CHANGES_REQUESTED')],
      ['approved', 'changes-requested'],
    ],
    ['an approval that was given in between', [node(2, 'dana')], ['approved', 'approved']],
    ['none', [], ['unsettled']],
    ['that of somebody else', [node(2, 'lee')], ['unsettled', 'approved']],
  ])('may be %s', async (_, nodes, states) => {
    await using github = await startWithPullRequest()
    github.reviews.add(approval('dana'))
    github.refuse({ path: /^\/graphql$/, status: 200, body: latest(...nodes) })
    const { reviews } = await factsOf(github)
    expect(reviews.kind).toBe('known')
    expect(reviews.value.map(({ state }) => state)).toEqual(states)
  })

  it('names a bot as REST does', async () => {
    await using github = await startWithPullRequest()
    github.reviews.add(approval('dana'))
    const nodes = [node(1, 'dana'), node(2, 'helper', 'APPROVED', 'Bot')]
    github.refuse({ path: /^\/graphql$/, status: 200, body: latest(...nodes) })
    const { reviews } = await factsOf(github)
    expect(reviews.value[1]?.by).toEqual({
      ...{ id: String(accountId('helper')), login: 'helper[bot]', kind: 'bot' },
    })
  })

  it.each([
    ['fewer than there are', { totalCount: 2 }, 'GitHub lists 1 of 2 reviews'],
    [
      'pages without an end',
      { pageInfo: { hasNextPage: true, endCursor: 'x' } },
      'there are more than 10 reviews',
    ],
  ])('is incomplete with %s', async (_, changes, why) => {
    await using github = await startWithPullRequest()
    github.reviews.add(approval('dana'))
    const { data } = latest(node(1, 'dana'))
    Object.assign(data.repository.pullRequest.latestOpinionatedReviews, changes)
    github.refuse({ path: /^\/graphql$/, status: 200, body: { data } })
    expect((await factsOf(github)).reviews).toMatchObject({ kind: 'incomplete', why })
  })

  it('is incomplete where the pull request is gone', async () => {
    await using github = await startWithPullRequest()
    github.reviews.add(approval('dana'))
    github.refuse({ path: /^\/graphql$/, status: 200, body: { data: { repository: null } } })
    const why = 'GitHub does not list the reviews'
    expect((await factsOf(github)).reviews).toMatchObject({ kind: 'incomplete', why })
  })
})

describe('where queries are refused', () => {
  it.each([
    ['403', { status: 403 }, 'GitHub answered 403: the token may lack a permission'],
    [
      'a permission',
      {
        status: 200,
        body: {
          data: null,
          errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
        },
      },
      'GitHub refused the query: Resource not accessible by integration',
    ],
    [
      'a field of a newer server',
      {
        status: 200,
        body: {
          errors: [
            { message: "Field 'fullDatabaseId' doesn't exist", extensions: { code: 'undefinedField' } },
          ],
        },
      },
      "GitHub refused the query: Field 'fullDatabaseId' doesn't exist",
    ],
  ])('REST says who approved, and not whether they edited it: %s', async (_, refusal, why) => {
    await using github = await startWithPullRequest()
    github.reviews.add({ ...approval('dana'), edited: { at: EDITED, by: 'dana' } })
    github.reviews.add({ pullRequest: 7, login: 'lee', state: 'CHANGES_REQUESTED' })
    github.refuse({ path: /^\/graphql$/, ...refusal })
    const { reviews } = await factsOf(github)
    expect(reviews).toMatchObject({
      kind: 'known',
      value: [{ state: 'approved', edit: { kind: 'unknown', why } }, { state: 'changes-requested' }],
    })
    expect(reviews.value[1]?.edit).toBeUndefined()
  })
})

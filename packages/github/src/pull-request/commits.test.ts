import { type AddedCommit, accountId, queryFaults } from '@governance-gates/testing'
import { describe, expect, it } from 'vitest'
import { factsOf, HEAD, requestsOf, startWithPullRequest } from '../fixtures/emulated-pull-request.ts'
import { COMMIT_AUTHORS } from './commit-authors.ts'
import type { Contributor } from './facts.ts'

const DANA = accountId('dana')
const nobody = (email: string) => ({ login: null, email })

function shown(contributors: readonly Contributor[]): readonly string[] {
  return contributors.map((each) => {
    if (each.kind !== 'linked') return `${each.address} ${each.kind}`
    return each.person.id === String(accountId(each.person.login)) ? each.person.login : each.person.id
  })
}

const startWith = (...commits: readonly Omit<AddedCommit, 'sha'>[]) =>
  startWithPullRequest({
    commits: commits.map((each, index) => ({ ...each, sha: index === 0 ? HEAD : `${index}`.repeat(40) })),
  })

it('the query is one that GitHub answers', () => {
  expect(queryFaults(COMMIT_AUTHORS)).toEqual([])
})

describe('who worked on a commit', () => {
  it.each<[string, Omit<AddedCommit, 'sha'>, readonly string[]]>([
    ['its author', {}, ['kim']],
    ['somebody who committed it', { committer: 'lee' }, ['kim', 'lee']],
    ['GitHub, which commits what is edited there', { committer: 'web-flow' }, ['kim', 'web-flow']],
    ['an address of no account', { author: nobody('kim@example.org') }, ['kim@example.org unlinked']],
    [
      'a co-author whose address belongs to an account',
      { coAuthors: [{ login: 'dana', email: 'd@example.org' }] },
      ['kim', 'dana'],
    ],
    [
      'one whose address belongs to none',
      { coAuthors: [nobody('x@example.org')] },
      ['kim', 'x@example.org unlinked'],
    ],
    [
      'an address of GitHub with an id, whatever the login is by now',
      { coAuthors: [nobody(`${DANA}+former@users.noreply.github.com`)] },
      ['kim', String(DANA)],
    ],
    [
      'one without, of somebody in the pull request',
      { message: 'x\n\nco-authored-by: K <kim@users.noreply.github.com>' },
      ['kim'],
    ],
    [
      'one without, of somebody else',
      { message: 'x\n\n Co-authored-by : S <sam@users.noreply.github.com>' },
      ['kim', 'sam@users.noreply.github.com unlinked'],
    ],
    [
      'the address of the author in other letters',
      { message: 'x\n\nCo-authored-by: K <Kim@Example.org>' },
      ['kim'],
    ],
    [
      'a bot, which a query does not have as a user',
      { author: 'helper[bot]', coAuthors: [nobody('x@example.org')] },
      ['helper[bot]', 'x@example.org unlinked'],
    ],
  ])('%s', async (_, commit, expected) => {
    await using github = await startWith(commit)
    const { commits } = await factsOf(github)
    expect(commits.kind).toBe('known')
    expect(shown(commits.value[0]?.contributors ?? [])).toEqual(expected)
    expect(github.violations).toEqual([])
  })

  it('is nobody, where an account is empty', async () => {
    await using github = await startWith({})
    const signed = { name: 'x', email: 'kim@example.org' }
    const commit = { message: 'x', author: signed, committer: signed }
    const body = [{ sha: HEAD, author: {}, committer: {}, commit }]
    github.refuse({ path: /pulls\/7\/commits/, status: 200, body })
    const { commits } = await factsOf(github)
    expect(shown(commits.value[0]?.contributors ?? [])).toEqual(['kim@example.org unlinked'])
  })

  it('is a co-author that only GitHub recognises', async () => {
    await using github = await startWith({ message: 'x\n\nCo-authored-by: Dana d@example.org' })
    const authors = {
      ...{ totalCount: 1, nodes: [{ email: 'd@example.org', user: { databaseId: DANA, login: 'dana' } }] },
    }
    const commits = {
      ...{ totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null } },
      nodes: [{ commit: { oid: HEAD, authors } }],
    }
    const body = { data: { repository: { pullRequest: { commits } } } }
    github.refuse({ path: /^\/graphql$/, status: 200, body })
    const facts = await factsOf(github)
    expect(shown(facts.commits.value[0]?.contributors ?? [])).toEqual(['kim', 'dana'])
  })

  it('is known from another commit', async () => {
    const coAuthors = [nobody('lee@example.org')]
    await using github = await startWith({ coAuthors }, { author: 'lee' })
    const { commits } = await factsOf(github)
    expect(commits.value.map(({ contributors }) => shown(contributors))).toEqual([['kim', 'lee'], ['lee']])
  })

  it('is asked page by page, and only where there are co-authors', async () => {
    const plain = Array.from({ length: 100 }, (_, index) => ({ sha: `${index + 100}`.padStart(40, '0') }))
    const last = { sha: HEAD, coAuthors: [{ login: 'dana', email: 'd@example.org' }] }
    await using github = await startWithPullRequest({ commits: [...plain, last] })
    const { commits } = await factsOf(github)
    expect(shown(commits.value.at(-1)?.contributors ?? [])).toEqual(['kim', 'dana'])
    expect(requestsOf(github).filter((each) => each === 'POST /graphql')).toHaveLength(2)
    await using other = await startWith({})
    await factsOf(other)
    expect(requestsOf(other)).not.toContain('POST /graphql')
  })
})

describe('a co-author that cannot be asked about', () => {
  const coAuthors = [{ login: 'dana', email: 'd@example.org' }]

  it('is not known where queries are refused, and is never nobody', async () => {
    await using github = await startWith({ coAuthors })
    github.refuse({ path: /^\/graphql$/, status: 403 })
    const { commits } = await factsOf(github)
    expect(commits.kind).toBe('known')
    expect(commits.value[0]?.contributors[1]).toEqual({
      kind: 'unresolved',
      address: 'd@example.org',
      why: 'GitHub answered 403: the token may lack a permission',
      remedy: 'give the job permissions: { contents: read, pull-requests: read }',
    })
  })

  // GitHub may recognise what does not look as it writes it itself.
  it.each([
    ['Co-authored-by: Dana d@example.org', ['kim', 'Dana d@example.org unresolved']],
    ['Co-authored-by: Dana\n  <d@example.org>', ['kim', 'Dana unresolved']],
    [
      'CO-AUTHORED-BY: <a@example.org>, <d@example.org>',
      ['kim', '<a@example.org>, <d@example.org> unresolved'],
    ],
    ['> Co-authored-by: Dana <d@example.org>\r', ['kim', 'Dana <d@example.org> unresolved']],
    [
      'Co-authored-by: A <a@example.org>\r\nCo-authored-by :',
      ['kim', 'a@example.org unresolved', 'somebody unresolved'],
    ],
    ['Nobody is named in Co-authored-by', ['kim']],
  ])('is not known either where it is written as %j', async (trailer, expected) => {
    await using github = await startWith({ message: `x\n\n${trailer}` })
    github.refuse({ path: /^\/graphql$/, status: 403 })
    const { commits } = await factsOf(github)
    expect(shown(commits.value[0]?.contributors ?? [])).toEqual(expected)
  })

  it.each([
    [100, 'dana'],
    [101, 'd@example.org unresolved'],
  ])('is not known where a commit has more than 100 authors: %i', async (count, last) => {
    const others = Array.from({ length: count - 2 }, (_, index) => ({
      login: `a${index}`,
      email: `${index}@example.org`,
    }))
    await using github = await startWith({ coAuthors: [...others, ...coAuthors] })
    const { commits } = await factsOf(github)
    expect(shown(commits.value[0]?.contributors ?? []).at(-1)).toBe(last)
  })

  it('is not known in a commit that is not listed', async () => {
    const many = Array.from({ length: 251 }, (_, index) => ({
      sha: `${index + 100}`.padStart(40, '0'),
      coAuthors,
    }))
    await using github = await startWithPullRequest({ commits: many })
    const { commits } = await factsOf(github)
    expect(commits).toMatchObject({
      kind: 'incomplete',
      why: 'GitHub lists 250 of 251 commits',
      remedy: 'squash the commits of the pull request, or split it',
    })
    expect(shown(commits.value[0]?.contributors ?? [])).toEqual(['kim', 'dana'])
  })
})

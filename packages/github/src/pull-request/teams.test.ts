import { accountId } from '@governance-gates/testing'
import { describe, expect, it } from 'vitest'
import { factsOf, requestsOf, startWithPullRequest } from '../fixtures/emulated-pull-request.ts'

const TEAM = '@orbit/security'

async function startWithTeam() {
  const github = await startWithPullRequest()
  github.people.addTeam({ slug: 'security', members: ['dana'], invited: ['ana'] })
  for (const login of ['dana', 'ana', 'helper[bot]']) {
    github.reviews.add({ pullRequest: 7, login, state: 'APPROVED' })
  }
  return github
}

describe('a team', () => {
  it('has those who accepted; an invitation is not a membership, and no bot is asked about', async () => {
    await using github = await startWithTeam()
    const { teams } = await factsOf(github, { teams: [TEAM] })
    expect(teams.get(TEAM)).toEqual({
      kind: 'readable',
      answers: new Map([
        [String(accountId('kim')), 'not-a-member'],
        [String(accountId('dana')), 'member'],
        [String(accountId('ana')), 'invited'],
      ]),
      members: ['dana'],
    })
    expect(github.violations).toEqual([])
  })

  it('that the token of a job asks about answers about nobody: its 404 is no "no"', async () => {
    await using github = await startWithTeam()
    const { teams } = await factsOf(github, { teams: [TEAM] }, 'job')
    expect(teams.get(TEAM)).toEqual({
      kind: 'unreadable',
      why: 'GitHub answered 404: the token may lack a permission',
      remedy: expect.stringContaining('an app with the permission Members: read'),
    })
    // Nor is anybody asked about one by one.
    expect(requestsOf(github).filter((each) => each.includes('/orgs/'))).toEqual([
      'GET /orgs/orbit/teams/security',
    ])
  })

  it.each([403, 302])('that is answered by %i answers about nobody', async (status) => {
    await using github = await startWithTeam()
    github.refuse({ path: /teams\/security$/, status, headers: { location: '/orgs/orbit/teams/other' } })
    const { teams } = await factsOf(github, { teams: [TEAM] })
    expect(teams.get(TEAM)).toMatchObject({
      kind: 'unreadable',
      why: expect.stringContaining(String(status)),
    })
  })

  it.each([403, 302])('answers nothing about somebody with %i', async (status) => {
    await using github = await startWithTeam()
    const headers = { location: '/orgs/orbit/teams/security/memberships/dana' }
    github.refuse({ path: /memberships\/ana$/, status, headers })
    const { teams } = await factsOf(github, { teams: [TEAM] })
    expect(teams.get(TEAM)).toMatchObject({
      answers: new Map([
        [String(accountId('kim')), 'not-a-member'],
        [String(accountId('dana')), 'member'],
        [String(accountId('ana')), 'unknown'],
      ]),
    })
  })
})

it('membership of an organisation is never asked for: its 302 would be no answer', async () => {
  await using github = await startWithTeam()
  await factsOf(github, { teams: [TEAM], wants: { roles: true, labelActors: true, statuses: true } })
  expect(requestsOf(github).filter((each) => /\/orgs\/[^/]+\/members/.test(each))).toEqual([])
})

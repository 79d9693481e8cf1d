import { type EmulatedGitHub, startEmulatedGitHub } from '@governance-gates/testing'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TrackerAnswer } from './issue-tracker.ts'
import { openRepositoryFacts } from './open-repository-facts.ts'
import type { RepositoryFacts } from './repository-facts.ts'

const REPOSITORY = 'orbit/platform'
const TOKENS = { secret: ['vulnerability-alerts:read'], plain: [] }

let github: EmulatedGitHub
beforeEach(async () => {
  github = await startEmulatedGitHub({ repository: REPOSITORY, tokens: TOKENS })
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github[Symbol.asyncDispose]()
})

function open(token = 'secret'): RepositoryFacts {
  return openRepositoryFacts({ token, apiUrl: github.url, repository: REPOSITORY, second: 1 })
}

async function value<Value>(answer: Promise<TrackerAnswer<Value>>): Promise<Value> {
  const found = await answer
  if (found.kind === 'refused') throw new Error(found.reason)
  return found.value
}

test('alerts are read in every state, over all pages of a cursor', async () => {
  const alert = { package: 'left-pad', createdAt: '2026-11-01T00:00:00Z', ghsa: 'GHSA-aaaa-bbbb-cccc' }
  for (let index = 0; index < 120; index++) github.security.addAlert({ ...alert, severity: 'low' })
  const dismissed = {
    at: '2026-11-03T00:00:00Z',
    by: 'dana',
    reason: 'tolerable_risk',
    comment: 'Tests only',
  }
  github.security.addAlert({ ...alert, severity: 'high', state: 'dismissed', dismissed })
  github.security.addAlert({
    ...{ ...alert, severity: 'critical', state: 'fixed', fixedIn: '2.0.1', fixedAt: '2026-11-02T00:00:00Z' },
    ...{ classification: 'malware', withdrawnAt: '2026-11-04T00:00:00Z', range: '< 2.0.1' },
  })
  const { kind, value: alerts } = await value(open().alerts())
  expect([kind, alerts.length]).toEqual(['known', 122])
  expect(alerts[0]).toEqual({
    ...{ number: 122, state: 'fixed', ecosystem: 'npm', package: 'left-pad', manifest: 'package-lock.json' },
    ...{
      scope: 'runtime',
      ghsa: 'GHSA-aaaa-bbbb-cccc',
      cve: undefined,
      severity: 'critical',
      isMalware: true,
    },
    ...{
      summary: 'A flaw in left-pad',
      range: '< 2.0.1',
      fixedIn: '2.0.1',
      createdAt: Date.UTC(2026, 10, 1),
    },
    ...{ fixedAt: Date.UTC(2026, 10, 2), dismissedAt: undefined, dismissedBy: undefined },
    ...{ dismissedReason: undefined, dismissedComment: undefined, withdrawnAt: Date.UTC(2026, 10, 4) },
    url: `${github.url}/orbit/platform/security/dependabot/122`,
  })
  expect(alerts[1]).toMatchObject({
    ...{ state: 'dismissed', dismissedAt: Date.UTC(2026, 10, 3), dismissedBy: { login: 'dana' } },
    ...{ dismissedReason: 'tolerable_risk', dismissedComment: 'Tests only', isMalware: false },
  })
})

test('alerts that are off, or that the token may not see, are not no alerts', async () => {
  const remedy = 'give the job permissions: { vulnerability-alerts: read }'
  expect(await open('plain').alerts()).toMatchObject({ kind: 'refused', why: 'not-permitted', remedy })
  github.security.turnAlertsOff()
  const reason = expect.stringContaining('Dependabot alerts are disabled for this repository.')
  expect(await open().alerts()).toMatchObject({ kind: 'refused', why: 'not-permitted', reason })
})

test('advisories are those that are published', async () => {
  github.security.addAdvisory({ ghsa: 'GHSA-aaaa-bbbb-cccc', summary: 'Secret', state: 'draft' })
  github.security.addAdvisory({
    ...{
      ghsa: 'GHSA-dddd-eeee-ffff',
      summary: 'Known',
      severity: 'high',
      publishedAt: '2026-11-01T00:00:00Z',
    },
  })
  expect(await value(open('plain').advisories())).toEqual({
    kind: 'known',
    value: [
      {
        ...{ ghsa: 'GHSA-dddd-eeee-ffff', cve: undefined, summary: 'Known', severity: 'high' },
        ...{ publishedAt: Date.UTC(2026, 10, 1), withdrawnAt: undefined },
        affected: [{ ecosystem: 'npm', package: 'platform', range: '< 2.0.0', patched: '2.0.0' }],
        url: `${github.url}/orbit/platform/security/advisories/GHSA-dddd-eeee-ffff`,
      },
    ],
  })
})

test('workflows have their state', async () => {
  github.addWorkflow('.github/workflows/ci.yml')
  github.addWorkflow('.github/workflows/weekly.yml', 'disabled_inactivity')
  const { value: workflows } = await value(open().workflows())
  expect(workflows.map(({ path, state }) => [path, state])).toEqual([
    ['.github/workflows/ci.yml', 'active'],
    ['.github/workflows/weekly.yml', 'disabled_inactivity'],
  ])
})

test('runs are those of an event since a moment', async () => {
  const run = (id: number, createdAt: string, event = 'schedule') =>
    github.addRun({
      ...{ id, createdAt, event, workflow: '.github/workflows/weekly.yml', headBranch: 'main' },
      ...{ headSha: 'a'.repeat(40), conclusion: id === 3 ? null : 'failure', attempt: 2 },
    })
  run(1, '2026-10-31T23:59:59Z')
  run(2, '2026-11-01T00:00:00Z')
  run(3, '2026-11-08T00:00:00Z')
  run(4, '2026-11-09T00:00:00Z', 'push')
  const query = { workflow: 'weekly.yml', event: 'schedule', branch: 'main', since: Date.UTC(2026, 10, 1) }
  const { kind, value: runs } = await value(open().runs(query))
  expect(kind).toBe('known')
  expect(runs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
    [3, undefined],
    [2, 'failure'],
  ])
  expect(runs[1]).toMatchObject({ createdAt: Date.UTC(2026, 10, 1), attempt: 2, branch: 'main' })
  expect(await open().runs({ ...query, workflow: 'other.yml' })).toMatchObject({ kind: 'refused' })
})

test('as many runs as GitHub finds at most are perhaps not all', async () => {
  for (let id = 1; id <= 1_000; id++) {
    const workflow = '.github/workflows/ci.yml'
    github.addRun({
      id,
      workflow,
      event: 'push',
      headSha: 'a'.repeat(40),
      headBranch: 'main',
      conclusion: 'success',
    })
  }
  const answer = await value(open().runs({ workflow: 'ci.yml', since: 0 }))
  expect(answer).toMatchObject({ kind: 'incomplete', remedy: 'ask for a shorter time' })
})

test('milestones and the issues in them', async () => {
  github.milestones.add({ title: '1.0', dueOn: '2026-12-31T00:00:00Z' })
  github.milestones.add({ title: '0.9', state: 'closed', closedAt: '2026-06-30T00:00:00Z' })
  github.addIssue({ title: 'Do it', milestone: '1.0', login: 'someone' })
  github.addIssue({ title: 'Done', milestone: '1.0', state: 'closed', closedAt: '2026-11-01T00:00:00Z' })
  const { value: milestones } = await value(open().milestones())
  expect(milestones).toMatchObject([
    { number: 1, title: '1.0', state: 'open', openIssues: 1, closedIssues: 1, dueOn: Date.UTC(2026, 11, 31) },
    { number: 2, title: '0.9', state: 'closed', closedAt: Date.UTC(2026, 5, 30), dueOn: undefined },
  ])
  expect(await value(open().issue(2))).toMatchObject({
    ...{ state: 'closed', stateReason: 'completed', closedAt: Date.UTC(2026, 10, 1), milestone: '1.0' },
    isPullRequest: false,
  })
  expect(await open().issue(3)).toMatchObject({ kind: 'refused', why: 'not-found' })
})

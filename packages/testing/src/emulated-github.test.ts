import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EmulatedGitHub, startEmulatedGitHub } from './emulated-github.ts'

const SHA = 'a'.repeat(40)

let github: EmulatedGitHub
beforeAll(async () => {
  github = await startEmulatedGitHub({
    repository: 'orbit/platform',
    tokens: { secret: ['repo'], reader: [] },
  })
})
afterAll(async () => await github[Symbol.asyncDispose]())

async function ask(method: string, path: string, body?: object, token = 'secret') {
  const response = await fetch(`${github.url}/repos/orbit/platform${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    redirect: 'manual',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  }
}

describe('the contract', () => {
  test.each([
    ['a wrong enum', '/check-runs', { name: 'a', head_sha: SHA, status: 'done' }],
    ['a missing name', '/check-runs', { head_sha: SHA }],
    ['a wrong type', '/issues/1/comments', { body: 7 }],
    ['a wrong state', `/statuses/${SHA}`, { state: 'passed' }],
  ])('refuses %s', async (_, path, body) => {
    expect((await ask('POST', path, body)).status).toBe(422)
  })

  test('knows no other requests', async () => {
    const before = github.violations.length
    expect((await ask('GET', '/secret-scanning/alerts')).status).toBe(404)
    expect(github.violations.slice(before)).toEqual([
      'GET /repos/orbit/platform/secret-scanning/alerts is not in the contract',
    ])
  })
})

describe('a token', () => {
  test('that nobody knows is refused', async () => {
    expect((await ask('GET', '', undefined, 'stolen')).status).toBe(401)
  })

  test('of a fork reads and does not write', async () => {
    expect((await ask('GET', '/issues', undefined, 'reader')).status).toBe(200)
    expect((await ask('POST', `/statuses/${SHA}`, { state: 'success' }, 'reader')).status).toBe(403)
  })
})

test('what is written can be read, page by page', async () => {
  const side = { branch: 'main', sha: SHA }
  github.addPullRequest({ number: 7, head: { ...side, repository: 'fork/platform' }, base: side })
  for (let index = 0; index < 3; index++) {
    expect((await ask('POST', '/issues/7/comments', { body: `comment ${index}` })).status).toBe(201)
  }
  const first = await ask('GET', '/issues/7/comments?per_page=2')
  expect(first.body).toHaveLength(2)
  expect(first.headers.get('link')).toContain(`${github.url}/repos/orbit/platform/issues/7/comments?`)
  const [{ id }] = first.body
  expect((await ask('PATCH', `/issues/comments/${id}`, { body: 'changed' })).status).toBe(200)
  expect(github.comments(7).map(({ body }) => body)).toEqual(['changed', 'comment 1', 'comment 2'])
  expect((await ask('POST', `/statuses/${SHA}`, { state: 'success', context: 'governance' })).status).toBe(
    201,
  )
  expect(github.statuses(SHA)).toMatchObject([{ state: 'success', context: 'governance' }])
  const created = await ask('POST', '/check-runs', { name: 'governance', head_sha: SHA })
  expect(created.status).toBe(201)
  expect(
    (await ask('PATCH', `/check-runs/${created.body.id}`, { status: 'completed', conclusion: 'success' }))
      .status,
  ).toBe(200)
  expect(github.checkRuns(SHA)).toMatchObject([{ name: 'governance', conclusion: 'success' }])
})

test('an artifact leads to its zip until it has expired', async () => {
  const artifact = { runId: 1, name: 'a', bytes: 1, download: () => 'http://127.0.0.1/zip' }
  github.addArtifact({ ...artifact, id: 1 })
  github.addArtifact({ ...artifact, id: 2, expired: true })
  const zip = await ask('GET', '/actions/artifacts/1/zip')
  expect([zip.status, zip.headers.get('location')]).toEqual([302, 'http://127.0.0.1/zip'])
  expect((await ask('GET', '/actions/artifacts/2/zip')).status).toBe(410)
})

test('an answer in its place is given so many times', async () => {
  github.refuse({ path: /\/compare\//, status: 502, times: 1 })
  github.setMergeBase('main', SHA, SHA)
  expect((await ask('GET', `/compare/main...${SHA}`)).status).toBe(502)
  expect((await ask('GET', `/compare/main...${SHA}`)).body).toMatchObject({ merge_base_commit: { sha: SHA } })
})

import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFolder, type Folder } from '../folder.ts'
import { type EmulatedGitHub, startEmulatedGitHub } from '../github/emulated-github.ts'
import { type ArtifactService, startArtifactService } from './artifact-service.ts'

const MEGABYTE = 1024 * 1024
const FIND = "{ token: 'secret', repositoryOwner: 'orbit', repositoryName: 'platform', workflowRunId: 1 }"

let github: EmulatedGitHub
let service: ArtifactService
let folder: Folder

beforeAll(async () => {
  github = await startEmulatedGitHub({ repository: 'orbit/platform', tokens: { secret: ['repo'] } })
  service = await startArtifactService({ github })
  folder = createFolder({ 'large.bin': randomBytes(20 * MEGABYTE), 'small/notes.md': '# Notes\n' })
  const run = {
    workflow: '.github/workflows/ci.yml',
    event: 'push',
    headSha: 'a'.repeat(40),
    headBranch: 'main',
  }
  for (const id of [1, 2]) github.addRun({ ...run, id, conclusion: null })
})

afterAll(async () => {
  folder[Symbol.dispose]()
  await service[Symbol.asyncDispose]()
  await github[Symbol.asyncDispose]()
  expect(github.violations).toEqual([])
})

/** Runs the real client as a job does, in a process of its own; gives what the expression resolves to. */
async function client<Value>(
  expression: string,
  job: { readonly runId: number; readonly jobId: string },
): Promise<Value> {
  const script = `
    import { DefaultArtifactClient } from '@actions/artifact'
    const client = new DefaultArtifactClient()
    const value = await (${expression}).catch((error) => ({ error: error.message }))
    process.stdout.write('\\nVALUE ' + JSON.stringify(value) + '\\n')`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    maxBuffer: 64 * MEGABYTE,
    env: {
      PATH: process.env['PATH'],
      GITHUB_API_URL: github.url,
      GITHUB_WORKSPACE: folder.path,
      ...service.environment(job),
    },
  })
  return JSON.parse(/^VALUE (.*)$/m.exec(stdout)?.[1] ?? 'null')
}

const upload = (name: string, file: string) =>
  `client.uploadArtifact('${name}', ['${join(folder.path, file)}'], '${folder.path}')`

interface Uploaded {
  readonly id: number
  readonly size: number
  readonly digest: string
}

describe('20 MB', () => {
  let uploaded: Uploaded

  beforeAll(async () => {
    uploaded = await client<Uploaded>(upload('large', 'large.bin'), { runId: 1, jobId: 'build' })
  })

  test('are uploaded with their digest', async () => {
    const [stored] = service.ofRun(1)
    if (stored === undefined) throw new Error('nothing is stored')
    const archive = await service.read(stored)
    expect(uploaded.size).toBeGreaterThan(20 * MEGABYTE)
    expect(archive.byteLength).toBe(uploaded.size)
    expect(createHash('sha256').update(archive).digest('hex')).toBe(uploaded.digest)
    expect(stored).toMatchObject({ id: uploaded.id, name: 'large', digest: `sha256:${uploaded.digest}` })
  })

  test.each([
    ['another job of the run, by the service', 1, '{}'],
    ['another run, by the REST API', 2, `{ findBy: ${FIND} }`],
  ])('are listed and downloaded by %s', async (_, runId, options) => {
    const job = { runId, jobId: 'report' }
    const { artifacts } = await client<{ readonly artifacts: readonly object[] }>(
      `client.listArtifacts(${options})`,
      job,
    )
    expect(artifacts).toEqual([
      expect.objectContaining({
        id: uploaded.id,
        name: 'large',
        size: uploaded.size,
        digest: `sha256:${uploaded.digest}`,
      }),
    ])
    const path = join(folder.path, `downloaded-${runId}`)
    const expected = `expectedHash: 'sha256:${uploaded.digest}', path: '${path}'`
    const done = await client(`client.downloadArtifact(${uploaded.id}, { ...${options}, ${expected} })`, job)
    expect(done).toEqual({ downloadPath: path, digestMismatch: false })
    const bytes = readFileSync(join(path, 'large.bin'))
    expect(bytes.equals(readFileSync(join(folder.path, 'large.bin')))).toBe(true)
  })

  test('are not there for another run without a token', async () => {
    const job = { runId: 2, jobId: 'report' }
    const done = await client<{ readonly error: string }>(`client.downloadArtifact(${uploaded.id})`, job)
    expect(done.error).toContain('No artifacts found')
  })
})

test('one name is taken once, until it is deleted', async () => {
  const job = { runId: 2, jobId: 'build' }
  const again = () =>
    client<Partial<Uploaded> & { readonly error?: string }>(upload('notes', 'small/notes.md'), job)
  const first = await again()
  expect(await again()).toEqual({ error: expect.stringContaining('409') })
  expect(await client("client.deleteArtifact('notes')", job)).toEqual({ id: first.id })
  expect((await again()).id).toBeGreaterThan(first.id ?? 0)
})

test('an archive with another digest than it claims is detected', async () => {
  const archive = randomBytes(100)
  const { id } = await service.put({ runId: 1, name: 'forged', archive, digest: `sha256:${'0'.repeat(64)}` })
  const options = `{ skipDecompress: true, path: '${folder.path}/forged', expectedHash: 'sha256:${'0'.repeat(64)}' }`
  const done = await client(`client.downloadArtifact(${id}, ${options})`, { runId: 1, jobId: 'report' })
  expect(done).toMatchObject({ digestMismatch: true })
  expect(readFileSync(join(folder.path, 'forged/forged.zip')).equals(archive)).toBe(true)
})

test('an expired artifact is listed, and gone', async () => {
  const { id } = await service.put({
    runId: 2,
    name: 'old',
    archive: randomBytes(10),
    expiresAt: Date.now() - 1,
  })
  const response = await fetch(`${github.url}/repos/orbit/platform/actions/artifacts/${id}/zip`, {
    headers: { authorization: 'token secret' },
    redirect: 'manual',
  })
  expect(response.status).toBe(410)
})

describe('the service refuses', () => {
  const place = { workflow_run_backend_id: '2', workflow_job_run_backend_id: 'build' }
  const create = { ...place, name: 'x', version: 7 }

  test.each<[string, string, object, number, object]>([
    [
      'a field that it does not know',
      'CreateArtifact',
      { ...create, title: 'x' },
      400,
      { code: 'malformed' },
    ],
    [
      'a field of another type',
      'CreateArtifact',
      { ...create, version: 'seven' },
      400,
      { code: 'malformed' },
    ],
    ['a name with a slash', 'CreateArtifact', { ...create, name: 'a/b' }, 400, { code: 'invalid_argument' }],
    [
      'another run than that of the token',
      'ListArtifacts',
      { ...place, workflow_run_backend_id: '1' },
      403,
      {},
    ],
    ['to finalize what was not created', 'FinalizeArtifact', { ...place, name: 'x', size: '1' }, 404, {}],
    ['to delete what is not there', 'DeleteArtifact', { ...place, name: 'x' }, 404, { code: 'not_found' }],
    ['a method that it has not', 'RenameArtifact', place, 404, { code: 'bad_route' }],
  ])('%s', async (_, method, body, status, told) => {
    const response = await post(
      method,
      body,
      service.environment({ runId: 2 })['ACTIONS_RUNTIME_TOKEN'] ?? '',
    )
    expect([response.status, await response.json()]).toEqual([status, expect.objectContaining(told)])
  })

  test('a size that is not that of the blob', async () => {
    const token = service.environment({ runId: 2 })['ACTIONS_RUNTIME_TOKEN'] ?? ''
    const created = await post('CreateArtifact', { ...create, name: 'sized' }, token)
    const { signed_upload_url: url } = (await created.json()) as { readonly signed_upload_url: string }
    await fetch(url, {
      method: 'PUT',
      headers: { 'x-ms-blob-type': 'BlockBlob' },
      body: 'four',
    })
    const finalize = (size: string) => post('FinalizeArtifact', { ...place, name: 'sized', size }, token)
    expect((await finalize('5')).status).toBe(400)
    expect((await finalize('4')).status).toBe(200)
  })

  test('who has no token of a job', async () => {
    expect((await post('ListArtifacts', place, 'secret')).status).toBe(401)
  })

  test('what a test wants it to refuse', async () => {
    service.refuse({ path: /ListArtifacts$/, status: 403, times: 1 })
    const token = service.environment({ runId: 2 })['ACTIONS_RUNTIME_TOKEN'] ?? ''
    expect((await post('ListArtifacts', place, token)).status).toBe(403)
    expect((await post('ListArtifacts', place, token)).status).toBe(200)
    expect(service.calls.slice(-2)).toEqual([
      { method: 'ListArtifacts', status: 403 },
      { method: 'ListArtifacts', status: 200 },
    ])
  })
})

function post(method: string, body: object, token: string): Promise<Response> {
  return fetch(`${service.url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

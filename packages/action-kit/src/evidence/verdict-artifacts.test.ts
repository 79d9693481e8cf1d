import { createFolder, type Files } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { openWorkspace } from '../workspace/workspace.ts'
import { EvidenceReader } from './evidence-reader.ts'
import { latestReadings, readVerdictArtifacts } from './verdict-artifacts.ts'

function artifact(folder: string, runAttempt: number, more: Files = {}): Files {
  const manifest = {
    schema: 'governance.bundle/v1',
    name: 'quality',
    createdAt: '2026-03-01T12:00:00Z',
    producer: {
      ...{ repository: 'o/r', commit: 'abc', ref: 'refs/heads/main', event: 'push', workflow: 'CI' },
      ...{ runId: 1, runAttempt, job: 'cell', os: 'Linux' },
    },
    cell: { index: 0, total: 1, label: '' },
    files: [],
  }
  const inside = Object.entries(more).map(([path, content]) => [`${folder}/${path}`, content])
  return { [`${folder}/governance-bundle.json`]: manifest, ...Object.fromEntries(inside) }
}

async function readAll(files: Files) {
  using folder = createFolder(files)
  const workspace = openWorkspace(folder.path, folder.path)
  const source = { workspace, evidence: new EvidenceReader(workspace) }
  const placed = await readVerdictArtifacts(source, ['r/**/*.verdict.json'])
  const { artifacts, latest, used } = latestReadings(placed)
  return {
    artifacts: artifacts.map(({ kind, folder: place }) => `${kind} ${place}`).sort(),
    latest: latest.map(({ folder: place }) => place),
    used: used.flatMap(({ reading }) => reading?.path ?? []),
  }
}

test('of a cell the verdicts of its latest attempt are used, and those that lie in no artifact', async () => {
  const verdict = { 'verdict/a.verdict.json': '{}' }
  expect(
    await readAll({
      ...artifact('r/one', 1, verdict),
      ...artifact('r/two', 2, verdict),
      'r/b.verdict.json': '{}',
    }),
  ).toEqual({
    artifacts: ['read r/one', 'read r/two'],
    latest: ['r/two'],
    used: ['r/b.verdict.json', 'r/two/verdict/a.verdict.json'],
  })
})

test('an artifact without a verdict is one too, and a manifest inside an artifact is only a file', async () => {
  const inner = artifact('r/two/verdict', 9, { 'a.verdict.json': '{}' })
  expect(await readAll({ ...artifact('r/one', 1), ...artifact('r/two', 1), ...inner })).toMatchObject({
    artifacts: ['read r/one', 'read r/two'],
    used: ['r/two/verdict/a.verdict.json'],
  })
})

test('what is in an artifact that cannot be read is used, and the artifact is a finding', async () => {
  expect(await readAll({ 'r/one/governance-bundle.json': '{', 'r/one/a.verdict.json': '{}' })).toEqual({
    artifacts: ['unreadable r/one'],
    latest: [],
    used: ['r/one/a.verdict.json'],
  })
})

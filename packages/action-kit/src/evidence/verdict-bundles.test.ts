import { createFolder, type Files } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { openWorkspace } from '../workspace/workspace.ts'
import { latestReadings, readVerdictBundles } from './verdict-bundles.ts'

function bundle(folder: string, runAttempt: number, more: Files = {}): Files {
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
  const { placed } = await readVerdictBundles(openWorkspace(folder.path, folder.path), [
    'r/**/*.verdict.json',
  ])
  const { bundles, latest, used } = latestReadings(placed)
  return {
    bundles: bundles.map(({ kind, folder: place }) => `${kind} ${place}`).sort(),
    latest: latest.map(({ folder: place }) => place),
    used: used.flatMap(({ reading }) => reading?.path ?? []),
  }
}

test('of a cell the verdicts of its latest attempt are used, and those that lie in no bundle', async () => {
  const verdict = { 'verdict/a.verdict.json': '{}' }
  expect(
    await readAll({
      ...bundle('r/one', 1, verdict),
      ...bundle('r/two', 2, verdict),
      'r/b.verdict.json': '{}',
    }),
  ).toEqual({
    bundles: ['bundle r/one', 'bundle r/two'],
    latest: ['r/two'],
    used: ['r/b.verdict.json', 'r/two/verdict/a.verdict.json'],
  })
})

test('a bundle without a verdict is one too, and a manifest inside a bundle is only a file', async () => {
  const inner = bundle('r/two/verdict', 9, { 'a.verdict.json': '{}' })
  expect(await readAll({ ...bundle('r/one', 1), ...bundle('r/two', 1), ...inner })).toMatchObject({
    bundles: ['bundle r/one', 'bundle r/two'],
    used: ['r/two/verdict/a.verdict.json'],
  })
})

test('what is in a bundle that cannot be read is used, and the bundle is a finding', async () => {
  expect(await readAll({ 'r/one/governance-bundle.json': '{', 'r/one/a.verdict.json': '{}' })).toEqual({
    bundles: ['unreadable r/one'],
    latest: [],
    used: ['r/one/a.verdict.json'],
  })
})

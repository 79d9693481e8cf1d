import { describe, expect, test } from 'vitest'
import { absentCells, latestOfCells } from './cell.ts'
import type { ArtifactManifest } from './manifest.ts'
import { MANIFEST_SCHEMA } from './wire-names.ts'

function manifest(job: string, index: number, total: number, runAttempt = 1): ArtifactManifest {
  return {
    schema: MANIFEST_SCHEMA,
    name: 'governance',
    createdAt: '2026-03-01T12:00:00Z',
    producer: {
      repository: 'o/r',
      commit: 'abc',
      ref: '',
      event: 'push',
      workflow: 'CI',
      runId: 1,
      runAttempt,
      job,
      os: 'Linux',
    },
    cell: { index, total, label: '' },
    files: [],
  }
}

test('of each cell the latest attempt counts, in the order of job and cell', () => {
  const artifacts = [
    manifest('test', 2, 3),
    manifest('test', 0, 3, 2),
    manifest('test', 0, 3, 1),
    manifest('build', 0, 1),
  ]
  const latest = latestOfCells(artifacts.map((each) => ({ manifest: each })))
  expect(
    latest.map(({ manifest: { producer, cell } }) => [producer.job, cell.index, producer.runAttempt]),
  ).toEqual([
    ['build', 0, 1],
    ['test', 0, 2],
    ['test', 2, 1],
  ])
})

describe('a matrix that became smaller when the whole run ran again', () => {
  const FIRST = [0, 1, 2].map((index) => manifest('test', index, 3))
  const cellsOf = (manifests: readonly ArtifactManifest[]) =>
    latestOfCells(manifests.map((each) => ({ manifest: each })))

  test.each<[string, readonly ArtifactManifest[], readonly string[]]>([
    ['has only its new cells', [manifest('test', 0, 2, 2), manifest('test', 1, 2, 2)], ['0.2', '1.2']],
    [
      'has them also after one of them ran once more',
      [manifest('test', 0, 2, 2), manifest('test', 1, 2, 2), manifest('test', 1, 2, 3)],
      ['0.2', '1.3'],
    ],
    ['keeps the old ones where a new one left nothing', [manifest('test', 0, 2, 2)], ['0.2', '1.1', '2.1']],
    ['is another job', [manifest('build', 0, 1, 2)], ['0.2', '0.1', '1.1', '2.1']],
  ])('%s', (_, later, expected) => {
    const latest = cellsOf([...FIRST, ...later])
    expect(latest.map(({ manifest: { producer, cell } }) => `${cell.index}.${producer.runAttempt}`)).toEqual(
      expected,
    )
  })

  test('misses none of the cells that it had before', () => {
    const later = [manifest('test', 0, 2, 2), manifest('test', 1, 2, 2)]
    expect(absentCells(cellsOf([...FIRST, ...later]).map((each) => each.manifest))).toEqual([])
  })
})

test('two artifacts that claim to be one cell both count', () => {
  const artifacts = [manifest('test', 0, 1, 2), manifest('test', 0, 1, 2), manifest('test', 0, 1, 1)]
  expect(latestOfCells(artifacts.map((each) => ({ manifest: each })))).toHaveLength(2)
})

test('a cell that left nothing is listed', () => {
  expect(absentCells([manifest('test', 2, 3), manifest('test', 0, 3)])).toEqual([
    { job: 'test', index: 1, total: 3 },
  ])
  expect(absentCells([manifest('test', 0, 1), manifest('build', 0, 1)])).toEqual([])
  expect(absentCells([])).toEqual([])
})

test('a cell that claims a smaller matrix hides none', () => {
  expect(absentCells([manifest('test', 0, 1), manifest('test', 1, 3)])).toEqual([
    { job: 'test', index: 2, total: 3 },
  ])
})

test('a cell of another run replaces none of this one', () => {
  const other = manifest('test', 1, 2)
  const stranger = { ...other, producer: { ...other.producer, runId: 2 } }
  expect(absentCells([manifest('test', 0, 2), stranger])).toEqual([
    { job: 'test', index: 1, total: 2 },
    { job: 'test', index: 0, total: 2 },
  ])
})

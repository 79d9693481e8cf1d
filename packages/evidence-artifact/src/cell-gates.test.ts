import { expect, test } from 'vitest'
import { cellsWithoutGate } from './cell-gates.ts'
import type { ArtifactManifest } from './manifest.ts'
import { MANIFEST_SCHEMA } from './wire-names.ts'

function cell(index: number, gates: readonly string[], asked?: readonly string[], job = 'cell') {
  const producer = { repository: '', commit: '', ref: '', event: '', workflow: '', runId: 1, runAttempt: 1 }
  const manifest: ArtifactManifest = {
    schema: MANIFEST_SCHEMA,
    name: 'quality',
    createdAt: '2026-03-01T12:00:00Z',
    producer: { ...producer, job, os: 'Linux' },
    cell: { index, total: 3, label: '' },
    files: [],
    ...(asked === undefined ? {} : { asked: { evidence: [], gates: asked } }),
  }
  return { manifest, gates }
}

test.each<[string, Parameters<typeof cellsWithoutGate>[1], readonly number[]]>([
  ['no cell knows the gate', [cell(0, ['b']), cell(1, [])], []],
  ['every cell has a verdict', [cell(0, ['a']), cell(1, ['a', 'b'])], []],
  ['one has none', [cell(0, ['a']), cell(1, ['b'])], [1]],
  ['all were asked for it', [cell(0, [], ['a']), cell(1, [], ['a'])], [0, 1]],
  ['one was asked for others', [cell(0, ['a'], ['a', 'b']), cell(1, ['b'], ['b'])], []],
  ['one does not say what it was asked for', [cell(0, ['a'], ['a']), cell(1, ['b'], [])], [1]],
  ['the other is of another job', [cell(0, ['a']), cell(1, [], undefined, 'other')], []],
])('where %s', (_, cells, expected) => {
  expect(cellsWithoutGate('a', cells).map(({ cell: own }) => own.index)).toEqual(expected)
})

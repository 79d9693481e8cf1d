import { expect, test } from 'vitest'
import { outcomeLines } from './cell-outcome.ts'
import type { ArtifactManifest, ArtifactStep } from './manifest.ts'
import { MANIFEST_SCHEMA } from './wire-names.ts'

function cell(steps: readonly ArtifactStep[] | undefined): ArtifactManifest {
  const producer = { repository: '', commit: '', ref: '', event: '', workflow: '', runId: 1, runAttempt: 1 }
  return {
    schema: MANIFEST_SCHEMA,
    name: 'conformance',
    createdAt: '2026-03-01T12:00:00Z',
    producer: { ...producer, job: 'shard', os: 'Linux' },
    cell: { index: 0, total: 1, label: '' },
    files: [],
    ...(steps === undefined ? {} : { steps }),
  }
}

test.each<[string, readonly (readonly ArtifactStep[] | undefined)[], readonly string[]]>([
  ['nobody says anything', [], []],
  ['no cell says anything', [undefined, []], []],
  ['all have succeeded', [[{ outcome: 'success' }], [{ name: 'a', outcome: 'success' }]], ['success']],
  ['one has failed', [[{ outcome: 'success' }], [{ outcome: 'failure' }]], ['success', 'failure']],
  [
    'one campaign has failed in one cell',
    [[{ name: 'a', outcome: 'success' }], [{ name: 'a', outcome: 'failure' }]],
    ['a=success', 'a=failure'],
  ],
  ['two have failed', [[{ outcome: 'failure' }], [{ outcome: 'failure' }]], ['failure', 'failure']],
  [
    'a campaign has failed in two of three cells',
    (['failure', 'success', 'failure'] as const).map((outcome) => [{ name: 'a', outcome }]),
    ['a=failure', 'a=success', 'a=failure'],
  ],
  ['a cell was cancelled, and another says nothing', [[{ outcome: 'cancelled' }], undefined], ['cancelled']],
])('where %s', (_, steps, expected) => {
  expect(outcomeLines(steps.map(cell))).toEqual(expected)
})

import { describe, expect, test } from 'vitest'
import { type AttemptFacts, lostCells, lostManifest } from './cell-attempt.ts'
import type { ArtifactJob, ArtifactManifest } from './manifest.ts'
import { MANIFEST_SCHEMA } from './wire-names.ts'

type Status = ArtifactJob['status']

/** `1.2` is cell 1 in attempt 2. */
function artifact(place: string, status?: Status, job = 'shard'): { readonly manifest: ArtifactManifest } {
  const [index = 0, runAttempt = 1] = place.split('.').map(Number)
  return {
    manifest: {
      schema: MANIFEST_SCHEMA,
      name: 'conformance',
      createdAt: '2026-03-01T12:00:00Z',
      producer: {
        ...{
          repository: 'o/r',
          commit: 'abc',
          ref: '',
          event: 'push',
          workflow: 'CI',
          runId: 1,
          os: 'Linux',
        },
        ...{ runAttempt, job },
      },
      cell: { index, total: 3, label: '' },
      files: [],
      ...(status === undefined ? {} : { jobRun: { status } }),
    },
  }
}

function lost(
  artifacts: readonly { readonly manifest: ArtifactManifest }[],
  result: string | undefined,
  changes: Partial<AttemptFacts> = {},
) {
  const facts = { runAttempt: 2, resultOf: () => result, conclusionOf: () => undefined, ...changes }
  return [...lostCells(artifacts, facts)].map(
    ([{ manifest }, reason]) => `${manifest.cell.index}.${manifest.producer.runAttempt}: ${reason}`,
  )
}

const FIRST = ['0.1', '1.1', '2.1'].map((place) => artifact(place, 'success'))

describe('what an earlier attempt left counts', () => {
  test.each<[string, Parameters<typeof lost>]>([
    ['where the job has succeeded', [[...FIRST, artifact('1.2', 'success')], 'success']],
    ['where nobody says how the job ended', [[...FIRST, artifact('1.2')], undefined]],
    [
      'beside a cell that failed in both, and says so',
      [[artifact('0.1', 'success'), artifact('1.1', 'failure'), artifact('1.2', 'failure')], 'failure'],
    ],
    [
      'where GitHub says that the cell has succeeded',
      [[...FIRST, artifact('1.2', 'success')], 'failure', { conclusionOf: () => 'success' }],
    ],
    ['in its own attempt', [FIRST, 'failure', { runAttempt: 1 }]],
  ])('%s', (_, given) => {
    expect(lost(...given)).toEqual([])
  })
})

describe('what an earlier attempt left does not count', () => {
  test.each<[string, Parameters<typeof lost>, readonly string[]]>([
    [
      'of a cell that ran again and broke off, which explains how the job ended',
      [[artifact('0.1', 'success'), artifact('1.1', 'failure'), artifact('2.2', 'success')], 'failure'],
      ['0.1: shard ended with failure', '1.1: shard ended with failure'],
    ],
    [
      'of any cell where nothing else explains it',
      [FIRST, 'failure'],
      ['0.1', '1.1', '2.1'].map((place) => `${place}: shard ended with failure`),
    ],
    [
      'of a cell that had failed, beside another that failed again',
      [[artifact('0.1', 'failure'), artifact('1.1', 'failure'), artifact('1.2', 'failure')], 'failure'],
      ['0.1: shard ended with failure'],
    ],
    [
      'where cells ran again that had succeeded: then all did',
      [[...FIRST, artifact('0.2', 'success'), artifact('1.2', 'failure')], 'failure'],
      ['2.1: shard ended with failure'],
    ],
    ['of a job that was cancelled', [FIRST.slice(0, 1), 'cancelled'], ['0.1: shard ended with cancelled']],
    [
      'where GitHub says that the cell has not succeeded',
      [
        [...FIRST, artifact('1.2', 'failure')],
        'failure',
        { conclusionOf: ({ cell }) => (cell.index === 2 ? 'timed_out' : 'success') },
      ],
      ['2.1: its job ended with timed_out'],
    ],
    [
      'where GitHub says so and the workflow says nothing',
      [FIRST.slice(0, 1), undefined, { conclusionOf: () => 'failure' }],
      ['0.1: its job ended with failure'],
    ],
    [
      'of a cell that does not say how it ended',
      [[artifact('0.1'), artifact('1.2', 'failure')], 'failure'],
      ['0.1: shard ended with failure'],
    ],
    [
      'of a job that another one explains',
      [[artifact('0.1', 'success'), artifact('0.2', 'failure', 'other')], 'failure'],
      ['0.1: shard ended with failure'],
    ],
  ])('%s', (_, given, expected) => {
    expect(lost(...given)).toEqual(expected)
  })
})

test('nothing counts of a job that was skipped, whatever lies under its name', () => {
  expect(lost([artifact('0.2', 'success'), artifact('1.1', 'success')], 'skipped')).toEqual([
    '0.2: shard was skipped',
    '1.1: shard was skipped',
  ])
})

test('of a lost cell stays what it was asked for', () => {
  const { manifest } = artifact('0.1')
  const asked = { evidence: [{ glob: 'a.xml', campaign: 'a', files: 3 }], gates: ['conformance-gate'] }
  const steps = [{ outcome: 'success' as const }]
  const mark = { runAttempt: 2, reason: 'x' }
  expect(lostManifest({ ...manifest, asked, steps }, mark)).toMatchObject({
    files: [],
    steps: [],
    asked: { evidence: [{ glob: 'a.xml', campaign: 'a', files: 0 }], gates: ['conformance-gate'] },
    lost: mark,
  })
})

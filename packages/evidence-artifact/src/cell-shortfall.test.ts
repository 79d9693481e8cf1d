import { describe, expect, test } from 'vitest'
import { cellShortfalls, shortfallRemedy, shortfallText } from './cell-shortfall.ts'
import type { ArtifactManifest } from './manifest.ts'
import { MANIFEST_SCHEMA } from './wire-names.ts'

interface Left {
  /** How many files of each glob, by `campaign=glob` or `glob`; undefined for a manifest that does not say. */
  readonly asked?: Readonly<Record<string, number>>
  readonly optional?: readonly string[]
  readonly gates?: readonly string[]
  readonly verdicts?: readonly string[]
  /** Other files; one where absent. */
  readonly reports?: number
  readonly changes?: Partial<ArtifactManifest>
  readonly producer?: Partial<ArtifactManifest['producer']>
}

const BYTES = { sha256: 'a'.repeat(64), bytes: 1 }

function cell(index: number, total: number, left: Left = {}): ArtifactManifest {
  const { asked, gates, verdicts = [], reports = 1, changes = {}, producer = {}, optional = [] } = left
  const globs = Object.entries(asked ?? {}).map(([line, files]) => {
    const [, campaign, glob = line] = /^(\w+)=(.+)$/.exec(line) ?? []
    const isOptional = optional.includes(line)
    return {
      glob,
      files,
      ...(campaign === undefined ? {} : { campaign }),
      ...(isOptional ? { optional: true as const } : {}),
    }
  })
  const says = asked !== undefined || gates !== undefined
  return {
    schema: MANIFEST_SCHEMA,
    name: 'conformance',
    createdAt: '2026-03-01T12:00:00Z',
    producer: {
      ...{ repository: 'o/r', commit: 'abc', ref: 'refs/heads/main', event: 'push', workflow: 'CI' },
      ...{ runId: 1, runAttempt: 1, job: 'shard', os: 'Linux' },
      ...producer,
    },
    cell: { index, total, label: `shard=${index + 1}` },
    files: [
      ...verdicts.map((gate) => ({ path: `verdict/${gate}.json`, role: 'verdict' as const, gate, ...BYTES })),
      ...Array.from({ length: reports }, (_, at) => ({
        ...{ path: `report/${at}.md`, role: 'report' as const, ...BYTES },
      })),
    ],
    ...(says ? { asked: { evidence: globs, gates: gates ?? [] } } : {}),
    ...changes,
  }
}

const told = (manifests: readonly ArtifactManifest[]) =>
  cellShortfalls(manifests).map((each) => `${each.job}: ${shortfallText(each)}`)

const BOTH = { 'unit=reports/unit.xml': 1, 'api=reports/api.xml': 1 }

describe('no cell falls short', () => {
  test.each<[string, readonly ArtifactManifest[]]>([
    ['where there is none', []],
    ['of a job without a matrix', [cell(0, 1, { asked: BOTH })]],
    ['where each left everything', [0, 1, 2].map((index) => cell(index, 3, { asked: BOTH }))],
    ['that does not say what it was asked for', [cell(0, 2, { asked: BOTH }), cell(1, 2)]],
    [
      'that was asked for something else',
      [cell(0, 2, { asked: BOTH }), cell(1, 2, { asked: { 'unit=reports/unit.xml': 1 } })],
    ],
    [
      'where none left a file: the gate finds none, and says so',
      [0, 1].map((index) => cell(index, 2, { asked: { 'api=a.xml': 0 } })),
    ],
    [
      'that may leave no file',
      [
        cell(0, 2, { asked: { 'a=r.xml': 1 } }),
        cell(1, 2, { asked: { 'a=r.xml': 0 }, optional: ['a=r.xml'] }),
      ],
    ],
    [
      'of another campaign with the same glob',
      [cell(0, 2, { asked: { 'a=r.xml': 1 } }), cell(1, 2, { asked: { 'b=r.xml': 0 } })],
    ],
    [
      'of another job',
      [
        cell(0, 1, { asked: { 'a=r.xml': 1 } }),
        cell(0, 1, { asked: { 'a=r.xml': 0 }, producer: { job: 'other' } }),
      ],
    ],
    [
      'that left nothing, and was asked for nothing, as all others',
      [0, 1].map((index) => cell(index, 2, { reports: 0 })),
    ],
    [
      'that left nothing, and may',
      [cell(0, 2), cell(1, 2, { reports: 0, asked: { 'a=r.xml': 0 }, optional: ['a=r.xml'] })],
    ],
    [
      'that gave the verdicts it was asked for',
      [cell(0, 1, { gates: ['perf-budget'], verdicts: ['perf-budget', 'other'] })],
    ],
  ])('%s', (_, manifests) => {
    expect(told(manifests)).toEqual([])
  })
})

describe('a cell falls short', () => {
  test.each<[string, readonly ArtifactManifest[], readonly string[]]>([
    [
      'that left no file of a campaign that others left',
      [
        cell(0, 3, { asked: BOTH }),
        cell(1, 3, { asked: { ...BOTH, 'api=reports/api.xml': 0 } }),
        cell(2, 3, { asked: BOTH }),
      ],
      ['shard: cell 2 of 3 (shard=2) left no file that matches api=reports/api.xml, but other cells did'],
    ],
    [
      'that left nothing of what it was asked for',
      [cell(0, 2, { asked: { 'reports/*.xml': 4 } }), cell(1, 2, { asked: { 'reports/*.xml': 0 } })],
      ['shard: cell 2 of 2 (shard=2) left no file that matches reports/*.xml, but other cells did'],
    ],
    [
      'that left no file at all, whatever others left',
      [0, 1].map((index) => cell(index, 2, { reports: 0, asked: { 'a=r.xml': 0 } })),
      [1, 2].map((index) => `shard: cell ${index} of 2 (shard=${index}) left no file that matches a=r.xml`),
    ],
    [
      'that left nothing, and does not say what it was asked for',
      [cell(0, 2), cell(1, 2, { reports: 0 })],
      ['shard: cell 2 of 2 (shard=2) left nothing, but other cells did'],
    ],
    ['that is not there', [cell(0, 3), cell(2, 3)], ['shard: cell 2 of 3 left no evidence']],
    [
      'whose files do not count any more',
      [cell(0, 2), cell(1, 2, { changes: { lost: { runAttempt: 2, reason: 'shard ended with failure' } } })],
      [
        'shard: cell 2 of 2 (shard=2) left nothing in attempt 2 (shard ended with failure); what an earlier attempt left does not count',
      ],
    ],
    [
      'that two artifacts claim to be',
      [cell(0, 1), cell(0, 1)],
      Array.from(
        { length: 2 },
        () =>
          'shard: cell 1 of 1 (shard=1) was saved more than once under one name: the workflow is called twice, or evidence/save is used twice',
      ),
    ],
    [
      'of a matrix that has two sizes',
      [cell(0, 2), cell(1, 2), cell(2, 3)],
      [1, 2, 3].map(
        (index) =>
          `shard: cell ${index} of ${index === 3 ? 3 : 2} (shard=${index}) was saved more than once under one name: the workflow is called twice, or evidence/save is used twice`,
      ),
    ],
    [
      'that gave no verdict of a gate it was asked for',
      [
        cell(0, 2, { gates: ['a', 'b'], verdicts: ['a', 'b'] }),
        cell(1, 2, { gates: ['a', 'b'], verdicts: ['a'] }),
      ],
      ['shard: cell 2 of 2 (shard=2) left no verdict of b'],
    ],
    [
      'of one run, whatever another run left',
      [cell(0, 2), cell(1, 2, { producer: { runId: 2 } })],
      ['shard: cell 2 of 2 left no evidence', 'shard: cell 1 of 2 left no evidence'],
    ],
  ])('%s', (_, manifests, expected) => {
    expect(told(manifests)).toEqual(expected)
  })

  test('and concerns the campaigns and gates that its job was asked for', () => {
    const shortfalls = cellShortfalls([
      cell(0, 2, { asked: BOTH, gates: ['conformance-gate'], verdicts: ['conformance-gate', 'perf-budget'] }),
    ])
    expect(shortfalls).toMatchObject([
      { kind: 'absent', campaigns: ['api', 'unit'], gates: ['conformance-gate', 'perf-budget'] },
    ])
  })
})

describe('what to do', () => {
  test.each<[readonly ArtifactManifest[], RegExp]>([
    [[cell(0, 2)], /^find out why the cell stopped/],
    [
      [cell(0, 2, { asked: { x: 1 } }), cell(1, 2, { asked: { x: 0 } })],
      /write \? before the glob in the input evidence/,
    ],
    [[cell(0, 1, { gates: ['a'] })], /input gates of evidence\/save/],
    [[cell(0, 1), cell(0, 1)], /a different input name/],
  ])('%#', (manifests, remedy) => {
    expect(shortfallRemedy(cellShortfalls(manifests))).toMatch(remedy)
  })
})

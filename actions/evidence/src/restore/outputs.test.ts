import { describe, expect, test } from 'vitest'
import { evidenceGlob } from '../evidence-glob.ts'
import { fileAt, type ManifestChanges, manifestOf } from '../fixtures/manifest.ts'
import { outputsOf, type RestoredArtifact, type RestoredRun, unpassedBaselines } from './outputs.ts'

const restored = (folder: string, index = 0, total = 1, changes: ManifestChanges = {}): RestoredArtifact => ({
  folder,
  manifest: manifestOf(index, total, changes),
})

const outputs = (artifacts: readonly RestoredArtifact[], changes: Partial<RestoredRun> = {}) =>
  outputsOf({
    path: 'e',
    gatePath: '../e',
    artifacts,
    trusted: true,
    passed: () => true,
    hasHistory: true,
    evidence: [],
    ...changes,
  })

describe('what was restored', () => {
  test('is nothing', () => {
    expect(outputs([])).toEqual({
      found: 'false',
      path: 'e',
      verdicts: 'e/**/*.verdict.json',
      evidence: '',
      'committed-evidence': '',
      'conformance-baseline': '',
      'performance-baseline': '',
      'performance-history': '',
      'incident-history': '',
      cells: '[]',
      'absent-cells': '[]',
      shortfalls: '[]',
      outcome: '',
    })
  })

  test('is listed by its cells', () => {
    const lost = { runAttempt: 2, reason: 'failure' }
    const found = outputs([restored('a', 0, 3), restored('b', 1, 3, { lost })])
    expect(found['found']).toBe('true')
    expect(JSON.parse(found['cells'] ?? '')).toEqual([{ job: 'test', index: 0, total: 3, label: '' }])
    expect(JSON.parse(found['absent-cells'] ?? '')).toEqual(
      expect.arrayContaining([
        { job: 'test', index: 1, total: 3 },
        { job: 'test', index: 2, total: 3 },
      ]),
    )
    expect(JSON.parse(found['absent-cells'] ?? '')).toHaveLength(2)
  })

  test('has cells that lack a file, which are not absent', () => {
    const asked = (files: number) => ({ evidence: [{ glob: 'r.xml', campaign: 'unit', files }], gates: [] })
    const found = outputs([
      restored('a', 0, 2, { asked: asked(1) }),
      restored('b', 1, 2, { asked: asked(0) }),
    ])
    expect(found['absent-cells']).toBe('[]')
    expect(JSON.parse(found['shortfalls'] ?? '')).toHaveLength(1)
  })

  test('says how its steps ended', () => {
    const steps = [{ name: 'unit', outcome: 'failure' }] as const
    expect(outputs([restored('a', 0, 1, { steps })])['outcome']).toBe('unit=failure')
  })
})

describe('the lines of evidence', () => {
  const lines = (artifacts: readonly RestoredArtifact[], evidence: readonly string[] = []) =>
    outputs(artifacts, { evidence: evidence.map(evidenceGlob) })['evidence']?.split('\n')
  const asking = (glob: string, files: number, more: { campaign?: string; optional?: true } = {}) => ({
    asked: { evidence: [{ glob, files, ...more }], gates: [] },
  })

  test('have every file once, of each of its campaigns, whichever cell left it', () => {
    const files = [
      fileAt('evidence/r/a.xml', { campaign: 'unit' }),
      fileAt('evidence/r/b.xml', { campaign: 'unit', campaigns: ['unit', 'api', ''] }),
      fileAt('evidence/c.json'),
      fileAt('report/x.json'),
    ]
    expect(
      lines([restored('a', 0, 2, { files }), restored('b', 1, 2, { files: files.slice(0, 1) })]),
    ).toEqual([
      'unit=../e/*/evidence/r/a.xml',
      'unit=../e/*/evidence/r/b.xml',
      'api=../e/*/evidence/r/b.xml',
      '../e/*/evidence/r/b.xml',
      '../e/*/evidence/c.json',
    ])
  })

  test('take no name for a pattern', () => {
    expect(lines([restored('a', 0, 1, { files: [fileAt('evidence/[a]*(b)@x!+{c}?.xml')] })])).toEqual([
      '../e/*/evidence/?a???b??x???c??.xml',
    ])
  })

  test('name what no cell left, so that nothing else is looked for', () => {
    expect(lines([restored('a', 0, 1, asking('r/*.xml', 0, { campaign: 'unit' }))])).toEqual([
      'unit=../e/*/evidence/r/*.xml',
    ])
    expect(lines([], ['unit=r/*.xml', 'c.json'])).toEqual([
      'unit=../e/*/evidence/r/*.xml',
      '../e/*/evidence/c.json',
    ])
  })

  test('do not name a glob of which some cell left a file', () => {
    const files = [fileAt('evidence/r/a.xml', { campaign: 'unit' })]
    const left = { ...asking('r/*.xml', 1, { campaign: 'unit' }), files }
    const artifacts = [
      restored('a', 0, 2, left),
      restored('b', 1, 2, asking('r/*.xml', 0, { campaign: 'unit' })),
    ]
    expect(lines(artifacts, ['unit=r/*.xml'])).toEqual(['unit=../e/*/evidence/r/a.xml'])
    expect(lines(artifacts, ['api=r/*.xml'])).toEqual([
      'unit=../e/*/evidence/r/a.xml',
      'api=../e/*/evidence/r/*.xml',
    ])
  })

  test('name an optional glob only where its campaign has no other', () => {
    expect(lines([], ['?unit=r.xml'])).toEqual(['unit=../e/*/evidence/r.xml'])
    expect(lines([], ['?unit=r.xml', 'unit=s.xml'])).toEqual(['unit=../e/*/evidence/s.xml'])
    const optional = asking('r.xml', 0, { campaign: 'unit', optional: true })
    expect(lines([restored('a', 0, 1, optional)])).toEqual(['unit=../e/*/evidence/r.xml'])
    const files = [fileAt('evidence/s.xml', { campaign: 'unit' })]
    const left = { ...asking('s.xml', 1, { campaign: 'unit' }), files }
    expect(lines([restored('a', 0, 2, optional), restored('b', 1, 2, left)])).toEqual([
      'unit=../e/*/evidence/s.xml',
    ])
  })

  test('tell apart what no step has made', () => {
    const files = [fileAt('evidence/a.xml', { committed: true }), fileAt('evidence/b.xml')]
    const found = outputs([restored('one', 0, 2, { files }), restored('two', 1, 2, { files })])
    expect(found['committed-evidence']).toBe('../e/one/evidence/a.xml\n../e/two/evidence/a.xml')
  })
})

describe('what later runs are measured by', () => {
  const CONFORMANCE = fileAt('baseline/conformance-gate.baseline.json')
  const PERFORMANCE = fileAt('baseline/perf-budget.baseline.json')
  const HISTORY = fileAt('history/perf-budget.history.jsonl')
  const INCIDENTS = fileAt('history/incident-response.history.jsonl')
  const all = restored('a', 0, 1, { files: [CONFORMANCE, PERFORMANCE, HISTORY, INCIDENTS] })
  const NAMES = ['conformance-baseline', 'performance-baseline', 'performance-history', 'incident-history']
  const measures = (artifacts: readonly RestoredArtifact[], changes: Partial<RestoredRun> = {}) => {
    const found = outputs(artifacts, changes)
    return NAMES.map((name) => found[name])
  }
  const [C, P, H, I] = [CONFORMANCE, PERFORMANCE, HISTORY, INCIDENTS].map(({ path }) => `../e/a/${path}`)

  test.each<[string, Partial<RestoredRun>, readonly (string | undefined)[]]>([
    ['is there', {}, [C, P, H, I]],
    ['is not believed of any run', { trusted: false }, ['', '', '', I]],
    ['has no history of incidents', { hasHistory: false }, [C, P, H, '']],
    ['has passed', { passed: (_, gate) => gate === 'perf-budget' }, ['', P, H, I]],
  ])('%s', (_, changes, expected) => {
    expect(measures([all], changes)).toEqual(expected)
  })

  test('is the first that has it, by its role and name', () => {
    const other = restored('b', 0, 1, {
      files: [fileAt('report/conformance-gate.baseline.json'), PERFORMANCE],
    })
    expect(measures([other, all])).toEqual([C, '../e/b/baseline/perf-budget.baseline.json', H, I])
  })

  test('does not count where one cell of the gate did not pass', () => {
    const second = restored('b', 1, 2, { files: [CONFORMANCE] })
    const passed = (folder: string) => folder === 'a'
    expect(measures([all, second], { passed })).toEqual(['', P, H, I])
    expect(unpassedBaselines({ artifacts: [all, second], passed })).toEqual(['conformance-gate'])
  })

  test('names the gates that did not pass', () => {
    expect(unpassedBaselines({ artifacts: [all], passed: () => false })).toEqual([
      'conformance-gate',
      'perf-budget',
    ])
    expect(unpassedBaselines({ artifacts: [all], passed: () => true })).toEqual([])
    expect(unpassedBaselines({ artifacts: [restored('c')], passed: () => false })).toEqual([])
  })
})

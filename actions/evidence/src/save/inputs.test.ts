import { describe, expect, test } from 'vitest'
import { readSaveInputs } from './inputs.ts'

type Texts = Readonly<Record<string, string>>
const read = (given: Texts = {}, env: Texts = {}) =>
  readSaveInputs({
    input: (name) => given[name] ?? '',
    env: { GITHUB_WORKSPACE: '/repo', RUNNER_TEMP: '/tmp/runner', ...env },
  })

test('the inputs have defaults', () => {
  expect(read()).toEqual({
    name: 'governance',
    workspace: '/repo',
    gateFolder: '/tmp/runner/governance',
    verdicts: undefined,
    evidence: [],
    gates: [],
    steps: [],
    jobRun: {},
    job: '',
    cell: { index: 0, total: 1, label: '' },
    retentionDays: undefined,
    compressionLevel: 6,
  })
})

test('the inputs are read as given', () => {
  const given = {
    name: 'quality',
    verdicts: 'a/*.verdict.json\nb/*.verdict.json',
    evidence: 'unit=r/*.xml\n?bench/*.json',
    gates: 'conformance-gate\nperf-budget',
    outcome: 'unit=failure\nsuccess',
    job: 'shard',
    cell: '1',
    cells: '2',
    matrix: '{"os":"windows-latest","shard":2}',
    'retention-days': '7',
    'compression-level': '0',
    'job-status': 'failure',
    'check-run-id': '42',
  }
  expect(read(given)).toMatchObject({
    name: 'quality',
    verdicts: ['a/*.verdict.json', 'b/*.verdict.json'],
    evidence: [
      { glob: 'r/*.xml', campaign: 'unit', isOptional: false },
      { glob: 'bench/*.json', campaign: undefined, isOptional: true },
    ],
    gates: ['conformance-gate', 'perf-budget'],
    steps: [{ name: 'unit', outcome: 'failure' }, { outcome: 'success' }],
    job: 'shard',
    cell: { index: 1, total: 2, label: 'os=windows-latest, shard=2' },
    retentionDays: 7,
    compressionLevel: 0,
    jobRun: { status: 'failure', checkRun: 42 },
  })
})

test('the job is the one that runs, unless it is named', () => {
  expect(read({}, { GITHUB_JOB: 'test' }).job).toBe('test')
  expect(read({ job: 'own' }, { GITHUB_JOB: 'test' }).job).toBe('own')
})

describe('a number', () => {
  test.each<[string, string, string, string, string]>([
    ['cells', '1', '256', '0', '257'],
    ['retention-days', '1', '400', '0', '401'],
    ['compression-level', '0', '9', '-1', '10'],
  ])('of %s is within its bounds', (name, least, most, below, above) => {
    for (const given of [least, most]) expect(() => read({ [name]: given })).not.toThrow()
    for (const given of [below, above, '1.5', 'x', '1e1', '00001']) {
      expect(() => read({ [name]: given })).toThrow(
        `input ${name}: ${JSON.stringify(given)} is not a whole number from ${least} to ${most}: write one`,
      )
    }
  })

  test.each([
    ['0', '1', true],
    ['1', '1', false],
    ['255', '256', true],
    ['2', '2', false],
  ])('of the cell %s of %s fits: %s', (cell, cells, fits) => {
    const reading = () => read({ cell, cells })
    if (fits) expect(reading().cell).toMatchObject({ index: Number(cell), total: Number(cells) })
    else {
      expect(reading).toThrow(
        `input cell: ${cell} is out of range for ${cells} cells: write a number from 0 to ${Number(cells) - 1}`,
      )
    }
  })
})

test.each(['', '{', 'null', '[1]', '7'])('a matrix %j gives no name', (matrix) => {
  expect(typeof read({ matrix }).cell.label).toBe('string')
  if (matrix === '' || matrix === '{') expect(read({ matrix }).cell.label).toBe('')
})

test.each([
  ['success', '7', { status: 'success', checkRun: 7 }],
  ['cancelled', '', { status: 'cancelled' }],
  ['skipped', '0', {}],
  ['', '07', {}],
  ['', '1'.repeat(15), { checkRun: Number('1'.repeat(15)) }],
  ['', '1'.repeat(16), {}],
  ['', 'x1', {}],
])('the job says of itself what it knows: %j %j', (status, checkRun, jobRun) => {
  expect(read({ 'job-status': status, 'check-run-id': checkRun }).jobRun).toEqual(jobRun)
})

describe('the outcome of steps', () => {
  test.each([
    ['success', [{ outcome: 'success' }]],
    ['unit = cancelled', [{ name: 'unit', outcome: 'cancelled' }]],
    ['a=b=skipped', [{ name: 'a=b', outcome: 'skipped' }]],
    ['\n\nfailure\n', [{ outcome: 'failure' }]],
  ])('%j', (outcome, steps) => {
    expect(read({ outcome }).steps).toEqual(steps)
  })

  test.each(['Success', 'unit=', 'unit', '=success', 'unit=neutral', ' = success'])(
    '%j is refused',
    (outcome) => {
      expect(() => read({ outcome })).toThrow(
        `input outcome: the line ${JSON.stringify(outcome.trim())} does not end in success, failure, cancelled or skipped: write campaign=outcome, or only the outcome, from steps.<id>.outcome`,
      )
    },
  )
})

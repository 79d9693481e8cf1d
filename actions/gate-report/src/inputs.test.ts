import { describe, expect, test } from 'vitest'
import { readReportInputs } from './inputs.ts'

const read = (given: Readonly<Record<string, string>> = {}) =>
  readReportInputs({
    input: (name) => given[name] ?? '',
    env: { GITHUB_WORKSPACE: '/repo', RUNNER_TEMP: '/tmp/runner' },
  })

const NEEDS = 'write needs: $' + '{{ toJSON(needs) }}'

test('the inputs have defaults', () => {
  expect(read()).toEqual({
    workspace: '/repo',
    gateFolder: '/tmp/runner/governance',
    verdicts: undefined,
    baseVerdicts: [],
    policy: '.github/governance.yml',
    requiredGates: [],
    needs: undefined,
    expectedCells: undefined,
    title: 'Governance',
    comment: 'auto',
    commentAuthor: 'github-actions[bot]',
    check: 'check-run',
    checkName: 'governance',
    token: '',
    reportPath: '/tmp/runner/governance/governance.report.json',
  })
})

test('the inputs are read as given', () => {
  const given = {
    verdicts: 'a/*.json\n b/*.json',
    'base-verdicts': 'base/*.json',
    policy: 'p.yml',
    'required-gates': 'conformance-gate\n\nperf-budget',
    needs: '{"test":{"result":"success","outputs":{}},"bench":{"result":"skipped"}}',
    'expected-cells': '3',
    title: 'Quality',
    comment: 'off',
    'comment-author': 'bot',
    check: 'status',
    'check-name': 'quality',
    'github-token': 't',
    'report-path': 'out/r.json',
  }
  expect(read(given)).toMatchObject({
    verdicts: ['a/*.json', 'b/*.json'],
    baseVerdicts: ['base/*.json'],
    policy: 'p.yml',
    requiredGates: ['conformance-gate', 'perf-budget'],
    needs: [
      { name: 'test', result: 'success' },
      { name: 'bench', result: 'skipped' },
    ],
    expectedCells: 3,
    title: 'Quality',
    comment: 'off',
    commentAuthor: 'bot',
    check: 'status',
    checkName: 'quality',
    token: 't',
    reportPath: '/repo/out/r.json',
  })
})

describe('an input is refused', () => {
  test.each([
    ['comment', 'on', 'input comment: "on" is not one of auto, off'],
    ['check', 'Off', 'input check: "Off" is not one of check-run, status, off'],
    ...['0', '-1', '1.5', '03', '10000', 'three', ' '].map((given) => [
      'expected-cells',
      given,
      `input expected-cells: ${JSON.stringify(given)} is not a number of cells: write a whole number of at least 1, such as 3`,
    ]),
    ...['{', '[]', '"x"', 'null', '1'].map((given) => [
      'needs',
      given,
      `input needs: not a JSON object of jobs: ${NEEDS}`,
    ]),
    ['needs', '{"a":{}}', `input needs: job "a" has no result: ${NEEDS}`],
    ['needs', '{"a":null}', `input needs: job "a" has no result: ${NEEDS}`],
    ['needs', '{"a":{"result":1}}', `input needs: job "a" has no result: ${NEEDS}`],
  ])('%s: %j', (name = '', given = '', message = '') => {
    expect(() => read({ [name]: given })).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', message }),
    )
  })

  test.each(['1', '9', '10', '9999'])('but not %s cells', (given) => {
    expect(read({ 'expected-cells': given }).expectedCells).toBe(Number(given))
  })

  test('but not a run without other jobs', () => {
    expect(read({ needs: '{}' }).needs).toEqual([])
  })
})

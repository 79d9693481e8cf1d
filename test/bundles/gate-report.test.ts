import type { Check } from '@governance-gates/core'
import { MANIFEST_FILE, MANIFEST_SCHEMA } from '@governance-gates/evidence-artifact/wire-names'
import type { EmulatedGitHub, Files } from '@governance-gates/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConformance } from '../../packages/evidence/src/index.ts'
import {
  asked,
  cell,
  check,
  ONE,
  on,
  REPOSITORY,
  type Reporting,
  reportTo,
  startGitHub,
  verdict,
} from './gate-report-run.ts'

let github: EmulatedGitHub
beforeAll(async () => {
  github = await startGitHub()
})
afterAll(async () => {
  expect(github.violations).toEqual([])
  await github[Symbol.asyncDispose]()
})

const report = (reporting: Reporting) => reportTo(github, reporting)

describe('a run', () => {
  test('that passes on every cell passes, in every form', async () => {
    const done = await report({
      files: { ...cell([0, 2], on('Linux', 'pass')), ...cell([1, 2], on('Windows', 'pass')) },
    })
    expect(done.exitCode, done.stdout).toBe(0)
    expect(done.outputs).toMatchObject({ status: 'pass', blocking: 'false', 'failed-checks': '[]' })
    expect(JSON.parse(done.read('report'))).toMatchObject({ schema: 'governance.report/v1', status: 'pass' })
    expect(JSON.parse(done.read('statement')).predicate).toMatchObject({
      result: 'PASSED',
      passedTests: ['conformance-gate/rate', 'gate-report/run-cells'],
    })
    expect(JSON.parse(done.read('predicate'))).toEqual(JSON.parse(done.read('statement')).predicate)
    expect(JSON.parse(done.read('badge'))).toMatchObject({ message: 'pass' })
    expect(JSON.parse(done.read('sarif'))).toMatchObject({ version: '2.1.0' })
    expect(done.summary).toContain(
      '|  | Linux | Windows |\n| :--- | :--- | :--- |\n| conformance-gate | ✅ | ✅ |\n',
    )
  })

  test('names a rule in SARIF for what it checks, and not for what it was applied to', async () => {
    const finding = { message: 'fails', subject: 'ext-1', file: 'reports/corpus.xml', line: 3 }
    const rate = (campaign: string): Check => ({
      ...check('conformance-gate/pass-rate', 'fail', [finding]),
      id: `conformance-gate/pass-rate:${campaign}`,
      scope: { campaign },
    })
    const own = verdict('conformance-gate', [rate('corpus'), rate('api')])
    const done = await report({ files: { 'governance-evidence/a.verdict.json': own } })
    expect(JSON.parse(done.outputs['failed-checks'] ?? '')).toEqual([
      'conformance-gate/pass-rate:corpus',
      'conformance-gate/pass-rate:api',
    ])
    const [run] = JSON.parse(done.read('sarif')).runs
    expect(run.tool.driver.rules).toMatchObject([
      {
        id: 'conformance-gate/pass-rate',
        helpUri: expect.stringMatching(/\/docs\/rules\/conformance-gate\/pass-rate\.md$/),
      },
    ])
    expect(run.results).toMatchObject([
      { ruleId: 'conformance-gate/pass-rate' },
      { ruleId: 'conformance-gate/pass-rate' },
    ])
  })

  test('its JUnit file is one that this repository can read', async () => {
    const done = await report({ files: ONE('fail', [{ message: 'a <b> & "c" \u001b[31m', subject: 'x' }]) })
    const bytes = [new TextEncoder().encode(done.read('junit'))]
    const { records } = await readConformance({ path: 'junit.xml', bytes })
    const statuses = [...records].flatMap((record) =>
      record.kind === 'result' ? [record.result.status] : [],
    )
    expect(statuses).toEqual(['fail'])
  })

  test.each<[string, Files, Readonly<Record<string, string>>, string, readonly string[]]>([
    ['without a verdict', {}, {}, 'inconclusive', []],
    [
      'in which one cell fails',
      { ...cell([0, 2], on('Linux', 'pass')), ...cell([1, 2], on('Windows', 'fail')) },
      {},
      'fail',
      ['conformance-gate/rate'],
    ],
    [
      'in which one cell is absent',
      { ...cell([0, 3], on('Linux', 'pass')), ...cell([2, 3], on('Windows', 'pass')) },
      {},
      'inconclusive',
      ['gate-report/run-cells'],
    ],
    [
      'in which a cell left no file that another left',
      {
        ...cell([0, 2], on('Linux', 'pass'), { manifest: asked({ glob: 'reports/a.xml', files: 1 }) }),
        ...cell([1, 2], on('Windows', 'pass'), { manifest: asked({ glob: 'reports/a.xml', files: 0 }) }),
      },
      {},
      'inconclusive',
      ['gate-report/run-cells'],
    ],
    [
      'in which a cell left no verdict that it was asked for',
      {
        ...cell([0, 1], on('Linux', 'pass'), {
          manifest: { asked: { evidence: [], gates: ['perf-budget'] } },
        }),
      },
      {},
      'inconclusive',
      ['gate-report/run-cells'],
    ],
    [
      'in which a cell ran again and left nothing',
      {
        ...cell([0, 2], on('Linux', 'pass')),
        ...cell([1, 2], undefined, {
          manifest: { lost: { runAttempt: 2, reason: 'test ended with failure' } },
        }),
      },
      {},
      'inconclusive',
      ['gate-report/run-cells'],
    ],
    [
      'in which two calls of a workflow saved under one name',
      {
        ...cell([0, 1], on('Linux', 'pass')),
        ...cell([0, 2], on('Linux', 'pass')),
        ...cell([1, 2], on('Windows', 'pass')),
      },
      {},
      'inconclusive',
      ['gate-report/run-cells'],
    ],
    [
      'with fewer cells than expected',
      cell([0, 1], on('Linux', 'pass')),
      { 'expected-cells': '3' },
      'inconclusive',
      ['gate-report/run-cells'],
    ],
    [
      'without a required gate',
      ONE('pass'),
      { 'required-gates': 'conformance-gate\nperf-budget' },
      'inconclusive',
      ['gate-report/run-gates'],
    ],
    [
      'with a job that was skipped',
      ONE('pass'),
      { needs: '{"test":{"result":"success"},"perf":{"result":"skipped"}}' },
      'fail',
      ['gate-report/run-jobs'],
    ],
    [
      'with a job that was cancelled',
      ONE('pass'),
      { needs: '{"test":{"result":"cancelled"}}' },
      'fail',
      ['gate-report/run-jobs'],
    ],
    [
      'of another commit',
      {
        'governance-evidence/a.verdict.json': verdict('a', [check('a/x', 'pass')], {
          subject: { repository: REPOSITORY, commit: 'f'.repeat(40), ref: '', os: 'Linux' },
        }),
      },
      {},
      'inconclusive',
      ['gate-report/cell-origin:a'],
    ],
    [
      'with a verdict that contradicts itself',
      {
        ...ONE('pass'),
        'governance-evidence/b.verdict.json': verdict('b', [check('b/x', 'fail')], {
          status: 'pass',
          blocking: false,
        }),
      },
      {},
      'inconclusive',
      ['gate-report/run-verdicts'],
    ],
    [
      'with a manifest that leads out',
      {
        ...cell([0, 1], on('Linux', 'pass')),
        [`governance-evidence/governance.test.1-of-1.1/${MANIFEST_FILE}`]: {
          schema: MANIFEST_SCHEMA,
          files: [{ path: '../x' }],
        },
      },
      {},
      'inconclusive',
      ['gate-report/run-verdicts'],
    ],
    [
      'in which a cell crashed when it ran again',
      { ...cell([0, 1], on('Windows', 'pass')), ...cell([0, 1], undefined, { attempt: 2 }) },
      { 'required-gates': 'conformance-gate' },
      'inconclusive',
      ['gate-report/run-gates'],
    ],
    [
      'in which one cell has no verdict of a required gate',
      { ...cell([0, 2], on('Linux', 'pass')), ...cell([1, 2], undefined) },
      { 'required-gates': 'conformance-gate' },
      'inconclusive',
      ['gate-report/run-gates'],
    ],
    [
      'with two artifacts of one cell',
      {
        ...cell([0, 1], on('Linux', 'pass'), { folder: 'a' }),
        ...cell([0, 1], on('Linux', 'fail'), { folder: 'b' }),
      },
      {},
      'fail',
      ['conformance-gate/rate', 'gate-report/run-cells'],
    ],
    [
      'with an artifact within an artifact',
      {
        ...cell([0, 1], on('Linux', 'fail'), { folder: 'a' }),
        ...cell([0, 1], on('macOS', 'pass'), { folder: 'a/verdict', attempt: 2 }),
      },
      {},
      'fail',
      ['conformance-gate/rate'],
    ],
    ...(
      [
        ['of another run', { runId: 7 }],
        ['of another commit', { commit: 'f'.repeat(40) }],
        ['of a fork', { repository: 'someone/platform' }],
        ['of an attempt that is not yet', { runAttempt: 99 }],
      ] as const
    ).map(
      ([what, producer]): [string, Files, Readonly<Record<string, string>>, string, readonly string[]] => [
        `with an artifact ${what}`,
        cell([0, 1], on('Linux', 'pass'), { producer }),
        {},
        'inconclusive',
        ['gate-report/run-verdicts'],
      ],
    ),
  ])('%s is not a pass', async (_, files, inputs, status, failed) => {
    const done = await report({ files, inputs })
    expect(done.outputs['status'], done.stdout).toBe(status)
    expect(JSON.parse(done.outputs['failed-checks'] ?? '')).toEqual(failed)
    expect(done.exitCode).toBe(1)
  })

  test('with a duplicate key in a verdict is not a pass', async () => {
    const text = JSON.stringify(verdict('a', [check('a/x', 'pass')]))
    const twice = text.replace('"status":"pass"', '"status":"fail","status":"pass"')
    const done = await report({ files: { 'governance-evidence/a.verdict.json': twice } })
    expect([done.exitCode, done.outputs['failed-checks']]).toEqual([1, '["gate-report/run-verdicts"]'])
  })

  test('of which a cell ran again counts its latest attempt', async () => {
    const done = await report({
      files: { ...cell([0, 1], on('Linux', 'fail')), ...cell([0, 1], on('Linux', 'pass'), { attempt: 2 }) },
    })
    expect(done.outputs['status'], done.stdout).toBe('pass')
  })

  test('in rollback mode reports and does not block', async () => {
    const own = verdict('a', [check('a/x', 'fail')], { mode: 'rollback', blocking: false })
    const done = await report({ files: { 'governance-evidence/a.verdict.json': own } })
    expect([done.exitCode, done.outputs['status'], done.outputs['blocking']]).toEqual([0, 'fail', 'false'])
  })

  test.each([
    [{ needs: 'x' }, 'input needs'],
    [{ needs: '{"a":{}}' }, 'has no result'],
    [{ 'expected-cells': '0' }, 'input expected-cells'],
    [{ comment: 'yes' }, 'input comment'],
    [{ verdicts: '../**' }, 'not a path inside the workspace'],
  ])('with the input %j is a mistake of the workflow', async (inputs, message) => {
    const done = await report({ files: ONE('pass'), inputs })
    expect([done.exitCode, done.outputs['failed-checks']]).toEqual([1, '["configuration"]'])
    expect(done.stdout).toContain(message)
  })
})

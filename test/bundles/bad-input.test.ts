import { join } from 'node:path'
import { createFolder, type Files, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

/**
 * Every kind of bad input, through the committed bundle: none passes, in neither mode, and each says what is wrong with
 * which file and line.
 */
const ACTION = join(ROOT, 'actions/conformance-gate')

const policy = (campaign: string) => `version: 1
platform: Orbit
thresholds: test
conformance:
  campaigns:
    corpus:
      evidence: report
      max-failures: 0
${campaign}`

interface Outcome {
  readonly status: string | undefined
  readonly exits: readonly (number | null)[]
  readonly text: string
}

function judge(report: unknown, campaign = '', more: Files = {}): Outcome {
  using folder = createFolder({
    '.github/governance.yml': policy(campaign),
    ...(report === undefined ? {} : { report }),
    ...more,
  })
  const runs = ['strict', 'rollback'].map((mode) =>
    runAction({ action: ACTION, workspace: folder.path, inputs: { mode } }),
  )
  const [strict] = runs
  return {
    status: strict?.outputs['status'],
    exits: runs.map(({ exitCode }) => exitCode),
    text: `${strict?.stdout}${strict?.summary}`,
  }
}

const summary = (change: Record<string, unknown> = {}) => ({
  schema: 'pi.ext.conformance_summary.v2',
  counts: { pass: 9, fail: 0, na: 1, total: 10 },
  pass_rate_pct: 100,
  per_tier: { core: { pass: 9, fail: 0, na: 1, total: 10 } },
  generated_at: '2026-02-27T09:00:00Z',
  ...change,
})

const event = (id: string, status: string) =>
  JSON.stringify({
    schema: 'pi.ext.conformance_report.v2',
    extension_id: id,
    source_tier: 'core',
    overall_status: status,
  })

const junit = (cases: string) => `<testsuites><testsuite name="s">${cases}</testsuite></testsuites>`
const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`

const BAD: readonly (readonly [what: string, report: unknown, message: RegExp])[] = [
  ['missing', undefined, /nothing matches report/],
  ['empty', '', /report.*the file is empty|the file is empty/],
  ['blank', ' \n\n', /report/],
  ['binary', Uint8Array.from([0, 1, 2, 255, 254]), /not UTF-8 text/],
  ['UTF-16 that is cut', Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d]), /truncated/],
  ['truncated JSON', JSON.stringify(summary(), null, 2).slice(0, 120), /truncated/],
  ['truncated JSON Lines', `${event('a', 'PASS')}\n${event('b', 'PASS').slice(0, 40)}`, /report:2/],
  ['truncated XML', '<testsuites><testsuite name="s"><testcase name="a"/>', /report/],
  ['an empty summary', {}, /report/],
  ['an unknown schema', summary({ schema: 'pi.ext.conformance_summary.v9' }), /v9/],
  ['an unknown status', event('a', 'fail'), /report:1.*fail|fail.*report:1/s],
  ['a status in the wrong case', event('a', 'Pass'), /Pass/],
  ['a rate without a number', summary({ pass_rate_pct: null }), /pass_rate_pct/],
  ['a rate as text', summary({ pass_rate_pct: '100' }), /pass_rate_pct/],
  ['a rate that is true', summary({ pass_rate_pct: true }), /pass_rate_pct/],
  [
    'an infinite rate',
    JSON.stringify(summary()).replace('"pass_rate_pct":100', '"pass_rate_pct":1e999'),
    /pass_rate_pct/,
  ],
  ['a count as text', summary({ counts: { pass: '9', fail: 0, na: 1, total: 10 } }), /counts\.pass/],
  ['a negative count', summary({ counts: { pass: 11, fail: -1, na: 0, total: 10 } }), /counts\.fail/],
  ['counts that do not add up', summary({ counts: { pass: 9, fail: 0, na: 1, total: 11 } }), /report:/],
  [
    'tiers that do not add up',
    summary({ per_tier: { core: { pass: 8, fail: 0, na: 1, total: 9 } } }),
    /report:/,
  ],
  ['a rate that contradicts its counts', summary({ pass_rate_pct: 97 }), /pass_rate_pct/],
  [
    'zero results',
    summary({ counts: { pass: 0, fail: 0, na: 0, total: 0 }, per_tier: {}, pass_rate_pct: 0 }),
    /report|no result/,
  ],
  ['no test case', '<testsuites/>', /no test case/],
  [
    'all skipped',
    junit('<testcase name="a"><skipped/></testcase><testcase name="b"><skipped/></testcase>'),
    /could not be judged/,
  ],
  ['nothing applicable', event('a', 'N/A'), /could not be judged/],
  ['a key twice', JSON.stringify(summary()).replace('"fail":0', '"fail":3,"fail":0'), /twice/],
  ['deep nesting', `{"schema":"pi.ext.conformance_summary.v2","x":${deep}}`, /nested deeper/],
  ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "aaaa">]><testsuites>&a;</testsuites>', /report/],
  ['neither XML nor JSON', 'all tests passed!', /report/],
]

describe('bad evidence never passes', () => {
  test.each(BAD)('%s', (_, report, message) => {
    const { status, exits, text } = judge(report)
    expect({ status, exits }).toEqual({ status: 'inconclusive', exits: [1, 1] })
    expect(text).toMatch(message)
    expect(text).not.toContain('Please report it')
  })
})

describe('paths outside the workspace are refused', () => {
  test.each(['/etc/hostname', '../report', 'a/../../report', '..\\\\report'])('%s', (path) => {
    const text = policy('').replace('evidence: report', `evidence: "${path}"`)
    using folder = createFolder({ '.github/governance.yml': text })
    const run = runAction({ action: ACTION, workspace: folder.path })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('governance.yml:7')
    expect(run.stdout).not.toContain('Please report it')
  })
})

describe('wrong configuration blocks in both modes', () => {
  const WRONG: readonly (readonly [what: string, policy: string | undefined, message: RegExp])[] = [
    ['no policy', undefined, /`\.github\/governance\.yml` does not exist in /],
    ['an empty policy', '', /governance\.yml/],
    [
      'a misspelled key',
      policy('      min-pas-rate: 80%'),
      /governance\.yml:9:7 conformance\.campaigns\.corpus\.min-pas-rate: unknown key, did you mean min-pass-rate\?/,
    ],
    ['a number for a percentage', policy('      min-pass-rate: 80'), /80%/],
    ['no conformance section', 'version: 1\nplatform: x\nthresholds: x\n', /conformance/],
    ['an exceptions file that is not there', `${policy('')}  exceptions:\n    path: none.yml\n`, /none\.yml/],
  ]

  test.each(WRONG)('%s', (_, text, message) => {
    using folder = createFolder(
      text === undefined ? {} : { '.github/governance.yml': text, report: event('a', 'PASS') },
    )
    for (const mode of ['strict', 'rollback']) {
      const run = runAction({ action: ACTION, workspace: folder.path, inputs: { mode } })
      expect(run.exitCode).toBe(1)
      expect(run.stdout).toMatch(message)
      expect(run.outputs).toMatchObject({ status: 'inconclusive', blocking: 'true' })
      expect(run.stdout).not.toContain('Please report it')
    }
  })
})

/** What reporters that are used today do with these files is in docs/comparison.md. */
describe('the seven JUnit files that pass elsewhere', () => {
  const hundred = (inner: string) =>
    junit(
      Array.from({ length: 100 }, (_, index) => `<testcase name="t${index}">${inner}</testcase>`).join(''),
    )

  test.each([
    ['100 of 100 skipped', hundred('<skipped/>'), 'inconclusive'],
    ['zero tests', '<testsuites/>', 'inconclusive'],
    ['0 bytes', '', 'inconclusive'],
    ['truncated', hundred('').slice(0, 900), 'inconclusive'],
    ['missing', undefined, 'inconclusive'],
    [
      'five failures',
      hundred('').replaceAll(/(<testcase name="t[1-5]">)/g, '$1<failure message="no"/>'),
      'fail',
    ],
    [
      '100,000 cases, one failing',
      junit(
        Array.from(
          { length: 100_000 },
          (_, index) => `<testcase name="t${index}">${index === 77_777 ? '<failure/>' : ''}</testcase>`,
        ).join('\n'),
      ),
      'fail',
    ],
  ])('%s', (_, report, status) => {
    const outcome = judge(report)
    expect(outcome.status).toBe(status)
    expect(outcome.exits[0]).toBe(1)
    // One screen, whatever the size of the evidence.
    expect(outcome.text.length).toBeLessThan(20_000)
  })

  test('and a good one passes', () => {
    expect(judge(hundred(''))).toMatchObject({ status: 'pass', exits: [0, 0] })
  })
})

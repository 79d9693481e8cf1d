import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, type Files, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

/** Several results of one name: in a file, in shards, in a run and its rerun; and exceptions and baselines for them. */
const ACTION = join(ROOT, 'actions/conformance-gate')

const policy = (campaign: string, rest = '') => `version: 1
platform: Orbit
thresholds: test
conformance:
  campaigns:
    corpus: { ${campaign} }
${rest}`

const suite = (body: string, attributes = '') => `<testsuite name="S" ${attributes}>${body}</testsuite>`
const fails = '<testcase classname="c" name="a"><failure message="m"/></testcase>'
const crashes = '<testcase classname="c" name="a"><error message="m"/></testcase>'
const passes = '<testcase classname="c" name="a"/>'
const other = '<testcase classname="c" name="b"/>'
const ctrf = (...statuses: readonly string[]) =>
  JSON.stringify({
    reportFormat: 'CTRF',
    results: { tool: { name: 't' }, tests: statuses.map((status) => ({ name: 'a', suite: 's', status })) },
  })
const jest = (...statuses: readonly string[]) =>
  JSON.stringify({
    testResults: [
      {
        name: '/w/a.test.js',
        status: statuses.includes('failed') ? 'failed' : 'passed',
        assertionResults: statuses.map((status) => ({ ancestorTitles: ['s'], title: 'a', status })),
      },
    ],
  })
const line = (subject: string, status: string, more: Record<string, unknown> = {}) =>
  JSON.stringify({ subject, status, ...more })

function judge(files: Files) {
  using folder = createFolder(files)
  const run = runAction({
    action: ACTION,
    workspace: folder.path,
    inputs: { 'as-of': '2026-03-01T12:00:00Z' },
  })
  expect(run.stdout).not.toContain('Please report it')
  return { outputs: run.outputs, verdict: JSON.stringify(run.verdict) }
}

const last = 'reruns: last, max-failures: 0'

describe('reruns: last', () => {
  test.each<[string, string, Files, string]>([
    ['a rerun in one file', `evidence: r.xml, ${last}`, { 'r.xml': suite(fails + passes) }, 'pass'],
    ['a rerun that fails', `evidence: r.xml, ${last}`, { 'r.xml': suite(passes + fails) }, 'fail'],
    ...[
      '<testsuites name="jest tests">',
      '<testsuites name="vitest tests">',
      '<testsuites name="nextest-run">',
    ].map((root): [string, string, Files, string] => [
      `two tests of a tool that records reruns in one case: ${root}`,
      `evidence: r.xml, ${last}`,
      { 'r.xml': `${root}${suite(fails + passes)}</testsuites>` },
      'fail',
    ]),
    [
      'two rows of Surefire',
      `evidence: r.xml, ${last}`,
      {
        'r.xml': suite(
          fails + passes,
          'xmlns:xsi="x" xsi:noNamespaceSchemaLocation="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd"',
        ),
      },
      'fail',
    ],
    ['two tests of Jest', `evidence: r.json, ${last}`, { 'r.json': jest('failed', 'passed') }, 'fail'],
    ['two tests of CTRF', `evidence: r.json, ${last}`, { 'r.json': ctrf('failed', 'passed') }, 'fail'],
    [
      'a second run of Jest',
      `evidence: "run-*.json", ${last}`,
      { 'run-1.json': jest('failed', 'passed'), 'run-2.json': jest('passed', 'passed') },
      'pass',
    ],
    [
      'a second run of one of two tests of Jest',
      `evidence: "run-*.json", ${last}`,
      { 'run-1.json': jest('failed', 'failed'), 'run-2.json': jest('passed') },
      'fail',
    ],
    [
      'a rerun file beside the first',
      `evidence: "*.jsonl", ${last}`,
      { 'r.jsonl': line('a', 'fail'), 'r-rerun.jsonl': line('a', 'pass') },
      'pass',
    ],
    [
      'a rerun in one named shard',
      `evidence: "**/*.jsonl", shards: [linux, windows], ${last}`,
      {
        'linux/r.jsonl': line('a', 'fail'),
        'linux/rerun.jsonl': line('a', 'pass'),
        'windows/r.jsonl': line('a', 'pass'),
      },
      'pass',
    ],
    ...['shards: [linux, windows], ', 'shards: 2, ', ''].flatMap((shards) =>
      ['linux', 'windows'].map((system): [string, string, Files, string] => [
        `another system, where ${system} fails (${shards})`,
        `evidence: "*/r.jsonl", ${shards}${last}`,
        {
          'linux/r.jsonl': line('a', system === 'linux' ? 'fail' : 'pass'),
          'windows/r.jsonl': line('a', system === 'windows' ? 'fail' : 'pass', { x: 1 }),
        },
        'fail',
      ]),
    ),
  ])('%s', (_, campaign, files, status) => {
    expect(judge({ '.github/governance.yml': policy(campaign), ...files }).outputs['status']).toBe(status)
  })
})

describe('equal names', () => {
  test.each([
    ['max-failures: 0', 'fail', '1'],
    ['reruns: worst, max-failures: 1', 'pass', '1'],
    ['reruns: refuse, max-failures: 1', 'inconclusive', '0'],
  ])('with %s are %s', (rules, status, failures) => {
    const run = judge({
      '.github/governance.yml': policy(`evidence: r.xml, ${rules}`),
      'r.xml': suite(fails + passes + other),
    })
    expect(run.outputs).toMatchObject({ status, failures })
  })

  test('that agree pass, with a note', () => {
    const run = judge({
      '.github/governance.yml': policy('evidence: r.xml, min-pass-rate: 100%'),
      'r.xml': suite(passes + passes + other),
    })
    expect(run.outputs['status']).toBe('pass')
    expect(run.verdict).toContain('1 result shares its name with another result in the same file')
  })

  test('one more of which fails than in the baseline are a regression', () => {
    const rules = policy('evidence: r.xml, max-failures: 9', '  baseline: { path: b.json }\n')
    const files = (body: string) => ({ '.github/governance.yml': rules, 'r.xml': suite(body) })
    using first = createFolder(files(fails + passes))
    const { outputs } = runAction({
      action: ACTION,
      workspace: first.path,
      inputs: { 'verdict-path': 'v.json' },
    })
    const recorded = readFileSync(outputs['baseline-candidate'] ?? '', 'utf8')
    const failed = (body: string) => judge({ ...files(body), 'b.json': recorded }).outputs['failed-checks']
    expect(failed(fails + passes)).toBe('[]')
    expect(failed(fails + fails)).toBe('["conformance-gate/baseline-new-failures:corpus"]')
  })
})

describe('an exception for one shard', () => {
  const rules = (unused = 'warn') =>
    policy(
      'evidence: "*/r.xml", shards: [linux, windows], tiers: { core: { level: required } }',
      `  exceptions: { path: ex.yml, unused: ${unused} }\n`,
    )
  const tiered = (body: string) =>
    suite(`<properties><property name="tier" value="core"/></properties>${body}${other}`)
  const register = (limits: string) =>
    `exceptions:\n  - { subject: S > c > a, owner: dana, reason: known, review-by: 2026-12-31, ${limits} }\n`
  const run = (limits: string, [linux, windows]: readonly [string, string], unused?: string) =>
    judge({
      '.github/governance.yml': rules(unused),
      'ex.yml': register(limits),
      'linux/r.xml': tiered(linux),
      'windows/r.xml': tiered(windows),
    })

  test.each<[string, readonly [string, string], string]>([
    ['shard: windows', [passes, fails], '[]'],
    ['shard: windows', [fails, passes], '["conformance-gate/tier-pass-rate:corpus:core"]'],
    ['shard: windows', [fails, fails], '["conformance-gate/tier-pass-rate:corpus:core"]'],
    ['campaign: corpus', [fails, fails], '[]'],
    ['shard: windoes', [passes, fails], '["conformance-gate/tier-pass-rate:corpus:core"]'],
    [
      'shard: windows, statuses: [fail]',
      [passes, crashes],
      '["conformance-gate/tier-pass-rate:corpus:core"]',
    ],
    ['shard: windows, statuses: [fail]', [passes, fails], '[]'],
    ['os: linux', [passes, fails], '[]'],
    ['os: windows', [passes, fails], '["conformance-gate/tier-pass-rate:corpus:core"]'],
    ['statuses: [fail]', [fails, crashes], '["conformance-gate/tier-pass-rate:corpus:core"]'],
    ['statuses: [fail]', [passes, fails + crashes], '["conformance-gate/tier-pass-rate:corpus:core"]'],
  ])('{ %s } with %j: %s', (limits, bodies, failed) => {
    expect(run(limits, bodies).outputs['failed-checks']).toBe(failed)
  })

  test.each<[string, readonly [string, string], string]>([
    ['shard: windows', [fails, passes], 'is unused: the subject passes now in shard windows'],
    ['shard: windoes', [passes, fails], 'names the shard windoes, but no evidence belongs to that shard'],
    ['shard: windows', [fails, ''], 'matches no subject in shard windows'],
  ])('{ %s } with %j is stale: %s', (limits, bodies, message) => {
    const { outputs, verdict } = run(limits, bodies, 'fail')
    expect(outputs['failed-checks']).toContain('conformance-gate/exceptions-unused')
    expect(verdict).toContain(message)
  })

  test('that is needed is not stale, nor one for a crash where it crashes, nor one for another system', () => {
    for (const [limits, bodies] of [
      ['os: windows', [passes, passes]],
      ['shard: windows', [passes, fails]],
      ['shard: windows', [passes, `<testcase classname="c" name="a"><flakyFailure/></testcase>`]],
      ['statuses: [error]', [passes, crashes]],
    ] as const) {
      expect(run(limits, bodies, 'fail').outputs['failed-checks']).toBe('[]')
    }
  })
})

describe('tests of one name in two files', () => {
  const files = (report: string): Files => ({
    '.github/governance.yml': policy('evidence: r.xml, max-failures: 1', '  baseline: { path: b.json }\n'),
    'r.xml': suite(report),
  })
  const at = (file: string, body = '') => `<testcase classname="c" name="a" file="${file}">${body}</testcase>`
  const failing = '<failure message="m"/>'

  test('are two subjects: the failure of one does not hide that of the other', () => {
    using first = createFolder(files(at('a.js', failing) + at('b.js')))
    const { outputs } = runAction({
      action: ACTION,
      workspace: first.path,
      inputs: { 'verdict-path': 'v.json' },
    })
    const recorded = readFileSync(outputs['baseline-candidate'] ?? '', 'utf8')
    const next = (report: string) => judge({ ...files(report), 'b.json': recorded })
    expect(next(at('a.js', failing) + at('b.js')).outputs['failed-checks']).toBe('[]')
    const swapped = next(at('a.js') + at('b.js', failing))
    expect(swapped.outputs['failed-checks']).toBe('["conformance-gate/baseline-new-failures:corpus"]')
    expect(swapped.verdict).toContain('S > c > a (in b.js)')
    const removed = next(at('a.js', failing))
    expect(removed.outputs['failed-checks']).toBe('["conformance-gate/baseline-absent:corpus"]')
  })
})

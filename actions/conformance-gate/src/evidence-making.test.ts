import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Runner, runGate } from '@governance-gates/action-kit'
import type { Check, Instant } from '@governance-gates/core'
import { createFolder, createRepository, type Files, type Folder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { conformanceGate } from './conformance-gate.ts'

/** How the steps ended that ran the campaigns, whether they wrote the evidence, and whether it is all there. */
const POLICY = '.github/governance.yml'

const policy = (campaigns: string) => `version: 1
platform: Orbit
thresholds: test.v1
conformance:
  campaigns:
${campaigns
  .split('\n')
  .map((line) => `    ${line}\n`)
  .join('')}`

interface Done {
  readonly status: string | undefined
  readonly exit: number | undefined
  readonly candidate: boolean
  readonly error: string
  readonly checks: ReadonlyMap<string, Check>
}

async function judge(folder: Folder, inputs: Readonly<Record<string, string>>): Promise<Done> {
  const outputs: Record<string, string> = {}
  let exit: number | undefined
  let error = ''
  const runner: Runner = {
    env: { GITHUB_WORKSPACE: folder.path, RUNNER_TEMP: join(folder.path, 'temp') },
    os: 'Linux',
    input: (name) => inputs[name] ?? '',
    now: () => Date.UTC(2026, 2, 1) as Instant,
    setOutput: (name, value) => {
      outputs[name] = value
    },
    writeSummary: () => undefined,
    annotate: ({ message }) => {
      error ||= message
    },
    log: () => undefined,
    setExitCode: (code) => {
      exit = code
    },
  }
  await runGate(conformanceGate, runner)
  const path = outputs['verdict'] ?? ''
  const verdict: { readonly checks: readonly Check[] } = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : { checks: [] }
  const checks = new Map(verdict.checks.map((check) => [check.id, check]))
  return { status: outputs['status'], exit, candidate: 'baseline-candidate' in outputs, error, checks }
}

async function judged(files: Files, inputs: Readonly<Record<string, string>>): Promise<Done> {
  using folder = createFolder(files)
  return await judge(folder, inputs)
}

const jsonLines = (results: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) =>
  Object.entries(results)
    .map(([subject, status]) => JSON.stringify({ subject, status, ...more }))
    .join('\n')

const junit = (...cases: readonly string[]) =>
  `<testsuite name="s" tests="${cases.length}">${cases.join('')}</testsuite>`

const GREEN = jsonLines({ a: 'pass', b: 'pass' })
const RED = jsonLines({ a: 'pass', b: 'fail' })
const ONE = policy('tests: { evidence: t.jsonl, max-failures: 1 }')
const TWO = policy(
  'unit: { evidence: "u/*.jsonl", max-failures: 2 }\nfuzz: { evidence: f.jsonl, max-failures: 2, if-missing: warn }',
)

describe('the outcome of the step that ran the campaign', () => {
  test.each([
    ['', GREEN, 'pass'],
    ['success', GREEN, 'pass'],
    ['success', RED, 'pass'],
    ['failure', GREEN, 'inconclusive'],
    ['failure', RED, 'pass'],
    ['cancelled', GREEN, 'inconclusive'],
    ['cancelled', RED, 'inconclusive'],
    ['skipped', GREEN, 'inconclusive'],
    ['tests=failure', GREEN, 'inconclusive'],
    ['tests=failure', RED, 'pass'],
    ['tests=success\ntests=failure', GREEN, 'inconclusive'],
    ['failure', jsonLines({ a: 'pass', b: 'error' }), 'pass'],
    ['failure', jsonLines({ a: 'pass', b: 'skip' }), 'inconclusive'],
  ])('%j with %s: %s', async (outcome, report, status) => {
    const done = await judged({ [POLICY]: ONE, 't.jsonl': report }, { outcome })
    expect([done.status, done.exit]).toEqual([status, status === 'pass' ? 0 : 1])
    expect(done.candidate).toBe(status === 'pass')
  })

  test('blocks in rollback mode too', async () => {
    const files = { [POLICY]: ONE, 't.jsonl': GREEN }
    expect((await judged(files, { outcome: 'failure', mode: 'rollback' })).exit).toBe(1)
  })

  test('does not make a failing verdict better', async () => {
    const files = { [POLICY]: policy('tests: { evidence: t.jsonl, max-failures: 0 }'), 't.jsonl': RED }
    for (const outcome of ['', 'success', 'failure']) {
      expect((await judged(files, { outcome })).status, outcome).toBe('fail')
    }
  })

  test.each([
    ['the whole run, and a failing result of any campaign explains it', 'failure', GREEN, RED, 'pass'],
    ['the whole run, and nothing explains it', 'failure', GREEN, GREEN, 'inconclusive'],
    ['the campaign that fails', 'fuzz=failure\nunit=success', GREEN, RED, 'pass'],
    ['another campaign than the one that fails', 'unit=failure', GREEN, RED, 'inconclusive'],
    ['each of two, and one explains itself', 'unit=failure\nfuzz=failure', GREEN, RED, 'inconclusive'],
    ['each of two, and both explain themselves', 'unit=failure\nfuzz=failure', RED, RED, 'pass'],
  ])('is of %s', async (_, outcome, unit, fuzz, status) => {
    const files = { [POLICY]: TWO, 'u/1.jsonl': unit, 'f.jsonl': fuzz }
    expect((await judged(files, { outcome })).status).toBe(status)
  })

  test.each([
    ['one of two shards says why', RED, 'inconclusive'],
    ['both say why', jsonLines({ c: 'fail' }), 'pass'],
  ])('of two shards that failed, where %s', async (_, second, status) => {
    const files = {
      [POLICY]: TWO,
      'u/1.jsonl': RED,
      'u/2.jsonl': status === 'pass' ? second : jsonLines({ c: 'pass' }),
    }
    expect((await judged(files, { outcome: 'unit=failure\nunit=failure' })).status).toBe(status)
  })

  test.each([
    ['skipped', 'warn', 'pass', 'pass'],
    ['failure', 'warn', 'inconclusive', 'inconclusive'],
    ['cancelled', 'warn', 'inconclusive', 'inconclusive'],
    ['success', 'warn', 'pass', 'pass'],
  ])('%s without any file where it may be missing', async (outcome, evidence, own, status) => {
    const files = { [POLICY]: TWO, 'u/1.jsonl': GREEN }
    const done = await judged(files, { outcome: `unit=success\nfuzz=${outcome}` })
    expect(done.checks.get('conformance-gate/evidence:fuzz')?.status).toBe(evidence)
    expect(done.checks.get('conformance-gate/outcome:fuzz')?.status).toBe(own)
    expect(done.status).toBe(status)
  })

  test('is not explained by evidence that comes from elsewhere', async () => {
    const rules = policy(
      'unit: { evidence: u.jsonl, max-failures: 1 }\nold: { evidence: o.jsonl, max-failures: 1, made-by: anywhere }',
    )
    const with_ = (unit: string, old: string, outcome: string) =>
      judged({ [POLICY]: rules, 'u.jsonl': unit, 'o.jsonl': old }, { outcome })
    expect((await with_(GREEN, RED, 'failure')).status).toBe('inconclusive')
    expect((await with_(RED, GREEN, 'failure')).status).toBe('pass')
    expect((await with_(GREEN, RED, 'old=failure')).status).toBe('pass')
  })

  test('are not a judgement if every campaign is missing', async () => {
    const rules = policy('fuzz: { evidence: f.jsonl, max-failures: 2, if-missing: warn, made-by: this-run }')
    for (const outcome of ['', 'success', 'fuzz=skipped']) {
      expect((await judged({ [POLICY]: rules }, { outcome })).status, outcome).toBe('inconclusive')
    }
  })

  test('is explained by a failing result that the campaign does not select', async () => {
    const rules = policy('tests: { evidence: t.jsonl, max-failures: 0, select: { kind: fast } }')
    const report = (slow: string) =>
      `${jsonLines({ a: 'pass' }, { kind: 'fast' })}\n${jsonLines({ b: slow }, { kind: 'slow' })}`
    const with_ = (slow: string) =>
      judged({ [POLICY]: rules, 't.jsonl': report(slow) }, { outcome: 'tests=failure' })
    expect((await with_('fail')).status).toBe('pass')
    expect((await with_('pass')).status).toBe('inconclusive')
  })

  test('is not explained by what passed at last', async () => {
    const rules = policy('tests: { evidence: t.xml, max-failures: 1 }')
    const flaky = '<testcase name="a"><flakyFailure message="x"/></testcase>'
    const done = await judged(
      { [POLICY]: rules, 't.xml': junit(flaky, '<testcase name="b"/>') },
      { outcome: 'failure' },
    )
    expect(done.checks.get('conformance-gate/outcome')).toMatchObject({
      status: 'inconclusive',
      detail: expect.stringContaining('flaky results do not count as failing'),
    })
  })

  test('is explained by the run before a rerun of its own file', async () => {
    const rules = policy('tests: { evidence: "t/*.jsonl", max-failures: 0, reruns: last }')
    const files = { [POLICY]: rules, 't/run-1.jsonl': RED, 't/run-2.jsonl': jsonLines({ b: 'pass' }) }
    expect((await judged(files, { outcome: 'tests=failure' })).status).toBe('pass')
  })

  test('of an unknown campaign or of no known word is a mistake of the workflow', async () => {
    const files = { [POLICY]: ONE, 't.jsonl': GREEN }
    const typo = await judged(files, { outcome: 'test=success' })
    expect([typo.exit, typo.error]).toEqual([1, expect.stringContaining('did you mean tests?')])
    const word = await judged(files, { outcome: 'failed' })
    expect([word.exit, word.error]).toEqual([1, expect.stringContaining('did you mean failure?')])
  })
})

describe('committed evidence', () => {
  const rules = (more: string) => policy(`tests: { evidence: t.jsonl, max-failures: 0${more} }`)
  const statusIn = async (more: string, inputs: Readonly<Record<string, string>>, written?: string) => {
    using made = createRepository({ [POLICY]: rules(more), 't.jsonl': GREEN })
    if (written !== undefined) made.write({ 't.jsonl': written })
    return (await judge(made, inputs)).status
  }

  test.each([
    ['', {}, 'pass'],
    [', made-by: anywhere', {}, 'pass'],
    [', made-by: this-run', {}, 'inconclusive'],
    ['', { 'made-by': 'this-run' }, 'inconclusive'],
    [', made-by: anywhere', { 'made-by': 'this-run' }, 'pass'],
    ['', { 'made-by': 'this-run', outcome: 'success' }, 'inconclusive'],
    ['', { outcome: 'skipped' }, 'inconclusive'],
    [', made-by: anywhere', { outcome: 'skipped' }, 'pass'],
  ])('with %j in the policy and %j: %s', async (more, inputs, status) => {
    expect(await statusIn(more, inputs)).toBe(status)
  })

  test('that a step rewrote is of this run, and the same bytes again are not', async () => {
    expect(await statusIn(', made-by: this-run', {}, jsonLines({ a: 'pass', c: 'pass' }))).toBe('pass')
    expect(await statusIn(', made-by: this-run', {}, GREEN)).toBe('inconclusive')
  })

  test('is taken out of git as the remedy says', async () => {
    using made = createRepository({ [POLICY]: rules(', made-by: this-run'), 't.jsonl': GREEN })
    const before = (await judge(made, {})).checks.get('conformance-gate/made-by:tests')
    expect(before?.remedy).toContain('git rm --cached t.jsonl')
    made.git('rm', '--quiet', '--cached', 't.jsonl')
    made.write({ '.gitignore': 't.jsonl\n' })
    made.commit({})
    expect((await judge(made, {})).status).toBe('pass')
  })
})

describe('a file that the policy or the input names', () => {
  const rules = (more = '') => policy(`tests: { evidence: [a.jsonl, b.jsonl], max-failures: 0${more} }`)
  test.each([
    ['is there', rules(), { 'b.jsonl': jsonLines({ c: 'pass' }) }, {}, 'pass'],
    ['is missing', rules(), {}, {}, 'inconclusive'],
    ['is missing, and may be', rules(', if-missing: warn'), {}, {}, 'pass'],
    ['is empty', rules(', if-missing: warn'), { 'b.jsonl': '' }, {}, 'inconclusive'],
    ['is missing from the input', rules(), {}, { evidence: 'a.jsonl\nc.jsonl' }, 'inconclusive'],
  ])('%s', async (_, policyText, files, inputs, status) => {
    expect((await judged({ [POLICY]: policyText, 'a.jsonl': GREEN, ...files }, inputs)).status).toBe(status)
  })

  test.each([
    ['an inventory', 'tests: { evidence: a.jsonl, max-failures: 0, inventory: all.json }', 'all.json'],
    ['a baseline', 'tests: { evidence: a.jsonl, max-failures: 0 }\n', 'base.json'],
  ])('%s that is missing or empty is never a pass', async (_, campaign, path) => {
    const text = `${policy(campaign)}${path === 'base.json' ? '  baseline: { path: base.json }\n' : ''}`
    for (const files of [{}, { [path]: '' }]) {
      expect((await judged({ [POLICY]: text, 'a.jsonl': GREEN, ...files }, {})).status).toBe('inconclusive')
    }
  })
})

describe('a folder that is not about a shard', () => {
  const failing =
    '<testsuite name="s" tests="1"><testcase name="a"><failure message="no"/></testcase></testsuite>'
  const passing = '<testsuite name="s" tests="1"><testcase name="a"/></testsuite>'
  const artifact = (cell: number) => `restored/conformance.shard.${cell}-of-2.1/evidence`

  test('lets no exception for another shard excuse a failure', async () => {
    const rules = `${policy('app: { evidence: "windows-app/r/*.jsonl", tiers: { core: { level: required } } }')}  exceptions: { path: e.yml }
`
    const run = await judged(
      {
        [POLICY]: rules,
        'e.yml':
          'exceptions:\n  - { subject: "a", shard: windows, owner: dana, reason: known, review-by: 2026-06-30 }\n',
        'windows-app/r/linux.jsonl': jsonLines({ a: 'fail', b: 'pass' }, { tier: 'core' }),
      },
      {},
    )
    expect(run.checks.get('conformance-gate/tier-pass-rate:app:core')?.status).toBe('fail')
  })

  test('with the number of a cell names no shard', async () => {
    const rules = policy('app: { evidence: "restored/**/*.xml", shards: ["1", "2"], max-failures: 0 }')
    const files = {
      [POLICY]: rules,
      [`${artifact(1)}/r-1.xml`]: passing,
      [`${artifact(2)}/r-2.xml`]: passing,
    }
    const run = await judged(files, {})
    expect(run.checks.get('conformance-gate/evidence:app')).toMatchObject({ status: 'pass', findings: [] })
  })

  test('hides no failure behind a later file of another subject', async () => {
    const rules = policy('app: { evidence: "*.xml", reruns: last, max-failures: 0 }')
    const run = await judged({ [POLICY]: rules, 'r-first-user.xml': failing, 'r-last-user.xml': passing }, {})
    expect(run.status).toBe('fail')
    const rerun = await judged({ [POLICY]: rules, 'r-first.xml': failing, 'r-last.xml': passing }, {})
    expect(rerun.status).toBe('pass')
    expect(rerun.checks.get('conformance-gate/evidence:app')?.detail).toContain('r-first.xml, r-last.xml')
  })
})

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, createRepository, runAction } from '@governance-gates/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

const ACTION = join(ROOT, 'actions/conformance-gate')
const POLICY = '.github/governance.yml'

const policy = (rules: string) => `version: 1
platform: Orbit
thresholds: test.v1
conformance:
  campaigns:
    corpus:
      evidence: results.jsonl
${rules}`

const results = (...entries: readonly (readonly [string, string])[]) =>
  entries.map(([subject, status]) => JSON.stringify({ subject, status })).join('\n')

describe('what every run leaves behind', () => {
  using folder = createFolder({
    [POLICY]: policy('      min-pass-rate: 60%\n'),
    'results.jsonl': results(['a', 'pass'], ['b', 'fail']),
  })
  const run = runAction({
    action: ACTION,
    workspace: folder.path,
    inputs: { 'as-of': '2026-03-01T00:00:00Z' },
  })

  test('a verdict that its published schema accepts', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'packages/verdict/verdict.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    expect(validate(run.verdict), JSON.stringify(validate.errors)).toBe(true)
    expect(run.verdict).toMatchObject({
      schema: 'governance.verdict/v1',
      gate: 'conformance-gate',
      status: 'fail',
      mode: 'strict',
      blocking: true,
      thresholdsVersion: 'test.v1',
      evaluatedAt: '2026-03-01T00:00:00Z',
      subject: { repository: 'orbit/platform', ref: 'refs/heads/main', os: 'Linux' },
    })
  })

  test('outputs', () => {
    expect(run.outputs).toMatchObject({
      status: 'fail',
      blocking: 'true',
      'failed-checks': '["conformance-gate/pass-rate:corpus"]',
      'pass-rate': '50',
      coverage: '100',
      failures: '1',
      'not-applicable': '0',
      regressions: '0',
    })
    expect(run.outputs['headline']).toMatch(/^Blocked: 1 test fails: b: fail\. To do: /)
  })

  test('an annotation, which says in which line the rule that failed is set', () => {
    expect(run.commands.filter(({ name }) => name === 'error')).toEqual([
      expect.objectContaining({
        properties: { title: 'Pass rate (corpus)' },
        message: expect.stringContaining(`\nSet in ${POLICY}:8\n`),
      }),
    ])
  })

  test('a job summary', () => {
    expect(run.summary).toContain('conformance-gate')
    expect(run.summary).toContain('<code>b</code>')
  })
})

test('its own baseline candidate is a baseline that finds what got worse', () => {
  const baseline = '  baseline: { path: baseline.json }\n'
  using folder = createFolder({
    [POLICY]: policy('      max-failures: 1\n'),
    'results.jsonl': results(['a', 'pass'], ['b', 'fail']),
  })
  const candidate = join(folder.path, 'out', 'gate.baseline.json')
  const good = runAction({
    action: ACTION,
    workspace: folder.path,
    inputs: { 'verdict-path': 'out/gate.verdict.json' },
  })
  expect(good.outputs['baseline-candidate']).toBe(candidate)
  folder.write({
    'baseline.json': readFileSync(candidate, 'utf8'),
    [POLICY]: policy(`      max-failures: 1\n${baseline}`),
  })
  expect(runAction({ action: ACTION, workspace: folder.path }).outputs['status']).toBe('pass')
  folder.write({ 'results.jsonl': results(['a', 'fail'], ['b', 'pass']) })
  const worse = runAction({ action: ACTION, workspace: folder.path })
  expect(worse.outputs).toMatchObject({
    status: 'fail',
    regressions: '1',
    'failed-checks': '["conformance-gate/baseline-new-failures:corpus"]',
  })
})

describe('a baseline that an earlier step restored', () => {
  const rules = '      max-failures: 1\n  baseline: { path: baseline.json }\n'
  using folder = createFolder({
    [POLICY]: policy('      max-failures: 1\n'),
    'results.jsonl': results(['a', 'pass'], ['b', 'fail']),
  })
  runAction({
    action: ACTION,
    workspace: folder.path,
    inputs: { 'verdict-path': 'restored/gate.verdict.json' },
  })
  const restored = readFileSync(join(folder.path, 'restored/gate.baseline.json'), 'utf8')
  const judge = (files: object, baseline: string) => {
    using again = createFolder({
      [POLICY]: policy(rules),
      'results.jsonl': results(['a', 'fail'], ['b', 'pass']),
      'restored/gate.baseline.json': restored,
      ...files,
    })
    return runAction({ action: ACTION, workspace: again.path, inputs: { baseline } }).outputs['failed-checks']
  }

  test('counts in place of the one that the policy names', () => {
    expect(judge({}, 'restored/gate.baseline.json')).toBe('["conformance-gate/baseline-new-failures:corpus"]')
    expect(
      judge({ 'baseline.json': restored.replaceAll('"fail"', '"pass"') }, 'restored/gate.baseline.json'),
    ).toBe('["conformance-gate/baseline-new-failures:corpus"]')
  })

  test('may be named and missing, which permits nothing', () => {
    expect(judge({}, 'restored/none.json')).toBe('["conformance-gate/baseline"]')
  })

  test('needs rules in the policy', () => {
    expect(judge({ [POLICY]: policy('      max-failures: 1\n') }, 'restored/gate.baseline.json')).toBe(
      '["configuration"]',
    )
  })
})

test('rollback reports the same failing verdict and does not block', () => {
  using folder = createFolder({
    [POLICY]: policy('      max-failures: 0\n'),
    'results.jsonl': results(['a', 'pass'], ['b', 'fail']),
  })
  const run = runAction({ action: ACTION, workspace: folder.path, inputs: { mode: 'rollback' } })
  expect(run.exitCode).toBe(0)
  expect(run.outputs).toMatchObject({
    status: 'fail',
    blocking: 'false',
    'failed-checks': '["conformance-gate/failures:corpus"]',
  })
})

test.skipIf(process.platform === 'win32')('nobody has to read the log to the end', () => {
  using folder = createFolder({
    [POLICY]: policy('      max-failures: 0\n'),
    'results.jsonl': results(['a', 'pass']),
    output: '',
  })
  const script = '"$0" "$1" | true; exit $PIPESTATUS'
  const env = {
    ...process.env,
    GITHUB_WORKSPACE: folder.path,
    GITHUB_OUTPUT: join(folder.path, 'output'),
    RUNNER_TEMP: folder.path,
  }
  const { status } = spawnSync('bash', ['-c', script, process.execPath, join(ACTION, 'dist/index.js')], {
    env,
  })
  expect(status).toBe(0)
})

test('the same inputs give the same verdict', () => {
  using folder = createFolder({
    [POLICY]: policy('      max-failures: 0\n'),
    'results.jsonl': results(['a', 'pass']),
  })
  const once = () =>
    runAction({ action: ACTION, workspace: folder.path, inputs: { 'as-of': '2026-03-01T00:00:00Z' } }).verdict
  expect(once()).toEqual(once())
})

describe('a change cannot excuse itself', () => {
  const judge = (base: Record<string, unknown>, change: Record<string, unknown>) => {
    using repository = createRepository(base)
    const sha = repository.git('rev-parse', 'HEAD')
    repository.commit(change)
    const event = { name: 'pull_request', payload: { pull_request: { base: { sha } } } }
    return runAction({ action: ACTION, workspace: repository.path, event })
  }
  const failing = { 'results.jsonl': results(['a', 'pass'], ['b', 'fail']) }

  test('by loosening the policy', () => {
    const run = judge(
      { [POLICY]: policy('      max-failures: 0\n') },
      { ...failing, [POLICY]: policy('      max-failures: 9\n') },
    )
    expect(run.outputs['failed-checks']).toBe('["conformance-gate/failures:corpus"]')
    expect(run.exitCode).toBe(1)
    expect(run.summary).toContain('takes effect when it is merged')
  })

  test('by adding an exception', () => {
    const rules = '      tiers:\n        core: { level: required }\n  exceptions:\n    path: exceptions.yml\n'
    const tiered = {
      'results.jsonl':
        '{"subject":"a","status":"pass","tier":"core"}\n{"subject":"b","status":"fail","tier":"core"}',
    }
    const excuse = 'exceptions:\n  - { subject: b, owner: me, reason: mine, review-by: 2999-01-01 }\n'
    const base = { [POLICY]: policy(rules), 'exceptions.yml': 'exceptions: []\n' }
    expect(judge(base, { ...tiered, 'exceptions.yml': excuse }).outputs['failed-checks']).toBe(
      '["conformance-gate/tier-pass-rate:corpus:core"]',
    )
    // Merged, it does excuse.
    expect(judge({ ...base, 'exceptions.yml': excuse }, tiered).outputs['status']).toBe('pass')
  })

  test('by putting a policy of its own nearer', () => {
    using repository = createRepository({ [POLICY]: policy('      max-failures: 0\n'), 'ext/readme.md': '' })
    const sha = repository.git('rev-parse', 'HEAD')
    repository.commit({
      'ext/results.jsonl': results(['a', 'pass'], ['b', 'fail']),
      [`ext/${POLICY}`]: policy('      max-failures: 9\n'),
    })
    const event = { name: 'pull_request', payload: { pull_request: { base: { sha } } } }
    const run = runAction({
      action: ACTION,
      workspace: repository.path,
      event,
      inputs: { 'working-directory': 'ext' },
    })
    expect(run.outputs['failed-checks']).toBe('["conformance-gate/failures:corpus"]')
  })

  test('a first policy is judged by itself, visibly', () => {
    const run = judge({}, { ...failing, [POLICY]: policy('      max-failures: 1\n') })
    expect(run.outputs['status']).toBe('pass')
    expect(run.summary).toContain('the base commit has no policy yet')
  })

  test('a base that cannot be read is inconclusive where the policy requires it', () => {
    using folder = createFolder({
      [POLICY]: `require-base: true\n${policy('      max-failures: 1\n')}`,
      ...failing,
    })
    const event = { name: 'pull_request', payload: { pull_request: { base: { sha: 'a'.repeat(40) } } } }
    const run = runAction({ action: ACTION, workspace: folder.path, event })
    expect(run.outputs).toMatchObject({
      status: 'inconclusive',
      'failed-checks': '["conformance-gate/governance-base"]',
    })
    expect(run.exitCode).toBe(1)
  })
})

describe('everything shown is escaped', () => {
  const NASTY = '</td><script>alert(1)</script>|x\n::error::pwned\u001b[31m@everyone'
  using folder = createFolder({
    [POLICY]: policy('      max-failures: 0\n'),
    'results.jsonl': JSON.stringify({ subject: NASTY, status: 'fail', message: NASTY }),
  })
  const run = runAction({ action: ACTION, workspace: folder.path })

  test('in the job summary', () => {
    expect(run.summary).not.toContain('<script')
    expect(run.summary).not.toContain('\u001b')
  })

  test('in the log', () => {
    expect(run.commands.filter(({ name, message }) => name === 'error' && message === 'pwned')).toEqual([])
    expect(run.stdout).not.toContain('\u001b')
  })
})

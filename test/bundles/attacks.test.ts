import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, createRepository, type Files, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

/** Ways in which a stranger's evidence, or a change, once tried to pass and must not. */
const ACTION = join(ROOT, 'actions/conformance-gate')
const POLICY = '.github/governance.yml'

const policy = (campaign: string, rest = '') => `version: 1
platform: Orbit
thresholds: test
conformance:
  campaigns:
    corpus: { ${campaign} }
${rest}`

const line = (subject: string, status: string, more: Record<string, unknown> = {}) =>
  JSON.stringify({ subject, status, ...more })
const event = (id: string, status: string) =>
  JSON.stringify({
    schema: 'pi.ext.conformance_report.v2',
    extension_id: id,
    source_tier: 'core',
    overall_status: status,
  })

function judge(files: Files, inputs: Readonly<Record<string, string>> = {}) {
  using folder = createFolder(files)
  return runAction({ action: ACTION, workspace: folder.path, inputs })
}

const GOOD = 'evidence: r.jsonl, max-failures: 0'

const ATTACKS: readonly (readonly [what: string, files: Files, failing: string])[] = [
  [
    'a failure that calls itself a part of the file',
    { [POLICY]: policy(GOOD), 'r.jsonl': `${line('a', 'pass')}\n${line('b', 'fail', { part: '1' })}` },
    'conformance-gate/failures:corpus',
  ],
  [
    'one of two named files that is not there',
    { [POLICY]: policy('evidence: [r.jsonl, s.jsonl], max-failures: 0'), 'r.jsonl': line('a', 'pass') },
    'conformance-gate/evidence:corpus',
  ],
  [
    'two shards in the name of one file',
    {
      [POLICY]: policy('evidence: "e/**", shards: [linux, windows], max-failures: 0'),
      'e/linux-windows/r.jsonl': line('a', 'pass'),
    },
    'conformance-gate/evidence:corpus',
  ],
  [
    'one file written twice for two shards',
    {
      [POLICY]: policy('evidence: [r.jsonl, ./r.jsonl], shards: 2, max-failures: 0'),
      'r.jsonl': line('a', 'pass'),
    },
    'conformance-gate/evidence:corpus',
  ],
  [
    'one content under two names for two shards',
    {
      [POLICY]: policy('evidence: "*.jsonl", shards: 2, max-failures: 0'),
      'r.jsonl': line('a', 'pass'),
      's.jsonl': line('a', 'pass'),
    },
    'conformance-gate/evidence:corpus',
  ],
  [
    'a failure on one system, and a pass on another',
    {
      [POLICY]: policy('evidence: "e-*.jsonl", shards: [linux, windows], max-failures: 0'),
      'e-linux.jsonl': event('x', 'FAIL'),
      'e-windows.jsonl': event('x', 'PASS'),
    },
    'conformance-gate/failures:corpus',
  ],
  [
    'an older rerun that sorts behind the latest by its letters',
    {
      [POLICY]: policy('evidence: "run-*.jsonl", reruns: last, max-failures: 0'),
      'run-2.jsonl': line('x', 'pass'),
      'run-10.jsonl': line('x', 'fail'),
    },
    'conformance-gate/failures:corpus',
  ],
  [
    'a selected value that nothing has',
    {
      [POLICY]: policy(`${GOOD}, select: { os: [linux, windwos] }`),
      'r.jsonl': `${line('a', 'pass', { os: 'linux' })}\n${line('b', 'fail', { os: 'windows' })}`,
    },
    'conformance-gate/evidence:corpus',
  ],
  [
    'a subject that is in a lower tier than the inventory says',
    {
      [POLICY]: policy('evidence: r.jsonl, inventory: list.json, max-failures: 9'),
      'list.json': [{ id: 'b', tier: 'official' }],
      'r.jsonl': line('b', 'fail', { tier: 'labs' }),
    },
    'conformance-gate/inventory:corpus',
  ],
  [
    'a failure in a tier that is spelled like a required one',
    {
      [POLICY]: policy('evidence: r.jsonl, tiers: { official: { level: required } }'),
      'r.jsonl': `${line('a', 'pass', { tier: 'official' })}\n${line('b', 'fail', { tier: 'Official' })}`,
    },
    'conformance-gate/tiers:corpus',
  ],
  [
    'a regression that moved into the compared tier',
    {
      [POLICY]: policy(
        'evidence: r.jsonl, tiers: { official: { level: required, min-pass-rate: 10% }, community: { level: best-effort } }',
        '  baseline: { path: b.json, tiers: [official] }\n',
      ),
      'b.json': {
        schema: 'governance.baseline/v1',
        generatedAt: '2026-02-01T00:00:00Z',
        commit: '',
        thresholdsVersion: 'test',
        campaigns: {
          corpus: {
            counts: { error: 0, fail: 0, flaky: 0, 'not-applicable': 0, pass: 2, skip: 0, total: 2 },
            tiers: {
              community: { error: 0, fail: 0, flaky: 0, 'not-applicable': 0, pass: 1, skip: 0, total: 1 },
              official: { error: 0, fail: 0, flaky: 0, 'not-applicable': 0, pass: 1, skip: 0, total: 1 },
            },
            subjects: { a: { status: 'pass', tier: 'community' }, c: { status: 'pass', tier: 'official' } },
          },
        },
      },
      'r.jsonl': `${line('a', 'fail', { tier: 'official' })}\n${line('c', 'pass', { tier: 'official' })}`,
    },
    'conformance-gate/baseline-new-failures:corpus',
  ],
]

describe('evidence that hides something', () => {
  test.each(ATTACKS)('%s', (_, files, failing) => {
    const run = judge(files)
    expect(run.exitCode, run.stdout).toBe(1)
    expect(JSON.parse(run.outputs['failed-checks'] ?? '[]')).toContain(failing)
  })

  test.each([
    '<TestCase name="b"><failure/></TestCase>',
    '<j:testcase xmlns:j="x" name="b"><j:failure/></j:testcase>',
    '<group><failure/></group>',
    '<Failure/>',
    '<rerunFailure/>',
    '<system-out><failure/></system-out>',
    '<properties><failure/></properties>',
  ])('JUnit: %s', (hidden) => {
    const report = `<testsuite name="s"><testcase name="a"/>${hidden}</testsuite>`
    const run = judge({ [POLICY]: policy('evidence: r.xml, max-failures: 0'), 'r.xml': report })
    expect(run.outputs['status']).toBe('inconclusive')
    expect(run.stdout).not.toContain('Please report it')
  })
})

describe('paths', () => {
  test('a policy that is a link out of the workspace is not shown', () => {
    using secret = createFolder({ 'secret.env': 'version: hunter2\n' })
    using folder = createFolder({ 'r.jsonl': line('a', 'pass'), '.github/x': '' })
    symlinkSync(join(secret.path, 'secret.env'), join(folder.path, POLICY))
    const run = runAction({ action: ACTION, workspace: folder.path })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).not.toContain('hunter2')
  })

  test('a link in the place of the verdict is not followed', () => {
    using folder = createFolder({ [POLICY]: policy(GOOD), 'r.jsonl': line('a', 'pass'), victim: 'untouched' })
    symlinkSync('victim', join(folder.path, 'v.json'))
    const run = runAction({ action: ACTION, workspace: folder.path, inputs: { 'verdict-path': 'v.json' } })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('not a regular file')
  })

  test.each([
    ['a policy that is a folder', { [`${POLICY}/x`]: '' }, {}],
    [
      'a verdict path below a file',
      { [POLICY]: policy(GOOD), 'r.jsonl': line('a', 'pass') },
      { 'verdict-path': 'r.jsonl/v.json' },
    ],
  ])('%s is the user’s mistake', (_, files, inputs) => {
    const run = judge(files, inputs)
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('Invalid configuration')
    expect(run.stdout).not.toContain('Please report it')
  })
})

describe('a change of the rules', () => {
  const failing = {
    'r.jsonl': `${line('b', 'fail', { tier: 'core' })}\n${line('a', 'pass', { tier: 'core' })}`,
  }
  const rules = policy(
    'evidence: r.jsonl, tiers: { core: { level: required } }',
    '  exceptions: { path: exc.yml }\n',
  )
  const excuse = 'exceptions:\n  - { subject: b, owner: me, reason: mine, review-by: 2999-01-01 }\n'
  const pullRequest = (sha: string) => ({
    name: 'pull_request',
    payload: { pull_request: { base: { sha } } },
  })

  test('cannot bring its own exception to a policy from elsewhere', () => {
    using organisation = createFolder({ 'policy.yml': rules })
    using repository = createRepository({ 'exc.yml': 'exceptions: []\n' })
    const sha = repository.git('rev-parse', 'HEAD')
    repository.commit({ ...failing, 'exc.yml': excuse })
    const inputs = { policy: join(organisation.path, 'policy.yml') }
    const run = runAction({ action: ACTION, workspace: repository.path, event: pullRequest(sha), inputs })
    expect(run.outputs['failed-checks']).toBe('["conformance-gate/tier-pass-rate:corpus:core"]')
    expect(run.summary).toContain('takes effect when it is merged')
  })

  test('cannot turn the working directory into a link', () => {
    using repository = createRepository({ [`sub/${POLICY}`]: rules, 'sub/exc.yml': 'exceptions: []\n' })
    const sha = repository.git('rev-parse', 'HEAD')
    repository.git('rm', '-rq', 'sub')
    repository.commit({
      ...failing,
      'evil/r.jsonl': line('a', 'pass'),
      [`evil/${POLICY}`]: policy('evidence: r.jsonl, max-failures: 9'),
    })
    symlinkSync('evil', join(repository.path, 'sub'))
    const inputs = { 'working-directory': 'sub' }
    const run = runAction({ action: ACTION, workspace: repository.path, event: pullRequest(sha), inputs })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('is a link, or is behind one')
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from '@governance-gates/core'
import {
  type ActionRun,
  createFolder,
  type EmulatedGitHub,
  type Files,
  runActionAsync,
  startEmulatedGitHub,
} from '@governance-gates/testing'
import type { Verdict } from '@governance-gates/verdict'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConformance } from '../../packages/evidence/src/index.ts'
import { ROOT } from '../architecture/source-file.ts'

const ACTION = join(ROOT, 'actions/gate-report')
const REPOSITORY = 'orbit/platform'
const COMMIT = '5f2d8c0a9b3e41d76c8f0a1b2c3d4e5f60718293'
const HEAD = 'b'.repeat(40)

/** A check of a rule that applies to everything. */
const check = (rule: string, status: Check['status'], findings: Check['findings'] = []): Check => ({
  id: rule,
  rule,
  scope: {},
  title: `Rule ${rule}`,
  status,
  actual: { value: findings.length },
  expected: { operator: 'is', limit: 0 },
  ...(status === 'pass' ? {} : { remedy: 'fix it' }),
  findings,
})

function verdict(gate: string, checks: readonly Check[], changes: Partial<Verdict> = {}): Verdict {
  const statuses = checks.map(({ status }) => status)
  const status = statuses.includes('fail')
    ? 'fail'
    : statuses.includes('inconclusive')
      ? 'inconclusive'
      : 'pass'
  return {
    schema: 'governance.verdict/v1',
    gate,
    status,
    mode: 'strict',
    blocking: status !== 'pass',
    thresholdsVersion: 'test.v1',
    evaluatedAt: '2026-03-01T12:00:00Z',
    subject: { repository: REPOSITORY, commit: COMMIT, ref: 'refs/pull/7/merge', os: 'Linux' },
    rules: { path: '.github/governance.yml', sha256: 'ab'.repeat(32) },
    evidence: [],
    notes: [],
    checks,
    exceptions: { applied: [], expired: [], unused: [] },
    ...changes,
  }
}

interface CellChanges {
  readonly attempt?: number
  readonly folder?: string
  readonly producer?: object
  /** More of the manifest. */
  readonly manifest?: object
}

/** What evidence/restore makes of the artifact of one cell; without a verdict, of one that crashed before its gate. */
function cell(index: number, total: number, own: Verdict | undefined, changes: CellChanges = {}): Files {
  const { attempt = 1, folder = `governance.test.${index + 1}-of-${total}.${attempt}` } = changes
  const os = own?.subject.os ?? 'Windows'
  const manifest = {
    schema: 'governance.bundle/v1',
    name: 'governance',
    createdAt: '2026-03-01T12:00:00Z',
    producer: {
      repository: REPOSITORY,
      commit: COMMIT,
      ref: '',
      event: 'push',
      workflow: 'CI',
      runId: 99,
      runAttempt: attempt,
      job: 'test',
      os,
      ...changes.producer,
    },
    cell: { index, total, label: `os=${os}` },
    files: [],
    ...changes.manifest,
  }
  const place = `governance-evidence/${folder}`
  return {
    [`${place}/governance-bundle.json`]: manifest,
    ...(own === undefined ? {} : { [`${place}/verdict/${own.gate}.verdict.json`]: own }),
  }
}

const asked = (...evidence: readonly object[]) => ({ asked: { evidence, gates: [] } })

const on = (os: string, status: Check['status']) =>
  verdict('conformance-gate', [check('conformance-gate/rate', status)], {
    subject: { repository: REPOSITORY, commit: COMMIT, ref: '', os },
  })

let github: EmulatedGitHub
beforeAll(async () => {
  github = await startEmulatedGitHub({ repository: REPOSITORY, tokens: { secret: ['repo'], fork: [] } })
  const base = { branch: 'main', sha: 'a'.repeat(40) }
  github.addPullRequest({ number: 7, head: { repository: REPOSITORY, branch: 'patch', sha: HEAD }, base })
  github.addPullRequest({
    number: 8,
    head: { repository: 'someone/platform', branch: 'fork', sha: 'c'.repeat(40) },
    base,
  })
})
afterAll(async () => {
  expect(github.violations).toEqual([])
  await github[Symbol.asyncDispose]()
})

interface Reporting {
  readonly files: Files
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: unknown }
  readonly env?: Readonly<Record<string, string>>
}

async function report({
  files,
  inputs,
  event,
  env,
}: Reporting): Promise<ActionRun & { readonly read: (output: string) => string }> {
  using folder = createFolder(files)
  const run = await runActionAsync({
    action: ACTION,
    workspace: folder.path,
    inputs: {
      verdicts: 'governance-evidence/**/*.verdict.json',
      'report-path': 'out/governance.report.json',
      'github-token': '',
      ...inputs,
    },
    env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: '99', GITHUB_RUN_ATTEMPT: '2', ...env },
    ...(event === undefined ? {} : { event }),
  })
  const texts = new Map(
    Object.entries(run.outputs)
      .filter(([, value]) => value.startsWith(folder.path))
      .map(([name, path]) => [name, readFileSync(path, 'utf8')]),
  )
  return { ...run, read: (output) => texts.get(output) ?? '' }
}

const pullRequest = (number: number, sha = HEAD) => ({
  name: 'pull_request',
  payload: { pull_request: { number, head: { sha, repo: { full_name: REPOSITORY } } } },
})
const ONE = (status: Check['status'], findings: Check['findings'] = []): Files => ({
  'governance-evidence/conformance-gate.verdict.json': verdict('conformance-gate', [
    check('conformance-gate/rate', status, findings),
  ]),
})

describe('a run', () => {
  test('that passes on every cell passes, in every form', async () => {
    const done = await report({
      files: { ...cell(0, 2, on('Linux', 'pass')), ...cell(1, 2, on('Windows', 'pass')) },
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
    expect(done.summary).toContain('✅ os=Linux<br>✅ os=Windows')
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
      { ...cell(0, 2, on('Linux', 'pass')), ...cell(1, 2, on('Windows', 'fail')) },
      {},
      'fail',
      ['conformance-gate/rate'],
    ],
    [
      'in which one cell is absent',
      { ...cell(0, 3, on('Linux', 'pass')), ...cell(2, 3, on('Windows', 'pass')) },
      {},
      'inconclusive',
      ['gate-report/run-cells'],
    ],
    [
      'in which a cell left no file that another left',
      {
        ...cell(0, 2, on('Linux', 'pass'), { manifest: asked({ glob: 'reports/a.xml', files: 1 }) }),
        ...cell(1, 2, on('Windows', 'pass'), { manifest: asked({ glob: 'reports/a.xml', files: 0 }) }),
      },
      {},
      'inconclusive',
      ['gate-report/run-cells'],
    ],
    [
      'in which a cell left no verdict that it was asked for',
      {
        ...cell(0, 1, on('Linux', 'pass'), { manifest: { asked: { evidence: [], gates: ['perf-budget'] } } }),
      },
      {},
      'inconclusive',
      ['gate-report/run-cells'],
    ],
    [
      'in which a cell ran again and left nothing',
      {
        ...cell(0, 2, on('Linux', 'pass')),
        ...cell(1, 2, undefined, {
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
        ...cell(0, 1, on('Linux', 'pass')),
        ...cell(0, 2, on('Linux', 'pass')),
        ...cell(1, 2, on('Windows', 'pass')),
      },
      {},
      'inconclusive',
      ['gate-report/run-cells'],
    ],
    [
      'with fewer cells than expected',
      cell(0, 1, on('Linux', 'pass')),
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
        ...cell(0, 1, on('Linux', 'pass')),
        'governance-evidence/governance.test.1-of-1.1/governance-bundle.json': {
          schema: 'governance.bundle/v1',
          files: [{ path: '../x' }],
        },
      },
      {},
      'inconclusive',
      ['gate-report/run-verdicts'],
    ],
    [
      'in which a cell crashed when it ran again',
      { ...cell(0, 1, on('Windows', 'pass')), ...cell(0, 1, undefined, { attempt: 2 }) },
      { 'required-gates': 'conformance-gate' },
      'inconclusive',
      ['gate-report/run-gates'],
    ],
    [
      'in which one cell has no verdict of a required gate',
      { ...cell(0, 2, on('Linux', 'pass')), ...cell(1, 2, undefined) },
      { 'required-gates': 'conformance-gate' },
      'inconclusive',
      ['gate-report/run-gates'],
    ],
    [
      'with two bundles of one cell',
      {
        ...cell(0, 1, on('Linux', 'pass'), { folder: 'a' }),
        ...cell(0, 1, on('Linux', 'fail'), { folder: 'b' }),
      },
      {},
      'fail',
      ['conformance-gate/rate', 'gate-report/run-cells'],
    ],
    [
      'with a bundle within a bundle',
      {
        ...cell(0, 1, on('Linux', 'fail'), { folder: 'a' }),
        ...cell(0, 1, on('macOS', 'pass'), { folder: 'a/verdict', attempt: 2 }),
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
        `with a bundle ${what}`,
        cell(0, 1, on('Linux', 'pass'), { producer }),
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
      files: { ...cell(0, 1, on('Linux', 'fail')), ...cell(0, 1, on('Linux', 'pass'), { attempt: 2 }) },
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

describe('people see a note', () => {
  const comments = async (number: number) =>
    (await github.comments(number)).filter(({ login }) => login === 'github-actions[bot]')

  test('in one comment, which is updated, and not written again for nothing', async () => {
    // Somebody copies the marker, and 120 others have something to say.
    for (let index = 0; index < 120; index++)
      github.addComment({ issue: 7, login: 'someone', body: `${index}` })
    const tell = (status: Check['status']) =>
      report({ files: ONE(status), inputs: { 'github-token': 'secret' }, event: pullRequest(7) })
    const first = await tell('fail')
    expect(first.outputs).toMatchObject({ comment: 'created', check: 'written' })
    const [written] = await comments(7)
    expect(written?.body).toMatch(
      /^<!-- governance-gates:report:[0-9a-f]{16} [0-9a-f]{64} -->\n## ❌ Governance: fail\n/,
    )
    github.addComment({ issue: 7, login: 'someone', body: written?.body.replace('fail', 'pass') ?? '' })
    expect((await tell('fail')).outputs['comment']).toBe('unchanged')
    expect((await tell('pass')).outputs['comment']).toBe('updated')
    const after = await comments(7)
    expect(after).toHaveLength(1)
    expect(after[0]?.body).toContain('## ✅ Governance: pass')
    const runs = await github.checkRuns(HEAD)
    expect(runs.map(({ name, conclusion }) => [name, conclusion])).toEqual([['governance', 'success']])
  })

  test('what a change makes worse, and what it fixes', async () => {
    const base = {
      'base/conformance-gate.verdict.json': verdict('conformance-gate', [
        check('conformance-gate/rate', 'pass'),
        check('conformance-gate/age', 'fail', [{ message: 'old', subject: 'corpus' }]),
      ]),
    }
    const done = await report({
      files: {
        ...base,
        'governance-evidence/conformance-gate.verdict.json': verdict('conformance-gate', [
          check('conformance-gate/rate', 'fail', [{ message: 'fails', subject: 'ext-1' }]),
          check('conformance-gate/age', 'pass'),
        ]),
      },
      inputs: { 'base-verdicts': 'base/*.verdict.json' },
    })
    const body = done.read('comment-body')
    expect(body).toMatch(
      /\*\*Worse\*\* \(1\)[\s\S]*Rule conformance-gate\/rate[\s\S]*\*\*New\*\*[\s\S]*ext-1[\s\S]*\*\*Better\*\*[\s\S]*Rule conformance-gate\/age[\s\S]*\*\*Fixed\*\*[\s\S]*corpus/,
    )
  })

  test('in vain with a token that may not write: the verdict stays, and the body is there', async () => {
    const done = await report({
      files: ONE('pass'),
      inputs: { 'github-token': 'fork', title: 'Fork' },
      event: pullRequest(7),
    })
    expect(done.exitCode, done.stdout).toBe(0)
    expect(done.outputs).toMatchObject({ status: 'pass', comment: 'refused', check: 'refused' })
    expect(done.read('comment-body')).toContain('Fork: pass')
    expect(done.summary).toContain('pull-requests&#58; write')
    const failing = await report({
      files: ONE('fail'),
      inputs: { 'github-token': 'fork', title: 'Fork' },
      event: pullRequest(7),
    })
    expect(failing.exitCode).toBe(1)
  })

  test('after a moment when GitHub is broken or asks to wait', async () => {
    github.refuse({ path: /\/comments$/, status: 502, times: 1 })
    github.refuse({
      method: 'POST',
      path: /\/check-runs$/,
      status: 403,
      headers: { 'retry-after': '1' },
      body: { message: 'You have exceeded a secondary rate limit' },
      times: 1,
    })
    const sha = 'd'.repeat(40)
    const done = await report({
      files: ONE('pass'),
      inputs: { 'github-token': 'secret', title: 'Again' },
      event: pullRequest(7, sha),
    })
    expect(done.outputs).toMatchObject({ comment: 'created', check: 'written' })
  })

  test('in a body that GitHub takes, however much there is to say', async () => {
    const many = Array.from({ length: 1_500 }, (_, index) =>
      check(`a/c${index}`, 'fail', [{ message: 'x'.repeat(100), subject: `s${index}` }]),
    )
    const done = await report({
      files: { 'governance-evidence/a.verdict.json': verdict('a', many) },
      inputs: { 'github-token': 'secret', title: 'Long' },
      event: pullRequest(7),
    })
    expect(done.outputs['comment']).toBe('created')
    const long = (await comments(7)).find(({ body }) => body.includes('Long: fail'))
    expect(long?.body.length).toBeLessThanOrEqual(65_536)
    expect(long?.body.length).toBeGreaterThan(60_000)
  })
})

describe('each event', () => {
  const payloads = {
    push: {},
    schedule: {},
    workflow_dispatch: {},
    merge_group: { merge_group: { head_sha: 'e'.repeat(40) } },
  }
  test.each(Object.entries(payloads))(
    '%s has a check at its commit, and no comment',
    async (name, payload) => {
      const done = await report({
        files: ONE('pass'),
        inputs: { 'github-token': 'secret', 'check-name': `governance/${name}` },
        event: { name, payload },
      })
      expect(done.outputs, done.stdout).toMatchObject({ comment: 'none', check: 'written' })
      const sha = name === 'merge_group' ? 'e'.repeat(40) : COMMIT
      const runs = await github.checkRuns(sha)
      expect(runs.filter((run) => run.name === `governance/${name}`)).toHaveLength(1)
    },
  )

  test('pull_request_target is one of a pull request; a status does in place of a check run', async () => {
    const sha = '9'.repeat(40)
    const done = await report({
      files: ONE('fail'),
      inputs: { 'github-token': 'secret', check: 'status', comment: 'off' },
      event: { ...pullRequest(7, sha), name: 'pull_request_target' },
    })
    expect(done.outputs).toMatchObject({ comment: 'none', check: 'written' })
    expect(github.statuses(sha)).toMatchObject([{ context: 'governance', state: 'failure' }])
  })

  const second = (changes: object) => ({
    name: 'workflow_run',
    payload: {
      workflow_run: {
        id: 55,
        event: 'pull_request',
        head_branch: 'fork',
        head_sha: 'c'.repeat(40),
        head_repository: { full_name: 'someone/platform' },
        conclusion: 'success',
        pull_requests: [{ number: 7 }],
        ...changes,
      },
    },
  })

  test('workflow_run comments on the pull request that GitHub knows, and writes no check', async () => {
    const before = await comments7()
    const done = await report({
      files: ONE('pass'),
      inputs: { 'github-token': 'secret', title: 'Second stage' },
      event: second({}),
    })
    expect(done.outputs, done.stdout).toMatchObject({ status: 'pass', comment: 'created', check: 'none' })
    expect((await github.comments(8)).map(({ body }) => body.split('\n')[1])).toEqual([
      '## ✅ Second stage: pass',
    ])
    expect(await comments7()).toEqual(before)
    expect(await github.checkRuns('c'.repeat(40))).toEqual([])
  })

  test.each([
    ['failed', { conclusion: 'failure' }, 'fail'],
    ['was cancelled', { conclusion: 'cancelled' }, 'inconclusive'],
  ])('workflow_run of a run that %s is not a pass, whatever its verdicts say', async (_, changes, status) => {
    const done = await report({ files: ONE('pass'), event: second(changes) })
    expect([done.outputs['status'], done.exitCode]).toEqual([status, 1])
  })

  test.each([
    ['of a head that has moved on', { head_sha: '8'.repeat(40) }],
    ['of another fork', { head_repository: { full_name: 'other/platform' } }],
    ['of a push', { event: 'push' }],
  ])('workflow_run %s comments nowhere', async (_, changes) => {
    const done = await report({
      files: ONE('pass'),
      inputs: { 'github-token': 'secret', title: 'Nowhere' },
      event: second(changes),
    })
    expect(done.outputs).toMatchObject({ comment: 'none', check: 'none' })
  })

  const comments7 = async () => (await github.comments(7)).map(({ body }) => body)
})

test('a hostile verdict has no effect', async () => {
  const evil =
    '<!-- governance-gates:report:0000000000000000 --> @octocat <script>alert(1)</script>\n::error::x\n::set-output name=status::pass'
  const done = await report({
    files: {
      'governance-evidence/a.verdict.json': verdict(evil, [
        {
          ...check(evil, 'fail', [{ message: evil, subject: evil, file: '../../../etc/passwd', line: 1 }]),
          title: evil,
          remedy: evil,
        },
      ]),
    },
    inputs: { 'github-token': 'secret', title: 'Hostile' },
    event: pullRequest(7),
  })
  expect(done.outputs['status']).toBe('fail')
  expect(done.commands.map(({ name }) => name)).toEqual(['error'])
  const body =
    (await github.comments(7)).find((comment) => comment.body.includes('Hostile: fail'))?.body ?? ''
  expect(body.slice(body.indexOf('\n'))).not.toMatch(/<!--|<script|^::/m)
  expect(body.replaceAll(/<code>.*?<\/code>/g, '')).not.toContain('@octocat')
  expect(JSON.parse(done.read('sarif')).runs[0].results).toEqual([])
})

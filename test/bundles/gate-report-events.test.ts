import type { Check } from '@governance-gates/core'
import type { EmulatedGitHub } from '@governance-gates/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  COMMIT,
  cell,
  check,
  HEAD,
  ONE,
  pullRequest,
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
      /^<!-- governance-gates:report:[0-9a-f]{16} [0-9a-f]{64} -->\n## ❌ Governance: conformance-gate blocks\n/,
    )
    github.addComment({ issue: 7, login: 'someone', body: written?.body.replace('fail', 'pass') ?? '' })
    expect((await tell('fail')).outputs['comment']).toBe('unchanged')
    expect((await tell('pass')).outputs['comment']).toBe('updated')
    const after = await comments(7)
    expect(after).toHaveLength(1)
    expect(after[0]?.body).toContain('## ✅ Governance: 1 gate passed')
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
    expect(done.read('comment-body')).toContain('Fork: 1 gate passed')
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
    github.push(7, sha)
    const done = await report({
      files: ONE('pass'),
      inputs: { 'github-token': 'secret', title: 'Again' },
      event: pullRequest(7, sha),
    })
    expect(done.outputs).toMatchObject({ comment: 'created', check: 'written' })
    github.push(7, HEAD)
  })

  test('of an older head never: the newer one has a report of its own', async () => {
    const tell = (status: Check['status'], sha: string) =>
      report({
        files: ONE(status),
        inputs: { 'github-token': 'secret', title: 'Moving' },
        event: pullRequest(7, sha),
      })
    const newer = 'e'.repeat(39).concat('1')
    github.push(7, newer)
    expect((await tell('pass', newer)).outputs['comment']).toBe('created')
    const late = await tell('fail', HEAD)
    expect(late.outputs).toMatchObject({ status: 'fail', comment: 'none', check: 'written' })
    expect(late.summary).toContain('the pull request has moved on to a newer commit')
    const own = (await comments(7)).filter(({ body }) => body.includes(' Moving: '))
    expect(own.map(({ body }) => body.split('\n')[1])).toEqual(['## ✅ Moving: 1 gate passed'])
    github.push(7, HEAD)
  })

  test('in one comment where two jobs write at once', async () => {
    const tell = () =>
      report({
        files: ONE('fail'),
        inputs: { 'github-token': 'secret', title: 'Race', check: 'off' },
        event: pullRequest(7),
      })
    const told = await Promise.all([tell(), tell(), tell()])
    for (const { outputs } of told) expect(outputs['comment']).toMatch(/^(?:created|updated|unchanged)$/)
    expect((await comments(7)).filter(({ body }) => body.includes(' Race: '))).toHaveLength(1)
  })

  test('at the code that it is about, once for all systems, in as many requests as it takes', async () => {
    const sha = 'f'.repeat(39).concat('1')
    github.push(7, sha)
    const findings = Array.from({ length: 120 }, (_, index) => ({
      message: 'fail: expected 1',
      subject: `case ${index}`,
      file: 'test/sum.test.ts',
      line: index + 1,
    }))
    const on = (os: string) =>
      verdict('conformance-gate', [check('conformance-gate/pass-rate', 'fail', findings)], {
        subject: { repository: 'orbit/platform', commit: COMMIT, ref: '', os },
      })
    const tell = async () =>
      await report({
        files: { ...cell([0, 2], on('Linux')), ...cell([1, 2], on('Windows')) },
        inputs: { 'github-token': 'secret', 'check-name': 'annotated', comment: 'off' },
        event: pullRequest(7, sha),
      })
    expect((await tell()).outputs['check']).toBe('written')
    // GitHub only ever adds annotations to a check run: the next report is a run of its own.
    await tell()
    const runs = await github.checkRuns(sha)
    expect(runs.map(({ annotations }) => annotations.length)).toEqual([120, 120])
    expect(runs[0]?.annotations[41]).toEqual({
      path: 'test/sum.test.ts',
      start_line: 42,
      end_line: 42,
      annotation_level: 'failure',
      title: 'Rule conformance-gate/pass-rate',
      message: 'case 41: fail: expected 1\nWanted 0, found 120.\nWhat to do: fix it',
    })
    github.push(7, HEAD)
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
    const long = (await comments(7)).find(({ body }) => body.includes('Long: a blocks'))
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
      '## ✅ Second stage: 1 gate passed',
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
  const body = (await github.comments(7)).find((comment) => comment.body.includes(' Hostile: '))?.body ?? ''
  expect(body.slice(body.indexOf('\n'))).not.toMatch(/<!--|<script|^::/m)
  expect(body.replaceAll(/<code>.*?<\/code>/g, '')).not.toContain('@octocat')
  expect(JSON.parse(done.read('sarif')).runs[0].results).toEqual([])
})

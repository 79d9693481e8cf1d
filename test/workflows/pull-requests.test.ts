import type { EmulatedGitHub, Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { BROKEN, type Consumer, createConsumer, jobOf, POLICY, pullRequest, stepOf } from './consumer.ts'

/** What people see of quality-gates.yml on a pull request, asked of the emulated GitHub. */
const WORKFLOW = `
name: Quality
on: { push: { branches: [main] }, pull_request: {} }
permissions: {}
jobs:
  quality:
    uses: governance-gates/governance-gates/.github/workflows/quality-gates.yml@v1
    permissions: { actions: read, checks: write, contents: read, pull-requests: write }
    with:
      os: '["ubuntu-latest", "windows-latest"]'
      unit: npm test
      gates: conformance-gate
`

const FORK = 'stranger/platform'

/** Pull request 12, of which every push is run. */
function propose({ repository, github, run }: Consumer, from = 'orbit/platform') {
  const base = repository.git('rev-parse', 'HEAD')
  github.addPullRequest({
    number: 12,
    head: { repository: from, branch: 'change', sha: base },
    base: { branch: 'main', sha: base },
  })
  return async (files: Files) => {
    const head = repository.commit(files)
    github.push(12, head)
    const done = await run(pullRequest(base, head, from))
    return { run: done, head, report: stepOf(jobOf(done, 'gate'), 'report') }
  }
}

const checks = async (github: EmulatedGitHub, head: string) =>
  (await github.checkRuns(head)).map(({ name, conclusion }) => `${name} ${conclusion}`)

const writes = ({ requests }: EmulatedGitHub) =>
  requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, status }) => `${method} ${path.split('/').at(-1)} ${status}`)

describe('a pull request of the repository', () => {
  test('has one comment, which follows what is pushed, and a check at each head', async () => {
    await using consumer = await createConsumer({ '.github/workflows/quality.yml': WORKFLOW })
    const { github } = consumer
    const push = propose(consumer)
    const broken = await push(BROKEN)
    expect(broken.run.exitCode).toBe(1)
    expect(broken.report.outputs).toMatchObject({ status: 'fail', comment: 'created', check: 'written' })
    const [comment] = await github.comments(12)
    expect(comment?.body).toContain('a chord is read')
    const mended = await push({ 'tests/keymap.test.js': '' })
    expect(mended.run.exitCode, mended.run.text).toBe(0)
    expect(mended.report.outputs).toMatchObject({ status: 'pass', comment: 'updated' })
    expect(await github.comments(12)).toHaveLength(1)
    expect(await checks(github, broken.head)).toEqual(['quality failure'])
    expect(await checks(github, mended.head)).toEqual(['quality success'])
    expect(github.violations).toEqual([])
  })

  test('shows what it changes since the base', async () => {
    await using consumer = await createConsumer({ '.github/workflows/quality.yml': WORKFLOW })
    const base = await consumer.run({ name: 'push' })
    expect(base.exitCode, base.text).toBe(0)
    const { report } = await propose(consumer)(BROKEN)
    const [, since = ''] = report.summary.split('<summary>Since the base: ')
    expect(since).toContain('conformance-gate')
  })

  test('is decided all the same where GitHub does not answer', async () => {
    await using consumer = await createConsumer({ '.github/workflows/quality.yml': WORKFLOW })
    consumer.github.refuse({ path: /./, status: 403 })
    const { run, report } = await propose(consumer)({ 'notes.md': 'A change.\n' })
    expect(run.exitCode, run.text).toBe(0)
    expect(report.outputs).toMatchObject({ status: 'pass', comment: 'refused', check: 'refused' })
    expect(report.annotations.map(({ level }) => level)).not.toContain('error')
  })
})

describe('a pull request from a fork', () => {
  test.each<[string, Files, number]>([
    ['passes', { 'notes.md': 'A change.\n' }, 0],
    ['fails', BROKEN, 1],
  ])('%s as one of the repository would, and nothing is written', async (_, files, exitCode) => {
    await using consumer = await createConsumer({ '.github/workflows/quality.yml': WORKFLOW })
    const { github } = consumer
    const { run, report, head } = await propose(consumer, FORK)(files)
    expect(run.exitCode, run.text).toBe(exitCode)
    expect(report.outputs).toMatchObject({ comment: 'refused', check: 'refused' })
    expect(report.summary).toContain('conformance-gate')
    expect([await github.comments(12), await checks(github, head)]).toEqual([[], []])
    expect(writes(github).every((request) => request.endsWith('403'))).toBe(true)
  })
})

describe('the rules of a change', () => {
  const LAX = POLICY.replace('100%', '1%')
  const listed = POLICY.replace('conformance:', 'rules-from: [main]\nconformance:')

  /** A branch with lax rules beside `main`, and a change of it that breaks a test. */
  async function proposeTo(policy: string) {
    const consumer = await createConsumer({
      '.github/workflows/quality.yml': WORKFLOW.replace('npm test', 'npm test || true').replace(
        'pull_request: {}',
        'pull_request: {}, merge_group: {}',
      ),
      '.github/governance.yml': policy,
    })
    const { repository } = consumer
    const main = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '--quiet', '-b', 'lax')
    const lax = repository.commit({ '.github/governance.yml': LAX })
    repository.git('checkout', '--quiet', '-b', 'change')
    const head = repository.commit(BROKEN)
    return { consumer, main, lax, head }
  }

  test.each([
    ['a base that the default branch does not list gives none', listed, 1],
    ['every base gives its own where the default branch lists none', POLICY, 0],
  ])('%s', async (_, policy, exitCode) => {
    const { consumer, lax, head } = await proposeTo(policy)
    await using _consumer = consumer
    const { payload } = pullRequest(lax, head)
    const event = { name: 'pull_request', payload: { ...payload, pull_request: baseOf(lax, head) } }
    const run = await consumer.run(event)
    expect(run.exitCode, run.text).toBe(exitCode)
  })

  test('are those of the base of its group in a merge queue', async () => {
    const { consumer, main, head } = await proposeTo(POLICY)
    await using _consumer = consumer
    const merge_group = {
      base_sha: main,
      base_ref: 'refs/heads/main',
      head_sha: head,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-12-x',
    }
    const run = await consumer.run({
      name: 'merge_group',
      payload: { action: 'checks_requested', merge_group },
    })
    expect(run.exitCode, run.text).toBe(1)
    expect(stepOf(jobOf(run, 'gate'), 'report').summary).toContain('conformance-gate/governance-base')
  })

  function baseOf(lax: string, head: string) {
    const repo = { full_name: 'orbit/platform', fork: false }
    return { number: 12, base: { ref: 'lax', sha: lax, repo }, head: { ref: 'change', sha: head, repo } }
  }
})

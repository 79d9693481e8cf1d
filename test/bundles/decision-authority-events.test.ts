import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type ActionRun,
  createFolder,
  createRepository,
  type Files,
  runAction,
  runActionAsync,
} from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ACTION, AS_OF, BASE, BREAKING, decision, POLICY, policy, type Verdict } from './decision-run.ts'

describe('a run on an event', () => {
  const payload = (head: string, base: string, more: object = {}) => ({
    repository: { default_branch: 'main' },
    pull_request: {
      number: 7,
      title: 'feat!: rename',
      user: { id: 1, login: 'kim', type: 'User' },
      head: { sha: head },
      base: { ref: 'main', sha: base },
      labels: [{ name: 'x' }],
      ...more,
    },
  })

  function onPullRequest(changed: Files, more: object = {}): ActionRun {
    using repository = createRepository(BASE)
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '--quiet', '-b', 'change')
    const head = repository.commit(changed, 'feat!: rename')
    return runAction({
      action: ACTION,
      workspace: repository.path,
      inputs: AS_OF,
      event: { name: 'pull_request', payload: payload(head, base, more) },
      env: { GITHUB_SHA: head },
    })
  }

  test('without a token knows the files, and nothing of reviews', () => {
    const result = onPullRequest(BREAKING)
    expect(decision(result, 'api-break')).toEqual([
      'inconclusive',
      'applies because of: src/api/mod.rs; title: feat!: rename',
      expect.stringContaining(
        'cannot tell: there is no token to ask GitHub with; set the input github-token',
      ),
      'ask @dana or a member of @orbit/reviewers to approve',
      '☑ an entry in CHANGELOG.md: new in CHANGELOG.md: Calls have other names.',
    ])
    expect(decision(onPullRequest({ 'docs/a.md': 'x' }), 'api-break')).toEqual(['skipped'])
  })

  test('is judged by the policy of the base, and the change of the policy is a decision', () => {
    const result = onPullRequest({
      [POLICY]: policy().replace('owner: "@lee"', 'owner: "@kim"').replace('default: allow', 'default: deny'),
    })
    expect(decision(result, 'rules-change').slice(0, 3)).toEqual([
      'inconclusive',
      'applies because of: decisions.default: allow → deny (stricter)',
      expect.stringContaining('? 1 approval from @lee (owner of rules)'),
    ])
  })

  test('whose checkout is another commit compares nothing', () => {
    const result = onPullRequest({ 'docs/a.md': 'x' }, { head: { sha: 'c'.repeat(40) } })
    expect(decision(result, 'api-break')[0]).toBe('inconclusive')
    expect(decision(result, 'new-dependency')[1]).toBe(
      'cannot tell whether it applies: the checkout is not the head ccccccc of the pull request',
    )
  })

  test.each([
    ['push', {}, 'pull-request', 'skipped'],
    [
      'merge_group',
      { merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/odd' } },
      'pull-request',
      'inconclusive',
    ],
    ['workflow_run', {}, 'pull-request', 'inconclusive'],
    ['pull_request', { pull_request: { number: '7' } }, 'pull-request', 'inconclusive'],
  ])('%s %j', (name, event, rule, status) => {
    using folder = createFolder(BASE)
    const { verdict } = runAction({
      action: ACTION,
      workspace: folder.path,
      inputs: AS_OF,
      event: { name, payload: event },
    })
    const { checks } = verdict as Verdict
    expect(checks.find(({ id }) => id === `decision-authority/${rule}`)?.status).toBe(status)
  })
})

describe('a pull request on GitHub', () => {
  const [KIM, DANA] = [
    { id: 1, login: 'kim', type: 'User' },
    { id: 2, login: 'dana', type: 'User' },
  ]
  const REPO = '/repos/orbit/platform'

  /** GitHub as far as the gate asks; what it is not given is not found. */
  async function onGitHub(
    changes: (head: string) => Readonly<Record<string, unknown>>,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<Asked> {
    using repository = createRepository(BASE)
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '--quiet', '-b', 'change')
    const head = repository.commit(BREAKING, 'feat!: rename')
    const pull = {
      number: 7,
      title: 'feat!: rename',
      user: KIM,
      head: { sha: head },
      base: { ref: 'main', sha: base },
      labels: [],
    }
    const signed = { name: 'x', email: 'kim@example.org', date: '2026-03-01T12:00:00Z' }
    const answers: Readonly<Record<string, unknown>> = {
      [`${REPO}/pulls`]: [pull],
      [`${REPO}/pulls/7`]: { ...pull, changed_files: 2, commits: 1 },
      [`${REPO}/pulls/7/files`]: [
        { filename: 'CHANGELOG.md', changes: 2 },
        { filename: 'src/api/mod.rs', changes: 2 },
      ],
      [`${REPO}/pulls/7/commits`]: [
        {
          sha: head,
          author: KIM,
          committer: KIM,
          commit: { message: 'feat!: rename', author: signed, committer: signed },
        },
      ],
      [`${REPO}/pulls/7/reviews`]: [{ id: 1, user: DANA, body: '', state: 'APPROVED', commit_id: head }],
      ...changes(head),
    }
    const posted: string[] = []
    const server = createServer((request, response) => {
      const { url = '', method } = request
      // Queries are not found: nobody here needs one.
      if (method === 'POST' && url !== '/graphql') {
        request.on('data', (body: Buffer) => posted.push(`${url.replace(head, 'head')} ${String(body)}`))
        request.on('end', () => {
          response.writeHead(201, { 'content-type': 'application/json', connection: 'close' })
          response.end('{}')
        })
        return
      }
      const answer = answers[new URL(url, 'http://x').pathname]
      response.writeHead(answer === undefined ? 404 : 200, {
        'content-type': 'application/json',
        connection: 'close',
      })
      response.end(JSON.stringify(answer ?? { message: 'Not Found' }))
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    const run = await runActionAsync({
      action: ACTION,
      workspace: repository.path,
      inputs: { ...AS_OF, 'github-token': 'secret', ...inputs },
      event: {
        name: 'pull_request_review',
        payload: { repository: { default_branch: 'main' }, pull_request: pull },
      },
      env: { GITHUB_SHA: head, GITHUB_API_URL: `http://127.0.0.1:${port}` },
    })
    server.close()
    const found = [...decision(run, 'api-break'), ...(run.outputs['failed-checks'] ?? '').split(',')]
    return { found, posted, exitCode: run.exitCode }
  }

  interface Asked {
    readonly found: readonly string[]
    readonly posted: readonly string[]
    readonly exitCode: number | null
  }

  test('that its owner approved passes, with a token that sees no team', async () => {
    expect(await onGitHub(() => ({}))).toEqual({ found: ['pass', '[]'], posted: [], exitCode: 0 })
  })

  test.each([
    [
      'of an older commit',
      'fail',
      (_: string) => [{ id: 1, user: DANA, body: '', state: 'APPROVED', commit_id: 'b'.repeat(40) }],
    ],
    [
      'that was dismissed',
      'fail',
      (head: string) => [
        { id: 1, user: DANA, body: '', state: 'APPROVED', commit_id: head },
        { id: 2, user: DANA, body: '', state: 'DISMISSED', commit_id: head },
      ],
    ],
    [
      'of somebody who may be a member',
      'inconclusive',
      (head: string) => [
        { id: 1, user: { id: 5, login: 'ana', type: 'User' }, body: '', state: 'APPROVED', commit_id: head },
      ],
    ],
  ])('with an approval %s: %s', async (_, status, reviews) => {
    const asked = await onGitHub((head) => ({ [`${REPO}/pulls/7/reviews`]: reviews(head) }))
    expect(asked).toMatchObject({ found: expect.arrayContaining([status]), exitCode: 1 })
  })

  test('with a newer head is decided by the run of that head', async () => {
    const newer = {
      number: 7,
      title: 'x',
      user: KIM,
      head: { sha: 'c'.repeat(40) },
      base: { ref: 'main' },
      labels: [],
      changed_files: 2,
      commits: 1,
    }
    const { found } = await onGitHub(() => ({ [`${REPO}/pulls/7`]: newer }))
    expect(found).toEqual(['absent', '["decision-authority/pull-request"]'])
  })

  test('is marked by one status, pending first, and by no red job', async () => {
    const unreviewed = () => ({ [`${REPO}/pulls/7/reviews`]: [] })
    const { posted, exitCode, found } = await onGitHub(unreviewed, { status: 'decisions' })
    expect(posted.map((each) => each.replace(/"description":"([^"]{8}).*$/, '$1'))).toEqual([
      `${REPO}/statuses/head {"context":"decisions","state":"pending",Deciding`,
      `${REPO}/statuses/head {"context":"decisions","state":"failure",Blocked:`,
    ])
    expect([exitCode, found[0]]).toEqual([0, 'fail'])
  })
})

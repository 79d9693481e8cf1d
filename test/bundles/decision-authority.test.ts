import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import {
  type ActionRun,
  createFolder,
  createRepository,
  type Files,
  type Repository,
  runAction,
  runActionAsync,
} from '@governance-gates/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

const ACTION = join(ROOT, 'actions/decision-authority')
const POLICY = '.github/governance.yml'
const AS_OF = { 'as-of': '2026-03-01T12:00:00Z' }

const policy = (more = '') => `version: 1
platform: Orbit
thresholds: test.v1
ownership:
  areas:
    api: { paths: ["src/api/**"], owner: "@dana", backup: "@orbit/reviewers" }
    rules: { paths: [".github/**"], owner: "@lee", backup: "@dana" }
  unowned: allow
decisions:
  default: allow
  api-break:
    title: A breaking change of the API
    when: { all: [{ paths: ["src/api/**"] }, { breaking: true }] }
    require: { all: [{ approvals: { from: [owner:api, backup:api] } }, { changelog: entry }] }
  rules-change:
    when: { policy-keys: [decisions] }
    require: { approvals: { from: owner:rules } }
  new-dependency:
    when: { dependency: added }
    require: { approvals: { from: "@lee" } }
  regressions:
    when: { label: capabilities }
    require: { verdict: conformance-gate }
${more}`

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- Search is faster.\n'
const LOCK = (version: string, source = 'registry+https://github.com/rust-lang/crates.io-index') =>
  `version = 4\n[[package]]\nname = "zip-lite"\nversion = "${version}"\nsource = "${source}"\n`
const BASE: Files = {
  [POLICY]: policy(),
  'CHANGELOG.md': CHANGELOG,
  'src/api/mod.rs': 'a\nb\n',
  'Cargo.lock': LOCK('1.2.0'),
}

/** A repository whose working tree is changed, judged as the change that somebody writes down. */
function judge(changed: Files, change: object, inputs: Readonly<Record<string, string>> = {}): ActionRun {
  using repository = createRepository(BASE)
  repository.write({ ...changed, 'change.yml': { author: '@kim', from: 'main', ...change } })
  return run(repository, inputs)
}

function run({ path }: Pick<Repository, 'path'>, inputs: Readonly<Record<string, string>> = {}): ActionRun {
  return runAction({
    action: ACTION,
    workspace: path,
    inputs: { ...AS_OF, simulate: 'change.yml', ...inputs },
  })
}

interface Verdict {
  readonly checks: readonly {
    readonly id: string
    readonly status: string
    readonly remedy?: string
    readonly findings: readonly { readonly message: string }[]
  }[]
}

function decision(run: ActionRun, name: string): readonly string[] {
  const { checks } = run.verdict as Verdict
  const check = checks.find(({ id }) => id === `decision-authority/decision:${name}`)
  return [check?.status ?? 'absent', ...(check?.findings ?? []).map(({ message }) => message)]
}

const BREAKING = {
  'src/api/mod.rs': 'a\nc\n',
  'CHANGELOG.md': CHANGELOG.replace('Unreleased\n', 'Unreleased\n\n- Calls have other names.'),
}

describe('a breaking change of the API (DEC-1)', () => {
  test('needs its owner, and is in the change log', () => {
    const result = judge(BREAKING, { title: 'feat!: rename', reviews: [{ by: '@dana' }] })
    expect(decision(result, 'api-break')).toEqual(['pass'])
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ status: 'pass', applying: '["api-break"]', open: '[]' })
    expect(result.summary).toContain('approved the head')
  })

  test('says what is left to do', () => {
    const result = judge(
      { 'src/api/mod.rs': 'a\n' },
      {
        title: 'feat!: rename',
        author: '@dana',
        reviews: [{ by: '@sam' }],
        teams: { '@orbit/reviewers': ['@ana', '@dana'] },
      },
    )
    expect(decision(result, 'api-break')).toEqual([
      'fail',
      'applies because of: src/api/mod.rs; title: feat!: rename',
      '☐ 1 approval from @dana, owner of api or @orbit/reviewers, backup of api: ask @ana to approve',
      '@dana cannot approve: is the author',
      'does not count: @sam approved, but is not one of those whose approval counts',
      '☐ an entry in CHANGELOG.md: describe the change in CHANGELOG.md, below Unreleased',
    ])
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ status: 'fail', open: '["api-break"]' })
    expect(result.outputs['headline']).toContain('ask @ana to approve')
  })

  test('an approval of an older commit, and one that a push came after, does not count', () => {
    const old = judge(BREAKING, { title: 'feat!: x', reviews: [{ by: '@dana', commit: '1dce8a7fff' }] })
    expect(decision(old, 'api-break')[0]).toBe('fail')
    const contributor = judge(BREAKING, {
      title: 'feat!: x',
      commits: [{ message: 'x', authors: ['@kim', '@dana'] }],
      reviews: [{ by: '@dana' }],
      teams: { '@orbit/reviewers': [] },
    })
    expect(decision(contributor, 'api-break')).toContain(
      'does not count: @dana approved, but worked on a commit of the change',
    )
  })

  test('is not needed for another change', () => {
    const result = judge({ 'src/x.rs': 'x' }, { files: ['src/x.rs'] })
    expect(decision(result, 'api-break')).toEqual(['skipped'])
    expect(result.exitCode).toBe(0)
  })

  test('a rename out of the folder touches it', () => {
    const files = [{ path: 'lib/mod.rs', from: 'src/api/mod.rs' }]
    expect(decision(judge({}, { title: 'feat!: x', files }), 'api-break').slice(0, 2)).toEqual([
      'fail',
      'applies because of: src/api/mod.rs → lib/mod.rs; title: feat!: x',
    ])
  })

  test('what is missing is named, and is no answer', () => {
    const result = judge(BREAKING, { title: 'feat!: x', incomplete: ['reviews'], reviews: [{ by: '@dana' }] })
    expect(decision(result, 'api-break')[0]).toBe('inconclusive')
    expect(result.exitCode).toBe(1)
    expect(
      judge(BREAKING, { title: 'feat!: x', incomplete: ['reviews'] }, { mode: 'rollback' }).exitCode,
    ).toBe(1)
  })
})

describe('what the two sides differ in', () => {
  test('a changed key of the policy, whatever it looks like', () => {
    const reformatted = `# new\n${policy().replaceAll(': { paths: ', ':   { paths: ')}`
    expect(decision(judge({ [POLICY]: reformatted }, {}), 'rules-change')).toEqual(['skipped'])
    const changed = policy().replace('default: allow', 'default: deny')
    // On a laptop the checkout's own rules judge.
    expect(decision(judge({ [POLICY]: changed }, {}), 'rules-change').slice(0, 2)).toEqual([
      'fail',
      'applies because of: decisions.default: allow → deny',
    ])
  })

  test.each([
    ['a new version', LOCK('1.3.0'), 'fail', 'zip-lite 1.3.0 is added in Cargo.lock'],
    [
      'another source of the same version',
      LOCK('1.2.0', 'git+https://example.org/zip#1'),
      'fail',
      'zip-lite 1.2.0 is added in Cargo.lock',
    ],
    ['a comment', `# x\n${LOCK('1.2.0')}`, 'skipped', undefined],
    ['what cannot be read', '[[package]\n', 'inconclusive', undefined],
  ])('a lock file with %s (DEC-4)', (_, lock, status, reason) => {
    const [found, because] = decision(judge({ 'Cargo.lock': lock }, {}), 'new-dependency')
    expect(found).toBe(status)
    if (reason !== undefined) expect(because).toBe(`applies because of: ${reason}`)
  })

  test('without a commit to compare with is not known', () => {
    const result = judge({}, { from: undefined, files: ['README.md'] })
    expect(decision(result, 'new-dependency')[0]).toBe('inconclusive')
  })
})

describe('a verdict of another gate (DEC-2)', () => {
  const LABELLED = { labels: ['capabilities'] }
  const conformance = (commit: string, status: string, sha256: string) => ({
    schema: 'governance.verdict/v1',
    gate: 'conformance-gate',
    status,
    mode: 'strict',
    blocking: status !== 'pass',
    thresholdsVersion: 'test.v1',
    evaluatedAt: '2026-03-01T12:00:00Z',
    subject: { repository: 'orbit/platform', commit, ref: '', os: 'Linux' },
    rules: { path: POLICY, sha256 },
    evidence: [],
    notes: [],
    checks: [
      {
        id: 'conformance-gate/pass-rate:corpus',
        rule: 'conformance-gate/pass-rate',
        scope: { campaign: 'corpus' },
        title: 'Pass rate',
        status,
        actual: { value: 1 },
        expected: { operator: 'is', limit: 1 },
        findings: [],
      },
    ],
    exceptions: { applied: [], expired: [], unused: [] },
  })
  const COMMIT = '5f2d8c0a9b3e41d76c8f0a1b2c3d4e5f60718293'

  function judgeWith(verdict: (sha256: string) => object | undefined): readonly string[] {
    using repository = createRepository(BASE)
    repository.write({ 'change.yml': { author: '@kim', from: 'main', ...LABELLED } })
    const { rules } = run(repository).verdict as { readonly rules: { readonly sha256: string } }
    const made = verdict(rules.sha256)
    if (made !== undefined) repository.write({ 'out/conformance-gate.verdict.json': made })
    return decision(run(repository, { 'verdict-path': 'out/decision-authority.verdict.json' }), 'regressions')
  }

  test.each([
    ['that passes', (sha: string) => conformance(COMMIT, 'pass', sha), 'pass'],
    ['that fails', (sha: string) => conformance(COMMIT, 'fail', sha), 'fail'],
    ['of another commit', (sha: string) => conformance('b'.repeat(40), 'pass', sha), 'inconclusive'],
    ['by another policy', () => conformance(COMMIT, 'pass', '0'.repeat(64)), 'inconclusive'],
    ['that is none', () => ({}), 'inconclusive'],
    ['that is missing', () => undefined, 'inconclusive'],
  ])('%s', (_, verdict, status) => {
    expect(judgeWith(verdict)[0]).toBe(status)
  })
})

describe('the areas (OWN-1)', () => {
  const withCodeowners = policy().replace('unowned: allow', 'codeowners: .github/CODEOWNERS')

  test('make a CODEOWNERS file, which then is what they say', () => {
    using repository = createRepository({ ...BASE, [POLICY]: withCodeowners })
    repository.write({ 'change.yml': { author: '@kim', files: ['README.md'], from: 'main' } })
    const inputs = { 'verdict-path': 'out/gate.verdict.json' }
    const first = run(repository, inputs)
    expect(first.outputs).toMatchObject({
      status: 'fail',
      'failed-checks': '["decision-authority/codeowners"]',
    })
    const written = readFileSync(join(repository.path, 'out/gate.codeowners.txt'), 'utf8')
    expect(first.outputs['codeowners-file']).toBe(join(repository.path, 'out/gate.codeowners.txt'))
    expect(written).toContain('/src/api/** @dana @orbit/reviewers\n')
    repository.write({ '.github/CODEOWNERS': written })
    expect(run(repository, inputs).outputs).toMatchObject({ status: 'pass', 'failed-checks': '[]' })
    repository.write({ '.github/CODEOWNERS': `${written}* @sam\n` })
    expect(run(repository, inputs).outputs['failed-checks']).toBe('["decision-authority/codeowners"]')
  })
})

test('a policy beside the repository judges it as well', () => {
  using organisation = createFolder({
    'policy.yml': policy().replace('unowned: allow', 'codeowners: .github/CODEOWNERS'),
  })
  using repository = createRepository({ 'src/api/mod.rs': 'a' })
  repository.write({ 'change.yml': { author: '@kim', title: 'feat!: x', files: ['src/api/mod.rs'] } })
  const result = run(repository, { policy: join(organisation.path, 'policy.yml') })
  expect(JSON.parse(result.outputs['failed-checks'] ?? '')).toEqual(
    expect.arrayContaining(['decision-authority/decision:api-break', 'decision-authority/codeowners']),
  )
})

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
      'applies because of: decisions.default: allow → deny',
      expect.stringContaining('? 1 approval from @lee, owner of rules'),
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
      if (method === 'POST') {
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

describe('wrong configuration', () => {
  const NO_SECTIONS = 'version: 1\nplatform: Orbit\nthresholds: test.v1\n'

  test.each([
    ['a missing file', BASE, 'input simulate: `change.yml` does not exist: name a file of the workspace'],
    [
      'a file that is none',
      { ...BASE, 'change.yml': 'author: kim' },
      'author: "kim" is not a user or a team: write it with an @ and in quotes',
    ],
    [
      'an unknown key',
      { ...BASE, 'change.yml': 'author: "@kim"\nreview: []' },
      'review: unknown key, did you mean reviews?',
    ],
    [
      'a team for an author',
      { ...BASE, 'change.yml': 'author: "@a/b"' },
      '@a/b is a team: write a user, as in "@dana"',
    ],
    [
      'a policy without the section',
      { [POLICY]: NO_SECTIONS, 'change.yml': 'author: "@kim"' },
      'the section decisions is missing: add it in line 4, or remove decision-authority from the workflow. Paste, and change to your project\'s values: decisions: { default: allow, api: { when: { paths: ["src/api/**"] }, require: { approvals: { from: "@dana" } } } }',
    ],
  ])('%s exits 1, whatever the mode', (_, files, message) => {
    using folder = createFolder(files)
    const result = run(folder, { mode: 'rollback' })
    expect(result.exitCode).toBe(1)
    expect(result.verdict).toBeUndefined()
    expect(result.stdout).toContain(message)
  })

  test('a commit that does not exist, or that looks like an option', () => {
    expect(judge({}, { from: 'no-such' }).stdout).toContain('"no-such" is not a commit, branch or tag')
    expect(judge({}, { from: '--output=x' }).stdout).toContain('is not a commit, branch or tag')
  })
})

describe('hostile text', () => {
  const HOSTILE = '::error::x%0A<script>alert(1)</script>[a](javascript:b)@orbit/everyone'

  test('takes no effect, wherever it is', () => {
    const result = judge(
      {},
      {
        title: `feat!: ${HOSTILE}`,
        files: [`src/api/${HOSTILE.replaceAll('/', '')}`],
        commits: [{ message: `feat!: ${HOSTILE}`, authors: ['::error::@example.org'] }],
        labels: [HOSTILE],
        reviews: [{ by: '@dana' }],
      },
    )
    expect(result.outputs['status']).toBe('fail')
    expect(result.summary).not.toContain('<script>')
    expect(result.summary).not.toMatch(/(?<!span>)@orbit\/everyone/)
    expect(result.summary).not.toContain('](javascript:')
    expect(result.commands.every(({ properties }) => properties['title'] !== undefined)).toBe(true)
  })
})

test('the verdict is one that its published schema accepts', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'packages/verdict/verdict.schema.json'), 'utf8'))
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
  const { verdict } = judge(BREAKING, { title: 'feat!: x' })
  expect(validate(verdict), JSON.stringify(validate.errors)).toBe(true)
})

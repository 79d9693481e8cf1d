import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ActionRun,
  createRepository,
  type EmulatedGitHub,
  type Files,
  type Repository,
  runAction,
  runActionAsync,
  startEmulatedGitHub,
} from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

const ACTION = join(ROOT, 'actions/maintenance-cadence')
const REPOSITORY = 'orbit/platform'
const NOW = '2026-02-12T12:00:00Z'

const POLICY = `version: 1
platform: Orbit
thresholds: test.v1
ownership:
  areas:
    ci: { paths: [".github/**"], owner: "@lee", backup: "@dana" }
maintenance:
  since: 2026-02-09
  attestations: docs/attestations.yml
  verdicts: "verdicts/*.json"
  duties:
    backlog: { every: week, owner: "@dana", verified-by: { attestation: backlog } }
    campaign: { every: quarter, owner: area:ci, verified-by: { workflow: nightly.yml, event: schedule } }
    audit: { every: week, owner: area:ci, verified-by: { audit: reports/audit.json, max-age: 7d } }
roadmap:
  epics:
    search: { title: Search, goal: Every query under 50 ms, status: in-progress }
`

const NIGHTLY = `name: Nightly
on:
  schedule:
    - cron: "0 2 * * *"
  pull_request:
jobs: {}
`

const AUDIT = JSON.stringify({
  database: { 'advisory-count': 812, 'last-commit': 'a'.repeat(40), 'last-updated': '2026-02-11T08:00:00Z' },
  lockfile: { 'dependency-count': 12 },
  settings: { target_arch: [], target_os: [], severity: null, ignore: [], informational_warnings: [] },
  vulnerabilities: { found: false, count: 0, list: [] },
  warnings: {},
})

const BASE: Files = {
  '.github/governance.yml': POLICY,
  '.github/workflows/nightly.yml': NIGHTLY,
  'docs/attestations.yml': 'attestations: []\n',
}

const VERDICT = (commit: string, evaluatedAt: string) =>
  JSON.stringify({
    schema: 'governance.verdict/v1',
    gate: 'perf-budget',
    status: 'pass',
    mode: 'strict',
    blocking: false,
    thresholdsVersion: 'test.v1',
    evaluatedAt,
    subject: { repository: REPOSITORY, commit, ref: 'refs/heads/main', os: 'Linux' },
    rules: { path: '.github/governance.yml', sha256: '0'.repeat(64) },
    evidence: [],
    notes: [],
    checks: [
      {
        id: 'perf-budget/budget:boot',
        rule: 'perf-budget/budget',
        scope: { budget: 'boot' },
        title: 'Budget',
        status: 'pass',
        actual: { value: 1 },
        expected: { operator: 'at-most', limit: 2 },
        findings: [],
      },
    ],
    exceptions: { applied: [], expired: [], unused: [] },
  })

interface Verdict {
  readonly checks: readonly {
    readonly id: string
    readonly status: string
    readonly detail?: string
    readonly findings: readonly { readonly message: string; readonly subject?: string }[]
  }[]
}

function statuses({ verdict }: ActionRun): Readonly<Record<string, string>> {
  const { checks } = verdict as Verdict
  return Object.fromEntries(checks.map(({ id, status }) => [id.replace('maintenance-cadence/', ''), status]))
}

function detail({ verdict }: ActionRun, id: string): string {
  return (verdict as Verdict).checks.find((each) => each.id === `maintenance-cadence/${id}`)?.detail ?? ''
}

function stepOf({ path }: Pick<Repository, 'path'>, inputs: Readonly<Record<string, string>> = {}) {
  return { action: ACTION, workspace: path, inputs: { 'as-of': NOW, ...inputs } }
}

async function runOnGitHub(
  repository: Repository,
  github: EmulatedGitHub,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  return await runActionAsync({
    ...stepOf(repository, { 'github-token': 't', issues: 'write', ...inputs }),
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
    },
  })
}

async function platform(): Promise<EmulatedGitHub> {
  return await startEmulatedGitHub({
    repository: REPOSITORY,
    tokens: { t: ['contents:read', 'actions:read', 'issues:write'] },
    clock: () => Date.parse(NOW),
  })
}

function addNightly(github: EmulatedGitHub, day: string, conclusion = 'success'): void {
  const headSha = 'c'.repeat(40)
  github.setBranch('main', [headSha])
  github.addRun({
    id: Number(day.replaceAll('-', '')),
    workflow: '.github/workflows/nightly.yml',
    event: 'schedule',
    headSha,
    headBranch: 'main',
    conclusion,
    jobs: [{ name: 'full', conclusion }],
    createdAt: `${day}T02:07:00Z`,
  })
}

describe('on a laptop', () => {
  test('what only GitHub knows is inconclusive, and the rest is judged', () => {
    using repository = createRepository(BASE)
    repository.write({ 'reports/audit.json': AUDIT })
    const run = runAction(stepOf(repository))
    expect(statuses(run)).toMatchObject({
      'duty:backlog': 'warn',
      'duty:campaign': 'inconclusive',
      'duty:audit': 'pass',
      'schedule:.github/workflows/nightly.yml': 'inconclusive',
      expiring: 'pass',
      'epic:search': 'pass',
    })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ due: '["backlog"]', overdue: '[]', status: 'inconclusive' })
    expect(run.summary).toContain('| Backlog | 2026-W07 |')
    expect(run.stdout).not.toContain('issues:')
  })

  test('an attestation of the owner, of a commit of this week, is a proof', () => {
    using repository = createRepository(BASE)
    const commit = repository.git('rev-parse', 'HEAD')
    repository.commit({
      'docs/attestations.yml': `attestations:
  - { name: backlog, by: "@dana", at: 2026-02-10, link: docs/minutes.md, valid-until: 2026-02-20, commit: ${commit} }
`,
    })
    const run = runAction(stepOf(repository))
    expect(statuses(run)).toMatchObject({ 'duty:backlog': 'pass', expiring: 'warn' })
    expect(detail(run, 'duty:backlog')).toContain('the attestation backlog of @dana')
  })

  test('what is quarantined, and what suites allow, expires too', () => {
    using repository = createRepository({
      ...BASE,
      '.github/governance.yml': `${POLICY}conformance:
  quarantine: docs/quarantine.yml
  campaigns: { corpus: { evidence: reports/corpus.jsonl, min-pass-rate: 90% } }
suites:
  classification: docs/suites.toml
  tests: "tests/**"
  rules:
    unit: { forbid-identifiers: [fetch], allow: [{ identifier: fetchMock, reason: no network, review-by: 2026-02-14 }] }
`,
      'docs/suites.toml': '[suite.unit]\nfiles = ["tests/**"]\n',
      'docs/quarantine.yml': `quarantine:
  - { subject: api > upload, owner: "@dana", reason: flips, since: 2026-02-01, last-day: 2026-02-13 }
`,
    })
    const { checks } = runAction(stepOf(repository)).verdict as Verdict
    const found = checks.find(({ id }) => id === 'maintenance-cadence/expiring')
    expect(found?.findings).toMatchObject([
      { subject: 'api > upload', message: 'the quarantine of @dana ends on 2026-02-13' },
      { subject: 'fetchMock', message: 'the exception of the policy ends on 2026-02-14' },
    ])
  })

  test('a verdict about a commit of an earlier period is as old as that', () => {
    const duty = '    budgets: { every: week, owner: "@dana", verified-by: { verdict: perf-budget } }\n'
    using repository = createRepository({
      ...BASE,
      '.github/governance.yml': POLICY.replace('roadmap:', `${duty}roadmap:`),
      '.gitignore': 'verdicts/\n',
    })
    const old = repository.git('rev-parse', 'HEAD')
    repository.commit({ 'a.txt': 'a' })
    const replaced = repository.git('log', '-1', '--format=%ct')
    const head = repository.git('rev-parse', 'HEAD')
    const now = new Date((Number(replaced) + 8 * 86_400) * 1000).toISOString().replace('.000', '')
    const statusWith = (commit: string) => {
      repository.write({ 'verdicts/1.json': VERDICT(commit, now) })
      return statuses(runAction(stepOf(repository, { 'as-of': now })))['duty:budgets']
    }
    expect([statusWith(head), statusWith(old)]).toEqual(['pass', 'warn'])
  })

  describe('an empty report of npm audit', () => {
    const NPM = JSON.stringify({
      auditReportVersion: 2,
      vulnerabilities: {},
      metadata: {
        vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 },
        dependencies: { prod: 1, dev: 0, optional: 0, peer: 0, peerOptional: 0, total: 1 },
      },
    })
    const LOG = 'npm http fetch POST 200 https://registry.npmjs.org/-/npm/v1/security/advisories/bulk 86ms\n'

    test.each<[string, Files, Files, string]>([
      ['with the log of an answer is a proof', {}, { 'reports/audit.log': LOG }, 'pass'],
      ['with another log proves nothing', {}, { 'reports/audit.log': 'npm warn\n' }, 'inconclusive'],
      ['without a log proves nothing', {}, {}, 'inconclusive'],
      ['with the log of a commit proves nothing', { 'reports/audit.log': LOG }, {}, 'inconclusive'],
    ])('%s', (_, committed, written, status) => {
      using repository = createRepository({ ...BASE, ...committed })
      repository.write({ 'reports/audit.json': NPM, ...written })
      const run = runAction(stepOf(repository))
      expect(statuses(run)['duty:audit']).toBe(status)
      if (status !== 'pass') expect(run.stdout).toContain('--loglevel=http > audit.json 2> audit.log')
    })
  })

  test('a committed report proves nothing', () => {
    using repository = createRepository({ ...BASE, 'reports/audit.json': AUDIT })
    expect(detail(runAction(stepOf(repository)), 'duty:audit')).toContain(
      'reports/audit.json: is a file of a commit',
    )
  })

  test.each([
    ['issues: later', { issues: 'later' }, 'input issues: "later" is not plan or write'],
    ['facts: a.json', { facts: 'a.json' }, 'input facts: `a.json` does not exist'],
  ])('%s is a mistake', (_, inputs, message) => {
    using repository = createRepository(BASE)
    const run = runAction(stepOf(repository, inputs))
    expect(run.exitCode).toBe(1)
    expect(run.outputs['headline']).toContain(message)
  })
})

describe('the contract', () => {
  const overdue = POLICY.replace('since: 2026-02-09', 'since: 2026-01-05').replace(
    / {4}(?:campaign|audit):.*\n/g,
    '',
  )

  test.each([
    ['strict', 1, 'true', 'error'],
    ['rollback', 0, 'false', 'warning'],
  ])('in mode %s an overdue duty ends with %i', (mode, exitCode, blocking, level) => {
    using repository = createRepository({
      '.github/governance.yml': overdue,
      'docs/attestations.yml': 'attestations: []\n',
    })
    const run = runAction(stepOf(repository, { mode }))
    expect(run.outputs).toMatchObject({ status: 'fail', blocking, overdue: '["backlog"]' })
    expect(run.outputs['failed-checks']).toBe('["maintenance-cadence/duty:backlog"]')
    expect(run.exitCode).toBe(exitCode)
    expect(run.commands.map(({ name }) => name)).toEqual([level])
  })

  test('hostile names have no effect', async () => {
    const title = '::error::x @everyone <img src=x> [a](http://b) | c'
    const hostile = POLICY.replace('backlog: {', `backlog: { title: "${title}",`)
    using repository = createRepository({ ...BASE, '.github/governance.yml': hostile })
    await using github = await platform()
    github.addWorkflow('.github/workflows/nightly.yml')
    const run = await runOnGitHub(repository, github)
    const [issue] = github.issues.all()
    for (const text of [run.summary, issue?.body ?? '']) {
      expect(text).not.toMatch(/<img|\]\(http:\/\/b|[^;>]@everyone/)
    }
    expect(run.stdout).not.toMatch(/^::error::x/m)
  })
})

describe('on GitHub', () => {
  test('one issue for each period, and another run changes nothing', async () => {
    using repository = createRepository(BASE)
    repository.write({ 'reports/audit.json': AUDIT })
    await using github = await platform()
    github.addWorkflow('.github/workflows/nightly.yml')
    addNightly(github, '2026-02-11')
    addNightly(github, '2026-02-12')
    const run = await runOnGitHub(repository, github)
    expect(run.stderr).toBe('')
    expect(statuses(run)).toMatchObject({
      'duty:backlog': 'warn',
      'duty:campaign': 'pass',
      'duty:audit': 'pass',
      'schedule:.github/workflows/nightly.yml': 'pass',
    })
    expect(run.exitCode).toBe(0)
    const titles = () => github.issues.all().map(({ title, state }) => [title, state])
    expect(titles()).toEqual([['Maintenance 2026-W07', 'open']])
    const writes = () =>
      github.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/issues')).length
    const before = writes()
    await runOnGitHub(repository, github)
    expect(writes()).toBe(before)
    expect(titles()).toEqual([['Maintenance 2026-W07', 'open']])
    expect(github.violations).toEqual([])
  })

  test('a disabled workflow has stopped, and its other triggers with it', async () => {
    using repository = createRepository(BASE)
    await using github = await platform()
    github.addWorkflow('.github/workflows/nightly.yml', 'disabled_inactivity')
    addNightly(github, '2026-02-12')
    const run = await runOnGitHub(repository, github, { issues: 'plan' })
    expect(run.outputs['stopped-schedules']).toBe('[".github/workflows/nightly.yml"]')
    expect(detail(run, 'schedule:.github/workflows/nightly.yml')).toContain('60 days without activity')
    expect(JSON.stringify(run.verdict)).toContain('the trigger pull_request of this file stopped with it')
    expect(run.stdout).toContain('issues: open "Maintenance 2026-W07"')
    expect(github.issues.all()).toEqual([])
  })

  test('a workflow whose runs stopped coming', async () => {
    using repository = createRepository(BASE)
    await using github = await platform()
    github.addWorkflow('.github/workflows/nightly.yml')
    addNightly(github, '2026-02-10')
    const run = await runOnGitHub(repository, github, { issues: 'plan' })
    expect(statuses(run)['schedule:.github/workflows/nightly.yml']).toBe('fail')
  })

  test('a token that may read little leaves open what it cannot see', async () => {
    using repository = createRepository(BASE)
    await using github = await platform()
    github.addWorkflow('.github/workflows/nightly.yml')
    github.refuse({ method: 'GET', path: /\/actions\//, status: 403 })
    const run = await runOnGitHub(repository, github, { issues: 'plan' })
    expect(statuses(run)).toMatchObject({
      'duty:campaign': 'inconclusive',
      'schedule:.github/workflows/nightly.yml': 'inconclusive',
    })
  })

  test('the facts of a run give the same verdict without GitHub', async () => {
    using repository = createRepository(BASE)
    repository.write({ 'reports/audit.json': AUDIT })
    await using github = await platform()
    github.addWorkflow('.github/workflows/nightly.yml')
    addNightly(github, '2026-02-12')
    await runOnGitHub(repository, github, { issues: 'plan', 'verdict-path': 'out/v.json' })
    const online: unknown = JSON.parse(readFileSync(join(repository.path, 'out/v.json'), 'utf8'))
    const offline = runAction(stepOf(repository, { facts: 'out/v.facts.json' }))
    expect((offline.verdict as Verdict).checks).toEqual((online as Verdict).checks)
  })
})

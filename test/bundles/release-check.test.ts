import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AddedJob,
  type AddedRun,
  createRepository,
  type EmulatedGitHub,
  type Files,
  type Repository,
  runActionAsync,
  startEmulatedGitHub,
} from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { IS_HERE, piFile, SKIPPED } from '../pi/pi-platform.ts'

const ACTION = join(ROOT, 'actions/release-check')

const policy = (...lines: readonly string[]) =>
  [
    'version: 1',
    'platform: Orbit',
    'thresholds: test.v1',
    'release:',
    '  manifest: package.json',
    '  changelog: CHANGELOG.md',
  ]
    .concat(lines.map((line) => `  ${line}`))
    .join('\n')
    .concat('\n')

const READY: Files = {
  'package.json': { name: 'orbit', version: '0.1.0' },
  'CHANGELOG.md': '# Changelog\n\n## [0.1.0] - 2026-02-28\n\n- Everything.\n',
}

/** What GitHub has, for the commit that is released. */
type Prepare = (github: EmulatedGitHub, commit: string) => void

interface Judging {
  readonly tag?: string
  /** No token is given where absent. */
  readonly token?: 'secret' | 'narrow'
  readonly visibility?: 'public' | 'private'
  readonly prepare?: Prepare
}

async function judge(repository: Repository, { tag, token, visibility, prepare }: Judging = {}) {
  await using github = await startEmulatedGitHub({
    repository: 'orbit/platform',
    tokens: { secret: ['repo'], narrow: [] },
    ...(visibility === undefined ? {} : { visibility }),
  })
  prepare?.(github, repository.git('rev-parse', 'HEAD'))
  const done = await runActionAsync({
    action: ACTION,
    workspace: repository.path,
    inputs: {
      'as-of': '2026-03-01T12:00:00Z',
      tag: tag ?? 'v0.1.0',
      'github-token': token ?? '',
      'verdict-path': 'out/gate.verdict.json',
    },
    env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: String(OWN_RUN) },
  })
  expect(github.violations).toEqual([])
  return { ...done, asked: github.requests }
}

/** The run that asks. */
const OWN_RUN = 9

const job = (label: string, conclusion: string | null = 'success'): AddedJob => ({
  name: `test (${label})`,
  conclusion,
  labels: [label],
})
const run = (id: number, headSha: string, changes: Partial<AddedRun> = {}): AddedRun => ({
  id,
  workflow: '.github/workflows/ci.yml',
  event: 'push',
  headSha,
  headBranch: 'main',
  conclusion: 'success',
  ...changes,
})

/** A GitHub whose run 7 has these jobs, besides the run that asks. */
const withJobs =
  (jobs: readonly AddedJob[], changes: Partial<AddedRun> = {}): Prepare =>
  (github, commit) => {
    github.addRun(run(7, commit, { jobs, ...changes }))
    github.addRun(run(OWN_RUN, commit, { conclusion: null, jobs: [job('ubuntu-latest', null)] }))
  }

const GREEN = [job('ubuntu-latest'), job('macos-15'), job('windows-2025')]

describe('a release', () => {
  test('goes out, with what a workflow goes on with', async () => {
    using repository = createRepository({ '.github/governance.yml': policy(), ...READY })
    const done = await judge(repository)
    expect(done.exitCode, done.stdout).toBe(0)
    expect(done.outputs).toMatchObject({
      status: 'pass',
      version: '0.1.0',
      channel: 'first',
      prerelease: 'false',
    })
    const read = (name: string) => readFileSync(join(repository.path, 'out', name), 'utf8')
    expect(read('gate.release-notes.md')).toBe('- Everything.\n')
    expect(JSON.parse(read('gate.readiness.json'))).toMatchObject({ tag: 'v0.1.0' })
    expect(done.summary).toContain('### Readiness')
  })

  test.each<[string, readonly AddedJob[], readonly string[], Partial<AddedRun>?]>([
    ['has passed on each system', GREEN, []],
    ['has not run on one', [job('ubuntu-latest'), job('macos-15')], ['release-check/ci-system:windows']],
    [
      'was skipped on one',
      [job('ubuntu-latest'), job('macos-15'), job('windows-2025', 'skipped')],
      ['release-check/ci-system:windows'],
    ],
    [
      'was cancelled on one',
      [job('ubuntu-latest', 'cancelled'), job('macos-15'), job('windows-2025')],
      ['release-check/ci-system:linux'],
    ],
    [
      'was skipped before it became a matrix',
      [{ ...job(''), labels: [], conclusion: 'skipped' }],
      [
        'release-check/ci-system:linux',
        'release-check/ci-system:macos',
        'release-check/ci-system:windows',
        'release-check/ci-others',
      ],
    ],
    [
      'has passed on machines of its own',
      [job('self-hosted Linux'), job('self-hosted macOS'), job('self-hosted Windows')].map((each) => ({
        ...each,
        labels: (each.labels ?? []).flatMap((label) => label.split(' ')),
      })),
      [],
    ],
    [
      'was fixed by running it again',
      [{ ...job('ubuntu-latest', 'failure'), attempt: 1 }, ...GREEN],
      [],
      { attempt: 2 },
    ],
    [
      'was broken by running it again',
      [...GREEN.map((each) => ({ ...each, attempt: 1 })), job('ubuntu-latest', 'failure'), ...GREEN.slice(1)],
      ['release-check/ci-system:linux'],
      { attempt: 2, conclusion: 'failure' },
    ],
    [
      'failed in the last of many jobs',
      [
        ...GREEN,
        ...Array.from({ length: 120 }, (_, index) => ({ ...job('ubuntu-latest'), name: `shard ${index}` })),
        job('macos-15', 'failure'),
      ],
      ['release-check/ci-system:macos'],
      { conclusion: 'failure' },
    ],
  ])('whose CI %s', async (_, jobs, failed, changes) => {
    using repository = createRepository({
      '.github/governance.yml': policy('required-os: [linux, macos, windows]'),
      ...READY,
    })
    const done = await judge(repository, { token: 'secret', prepare: withJobs(jobs, changes) })
    expect(JSON.parse(done.outputs['failed-checks'] ?? ''), done.stdout).toEqual(failed)
  })

  test('is stopped by another workflow, and not by one of another commit', async () => {
    using repository = createRepository({
      '.github/governance.yml': policy('required-os: [linux]'),
      ...READY,
    })
    const broken = { jobs: [job('ubuntu-latest', 'failure')], conclusion: 'failure' }
    const failing =
      (workflow: string, headSha?: string): Prepare =>
      (github, commit) => {
        withJobs(GREEN)(github, commit)
        github.addRun(run(8, headSha ?? commit, { ...broken, workflow, name: 'Nightly' }))
      }
    const nightly = '.github/workflows/nightly.yml'
    const stopped = await judge(repository, { token: 'secret', prepare: failing(nightly) })
    expect(JSON.parse(stopped.outputs['failed-checks'] ?? ''), stopped.stdout).toEqual([
      'release-check/ci-system:linux',
    ])
    const other = await judge(repository, { token: 'secret', prepare: failing(nightly, '0'.repeat(40)) })
    expect(other.outputs['status'], other.stdout).toBe('pass')
  })

  test.each<[string, string | null, string | null, string]>([
    ['has succeeded', 'scanner', 'success', 'pass'],
    ['has failed', 'scanner', 'failure', 'fail'],
    ['has not ended', 'scanner', null, 'inconclusive'],
    ['is only a job of the same name', 'github-actions', 'success', 'fail'],
  ])('that needs a check run which %s', async (_, app, conclusion, status) => {
    using repository = createRepository({
      '.github/governance.yml': policy('required-check-runs: [scan]'),
      ...READY,
    })
    const done = await judge(repository, {
      token: 'secret',
      prepare: (github, headSha) => github.addCheckRun({ name: 'scan', app, headSha, conclusion }),
    })
    expect(done.outputs['status'], done.stdout).toBe(status)
  })

  test('waits for GitHub in an incident, and is not known to be green in a longer one', async () => {
    using repository = createRepository({
      '.github/governance.yml': policy('required-os: [linux]'),
      ...READY,
    })
    const incident =
      (fault: { readonly status: number; readonly times?: number }): Prepare =>
      (github, commit) => {
        withJobs(GREEN)(github, commit)
        github.refuse({ path: /\/actions\/runs\/7\/jobs$/, ...fault })
      }
    const short = await judge(repository, { token: 'secret', prepare: incident({ status: 503, times: 1 }) })
    expect(short.outputs['status'], short.stdout).toBe('pass')
    const long = await judge(repository, { token: 'secret', prepare: incident({ status: 503 }) })
    expect(long.outputs['status']).toBe('inconclusive')
    expect(long.stdout).toContain('GitHub answered 503')
  })

  test('is not known to be green without a token, or where the token may not read', async () => {
    using repository = createRepository({
      '.github/governance.yml': policy('required-os: [linux]'),
      ...READY,
    })
    const without = await judge(repository)
    expect(without.outputs['status']).toBe('inconclusive')
    expect(without.stdout).toContain('github-token')
    expect(without.asked).toEqual([])
    const refused = await judge(repository, { token: 'narrow', visibility: 'private' })
    expect(refused.outputs['status']).toBe('inconclusive')
    expect(refused.stdout).toContain('actions: read')
  })

  test('is stopped by an open issue', async () => {
    using repository = createRepository({
      '.github/governance.yml': policy('blocker-labels: [blocker]'),
      ...READY,
    })
    const done = await judge(repository, {
      token: 'secret',
      prepare: (github) => github.addIssue({ number: 7, title: 'It burns\n::error::x', labels: ['blocker'] }),
    })
    expect(JSON.parse(done.outputs['failed-checks'] ?? '')).toEqual(['release-check/blockers'])
    expect(done.commands.filter(({ name }) => name === 'error')).toHaveLength(1)
  })

  test('documents what a label calls breaking', async () => {
    using repository = createRepository({
      '.github/governance.yml': policy('breaking-labels: [breaking]'),
      ...READY,
    })
    const commit = repository.commit({}, 'feat: another loader (#12)')
    const labelled = (github: EmulatedGitHub) => {
      const side = { repository: 'someone/platform', branch: 'x', sha: commit }
      github.addPullRequest({
        number: 12,
        title: 'Another loader',
        head: side,
        base: { branch: 'main', sha: commit },
        mergeCommit: commit,
        labels: ['breaking'],
      })
    }
    const before = await judge(repository, { token: 'secret', prepare: labelled })
    expect(before.outputs['failed-checks']).toBe('["release-check/changelog-breaking"]')
    const entry =
      '# Changelog\n\n## [0.1.0] - 2026-02-28\n\n### Breaking changes\n\n- Another loader (#12).\n'
    repository.commit({ 'CHANGELOG.md': entry }, 'docs: say so')
    expect((await judge(repository, { token: 'secret', prepare: labelled })).outputs['status']).toBe('pass')
  })
})

describe.skipIf(!IS_HERE)(`the real platform${SKIPPED}`, () => {
  test('hears what is missing for 1.0, dimension by dimension', async () => {
    using repository = createRepository({
      '.github/governance.yml': piFile('governance.yml'),
      'Cargo.toml': piFile('platform/Cargo.toml'),
      'Cargo.lock': piFile('platform/Cargo.lock'),
      'CHANGELOG.md': piFile('platform/CHANGELOG.md'),
    })
    const done = await judge(repository, { tag: 'v1.0.0' })
    expect(done.exitCode).toBe(1)
    const { dimensions } = JSON.parse(readFileSync(join(repository.path, 'out/gate.readiness.json'), 'utf8'))
    const open = dimensions.map(
      ({ name, open: checks }: { name: string; open: readonly { id: string }[] }) => [
        name,
        checks.map(({ id }) => id),
      ],
    )
    expect(Object.fromEntries(open)).toEqual({
      'Tag and version': [
        'release-check/manifest-version:Cargo.toml',
        'release-check/manifest-lock-file:Cargo.lock',
      ],
      'Change log': ['release-check/changelog-entry', 'release-check/changelog-unreleased'],
      Deprecations: ['release-check/deprecations-register'],
      Cadence: [],
      CI: [
        'release-check/ci-system:linux',
        'release-check/ci-system:macos',
        'release-check/ci-system:windows',
      ],
      'Verdicts of the gates': [
        'conformance-gate',
        'perf-budget',
        'suite-classification',
        'traceability',
      ].map((name) => `release-check/verdicts-required:${name}`),
      'Criteria of 1.0': [
        'release-check/one-zero-pass-rate',
        'release-check/one-zero-budgets',
        'release-check/one-zero-documents',
        ...['cli-modes-stable', 'runtime-surface-stable', 'documentation-complete', 'security-review'].map(
          (name) => `release-check/one-zero-attestation:${name}`,
        ),
      ],
    })
  })
})

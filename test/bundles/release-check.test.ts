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

const REPOSITORY = 'orbit/platform'

interface Options {
  readonly tag?: string
  /** What GitHub knows; without it there is no token. */
  readonly prepare?: (github: EmulatedGitHub, commit: string) => void | Promise<void>
}

async function judge(repository: Repository, { tag = 'v0.1.0', prepare }: Options = {}) {
  await using github = await startEmulatedGitHub({ repository: REPOSITORY, tokens: { secret: ['repo'] } })
  await prepare?.(github, repository.git('rev-parse', 'HEAD'))
  const run = await runActionAsync({
    action: ACTION,
    workspace: repository.path,
    inputs: {
      'as-of': '2026-03-01T12:00:00Z',
      tag,
      'github-token': prepare === undefined ? '' : 'secret',
      'verdict-path': 'out/gate.verdict.json',
    },
    env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: '9' },
  })
  // What was asked is as GitHub describes it.
  expect(github.violations).toEqual([])
  return run
}

const job = (label: string, conclusion: string | null = 'success', attempt = 1): AddedJob => ({
  name: `test (${label})`,
  labels: label.split('+').filter((each) => each !== ''),
  conclusion,
  attempt,
})

const run = (headSha: string, changes: Partial<AddedRun>): AddedRun => ({
  id: 7,
  workflow: '.github/workflows/ci.yml',
  event: 'push',
  headSha,
  headBranch: 'main',
  conclusion: 'success',
  ...changes,
})

/** A GitHub whose run 7 has these jobs, and whose run 9 is the one that asks. */
const withJobs =
  (...jobs: readonly AddedJob[]): NonNullable<Options['prepare']> =>
  (github, commit) => {
    github.addRun(run(commit, { jobs, attempt: Math.max(...jobs.map(({ attempt = 1 }) => attempt)) }))
    github.addRun(
      run(commit, {
        id: 9,
        workflow: '.github/workflows/release.yml',
        conclusion: null,
        jobs: [job('ubuntu-latest', null)],
      }),
    )
  }

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

  const GREEN = [job('ubuntu-latest'), job('macos-15'), job('windows-2025')]

  test.each<[string, readonly AddedJob[], readonly string[]]>([
    ['has passed on each system', GREEN, []],
    ['has not run on one', [job('ubuntu-latest'), job('macos-15')], ['ci.windows']],
    [
      'was skipped on one',
      [job('ubuntu-latest'), job('macos-15'), job('windows-2025', 'skipped')],
      ['ci.windows'],
    ],
    [
      'was cancelled on one',
      [job('ubuntu-latest', 'cancelled'), job('macos-15'), job('windows-2025')],
      ['ci.linux'],
    ],
    [
      'ended neutral on one',
      [job('ubuntu-latest'), job('macos-15', 'neutral'), job('windows-2025')],
      ['ci.macos'],
    ],
    ['still runs on one', [...GREEN, job('windows-2022', null)], ['ci.windows']],
    [
      'was skipped before it became a matrix',
      [{ ...job(''), conclusion: 'skipped' }],
      ['ci.linux', 'ci.macos', 'ci.windows', 'ci.others'],
    ],
    [
      'failed and was run again',
      [...GREEN, ...GREEN].map((each, index) => ({
        ...each,
        attempt: index < 3 ? 1 : 2,
        conclusion: index === 0 ? 'failure' : 'success',
      })),
      [],
    ],
    [
      'passed and was run again in vain',
      [
        job('ubuntu-latest'),
        job('ubuntu-latest', 'failure', 2),
        job('macos-15', 'success', 2),
        job('windows-2025', 'success', 2),
      ],
      ['ci.linux'],
    ],
    [
      'ran on machines of its own',
      [job('self-hosted+Linux+X64'), job('self-hosted+macOS+ARM64'), job('self-hosted+Windows')],
      [],
    ],
    ['ran on machines that tell no system', [job('self-hosted+big')], ['ci.linux', 'ci.macos', 'ci.windows']],
  ])('whose CI %s', async (_, jobs, failed) => {
    using repository = createRepository({
      '.github/governance.yml': policy('required-os: [linux, macos, windows]'),
      ...READY,
    })
    const done = await judge(repository, { prepare: withJobs(...jobs) })
    expect(JSON.parse(done.outputs['failed-checks'] ?? ''), done.stdout).toEqual(failed)
  })

  test('whose second workflow failed, or whose commit was never built, is stopped', async () => {
    using repository = createRepository({
      '.github/governance.yml': policy('required-os: [linux]'),
      ...READY,
    })
    const second = await judge(repository, {
      prepare: (github, commit) => {
        github.addRun(run(commit, { jobs: GREEN }))
        github.addRun(
          run(commit, {
            id: 8,
            workflow: '.github/workflows/nightly.yml',
            jobs: [job('ubuntu-24.04', 'failure')],
          }),
        )
      },
    })
    expect(second.outputs['failed-checks']).toBe('["ci.linux"]')
    const other = await judge(repository, {
      prepare: (github) => github.addRun(run('0'.repeat(40), { jobs: GREEN })),
    })
    expect(other.outputs['failed-checks']).toBe('["ci.linux"]')
  })

  test('needs the check runs of other systems', async () => {
    using repository = createRepository({
      '.github/governance.yml': policy('required-check-runs: [build/macstadium]'),
      ...READY,
    })
    const judged = async (app: string, conclusion: string | null) => {
      const done = await judge(repository, {
        prepare: (github, headSha) =>
          github.addCheckRun({ name: 'build/macstadium', headSha, conclusion, app }),
      })
      return done.outputs['status']
    }
    expect(await judged('macstadium', 'success')).toBe('pass')
    expect(await judged('macstadium', 'failure')).toBe('fail')
    expect(await judged('macstadium', null)).toBe('inconclusive')
    expect(await judged('github-actions', 'success')).toBe('fail')
  })

  test('is not known to be green without a token, or where the token may not read', async () => {
    using repository = createRepository({
      '.github/governance.yml': policy('required-os: [linux]'),
      ...READY,
    })
    const without = await judge(repository)
    expect(without.outputs['status']).toBe('inconclusive')
    expect(without.stdout).toContain('github-token')
    const refused = await judge(repository, {
      prepare: (github) => github.refuse({ path: /./, status: 403, body: { message: 'no' } }),
    })
    expect(refused.outputs['status']).toBe('inconclusive')
    expect(refused.stdout).toContain('actions: read')
  })

  test('is stopped by an open issue', async () => {
    using repository = createRepository({
      '.github/governance.yml': policy('blocker-labels: [blocker]'),
      ...READY,
    })
    const done = await judge(repository, {
      prepare: (github) => github.addIssue({ title: 'It burns\n::error::x', labels: ['blocker'] }),
    })
    expect(JSON.parse(done.outputs['failed-checks'] ?? '')).toEqual(['blockers'])
    expect(done.commands.filter(({ name }) => name === 'error')).toHaveLength(1)
  })

  test('documents what a label calls breaking', async () => {
    using repository = createRepository({
      '.github/governance.yml': policy('breaking-labels: [breaking]'),
      ...READY,
    })
    const commit = repository.commit({}, 'feat: another loader (#12)')
    const labelled: NonNullable<Options['prepare']> = (github) => {
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
    const before = await judge(repository, { prepare: labelled })
    expect(before.outputs['failed-checks']).toBe('["changelog.breaking"]')
    const entry =
      '# Changelog\n\n## [0.1.0] - 2026-02-28\n\n### Breaking changes\n\n- Another loader (#12).\n'
    repository.commit({ 'CHANGELOG.md': entry }, 'docs: say so')
    expect((await judge(repository, { prepare: labelled })).outputs['status']).toBe('pass')
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
      'Tag and version': ['manifest.Cargo.toml', 'manifest.Cargo.lock'],
      'Change log': ['changelog.entry', 'changelog.unreleased'],
      Deprecations: ['deprecations.register'],
      Cadence: [],
      CI: ['ci.linux', 'ci.macos', 'ci.windows'],
      'Verdicts of the gates': [
        'conformance-gate',
        'perf-budget',
        'suite-classification',
        'traceability',
      ].map((name) => `verdicts.${name}`),
      'Criteria of 1.0': [
        'one-zero.pass-rate',
        'one-zero.budgets',
        'one-zero.documents',
        ...['cli-modes-stable', 'runtime-surface-stable', 'documentation-complete', 'security-review'].map(
          (name) => `one-zero.${name}`,
        ),
      ],
    })
  })
})

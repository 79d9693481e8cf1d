import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  createRepository,
  type Files,
  type GitHubHandler,
  pageOf,
  type Repository,
  runActionAsync,
  startGitHub,
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

async function judge(
  repository: Repository,
  options: { readonly tag?: string; readonly handle?: GitHubHandler } = {},
) {
  await using server = await startGitHub(options.handle ?? (() => ({ status: 404 })))
  return await runActionAsync({
    action: ACTION,
    workspace: repository.path,
    inputs: {
      'as-of': '2026-03-01T12:00:00Z',
      tag: options.tag ?? 'v0.1.0',
      'github-token': options.handle === undefined ? '' : 'secret',
      'verdict-path': 'out/gate.verdict.json',
    },
    env: { GITHUB_API_URL: server.url, GITHUB_RUN_ID: '9' },
  })
}

const job = (label: string, conclusion = 'success') => ({
  name: `test (${label})`,
  status: 'completed',
  conclusion,
  labels: [label],
  html_url: 'https://example.org/job',
})

/** A GitHub whose run 7 has these jobs, and whose run 9 is the one that asks. */
const withJobs =
  (...jobs: readonly object[]): GitHubHandler =>
  (request) => {
    const { path } = request
    const run = (id: number) => ({ id, name: 'CI', path: 'ci.yml', html_url: 'https://example.org' })
    if (path.endsWith('/actions/runs')) return { body: { total_count: 2, workflow_runs: [run(7), run(9)] } }
    if (path.endsWith('/actions/runs/7/jobs'))
      return pageOf(jobs, request, (own, total) => ({ total_count: total, jobs: own }))
    if (path.endsWith('/actions/runs/9/jobs')) {
      return {
        body: {
          total_count: 1,
          jobs: [{ ...job('ubuntu-latest', ''), status: 'in_progress', conclusion: null }],
        },
      }
    }
    if (path.endsWith('/check-runs')) return { body: { total_count: 0, check_runs: [] } }
    return { status: 404, body: { message: 'Not Found' } }
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

  test.each<[string, readonly object[], readonly string[]]>([
    ['has passed on each system', [job('ubuntu-latest'), job('macos-15'), job('windows-2025')], []],
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
      'was skipped before it became a matrix',
      [{ ...job(''), labels: [], conclusion: 'skipped' }],
      ['ci.linux', 'ci.macos', 'ci.windows', 'ci.others'],
    ],
  ])('whose CI %s', async (_, jobs, failed) => {
    using repository = createRepository({
      '.github/governance.yml': policy('required-os: [linux, macos, windows]'),
      ...READY,
    })
    const done = await judge(repository, { handle: withJobs(...jobs) })
    expect(JSON.parse(done.outputs['failed-checks'] ?? ''), done.stdout).toEqual(failed)
  })

  test('is not known to be green without a token, or where the token may not read', async () => {
    using repository = createRepository({
      '.github/governance.yml': policy('required-os: [linux]'),
      ...READY,
    })
    const without = await judge(repository)
    expect(without.outputs['status']).toBe('inconclusive')
    expect(without.stdout).toContain('github-token')
    const refused = await judge(repository, { handle: () => ({ status: 403, body: { message: 'no' } }) })
    expect(refused.outputs['status']).toBe('inconclusive')
    expect(refused.stdout).toContain('actions: read')
  })

  test('is stopped by an open issue', async () => {
    using repository = createRepository({
      '.github/governance.yml': policy('blocker-labels: [blocker]'),
      ...READY,
    })
    const issue = { number: 7, title: 'It burns\n::error::x', html_url: 'https://example.org/7' }
    const done = await judge(repository, { handle: (request) => pageOf([issue], request) })
    expect(JSON.parse(done.outputs['failed-checks'] ?? '')).toEqual(['blockers'])
    expect(done.commands.filter(({ name }) => name === 'error')).toHaveLength(1)
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
        ...['cli-modes-stable', 'runtime-surface-stable', 'documentation-complete', 'security-review'].map(
          (name) => `one-zero.${name}`,
        ),
      ],
    })
  })
})

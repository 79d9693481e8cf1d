import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, createRepository, type Repository, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

/** Whose rules judge, on each event, seen from outside: what a change loosens does not let it pass. */
const POLICY = '.github/governance.yml'

const policy = (rule: string, ...head: string[]) => `version: 1
platform: Orbit
thresholds: test.v1
${head.map((line) => `${line}\n`).join('')}conformance:
  campaigns:
    corpus: { evidence: results.jsonl, ${rule} }
`
const STRICT = 'max-failures: 0'
const LOOSE = 'max-failures: 9'
const FAILING = '{"subject":"a","status":"pass"}\n{"subject":"b","status":"fail"}\n'

const REPOSITORY = { repository: { default_branch: 'main' } }
const pullRequest = (sha: string, ref = 'main') => ({
  name: 'pull_request',
  payload: { ...REPOSITORY, pull_request: { number: 1, base: { sha, ref }, head: { sha } } },
})
const events = (sha: string) => [
  pullRequest(sha),
  { ...pullRequest(sha), name: 'pull_request_target' },
  {
    name: 'merge_group',
    payload: { ...REPOSITORY, merge_group: { base_sha: sha, base_ref: 'refs/heads/main', head_sha: sha } },
  },
  { name: 'workflow_run', payload: { ...REPOSITORY, workflow_run: { id: 1, event: 'pull_request' } } },
]
type Event = ReturnType<typeof events>[number]

const judge = ({ path }: Repository, event?: Event, inputs = {}, action = 'conformance-gate') =>
  runAction({
    action: join(ROOT, 'actions', action),
    workspace: path,
    inputs,
    ...(event === undefined ? {} : { event }),
  })

/** A base, which the remote's `main` is, and a change of it that is checked out. */
function changed(base: string, change: string) {
  const repository = createRepository({ [POLICY]: base })
  const sha = repository.git('rev-parse', 'HEAD')
  repository.git('update-ref', 'refs/remotes/origin/main', sha)
  repository.git('checkout', '--quiet', '-b', 'topic')
  repository.commit({ [POLICY]: change, 'results.jsonl': FAILING })
  return { repository, sha, [Symbol.dispose]: () => repository[Symbol.dispose]() }
}

describe.each([0, 1, 2, 3].map((index) => [events('')[index]?.name ?? '', index] as const))(
  'on %s',
  (_, index) => {
    test('a change is not judged by the rules that it loosens, and the verdict says so', () => {
      using scene = changed(policy(STRICT, 'require-base: true'), policy(LOOSE))
      const run = judge(scene.repository, events(scene.sha)[index])
      expect(run.exitCode).toBe(1)
      expect(run.outputs['failed-checks']).toBe('["conformance-gate/failures:corpus"]')
      expect(run.verdict).toMatchObject({ rules: { branch: 'main', commit: scene.sha } })
      expect(run.summary).toContain('takes effect when it is merged')
    })

    test('a change of nothing else passes by the rules of its base', () => {
      using scene = changed(policy(LOOSE, 'require-base: true'), policy(LOOSE, 'require-base: true'))
      const run = judge(scene.repository, events(scene.sha)[index])
      expect(run.exitCode).toBe(0)
      expect(run.verdict).toMatchObject({
        checks: expect.arrayContaining([
          expect.objectContaining({ id: 'conformance-gate/governance-base', status: 'pass' }),
        ]),
      })
    })

    test('a base that is not to be had is inconclusive where the policy requires it, else a warning', () => {
      for (const [head, status, exitCode] of [
        [['require-base: true'], 'inconclusive', 1],
        [[], 'pass', 0],
      ] as const) {
        using repository = createRepository({ [POLICY]: policy(LOOSE, ...head), 'results.jsonl': FAILING })
        repository.git('branch', '--move', 'topic')
        const run = judge(repository, events('f'.repeat(40))[index])
        expect(run.outputs['status']).toBe(status)
        expect(run.exitCode).toBe(exitCode)
        expect(run.summary).toContain('so the rules were read from the checkout')
      }
    })
  },
)

test('a push is judged by its own rules, and says which they are', () => {
  using scene = changed(policy(STRICT), policy(LOOSE))
  const run = runAction({
    action: join(ROOT, 'actions/conformance-gate'),
    workspace: scene.repository.path,
    event: { name: 'push', payload: REPOSITORY },
    env: { GITHUB_REF: 'refs/heads/topic', GITHUB_SHA: 'a'.repeat(40) },
  })
  expect(run.exitCode).toBe(0)
  expect(run.verdict).toMatchObject({ rules: { branch: 'topic', commit: 'a'.repeat(40) } })
})

describe('the author of a pull request chooses its base', () => {
  /** `main` is strict and lists the branches whose rules count; `lax` and `release/1` are looser. */
  function withBases(...head: string[]) {
    const repository = createRepository({ [POLICY]: policy(STRICT, ...head) })
    const main = repository.git('rev-parse', 'HEAD')
    repository.git('update-ref', 'refs/remotes/origin/main', main)
    const [lax, release] = ['lax', 'release/1'].map((branch) => {
      repository.git('checkout', '--quiet', '-b', branch, main)
      return repository.commit({ [POLICY]: policy(LOOSE) })
    })
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.commit({ 'results.jsonl': FAILING })
    return {
      repository,
      main,
      lax: lax ?? '',
      release: release ?? '',
      [Symbol.dispose]: () => repository[Symbol.dispose](),
    }
  }

  test('a base that the default branch does not list gives no rules', () => {
    using scene = withBases('rules-from: [main, "release/*"]')
    const run = judge(scene.repository, pullRequest(scene.lax, 'lax'))
    expect(run.outputs['failed-checks']).toBe('["conformance-gate/failures:corpus"]')
    expect(run.verdict).toMatchObject({ rules: { branch: 'main', commit: scene.main } })
    expect(run.stdout).toContain('lax is not listed in rules-from')
  })

  test('one that it lists does', () => {
    using scene = withBases('rules-from: [main, "release/*"]')
    const run = judge(scene.repository, pullRequest(scene.release, 'release/1'))
    expect(run.outputs['status']).toBe('pass')
    expect(run.verdict).toMatchObject({ rules: { branch: 'release/1', commit: scene.release } })
  })

  test('every base does where it lists none', () => {
    using scene = withBases()
    expect(judge(scene.repository, pullRequest(scene.lax, 'lax')).outputs['status']).toBe('pass')
  })

  test('what the base or the change says of it counts for nothing', () => {
    using scene = withBases('rules-from: [main]')
    scene.repository.git('checkout', '--quiet', 'lax')
    const lax = scene.repository.commit({
      [POLICY]: policy(LOOSE, 'rules-from: [main, lax]'),
      'results.jsonl': FAILING,
    })
    expect(judge(scene.repository, pullRequest(lax, 'lax')).outputs['status']).toBe('fail')
  })

  test('a default branch that is not to be had is a doubt, and inconclusive where the base requires one', () => {
    for (const [head, status] of [
      [[], 'pass'],
      [['require-base: true'], 'inconclusive'],
    ] as const) {
      using scene = withBases()
      scene.repository.git('checkout', '--quiet', 'lax')
      const lax = scene.repository.commit({ [POLICY]: policy(LOOSE, ...head), 'results.jsonl': FAILING })
      const payload = { ...pullRequest(lax, 'lax').payload, repository: { default_branch: 'gone' } }
      const run = judge(scene.repository, { name: 'pull_request', payload })
      expect(run.outputs['status']).toBe(status)
      expect(run.summary).toContain('the default branch gone could not be fetched')
    }
  })
})

describe('a history', () => {
  const rules = `version: 1
platform: Orbit
thresholds: test.v1
performance:
  evidence: bench.json
  budgets: { load: { metric: load, max: 200ms } }
  history: { path: kept/h.jsonl, met-on-days: 3 }
`
  const bench = JSON.stringify([{ name: 'load', unit: 'ms', value: 100 }])
  const asOf = { 'as-of': '2026-02-10T12:00:00Z' }

  /** The rows of three days, as an earlier run of the gate wrote them. */
  function rowsOfThreeDays(): string {
    using repository = createRepository({
      [POLICY]: rules.replace('3 }', '3, if-missing: warn }'),
      'bench.json': bench,
    })
    judge(repository, undefined, { ...asOf, 'verdict-path': 'out/gate.verdict.json' }, 'perf-budget')
    const row = JSON.parse(readFileSync(join(repository.path, 'out/gate.history-rows.jsonl'), 'utf8'))
    return ['07', '08', '09']
      .map((day) => `${JSON.stringify({ ...row, at: `2026-02-${day}T12:00:00Z` })}\n`)
      .join('')
  }
  const rows = rowsOfThreeDays()

  function proposed(change: (repository: Repository) => void) {
    using repository = createRepository({ [POLICY]: rules, 'bench.json': bench, 'other/x': '' })
    const sha = repository.git('rev-parse', 'HEAD')
    change(repository)
    return judge(repository, pullRequest(sha), asOf, 'perf-budget').outputs['status']
  }

  test.each<readonly [string, (repository: Repository) => void, string]>([
    [
      'of the change does not count',
      (repository) => repository.commit({ 'kept/h.jsonl': rows }),
      'inconclusive',
    ],
    [
      'behind a link of the change does not count',
      (repository) => {
        repository.commit({ 'other/h.jsonl': rows })
        symlinkSync('other', join(repository.path, 'kept'))
        repository.commit({})
      },
      'inconclusive',
    ],
    [
      'of another repository that the change brings in does not count',
      (repository) => {
        repository.git('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},kept`)
        repository.git(
          '-c',
          'user.name=T',
          '-c',
          'user.email=t@example.org',
          'commit',
          '--quiet',
          '-m',
          'Module',
        )
        repository.write({ 'kept/h.jsonl': rows })
      },
      'inconclusive',
    ],
    [
      'that an earlier step restored counts',
      (repository) => {
        repository.commit({ '.gitignore': 'kept/\n' })
        repository.write({ 'kept/h.jsonl': rows })
      },
      'pass',
    ],
  ])('%s', (_, change, status) => {
    expect(proposed(change)).toBe(status)
  })
})

describe('a checkout in a folder of the workspace', () => {
  test('is the repository whose base counts, and a change cannot loosen its own rules there', () => {
    using workspace = createFolder()
    const path = join(workspace.path, 'repo')
    mkdirSync(path)
    using repository = createRepository({ [POLICY]: policy(STRICT, 'require-base: true') })
    const sha = repository.git('rev-parse', 'HEAD')
    repository.commit({ [POLICY]: policy(LOOSE), 'results.jsonl': FAILING })
    cpSync(repository.path, path, { recursive: true })
    for (const inputs of [
      { 'working-directory': 'repo' },
      { policy: `repo/${POLICY}`, evidence: 'corpus=repo/results.jsonl' },
    ]) {
      const run = runAction({
        action: join(ROOT, 'actions/conformance-gate'),
        workspace: workspace.path,
        event: pullRequest(sha),
        inputs,
      })
      expect(run.outputs['failed-checks'], run.stdout).toBe('["conformance-gate/failures:corpus"]')
      expect(run.verdict).toMatchObject({ rules: { commit: sha, path: `repo/${POLICY}` } })
    }
  })
})

test('a first policy that asks for a base can be merged', () => {
  using repository = createRepository({ 'readme.md': '' })
  const sha = repository.git('rev-parse', 'HEAD')
  repository.commit({ [POLICY]: policy(LOOSE, 'require-base: true'), 'results.jsonl': FAILING })
  const run = judge(repository, pullRequest(sha))
  expect(run.exitCode, run.stdout).toBe(0)
  expect(run.summary).toContain('the base commit has no policy yet')
})

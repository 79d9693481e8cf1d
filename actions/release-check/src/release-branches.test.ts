import { execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Runner, runGate } from '@governance-gates/action-kit'
import { type Check, type Instant, parseInstant } from '@governance-gates/core'
import { createFolder, createRepository, type Repository, repositoryIn } from '@governance-gates/testing'
import type { Verdict } from '@governance-gates/verdict'
import { describe, expect, test } from 'vitest'
import { releaseCheck } from './release-check.ts'

/** A tag can be put on any commit: whose rules judge it, and on which branch it must be. */
const PATH = '.github/governance.yml'
const policy = (...lines: readonly string[]) => `version: 1
platform: Orbit
thresholds: test.v1
release:
  manifest: package.json
  release-candidate-for: []
${lines.map((line) => (line.startsWith('^') ? '' : `  ${line}\n`)).join('')}${lines
  .filter((line) => line.startsWith('^'))
  .map((line) => `${line.slice(1)}\n`)
  .join('')}`

const NAMED = 'branches: [main, "release/*"]'
const VERDICTS = 'required-verdicts: [perf-budget]'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const state = (rules: string, version = '0.2.0') => ({
  [PATH]: rules,
  'package.json': { name: 'orbit', version },
})

interface Run {
  /** `-` for a laptop. */
  readonly event?: string
  readonly ref?: string
  readonly payload?: object
  readonly verdicts?: readonly Verdict[]
}

interface Told {
  readonly failed: readonly string[]
  readonly rules: Verdict['rules']
  readonly text: string
  check(id: string): Check | undefined
}

const TAG = 'v0.2.0'
const OF_MAIN = { repository: { default_branch: 'main' } }

async function judge(path: string, run: Run = {}): Promise<Told> {
  const { event = 'push', ref = `refs/tags/${TAG}`, payload = OF_MAIN, verdicts = [] } = run
  using folder = createFolder({ 'event.json': payload })
  const github = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(folder.path, 'event.json'),
    GITHUB_REF: ref,
  }
  using written = createFolder(Object.fromEntries(verdicts.map((each, index) => [`${index}.json`, each])))
  const inputs: Readonly<Record<string, string>> = {
    tag: TAG,
    evidence: verdicts.length > 0 ? 'given/*.json' : '',
  }
  if (verdicts.length > 0) cpSync(written.path, join(path, 'given'), { recursive: true })
  const outputs = new Map<string, string>()
  const runner: Runner = {
    input: (name) => inputs[name] ?? '',
    env: {
      GITHUB_WORKSPACE: path,
      RUNNER_TEMP: folder.path,
      GITHUB_REPOSITORY: 'orbit/platform',
      ...(event === '-' ? {} : github),
    },
    os: 'Linux',
    now: () => parseInstant('2026-03-01T12:00:00Z') as Instant,
    setOutput: (name, value) => outputs.set(name, value),
    writeSummary: () => undefined,
    annotate: () => undefined,
    log: () => undefined,
    setExitCode: () => undefined,
  }
  await runGate(releaseCheck, runner)
  const verdict: Verdict = JSON.parse(readFileSync(outputs.get('verdict') ?? '', 'utf8'))
  return {
    failed: JSON.parse(outputs.get('failed-checks') ?? '[]'),
    rules: verdict.rules,
    text: JSON.stringify(verdict.checks),
    check: (id) => verdict.checks.find((each) => each.id === id),
  }
}

/** `main` as the remote has it, with 0.1.0 released; what is checked out is on `feature`, with the tag of 0.2.0. */
function scene(main: string, feature: string): Repository {
  const made = createRepository(state(main, '0.1.0'))
  made.git('tag', 'v0.1.0')
  made.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  made.git('checkout', '--quiet', '-b', 'feature')
  made.commit(state(feature))
  made.git('tag', TAG)
  return made
}

/** The remote has merged the commit that is checked out into a branch, and gone on there. */
function mergeInto(made: Repository, branch: string, rules?: string): string {
  made.git('checkout', '--quiet', '--detach')
  const after = made.commit(rules === undefined ? {} : { [PATH]: rules }, `${branch} goes on`)
  made.git('update-ref', `refs/remotes/origin/${branch}`, after)
  made.git('checkout', '--quiet', TAG)
  return after
}

describe('a commit that is on none of the branches', () => {
  test.each<[string, string, Check['status'], readonly string[]]>([
    ['which the policy names, stops the release', NAMED, 'fail', ['release-check/tag-branch']],
    ['where the policy names none, is reported', 'tag: v{version}', 'warn', []],
  ])('%s', async (_, line, status, failed) => {
    using made = scene(policy(line), policy())
    const told = await judge(made.path)
    expect(told.failed, told.text).toEqual(failed)
    expect(told.check('release-check/tag-branch')).toMatchObject({
      status,
      remedy: expect.stringContaining('merge the commit into main without squashing'),
      findings: expect.arrayContaining([expect.objectContaining({ subject: 'main' })]),
    })
  })

  test('passes when it was merged as the remedy says', async () => {
    using made = scene(policy(NAMED), policy(NAMED))
    mergeInto(made, 'main')
    const told = await judge(made.path)
    expect(told.failed, told.text).toEqual([])
    expect(told.check('release-check/tag-branch')).toMatchObject({
      status: 'pass',
      actual: { value: 'on main' },
    })
  })

  test('cannot name a branch of its own', async () => {
    using made = scene(policy('branches: [main]'), policy('branches: [feature]'))
    mergeInto(made, 'feature')
    const told = await judge(made.path)
    expect(told.failed).toEqual(['release-check/tag-branch'])
    expect(told.text).toContain('(release.branches)')
  })

  test('is on no branch of the remote because of a local one', async () => {
    using made = scene(policy(NAMED), policy())
    made.git('branch', '--force', 'main', TAG)
    expect((await judge(made.path)).failed).toEqual(['release-check/tag-branch'])
  })

  test.each([
    ['branches: [mian]', 'this branch does not exist'],
    ['branches: ["releases/*"]', 'no branch matches this pattern'],
  ])('where %s is a mistake is refused', async (line, message) => {
    using made = scene(policy(line), policy())
    expect((await judge(made.path)).check('release-check/tag-branch')).toMatchObject({
      status: 'fail',
      remedy: 'name branches that exist in release.branches of the policy on main',
      findings: [{ message }],
    })
  })
})

describe('the policy that judges', () => {
  const strict = policy(NAMED, VERDICTS)

  test('is that of the branch, and what the commit has instead is shown', async () => {
    const rules = policy(VERDICTS)
    using made = scene(rules, policy('required-os: [linux]'))
    const told = await judge(made.path)
    expect(told.failed).toEqual(['release-check/verdicts-required:perf-budget'])
    expect(told.rules).toEqual({
      branch: 'main',
      commit: made.git('rev-parse', 'origin/main'),
      path: PATH,
      sha256: sha256(rules),
    })
    expect(told.check('release-check/governance-base')).toMatchObject({
      status: 'warn',
      findings: [
        {
          file: PATH,
          message:
            'differs in the commit that is released (release.required-verdicts, release.required-os); the policy of main decides',
        },
      ],
    })
  })

  test.each<[string, readonly (readonly [string, string])[], string]>([
    [
      'the first branch of the list that has the commit',
      [
        ['release/1', policy()],
        ['main', strict],
      ],
      'main',
    ],
    ['the only one that has it', [['release/1', policy(VERDICTS)]], 'release/1'],
    [
      'the first by name where a pattern has several',
      [
        ['release/2', policy()],
        ['release/1', strict],
      ],
      'release/1',
    ],
    ['the default branch where none has it', [], 'main'],
  ])('is that of %s', async (_, branches, branch) => {
    using made = scene(policy(NAMED, 'required-check-runs: [x]'), policy(NAMED))
    for (const [name, rules] of branches) mergeInto(made, name, rules)
    const told = await judge(made.path)
    expect(told.rules?.branch).toBe(branch)
    expect(told.failed).toContain(
      branches.length === 0 ? 'release-check/ci-check-run:x' : 'release-check/verdicts-required:perf-budget',
    )
  })

  test('is that of the default branch where a release branch is older than the policy', async () => {
    using made = createRepository({ 'package.json': { name: 'orbit', version: '0.2.0' } })
    made.git('checkout', '--quiet', '-b', 'old')
    made.git('update-ref', 'refs/remotes/origin/release/0', made.commit({ 'b.txt': '1' }))
    made.git('tag', TAG)
    made.git('checkout', '--quiet', 'main')
    made.git('update-ref', 'refs/remotes/origin/main', made.commit({ [PATH]: strict }))
    made.git('checkout', '--quiet', TAG)
    const told = await judge(made.path)
    expect(told.rules?.branch).toBe('main')
    expect(told.failed).toEqual(['release-check/verdicts-required:perf-budget'])
  })

  test('is asked for at the remote origin, where there is one', async () => {
    using made = scene(policy(), policy())
    made.git('remote', 'add', 'origin', made.path)
    const remedyOf = async () =>
      (await judge(made.path, { payload: {} })).check('release-check/governance-base')?.remedy
    expect(await remedyOf()).toMatch(/git fetch origin && git remote set-head origin --auto$/)
    made.git('checkout', '--quiet', 'main')
    made.git('fetch', '--quiet', 'origin')
    made.git('remote', 'set-head', 'origin', '--auto')
    made.git('checkout', '--quiet', 'feature')
    expect(await remedyOf()).toBeUndefined()
    made.git('remote', 'remove', 'origin')
    expect(await remedyOf()).not.toContain('set-head')
  })

  test.each<[string, string | undefined, object, string]>([
    ['nobody says what the default branch is', policy(), {}, 'so use a clone of the repository'],
    [
      'its branch is not to be had',
      policy(),
      { repository: { default_branch: 'gone' } },
      '+refs/heads/gone:',
    ],
    ['that of the default branch is invalid', 'version: 7\n', OF_MAIN, 'fix the policy on main'],
    ['the default branch has none yet', undefined, OF_MAIN, 'merge the policy into the release branch'],
  ])('is its own, with a warning, where %s', async (_, main, payload, remedy) => {
    for (const [head, failed] of [
      [policy(), []],
      [policy('^require-base: true'), ['release-check/governance-base']],
    ] as const) {
      using made = scene(main ?? '', head)
      if (main === undefined) {
        made.git('checkout', '--quiet', 'v0.1.0')
        made.git('rm', '--quiet', PATH)
        made.git('commit', '--quiet', '--message', 'none')
        made.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
        made.git('checkout', '--quiet', TAG)
      }
      const told = await judge(made.path, { payload })
      expect(told.failed, told.text).toEqual(failed)
      expect(told.check('release-check/governance-base')).toMatchObject({
        remedy: expect.stringContaining(remedy),
      })
    }
  })

  test('knows the default branch by what the remote says where the event says nothing', async () => {
    using made = scene(strict, policy())
    made.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
    expect((await judge(made.path, { payload: {} })).rules?.branch).toBe('main')
  })

  test('asks for registers that the commit has to have', async () => {
    using made = scene(policy('deprecations: deprecations.yml'), policy())
    const told = await judge(made.path)
    expect(told.failed).toEqual(['release-check/deprecations-register'])
    expect(told.check('release-check/deprecations-register')).toMatchObject({
      remedy:
        'write deprecations.yml, with deprecations: [] if nothing is deprecated, and release a commit that has it',
      findings: [
        {
          message: 'the policy of main names deprecations.yml, but the commit has no such file',
          file: 'deprecations.yml',
        },
      ],
    })
  })

  test('reads the registers of the commit, and not those that a step has written', async () => {
    using made = scene(policy('deprecations: deprecations.yml'), policy())
    made.commit({ 'deprecations.yml': 'deprecations: []\n' })
    made.git('tag', '--force', TAG)
    expect((await judge(made.path)).failed).toEqual([])
    made.write({ 'deprecations.yml': 'deprecations: [] # changed\n' })
    expect((await judge(made.path)).failed).toEqual(['release-check/tag-rules'])
  })
})

describe('the verdict of a gate that judged the push', () => {
  const verdict = (made: Repository, rules: string): Verdict => ({
    schema: 'governance.verdict/v1',
    gate: 'perf-budget',
    status: 'pass',
    mode: 'strict',
    blocking: false,
    thresholdsVersion: 'test.v1',
    evaluatedAt: '2026-02-28T12:00:00Z',
    subject: {
      repository: 'orbit/platform',
      commit: made.git('rev-parse', 'HEAD'),
      ref: 'refs/heads/main',
      os: 'Linux',
    },
    rules: { path: PATH, sha256: sha256(rules) },
    evidence: [],
    notes: [],
    checks: [
      {
        id: 'perf-budget/budget:a',
        rule: 'perf-budget/budget',
        scope: { budget: 'a' },
        title: 'Budget',
        status: 'pass',
        actual: { value: 1, unit: 'ms' },
        expected: { operator: 'at-most', limit: 2, unit: 'ms' },
        findings: [],
      },
    ],
    exceptions: { applied: [], expired: [], unused: [] },
  })
  const before = policy(NAMED, VERDICTS)
  const after = policy(NAMED, VERDICTS, 'evidence-max-age: 7d')

  test('counts where the branch has moved on since', async () => {
    using made = scene(before, before)
    mergeInto(made, 'main', after)
    const told = await judge(made.path, { verdicts: [verdict(made, before)] })
    expect(told.failed, told.text).toEqual([])
    expect(told.check('release-check/verdicts-required:perf-budget')).toMatchObject({
      status: 'warn',
      remedy: expect.stringContaining('release a later commit of main'),
    })
  })

  test.each<[string, string, string, string | undefined]>([
    [
      'by rules of a commit that is on no branch',
      policy(VERDICTS),
      policy(VERDICTS, 'required-os: []'),
      undefined,
    ],
    ['by rules that neither has', before, before, policy('tag: v{version}')],
  ])('does not count %s', async (_, main, feature, judgedBy) => {
    using made = scene(main, feature)
    const told = await judge(made.path, { verdicts: [verdict(made, judgedBy ?? feature)] })
    expect(told.failed).toContain('release-check/verdicts-required:perf-budget')
    expect(told.check('release-check/verdicts-required:perf-budget')).toMatchObject({
      actual: { value: 'judged by another policy' },
      remedy: expect.stringContaining('release a commit of main'),
    })
  })
})

describe('without a release', () => {
  const strict = policy(NAMED, VERDICTS)

  test.each<[string, Run]>([
    ['a push of a branch', { ref: 'refs/heads/feature' }],
    ['a laptop', { event: '-' }],
  ])('%s before there is the tag is judged by its own rules', async (_, run) => {
    using made = scene(strict, policy())
    made.git('tag', '--delete', TAG)
    const told = await judge(made.path, run)
    expect(told.failed).toEqual([])
    expect([told.check('release-check/tag-branch'), told.check('release-check/governance-base')]).toEqual([
      undefined,
      undefined,
    ])
  })

  test('a pull request is judged by its base', async () => {
    using made = scene(strict, policy())
    const base = { sha: made.git('rev-parse', 'origin/main'), ref: 'main' }
    const told = await judge(made.path, {
      event: 'pull_request',
      ref: 'refs/pull/1/merge',
      payload: { ...OF_MAIN, pull_request: { base } },
    })
    expect(told.failed).toEqual(['release-check/verdicts-required:perf-budget'])
    expect(told.check('release-check/tag-branch')).toBeUndefined()
  })

  test.each(['workflow_dispatch', 'repository_dispatch', 'schedule', 'release', 'workflow_run'])(
    'nothing is a rehearsal on %s',
    async (event) => {
      using made = scene(strict, policy())
      made.git('tag', '--delete', TAG)
      expect((await judge(made.path, { event, ref: 'refs/heads/feature' })).failed).toEqual([
        'release-check/tag-branch',
        'release-check/verdicts-required:perf-budget',
      ])
    },
  )

  test('a laptop has branches that nobody has pushed', async () => {
    using made = scene(policy('branches: [main]'), policy('branches: [main]'))
    made.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
    expect((await judge(made.path, { event: '-' })).failed).toEqual(['release-check/tag-branch'])
    made.git('branch', '--force', 'main', TAG)
    expect((await judge(made.path, { event: '-' })).failed).toEqual([])
  })
})

describe('a checkout that has the tag alone', () => {
  /** A remote, and a checkout as actions/checkout makes it of a tag. */
  function checkout(origin: Repository, ...depth: readonly string[]) {
    const folder = createFolder()
    const made = repositoryIn(folder)
    made.git('init', '--quiet', '--initial-branch=main')
    made.git('remote', 'add', 'origin', `file://${origin.path}`)
    made.git('fetch', '--quiet', ...depth, '--tags', 'origin', `+refs/tags/${TAG}:refs/tags/${TAG}`)
    made.git('checkout', '--quiet', TAG)
    return made
  }

  test('fetches the branches that it lacks', async () => {
    using origin = scene(policy(NAMED), policy(NAMED))
    origin.git('update-ref', 'refs/heads/main', 'origin/main')
    using made = checkout(origin)
    expect((await judge(made.path)).failed).toEqual(['release-check/tag-branch'])
    origin.git('branch', 'release/2', mergeInto(origin, 'x', policy(NAMED, VERDICTS)))
    const told = await judge(made.path)
    expect(told.check('release-check/tag-branch')).toMatchObject({
      status: 'pass',
      actual: { value: 'on release/2' },
    })
    expect(told.failed).toEqual(['release-check/verdicts-required:perf-budget'])
  })

  test.each<[string, Check['status']]>([
    [NAMED, 'inconclusive'],
    ['tag: v{version}', 'warn'],
  ])('is not known to be on a branch where the history is cut off: %s', async (line, status) => {
    using origin = scene(policy(line), policy(line))
    origin.git('branch', '--force', 'main', mergeInto(origin, 'x'))
    using made = checkout(origin, '--depth=1')
    const { findings, remedy } = (await judge(made.path)).check('release-check/tag-branch') ?? {}
    expect(findings?.[0]?.message).toBe('the checkout does not show whether main contains the commit')
    expect((await judge(made.path)).check('release-check/tag-branch')?.status).toBe(status)
    const [, command = ''] = /run (git fetch .*) before the gate/.exec(remedy ?? '') ?? []
    execSync(command, { cwd: made.path, stdio: 'ignore' })
    expect((await judge(made.path)).check('release-check/tag-branch')?.status).toBe('pass')
  })

  test('is not known to be on a branch where the remote does not answer', async () => {
    using origin = scene(policy(NAMED), policy(NAMED))
    origin.git('update-ref', 'refs/heads/main', 'origin/main')
    using made = checkout(origin)
    await judge(made.path)
    made.git('remote', 'set-url', 'origin', 'file:///nowhere')
    expect((await judge(made.path)).check('release-check/tag-branch')).toMatchObject({
      status: 'inconclusive',
      remedy: expect.stringContaining('fetch-depth: 0'),
    })
  })
})

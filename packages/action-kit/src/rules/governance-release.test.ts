import { createRepository, type Files, type Repository } from '@governance-gates/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { openRules, type Run, rulesCheckOf } from './fixtures/opened-rules.ts'

const POLICY = '.github/governance.yml'
const policy = (thresholds: string, branches = '') =>
  `version: 1\nplatform: Orbit\nthresholds: ${thresholds}\nrelease: { manifest: VERSION, changelog: NEWS.md${branches} }\n`
const SHA = 12

/** A tag on a commit beside `main`. */
function tagged(
  main: Files,
  release: Files,
): Repository & { readonly main: string; readonly released: string } {
  const repository = createRepository({ VERSION: '1' })
  const sha = repository.commit(main)
  repository.git('checkout', '--quiet', '--detach')
  const released = repository.commit(release)
  repository.git('tag', 'v1')
  return { ...repository, main: sha, released, [Symbol.dispose]: () => repository[Symbol.dispose]() }
}

const runOf = ({ path }: Repository, more: Partial<Run> = {}): Run => ({
  workspace: path,
  event: 'push',
  payload: { repository: { default_branch: 'main' } },
  env: { GITHUB_REF: 'refs/tags/v1' },
  tag: 'v1',
  ...more,
})

describe('a release', () => {
  const repository = tagged(
    { [POLICY]: policy('v1'), 'NEWS.md': 'old' },
    { [POLICY]: policy('v2'), 'NEWS.md': 'new' },
  )
  afterAll(() => repository[Symbol.dispose]())

  test('is judged by the policy of its branch, with the files of its own commit', async () => {
    const files = await openRules(runOf(repository))
    expect(files).toMatchObject({
      policy: { path: POLICY, text: policy('v1') },
      rules: { branch: 'main', commit: repository.main },
      policyCommit: { sha: repository.main },
      base: undefined,
      proposal: undefined,
      release: {
        branches: {
          named: undefined,
          defaultBranch: 'main',
          branches: [{ branch: 'main', contains: false }],
        },
        policy: { path: POLICY, text: policy('v2') },
      },
    })
    expect(files.read('deprecations', 'NEWS.md')?.text).toBe('new')
    expect(rulesCheckOf(files)).toEqual({
      id: 'some-gate/governance-base',
      status: 'warn',
      actual: `the rules of commit ${repository.main.slice(0, SHA)}, which differ in the released commit`,
      expected: 'the rules of the release branch',
      detail: undefined,
      remedy: 'tag a commit of the branch, unless its policy only changed since this one',
      findings: [
        {
          message: 'differs in the commit that is released (thresholds); the policy of main decides',
          file: POLICY,
        },
      ],
    })
  })

  test.each<readonly [string, Partial<Run>]>([
    ['without a tag', { tag: '' }],
    ['of a branch before there is the tag', { tag: 'v2', env: { GITHUB_REF: 'refs/heads/main' } }],
    ['on a laptop before there is the tag', { tag: 'v2', event: '', env: {} }],
  ])('is not one: a run %s', async (_, run) => {
    const files = await openRules(runOf(repository, run))
    expect(files).toMatchObject({ policy: { text: policy('v2') }, release: undefined })
    expect(rulesCheckOf(files, 'base-required')).toBeUndefined()
  })

  test('is not one where a change is judged, whatever the change says', async () => {
    const payload = {
      pull_request: { base: { sha: repository.main, ref: 'main' } },
      repository: { default_branch: 'main' },
    }
    const files = await openRules(runOf(repository, { event: 'pull_request', payload }))
    expect(files).toMatchObject({ release: undefined, base: { sha: repository.main } })
  })

  test.each<readonly [string, Partial<Run>]>([
    ['of a branch that is pushed', { env: { GITHUB_REF: 'refs/heads/main' } }],
    [
      'by hand, whether there is the tag or not',
      { tag: 'v2', event: 'workflow_dispatch', env: { GITHUB_REF: 'refs/heads/main' } },
    ],
    ['of a pushed tag, whatever it is called here', { tag: 'v2' }],
  ])('is one: a run %s', async (_, run) => {
    expect(await openRules(runOf(repository, run))).toMatchObject({
      policy: { text: policy('v1') },
      release: { policy: { text: policy('v2') } },
    })
  })

  test.each([
    ['base-required', 'inconclusive'],
    ['base-wanted', 'warn'],
  ] as const)('whose default branch is not there is judged by itself: %s is %s', async (demand, status) => {
    const files = await openRules(runOf(repository, { payload: { repository: { default_branch: 'gone' } } }))
    expect(files).toMatchObject({ policy: { text: policy('v2') }, policyCommit: undefined })
    expect(files.rules).toEqual({})
    expect(files.release?.branches).toBeUndefined()
    expect(rulesCheckOf(files, demand)).toMatchObject({
      status,
      actual: 'the rules of the commit that is released',
      expected: 'the rules of the release branch',
      detail:
        'the default branch gone is not in the checkout and could not be fetched, so the rules were read from the commit that is released',
      findings: [],
    })
  })

  test('whose default branch nobody names is judged by itself', async () => {
    const files = await openRules(runOf(repository, { payload: {} }))
    const check = rulesCheckOf(files)
    expect(files.policy.text).toBe(policy('v2'))
    expect(check).toMatchObject({
      detail:
        'the default branch, whose policy says which branches releases come from, is not known, so the rules were read from the commit that is released',
      remedy:
        'run the gate in a GitHub workflow; this checkout has no remote origin to ask, so use a clone of the repository',
    })
  })
})

describe('the policy of a release', () => {
  test('may be the same as that of its branch', async () => {
    using repository = tagged({ [POLICY]: policy('v1') }, { 'a.txt': '' })
    expect(rulesCheckOf(await openRules(runOf(repository)))).toMatchObject({ status: 'pass', findings: [] })
  })

  test('may be missing in its commit', async () => {
    using repository = tagged({ [POLICY]: policy('v1') }, {})
    repository.git('rm', '--quiet', POLICY)
    repository.commit({})
    const files = await openRules(runOf(repository))
    expect(files.release).toMatchObject({ policy: undefined })
    expect(rulesCheckOf(files)).toMatchObject({
      status: 'warn',
      findings: [
        { message: 'is missing from the commit that is released; the policy of main decides', file: POLICY },
      ],
    })
  })

  test.each([
    ['base-required', 'inconclusive'],
    ['base-wanted', 'warn'],
  ] as const)('may be missing on its branch: %s is %s', async (demand, status) => {
    using repository = tagged({}, { [POLICY]: policy('v2') })
    const files = await openRules(runOf(repository))
    expect(files).toMatchObject({ policy: { text: policy('v2') }, policyCommit: undefined })
    expect(rulesCheckOf(files, demand)).toMatchObject({
      status,
      detail: 'the release branch has no policy yet, so the rules were read from the commit that is released',
      remedy: 'merge the policy into the release branch, and review it as a decision of its own',
    })
  })

  test('that is broken on the default branch says nothing', async () => {
    using repository = tagged({ [POLICY]: 'version: 2\n' }, { [POLICY]: policy('v2', ', branches: [main]') })
    const files = await openRules(runOf(repository))
    expect(files).toMatchObject({
      policy: { text: policy('v2', ', branches: [main]') },
      release: { branches: { named: ['main'], branches: [{ branch: 'main', contains: false }] } },
    })
    expect(rulesCheckOf(files)).toMatchObject({
      detail: expect.stringContaining('the policy of the default branch main is invalid: '),
      remedy: 'fix the policy on main',
    })
  })

  test('is that of the first branch in the list that has the commit', async () => {
    using repository = createRepository({ [POLICY]: policy('main', ", branches: ['release/*', main]") })
    repository.git('checkout', '--quiet', '-b', 'release/1')
    const sha = repository.commit({ [POLICY]: policy('line') })
    repository.git('tag', 'v1')
    const files = await openRules(runOf(repository))
    expect(files).toMatchObject({
      policy: { text: policy('line') },
      rules: { branch: 'release/1', commit: sha },
      release: {
        branches: {
          named: ['release/*', 'main'],
          branches: [
            { branch: 'release/1', contains: true },
            { branch: 'main', contains: false },
          ],
          unmatched: [],
          fix: '',
        },
      },
    })
  })

  test('is that of the default branch where its own branch is older than any policy', async () => {
    using repository = createRepository({ VERSION: '1' })
    repository.git('branch', 'release/0')
    repository.git('tag', 'v1')
    repository.commit({ [POLICY]: policy('main', ", branches: ['release/*', main]") })
    const files = await openRules(runOf(repository, { env: { GITHUB_REF: 'refs/tags/v1' } }))
    expect(files).toMatchObject({
      policy: { text: policy('main', ", branches: ['release/*', main]") },
      rules: { branch: 'main' },
    })
  })
})

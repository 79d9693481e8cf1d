import { createHash } from 'node:crypto'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, createRepository, type Files, type Repository } from '@governance-gates/testing'
import { afterAll, describe, expect, test } from 'vitest'
import { openRules, pullRequestOf, rulesCheckOf } from './fixtures/opened-rules.ts'
import type { RuleFile } from './governance-files.ts'

const POLICY = '.github/governance.yml'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

interface Change {
  readonly base: Files
  readonly head: Files
  /** Files that the change removes. */
  readonly removed?: readonly string[]
  /** Files that an earlier step of the job leaves. */
  readonly left?: Files
}

/** A repository with a change of `main` checked out. */
function changed({
  base: before,
  head,
  removed = [],
  left = {},
}: Change): Repository & { readonly base: string } {
  const repository = createRepository({ [POLICY]: 'old', ...before })
  const base = repository.git('rev-parse', 'HEAD')
  repository.git('checkout', '--quiet', '-b', 'topic')
  for (const path of removed) rmSync(join(repository.path, path))
  repository.commit(head)
  repository.write(left)
  return { ...repository, base, [Symbol.dispose]: () => repository[Symbol.dispose]() }
}

const opened = ({ path, base }: { readonly path: string; readonly base: string }, more = {}) =>
  openRules({ workspace: path, ...pullRequestOf(base), ...more })

const shown = (sha: string) => `the rules of commit ${sha.slice(0, 12)}`

describe('a push', () => {
  test('is judged by the checkout’s own rules, and nothing needs to be said about them', async () => {
    using repository = createRepository({ [POLICY]: 'old', 'b.json': 'old' })
    const sha = repository.git('rev-parse', 'HEAD')
    repository.write({ [POLICY]: 'new', 'b.json': 'new' })
    const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha }
    const files = await openRules({ workspace: repository.path, event: 'push', env })
    expect(files).toMatchObject({
      policy: { path: POLICY, text: 'new', sha256: sha256('new') },
      rules: { branch: 'main', commit: sha },
    })
    expect([files.base, files.policyCommit, files.release, files.proposal]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(files.read('baseline', 'b.json')).toEqual({ path: 'b.json', text: 'new', sha256: sha256('new') })
    expect(files.read('baseline', 'none.json')).toBeUndefined()
    expect(rulesCheckOf(files, 'base-required')).toBeUndefined()
  })

  test('of nobody knows what has no origin', async () => {
    using folder = createFolder({ [POLICY]: 'new' })
    expect((await openRules({ workspace: folder.path })).rules).toEqual({})
  })
})

describe('a change is judged by the policy of its base', () => {
  test.each(['pull_request', 'merge_group'])('on %s, and what it does to it is said', async (event) => {
    using repository = changed({ base: {}, head: { [POLICY]: 'new' } })
    const { base } = repository
    const payload =
      event === 'merge_group'
        ? {
            merge_group: { base_sha: base, base_ref: 'refs/heads/main' },
            repository: { default_branch: 'main' },
          }
        : pullRequestOf(base).payload
    const files = await opened(repository, { event, payload })
    expect(files).toMatchObject({
      policy: { path: POLICY, text: 'old', sha256: sha256('old') },
      rules: { branch: 'main', commit: base },
      base: { sha: base },
      policyCommit: { sha: base },
      release: undefined,
    })
    for (const demand of ['base-required', 'base-wanted'] as const) {
      expect(rulesCheckOf(files, demand)).toEqual({
        id: 'some-gate/governance-base',
        status: 'warn',
        actual: `${shown(base)}, which this change edits`,
        expected: 'the rules of the base commit',
        detail: undefined,
        remedy: 'review the change to the rules as a decision of its own',
        findings: [{ message: 'is changed and takes effect when it is merged', file: POLICY }],
      })
    }
  })

  test.each<readonly [string, Change]>([
    ['leaves it alone', { base: {}, head: { 'a.txt': 'x' } }],
    [
      'has other line breaks in the checkout',
      { base: { [POLICY]: 'a\nb\n' }, head: {}, left: { [POLICY]: 'a\r\nb\r\n' } },
    ],
  ])('and one that %s passes', async (_, change) => {
    using repository = changed(change)
    expect(rulesCheckOf(await opened(repository), 'base-required')).toMatchObject({
      status: 'pass',
      actual: shown(repository.base),
      findings: [],
    })
  })

  test('and a branch that the event does not name is not known', async () => {
    using repository = changed({ base: {}, head: {} })
    const { base: sha } = repository
    const files = await opened(repository, { payload: { pull_request: { base: { sha } } } })
    expect(files.rules).toEqual({ commit: sha })
  })

  test('also where it removes the policy', async () => {
    using repository = changed({ base: {}, head: {}, removed: [POLICY] })
    const files = await opened(repository)
    expect(files.policy.text).toBe('old')
    expect(rulesCheckOf(files)).toMatchObject({
      status: 'warn',
      findings: [{ message: 'is removed and takes effect when it is merged', file: POLICY }],
    })
  })

  test('also where it puts a link in its place, whatever that leads to', async () => {
    using repository = changed({ base: { 'lax.yml': 'lax' }, head: {}, removed: [POLICY] })
    symlinkSync('../lax.yml', join(repository.path, POLICY))
    repository.commit({})
    const files = await opened(repository)
    expect(files.policy).toMatchObject({ path: POLICY, text: 'old' })
    expect(rulesCheckOf(files)).toMatchObject({ findings: [{ file: POLICY }] })
  })

  test('which is refused where the base has a link: nobody knows what it led to', async () => {
    using repository = createRepository({ 'real.yml': 'real', '.github/x.txt': '' })
    symlinkSync('../real.yml', join(repository.path, POLICY))
    const base = repository.commit({})
    await expect(opened({ ...repository, base })).rejects.toThrow(
      `${POLICY} is not a regular file in commit ${base}, whose rules apply`,
    )
  })

  test('and a link that leads out of the workspace is refused', async () => {
    using outside = createFolder({ 'lax.yml': 'lax' })
    using repository = changed({ base: {}, head: {}, removed: [POLICY] })
    symlinkSync(join(outside.path, 'lax.yml'), join(repository.path, POLICY))
    await expect(opened(repository)).rejects.toThrow(/is a link that points outside the workspace/)
  })

  test('unless that has none: a first policy can be merged, and is seen', async () => {
    using repository = createRepository({ 'a.txt': '' })
    const base = repository.git('rev-parse', 'HEAD')
    repository.commit({ [POLICY]: 'first', 'b.json': 'new' })
    const files = await opened({ ...repository, base })
    expect(files).toMatchObject({ policy: { text: 'first' }, rules: {} })
    expect(files.rules).toEqual({})
    expect([files.base, files.policyCommit, files.proposal]).toEqual([undefined, undefined, undefined])
    expect(files.read('baseline', 'b.json')?.text).toBe('new')
    for (const demand of ['base-required', 'base-wanted'] as const) {
      expect(rulesCheckOf(files, demand)).toEqual({
        id: 'some-gate/governance-base',
        status: 'warn',
        actual: 'the rules of the checkout, which the change can edit',
        expected: 'the rules of the base commit',
        detail:
          'the base commit has no policy yet, so the rules were read from the checkout, which the change can edit',
        remedy: 'review this first policy as a decision of its own',
        findings: [],
      })
    }
  })

  test.each([
    ['base-required', 'inconclusive'],
    ['base-wanted', 'warn'],
  ] as const)('and where that is not available, a %s is %s', async (demand, status) => {
    using repository = createRepository({ [POLICY]: 'own' })
    const files = await opened({ path: repository.path, base: 'f'.repeat(40) })
    expect(files).toMatchObject({ policy: { text: 'own' }, base: undefined, policyCommit: undefined })
    expect(files.rules).toEqual({})
    expect(rulesCheckOf(files, demand)).toMatchObject({
      status,
      actual: 'the rules of the checkout, which the change can edit',
      detail: `the base commit ${'f'.repeat(40)} is not in the checkout and could not be fetched, so the rules were read from the checkout, which the change can edit`,
      remedy: 'check out with enough history (actions/checkout with fetch-depth: 0)',
    })
  })
})

/** What became of a file: in the base, in the change, and in the checkout after an earlier step of the job. */
const STATES = {
  edited: { base: 'old', head: 'new' },
  added: { head: 'new' },
  removed: { base: 'old' },
  kept: { base: 'old', head: 'old' },
  absent: {},
  restored: { left: 'restored' },
  overwritten: { base: 'old', head: 'old', left: 'restored' },
}
type State = keyof typeof STATES
type Case = readonly [State, RuleFile, string | undefined, string | undefined]

const COMMITTED = ['baseline', 'exceptions', 'quarantine', 'lock', 'deprecations', 'attestations'] as const

function filesOf(part: 'base' | 'head' | 'left'): Files {
  const texts = Object.entries<{ readonly [key in typeof part]?: string }>(STATES)
  return Object.fromEntries(
    texts.flatMap(([name, { [part]: text }]) => (text === undefined ? [] : [[name, text]])),
  )
}

describe('a file that the policy names', () => {
  const repository = changed({
    base: filesOf('base'),
    head: filesOf('head'),
    removed: ['removed'],
    left: filesOf('left'),
  })
  afterAll(() => repository[Symbol.dispose]())

  test.each<Case>([
    ...COMMITTED.map((kind): Case => ['edited', kind, 'old', 'is changed']),
    ...COMMITTED.map((kind): Case => ['restored', kind, undefined, 'is added']),
    ['added', 'baseline', undefined, 'is added'],
    ['removed', 'exceptions', 'old', 'is removed'],
    ['overwritten', 'exceptions', 'old', 'is changed'],
    ['kept', 'lock', 'old', undefined],
    ['absent', 'lock', undefined, undefined],
    // The gates compare these themselves.
    ['edited', 'matrix', 'old', undefined],
    ['added', 'matrix', undefined, undefined],
    ['edited', 'classification', 'old', undefined],
    ['restored', 'classification', undefined, undefined],
  ])('and is %s: %s', async (file, kind, text, finding) => {
    const files = await opened(repository)
    expect(files.read(kind, file)).toEqual(
      text === undefined ? undefined : { path: file, text, sha256: sha256(text) },
    )
    const findings =
      finding === undefined ? [] : [{ message: `${finding} and takes effect when it is merged`, file }]
    expect(rulesCheckOf(files)).toMatchObject({ status: finding === undefined ? 'pass' : 'warn', findings })
  })

  test.each<readonly [State, string | undefined, string | undefined]>([
    ['edited', 'old', 'is changed'],
    ['added', undefined, 'is added'],
    ['restored', 'restored', undefined],
    ['overwritten', 'old', 'is changed'],
    ['removed', 'old', 'is removed'],
    ['kept', 'old', undefined],
    ['absent', undefined, undefined],
  ])('and is a history that is %s', async (file, text, finding) => {
    const files = await opened(repository)
    const bytes = files.readHistory(file)
    expect(bytes && Buffer.concat([...bytes]).toString()).toBe(text)
    const findings =
      finding === undefined ? [] : [{ message: `${finding} and takes effect when it is merged`, file }]
    expect(rulesCheckOf(files)).toMatchObject({ status: finding === undefined ? 'pass' : 'warn', findings })
  })
})

describe('a policy from elsewhere', () => {
  test('does not belong to the change: it counts as it is, beside the registers of the base', async () => {
    using outside = createFolder({ 'org.yml': 'organisation' })
    using repository = changed({ base: { 'x.yml': 'old' }, head: { 'x.yml': 'new' } })
    const policy = join(outside.path, 'org.yml')
    const files = await opened(repository, { policy })
    expect(files).toMatchObject({
      policy: { path: policy, text: 'organisation' },
      rules: { branch: 'main', commit: repository.base },
      base: { sha: repository.base },
      proposal: undefined,
    })
    expect(files.read('exceptions', 'x.yml')?.text).toBe('old')
    expect(rulesCheckOf(files, 'base-required')).toMatchObject({ findings: [{ file: 'x.yml' }] })
  })

  test('is the repository’s own where a link leads back into it', async () => {
    using elsewhere = createFolder()
    using repository = changed({ base: {}, head: { [POLICY]: 'new' } })
    symlinkSync(repository.path, join(elsewhere.path, 'alias'))
    const files = await opened(repository, { policy: join(elsewhere.path, 'alias', POLICY) })
    expect(files.policy).toMatchObject({ path: POLICY, text: 'old' })
    expect(rulesCheckOf(files)).toMatchObject({ status: 'warn', findings: [{ file: POLICY }] })
  })

  test.each([
    ['rules.yml', 'rules.yaml'],
    ['rules.yaml', 'rules.yml'],
  ])('that is %s beside %s is named with it', async (policy, neighbour) => {
    using repository = createRepository({ [neighbour]: '' })
    const base = repository.git('rev-parse', 'HEAD')
    await expect(opened({ ...repository, base }, { policy })).rejects.toThrow(
      `input policy: \`${policy}\` does not exist in ${repository.path}, but \`${neighbour}\` does: rename it, or name it in the input policy`,
    )
  })

  test.each([['nowhere.yml'], ['/nowhere/governance.yml'], ['../nowhere.yml']])(
    'and none at %s is a mistake of the workflow',
    async (policy) => {
      using repository = createRepository({ 'a.txt': '' })
      const base = repository.git('rev-parse', 'HEAD')
      await expect(opened({ ...repository, base }, { policy })).rejects.toThrow(
        `input policy: \`${policy}\` does not exist in ${repository.path}: check out the repository before the gate, run it in the repository's root, or name the policy`,
      )
    },
  )
})

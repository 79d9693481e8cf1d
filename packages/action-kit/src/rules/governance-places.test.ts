import { createFolder, createRepository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { openRules, pullRequestOf, rulesCheckOf } from './fixtures/opened-rules.ts'

const POLICY = '.github/governance.yml'

describe('in a subfolder', () => {
  test('the policy there counts before that of the repository', async () => {
    using folder = createFolder({
      [POLICY]: 'whole',
      [`sub/${POLICY}`]: 'near',
      'sub/b.json': 'b',
      'b.json': 'a',
    })
    const files = await openRules({ workspace: folder.path, directory: 'sub' })
    expect(files.policy).toMatchObject({ path: `sub/${POLICY}`, text: 'near' })
    expect(files.read('baseline', 'b.json')).toMatchObject({ path: 'sub/b.json', text: 'b' })
    expect(files.fromRoot('b.json')).toBe('sub/b.json')
    expect(files.fromRoot('../b.json')).toBe('b.json')
  })

  test('without one that of the repository counts', async () => {
    using folder = createFolder({ [POLICY]: 'whole', 'sub/a.txt': '' })
    const files = await openRules({ workspace: folder.path, directory: 'sub' })
    expect(files.policy).toMatchObject({ path: POLICY, text: 'whole' })
  })

  test('a change cannot put a policy of its own nearer', async () => {
    using repository = createRepository({ [POLICY]: 'whole', 'sub/a.txt': '', 'sub/b.json': 'old' })
    const base = repository.git('rev-parse', 'HEAD')
    repository.commit({ [`sub/${POLICY}`]: 'near', 'sub/b.json': 'new' })
    const files = await openRules({ workspace: repository.path, directory: 'sub', ...pullRequestOf(base) })
    expect(files.policy).toMatchObject({ path: POLICY, text: 'whole' })
    expect(files.read('baseline', 'b.json')).toMatchObject({ path: 'sub/b.json', text: 'old' })
    expect(rulesCheckOf(files)).toMatchObject({ status: 'warn', findings: [{ file: 'sub/b.json' }] })
  })

  test('and where only the checkout has one, it is a first policy', async () => {
    using repository = createRepository({ 'sub/a.txt': '' })
    const base = repository.git('rev-parse', 'HEAD')
    repository.commit({ [`sub/${POLICY}`]: 'near' })
    const files = await openRules({ workspace: repository.path, directory: 'sub', ...pullRequestOf(base) })
    expect(files.policy).toMatchObject({ path: `sub/${POLICY}`, text: 'near' })
  })
})

describe('a repository in a folder of the workspace', () => {
  test('is judged by its own base, and its files are shown from the workspace', async () => {
    using repository = createRepository({ [POLICY]: 'old', 'b.json': 'old' })
    const base = repository.git('rev-parse', 'HEAD')
    repository.write({ [POLICY]: 'new', 'b.json': 'new' })
    using workspace = createFolder({ 'a.txt': '' })
    repository.git('clone', '--quiet', repository.path, `${workspace.path}/platform`)
    workspace.write({ [`platform/${POLICY}`]: 'new', 'platform/b.json': 'new' })
    const files = await openRules({
      workspace: workspace.path,
      directory: 'platform',
      ...pullRequestOf(base),
    })
    expect(files.policy).toMatchObject({ path: `platform/${POLICY}`, text: 'old' })
    expect(files.fromRoot('b.json')).toBe('b.json')
    expect(files.read('baseline', 'b.json')).toMatchObject({ path: 'platform/b.json', text: 'old' })
    expect(rulesCheckOf(files)).toMatchObject({
      findings: [{ file: `platform/${POLICY}` }, { file: 'platform/b.json' }],
    })
  })

  test('has no say over the files beside it', async () => {
    using repository = createRepository({ [POLICY]: 'old', 'b.json': 'committed' })
    const base = repository.git('rev-parse', 'HEAD')
    using workspace = createFolder({ 'b.json': 'beside' })
    repository.git('clone', '--quiet', repository.path, `${workspace.path}/platform`)
    const files = await openRules({
      workspace: workspace.path,
      policy: `platform/${POLICY}`,
      ...pullRequestOf(base),
    })
    expect(files.policy).toMatchObject({ path: `platform/${POLICY}`, text: 'old' })
    expect(files.read('baseline', 'b.json')).toMatchObject({ path: 'b.json', text: 'beside' })
    expect(files.read('baseline', 'none.json')).toBeUndefined()
    expect(files.read('baseline', 'platform/b.json')).toMatchObject({
      path: 'platform/b.json',
      text: 'committed',
    })
    expect(files.proposal?.register('b.json')).toBeUndefined()
    expect(rulesCheckOf(files)).toMatchObject({ status: 'pass' })
  })
})

describe('what a change proposes', () => {
  test('is its policy and its registers, beside those of the base', async () => {
    using repository = createRepository({ [POLICY]: 'old', 'sub/x.yml': 'old', 'sub/gone.yml': 'old' })
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('rm', '--quiet', 'sub/gone.yml')
    repository.commit({ [POLICY]: 'new', 'sub/x.yml': 'new', 'sub/y.yml': 'new' })
    const run = { workspace: repository.path, directory: 'sub', ...pullRequestOf(base) }
    const { proposal } = await openRules(run)
    expect(proposal).toMatchObject({
      commit: { sha: base },
      branch: 'main',
      policyPath: POLICY,
      policy: { path: POLICY, before: 'old', after: 'new' },
    })
    expect(proposal?.fromRoot('x.yml')).toBe('sub/x.yml')
    expect(proposal?.register('x.yml')).toEqual({ path: 'sub/x.yml', before: 'old', after: 'new' })
    expect(proposal?.register('y.yml')).toEqual({ path: 'sub/y.yml', before: undefined, after: 'new' })
    expect(proposal?.register('gone.yml')).toEqual({ path: 'sub/gone.yml', before: 'old', after: undefined })
    expect(proposal?.register('../../x.yml')).toBeUndefined()
  })

  test('counts where it repairs the rules of the base, and that is said', async () => {
    using repository = createRepository({ [POLICY]: 'broken', 'x.yml': 'old' })
    const base = repository.git('rev-parse', 'HEAD')
    repository.commit({ [POLICY]: 'repaired', 'x.yml': 'new' })
    const files = await openRules({ workspace: repository.path, ...pullRequestOf(base) })
    const findings = [{ message: 'line 1 of the base: no', file: POLICY }]
    const repaired = files.byProposal({ reason: 'broken', remedy: 'review', findings })
    expect(repaired).toMatchObject({ policy: { text: 'repaired' }, rules: {}, base: undefined })
    expect(repaired.rules).toEqual({})
    expect(repaired.read('exceptions', 'x.yml')?.text).toBe('new')
    expect(repaired.proposal?.policy).toEqual({ path: POLICY, before: 'broken', after: 'repaired' })
    for (const demand of ['base-required', 'base-wanted'] as const) {
      expect(rulesCheckOf(repaired, demand)).toEqual({
        id: 'some-gate/governance-base',
        status: 'warn',
        actual: 'the rules of the checkout, which the change can edit',
        expected: 'the rules of the base commit',
        detail: 'broken, so the rules were read from the checkout, which the change can edit',
        remedy: 'review',
        findings,
      })
    }
    expect(files.policy.text).toBe('broken')
  })
})

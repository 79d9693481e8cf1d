import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { createFolder, createRepository, type Repository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { findRulesSource } from './find-rules-source.ts'
import type { RulesFrom } from './rules-source.ts'

const POLICY = '.github/governance.yml'
const NOT_ASKED = () => {
  throw new Error('the default branch was asked')
}

interface Scene {
  readonly event: string
  readonly payload: object
  readonly directory: string
  readonly env?: Readonly<Record<string, string>>
  readonly rulesFrom?: () => RulesFrom
}

async function sourceOf({ event, payload, directory, env = {}, rulesFrom = NOT_ASKED }: Scene) {
  using events = createFolder({ 'event.json': payload })
  const given = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(events.path, 'event.json'), ...env }
  const source = await findRulesSource(given, directory, async () => rulesFrom())
  const { commit, ...rest } = source.kind === 'commit' ? source : { ...source, commit: undefined }
  return { ...rest, sha: commit?.sha, text: commit?.readText(POLICY), missing: commit?.readText('added.yml') }
}

const repositoryOf = (branch: string) => ({ repository: { default_branch: branch } })
const pullRequest = (sha: string, ref = 'main') => ({
  pull_request: { base: { sha, ref } },
  ...repositoryOf('main'),
})
const mergeGroup = (sha: string, ref = 'main') => ({
  merge_group: { base_sha: sha, base_ref: `refs/heads/${ref}` },
  ...repositoryOf('main'),
})

/** A base with the rules `old`, and a change of them that is checked out. */
function changed(): Repository & { readonly base: string } {
  const repository = createRepository({ [POLICY]: 'old' })
  const base = repository.git('rev-parse', 'HEAD')
  repository.git('checkout', '--quiet', '-b', 'topic')
  repository.commit({ [POLICY]: 'new', 'added.yml': 'x' })
  return { ...repository, base, [Symbol.dispose]: () => repository[Symbol.dispose]() }
}

describe('a change is judged by its base', () => {
  test.each([
    ['pull_request', pullRequest],
    ['pull_request_target', pullRequest],
    ['merge_group', mergeGroup],
  ] as const)('on %s', async (event, payload) => {
    using repository = changed()
    const found = await sourceOf({ event, payload: payload(repository.base), directory: repository.path })
    expect(found).toEqual({
      kind: 'commit',
      branch: 'main',
      sha: repository.base,
      text: 'old',
      missing: undefined,
    })
  })

  test('whose commit is fetched where the checkout is shallow', async () => {
    using origin = changed()
    using clone = createFolder()
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${origin.path}`, 'shallow'], {
      cwd: clone.path,
    })
    const directory = join(clone.path, 'shallow')
    expect(
      await sourceOf({ event: 'merge_group', payload: mergeGroup(origin.base), directory }),
    ).toMatchObject({
      text: 'old',
    })
  })

  test.each([['f'.repeat(40)], ['--upload-pack=touch /tmp/pwned'], ['HEAD'], ['']])(
    'and %j is unreadable, which is said',
    async (sha) => {
      using repository = createRepository()
      for (const [event, payload] of [
        ['pull_request', pullRequest(sha)],
        ['merge_group', mergeGroup(sha)],
      ] as const) {
        expect(await sourceOf({ event, payload, directory: repository.path })).toMatchObject({
          kind: 'unreadable',
          doubt: { reason: expect.stringContaining('base commit') },
        })
      }
    },
  )
})

describe('what runs for the default branch is judged by it', () => {
  test.each(['workflow_run', 'issue_comment'])('on %s', async (event) => {
    using repository = changed()
    repository.git('update-ref', 'refs/remotes/origin/main', repository.base)
    expect(
      await sourceOf({ event, payload: repositoryOf('main'), directory: repository.path }),
    ).toMatchObject({
      kind: 'commit',
      branch: 'main',
      text: 'old',
    })
  })

  test('which is fetched where the checkout has only a stranger’s commit', async () => {
    using origin = changed()
    using clone = createFolder()
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch=topic', `file://${origin.path}`, 'c'], {
      cwd: clone.path,
    })
    const directory = join(clone.path, 'c')
    expect(await sourceOf({ event: 'workflow_run', payload: repositoryOf('main'), directory })).toMatchObject(
      {
        sha: origin.base,
        text: 'old',
      },
    )
  })

  test('and a tag of its name does not pass for it', async () => {
    using repository = changed()
    repository.git('tag', 'refs/remotes/origin/main', 'HEAD')
    repository.git('tag', 'main', 'HEAD')
    expect(
      await sourceOf({ event: 'workflow_run', payload: repositoryOf('main'), directory: repository.path }),
    ).toMatchObject({
      sha: repository.base,
    })
  })

  test('and the commit of the run replaces a branch that cannot be fetched', async () => {
    using repository = changed()
    const scene = { event: 'workflow_run', payload: repositoryOf('gone'), directory: repository.path }
    expect(await sourceOf({ ...scene, env: { GITHUB_SHA: repository.base } })).toMatchObject({ text: 'old' })
    expect(await sourceOf(scene)).toMatchObject({
      kind: 'unreadable',
      doubt: {
        reason: 'workflow_run is judged by the rules of the default branch gone, which could not be fetched',
      },
    })
  })
})

describe('a push is judged by its own rules', () => {
  test.each(['push', 'schedule', 'workflow_dispatch'])('on %s', async (event) => {
    const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: 'a'.repeat(40) }
    expect(await sourceOf({ event, payload: {}, directory: '/nowhere', env })).toMatchObject({
      kind: 'own',
      branch: 'main',
    })
  })
})

describe('the default branch says which bases count', () => {
  /** A branch `lax` with the rules `lax`, beside the default branch with the rules `old`. */
  function withLaxBase() {
    const repository = changed()
    repository.git('update-ref', 'refs/remotes/origin/main', repository.base)
    repository.git('checkout', '--quiet', '-b', 'lax', repository.base)
    const lax = repository.commit({ [POLICY]: 'lax' })
    repository.git('checkout', '--quiet', '-b', 'release/1', repository.base)
    const release = repository.commit({ [POLICY]: 'release' })
    return { ...repository, lax, release, [Symbol.dispose]: () => repository[Symbol.dispose]() }
  }
  const listed = (...patterns: string[]) => ({ rulesFrom: () => ({ kind: 'listed', patterns }) as const })

  test.each([
    ['pull_request', pullRequest],
    ['merge_group', mergeGroup],
  ] as const)('on %s: one that is not listed is judged by the default branch', async (event, payload) => {
    using repository = withLaxBase()
    const { path: directory, lax, release, base } = repository
    const scene = { event, directory, ...listed('release/*') }
    expect(await sourceOf({ ...scene, payload: payload(lax, 'lax') })).toMatchObject({
      sha: base,
      branch: 'main',
      note: 'lax is not listed in rules-from, so the rules of the default branch main apply',
    })
    const own = await sourceOf({ ...scene, payload: payload(release, 'release/1') })
    expect(own).toMatchObject({ sha: release, branch: 'release/1', text: 'release' })
    expect(own).not.toHaveProperty('note')
  })

  test('a pattern does not reach below a slash', async () => {
    using repository = withLaxBase()
    const { path: directory, release } = repository
    const scene = { event: 'pull_request', directory, payload: pullRequest(release, 'release/1') }
    expect(await sourceOf({ ...scene, ...listed('*') })).toMatchObject({ text: 'old' })
    expect(await sourceOf({ ...scene, ...listed('**') })).toMatchObject({ text: 'release' })
  })

  test('says nothing, and every base counts', async () => {
    using repository = withLaxBase()
    const { path: directory, lax } = repository
    const rulesFrom = () => ({ kind: 'any' }) as const
    const found = await sourceOf({
      event: 'pull_request',
      directory,
      payload: pullRequest(lax, 'lax'),
      rulesFrom,
    })
    expect(found).toMatchObject({ text: 'lax' })
    expect(found).not.toHaveProperty('doubt')
  })

  test('cannot be asked, and the base counts with a doubt', async () => {
    using repository = withLaxBase()
    const { path: directory, lax } = repository
    const gone = { ...pullRequest(lax, 'lax'), ...repositoryOf('gone') }
    expect(await sourceOf({ event: 'pull_request', directory, payload: gone })).toMatchObject({
      text: 'lax',
      doubt: {
        reason:
          'the default branch gone could not be fetched, so its policy could not say whether the rules of lax apply',
      },
    })
    const unnamed = { pull_request: { base: { sha: lax, ref: 'lax' } } }
    expect(await sourceOf({ event: 'pull_request', directory, payload: unnamed })).toMatchObject({
      doubt: { reason: expect.stringContaining('the default branch is not known') },
    })
  })

  test('has an invalid policy, and the base counts with a doubt', async () => {
    using repository = withLaxBase()
    const { path: directory, lax } = repository
    const rulesFrom = () => ({ kind: 'invalid', message: 'p.yml:1:1: no' }) as const
    const found = await sourceOf({
      event: 'pull_request',
      directory,
      payload: pullRequest(lax, 'lax'),
      rulesFrom,
    })
    expect(found).toMatchObject({ text: 'lax', doubt: { reason: expect.stringContaining('p.yml:1:1: no') } })
  })
})

describe('what is started by hand or by a comment, and checks out something else', () => {
  test.each(['workflow_dispatch', 'repository_dispatch', 'issues', 'schedule'])(
    'on %s is judged by the commit of the run',
    async (event) => {
      using repository = changed()
      const env = { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: repository.base }
      const found = await sourceOf({ event, payload: repositoryOf('main'), directory: repository.path, env })
      expect(found).toMatchObject({
        kind: 'commit',
        branch: 'main',
        text: 'old',
        note: expect.stringContaining('the checkout is not at the commit of the run'),
      })
    },
  )

  test('and its own commit is judged by itself', async () => {
    using repository = changed()
    const env = { GITHUB_REF: 'refs/heads/topic', GITHUB_SHA: repository.git('rev-parse', 'HEAD') }
    const scene = {
      event: 'workflow_dispatch',
      payload: repositoryOf('main'),
      directory: repository.path,
      env,
    }
    expect(await sourceOf(scene)).toMatchObject({ kind: 'own', branch: 'topic' })
  })
})

describe('where origin is a fork', () => {
  /** A clone of a fork, whose `main` is lax; the commit of the upstream's `main` is in its history. */
  function fork() {
    const repository = changed()
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD')
    repository.git('remote', 'add', 'origin', 'https://github.com/stranger/platform.git')
    return repository
  }
  const own = { GITHUB_REPOSITORY: 'orbit/platform', GITHUB_SERVER_URL: 'https://nowhere.invalid' }

  test('the commit of the run is the default branch', async () => {
    using repository = fork()
    const env = { ...own, GITHUB_SHA: repository.base }
    const scene = { event: 'workflow_run', payload: repositoryOf('main'), directory: repository.path, env }
    expect(await sourceOf(scene)).toMatchObject({ sha: repository.base, text: 'old' })
  })

  test('its branches say nothing', async () => {
    using repository = fork()
    const scene = { event: 'workflow_run', payload: repositoryOf('main'), directory: repository.path }
    expect(await sourceOf({ ...scene, env: own })).toMatchObject({ kind: 'unreadable' })
    expect(
      await sourceOf({ ...scene, env: { ...own, GITHUB_REPOSITORY: 'Stranger/Platform' } }),
    ).toMatchObject({ text: 'new' })
  })
})

test('the base of a merge is what GitHub merged into, where the event names an older commit', async () => {
  using repository = createRepository({ [POLICY]: 'oldest' })
  const stale = repository.git('rev-parse', 'HEAD')
  repository.git('checkout', '--quiet', '-b', 'topic')
  repository.commit({ 'added.yml': 'x' })
  repository.git('checkout', '--quiet', 'main')
  const base = repository.commit({ [POLICY]: 'old' })
  repository.git('checkout', '--quiet', '--detach', 'main')
  repository.git(
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@example.org',
    'merge',
    '--quiet',
    '--no-ff',
    '-m',
    'Merge',
    'topic',
  )
  const merge = repository.git('rev-parse', 'HEAD')
  const scene = { event: 'pull_request', payload: pullRequest(stale), directory: repository.path }
  const env = { GITHUB_REF: 'refs/pull/1/merge', GITHUB_SHA: merge }
  expect(await sourceOf({ ...scene, env })).toMatchObject({ sha: base, text: 'old' })
  expect(await sourceOf({ ...scene, env: { ...env, GITHUB_REF: 'refs/heads/topic' } })).toMatchObject({
    sha: stale,
  })
  expect(await sourceOf({ ...scene, env: { ...env, GITHUB_SHA: stale } })).toMatchObject({ sha: stale })
})

test('a whole history stays one, whatever is fetched', async () => {
  using origin = changed()
  using clone = createFolder()
  const run = (...args: string[]) => execFileSync('git', args, { cwd: clone.path, encoding: 'utf8' }).trim()
  run('clone', '--quiet', '--single-branch', '--branch=main', `file://${origin.path}`, '.')
  const topic = origin.git('rev-parse', 'topic')
  expect(
    await sourceOf({ event: 'pull_request', payload: pullRequest(topic), directory: clone.path }),
  ).toMatchObject({ sha: topic })
  expect(run('rev-parse', '--is-shallow-repository')).toBe('false')
})

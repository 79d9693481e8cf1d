import { createFolder, createRepository, type Repository, repositoryIn } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { type Branches, openBranches } from './branches.ts'
import { gitIn } from './git.ts'

const opened = async ({ path }: Repository, local: 'count' | 'only-without-remote' = 'only-without-remote') =>
  openBranches(await gitIn(path), local)
const names = (branches: Branches) => [...branches.heads().keys()]

const remoteNames = (branches: Branches) => {
  const remote = branches.remote()
  return remote instanceof Map ? [...remote.keys()] : remote
}

/** `main`, and a branch `side` with another commit. */
function made() {
  const repository = createRepository({ a: '1' })
  repository.git('checkout', '--quiet', '-b', 'side')
  repository.commit({ b: '1' })
  return repository
}

function cloned(origin: Repository, ...options: readonly string[]): Repository {
  const clone = repositoryIn(createFolder())
  clone.git('clone', '--quiet', ...options, `file://${origin.path}`, '.')
  return clone
}

describe('branches', () => {
  test('are those of the remote', async () => {
    using origin = made()
    using clone = cloned(origin)
    clone.git('branch', 'local')
    const branches = await opened(clone)
    expect(branches.remoteHead).toBe('side')
    expect(names(branches)).toEqual(['main', 'side'])
    expect([...branches.containing(clone.git('rev-parse', 'origin/main'))]).toEqual(['main', 'side'])
    expect([...branches.containing(clone.git('rev-parse', 'origin/side'))]).toEqual(['side'])
  })

  test('are local ones where there is no remote, and on a laptop', async () => {
    using origin = made()
    const alone = await opened(origin)
    expect([names(alone), alone.remoteHead, alone.remote()]).toEqual([['main', 'side'], undefined, 'none'])
    using clone = cloned(origin)
    clone.git('branch', 'local')
    expect(names(await opened(clone, 'count'))).toEqual(['main', 'side', 'local'])
    // What was fetched shows that one exists, whatever the configuration says.
    clone.git('config', '--remove-section', 'remote.origin')
    expect(names(await opened(clone))).toEqual(['main', 'side'])
  })

  test('are fetched where they are asked for, and no others', async () => {
    using origin = made()
    using clone = cloned(origin, '--single-branch', '--branch=main')
    const branches = await opened(clone)
    expect(names(branches)).toEqual(['main'])
    expect(remoteNames(branches)).toEqual(['main', 'side'])
    branches.fetch(['side'])
    expect(names(branches)).toEqual(['main', 'side'])
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false')
  })

  test('have no history where the checkout has none', async () => {
    using origin = made()
    using clone = cloned(origin, '--depth=1', '--branch=side')
    const branches = await opened(clone)
    branches.fetch(['main'])
    expect(names(branches)).toEqual(['main', 'side'])
    expect([...branches.containing(clone.git('rev-parse', 'origin/main'))]).toEqual(['main'])
  })

  test('of a remote that does not answer are not known', async () => {
    using repository = made()
    repository.git('remote', 'add', 'origin', 'file:///nowhere')
    const branches = await opened(repository)
    branches.fetch(['main'])
    expect([branches.remote(), names(branches)]).toEqual([undefined, []])
  })

  test('are not confused with tags of the same name', async () => {
    using repository = made()
    repository.git('tag', 'refs/remotes/origin/main')
    repository.git('update-ref', 'refs/remotes/origin/other', 'HEAD')
    expect(names(await opened(repository))).toEqual(['other'])
  })
})

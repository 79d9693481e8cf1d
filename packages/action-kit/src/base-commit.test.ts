import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { createFolder, createRepository, type Repository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { findBaseCommit } from './base-commit.ts'

const POLICY = '.github/governance.yml'

/** The environment of a pull request whose base is a commit. */
function pullRequest(repository: Repository, sha: string, event = 'pull_request') {
  const events = createFolder({ 'event.json': { pull_request: { base: { sha } } } })
  return {
    env: { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(events.path, 'event.json') },
    directory: repository.path,
  }
}

describe('the base commit', () => {
  test('gives files as they were before the change', async () => {
    using repository = createRepository({ [POLICY]: 'old' })
    const base = repository.git('rev-parse', 'HEAD')
    repository.commit({ [POLICY]: 'new', 'added.yml': 'x' })
    const { env, directory } = pullRequest(repository, base)
    const found = await findBaseCommit(env, directory)
    expect(found.kind).toBe('found')
    if (found.kind !== 'found') return
    expect(found.commit.readText(POLICY)).toBe('old')
    expect(found.commit.readText('added.yml')).toBeUndefined()
  })

  test('is read relative to a subfolder', async () => {
    using repository = createRepository({ 'packages/a/baseline.json': 'base', 'root.yml': 'root' })
    const { env } = pullRequest(repository, repository.git('rev-parse', 'HEAD'))
    const found = await findBaseCommit(env, join(repository.path, 'packages/a'))
    if (found.kind !== 'found') throw new Error('not found')
    expect(found.commit.readText('baseline.json')).toBe('base')
    expect(found.commit.readText('../../root.yml')).toBe('root')
  })

  test('is fetched where the checkout is shallow', async () => {
    using origin = createRepository({ [POLICY]: 'old' })
    const base = origin.git('rev-parse', 'HEAD')
    origin.commit({ [POLICY]: 'new' })
    using clone = createFolder()
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${origin.path}`, 'shallow'], {
      cwd: clone.path,
    })
    const { env } = pullRequest(origin, base)
    const found = await findBaseCommit(env, join(clone.path, 'shallow'))
    if (found.kind !== 'found') throw new Error('not found')
    expect(found.commit.readText(POLICY)).toBe('old')
  })

  test.each(['push', 'schedule', 'merge_group'])('is not looked for on %s', async (event) => {
    using repository = createRepository()
    const { env, directory } = pullRequest(repository, repository.git('rev-parse', 'HEAD'), event)
    expect(await findBaseCommit(env, directory)).toEqual({ kind: 'not-a-pull-request' })
  })

  test.each([['f'.repeat(40)], ['--upload-pack=touch /tmp/pwned'], ['HEAD'], ['']])(
    '%j is unreadable, and says so',
    async (sha) => {
      using repository = createRepository()
      const { env, directory } = pullRequest(repository, sha)
      expect(await findBaseCommit(env, directory)).toMatchObject({
        kind: 'unreadable',
        reason: expect.stringMatching(/base commit/),
      })
    },
  )

  test('without an event file is unreadable', async () => {
    using repository = createRepository()
    expect(await findBaseCommit({ GITHUB_EVENT_NAME: 'pull_request' }, repository.path)).toMatchObject({
      kind: 'unreadable',
    })
  })
})

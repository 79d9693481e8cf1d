import { join } from 'node:path'
import { createFolder, type Files } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { repositoryRoot } from './repository-root.ts'

const GIT = '.git/HEAD'
const POLICY = '.github/governance.yml'

test.each<[string, Files, string, string, string]>([
  ['the workspace', { [GIT]: '' }, '.', POLICY, '.'],
  ['the workspace, also in a folder', { [GIT]: '' }, 'a/b', POLICY, '.'],
  ['the workspace, whatever is inside', { [GIT]: '', [`a/${GIT}`]: '' }, 'a', POLICY, '.'],
  ['a checkout beside others', { [`a/${GIT}`]: '', [`b/${GIT}`]: '' }, 'a', POLICY, 'a'],
  ['the nearest one above the folder', { [`a/${GIT}`]: '', [`a/b/${GIT}`]: '' }, 'a/b/c', POLICY, 'a/b'],
  ['a worktree, which has a file', { 'a/.git': 'gitdir: x' }, 'a/b', POLICY, 'a'],
  ['that of the policy, where the folder has none', { [`a/${GIT}`]: '' }, '.', `a/${POLICY}`, 'a'],
  [
    'that of the folder before that of the policy',
    { [`a/${GIT}`]: '', [`b/${GIT}`]: '' },
    'b',
    `../a/${POLICY}`,
    'b',
  ],
  ['the workspace, where there is no repository', {}, 'a', POLICY, '.'],
  ['the workspace, where the policy is elsewhere', {}, '.', '/nowhere/p.yml', '.'],
])('the root is %s', (_, files, directory, policy, root) => {
  using folder = createFolder(files)
  const found = repositoryRoot({ workspace: folder.path, directory: join(folder.path, directory), policy })
  expect(found).toBe(join(folder.path, root))
})

test('the root is the folder itself outside of the workspace', () => {
  using workspace = createFolder({ [GIT]: '' })
  using elsewhere = createFolder({ 'a/x': '' })
  const directory = join(elsewhere.path, 'a')
  expect(repositoryRoot({ workspace: workspace.path, directory, policy: POLICY })).toBe(directory)
})

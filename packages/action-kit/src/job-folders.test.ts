import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { jobFolders } from './job-folders.ts'

test.each([
  [
    { GITHUB_WORKSPACE: '/repo', RUNNER_TEMP: '/tmp/runner' },
    { workspace: '/repo', gateFolder: '/tmp/runner/governance' },
  ],
  [
    { GITHUB_WORKSPACE: '/repo', RUNNER_TEMP: 'temp' },
    { workspace: '/repo', gateFolder: '/repo/temp/governance' },
  ],
  [{ GITHUB_WORKSPACE: '/repo' }, { workspace: '/repo', gateFolder: '/repo/governance-out/governance' }],
  [{}, { workspace: resolve('.'), gateFolder: resolve('governance-out/governance') }],
])('the folders of a job with %j', (env, folders) => {
  expect(jobFolders({ env })).toEqual(folders)
})

import { type Files, startEmulatedGitHub } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { createConsumer, jobOf, stepOf } from './consumer.ts'
import type { WorkflowRun } from './workflow-log.ts'

/** release-gate.yml as a user calls it, and the job that publishes what it lets go out. */
const WORKFLOW = `
name: Release
on: { push: { tags: ["v*"] } }
permissions: {}
jobs:
  release:
    uses: governance-gates/governance-gates/.github/workflows/release-gate.yml@v1
    permissions: { actions: read, checks: read, contents: read, issues: read, pull-requests: read }
  publish:
    needs: release
    if: needs.release.outputs.status == 'pass'
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - id: publish
        run: echo "published=$CHANNEL $VERSION $NOTES" >> "$GITHUB_OUTPUT"
        shell: bash
        env:
          CHANNEL: \${{ needs.release.outputs.channel }}
          VERSION: \${{ needs.release.outputs.version }}
          NOTES: \${{ needs.release.outputs.release-notes }}
`

const FILES: Files = {
  '.github/workflows/release.yml': WORKFLOW,
  '.github/governance.yml': [
    'version: 1',
    'platform: orbit',
    'thresholds: test.v1',
    'release:',
    '  manifest: package.json',
    '  changelog: CHANGELOG.md',
    '  required-os: [linux, macos, windows]',
    '',
  ].join('\n'),
  'package.json': { name: 'orbit', version: '0.1.0' },
  'CHANGELOG.md': '# Changelog\n\n## [0.1.0] - 2026-02-28\n\n- Everything.\n',
}

const SYSTEMS = ['ubuntu-latest', 'macos-latest', 'windows-latest']

/** Pushes a tag; CI of the commit has passed on these systems. */
async function release(tag: string, systems: readonly string[], files: Files = {}) {
  using consumer = createConsumer({ ...FILES, ...files })
  const { repository } = consumer
  const commit = repository.git('rev-parse', 'HEAD')
  repository.git('tag', tag)
  await using github = await startEmulatedGitHub({ repository: 'orbit/platform', tokens: { secret: [] } })
  github.addRun({
    id: 1,
    workflow: '.github/workflows/ci.yml',
    event: 'push',
    headSha: commit,
    headBranch: 'main',
    conclusion: 'success',
    jobs: systems.map((label) => ({ name: `test (${label})`, labels: [label], conclusion: 'success' })),
  })
  const run = await consumer.run({
    name: 'push',
    payload: { ref: `refs/tags/${tag}`, repository: { full_name: 'orbit/platform', default_branch: 'main' } },
    env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: '2' },
    secrets: { GITHUB_TOKEN: 'secret' },
  })
  return {
    run,
    asked: github.requests.map(({ method, status }) => `${method} ${status}`),
    violations: github.violations,
  }
}

const published = (run: WorkflowRun) => run.jobs.some(({ id }) => id === 'publish')

describe('a tag', () => {
  test('that is ready is published, with what the change log says', async () => {
    const { run, asked, violations } = await release('v0.1.0', SYSTEMS)
    expect(run.exitCode, run.text).toBe(0)
    expect(stepOf(jobOf(run, 'publish'), 'publish').outputs).toEqual({
      published: 'first 0.1.0 - Everything.',
    })
    expect(asked).toContain('GET 200')
    expect(asked.filter((request) => !request.startsWith('GET'))).toEqual([])
    expect(violations).toEqual([])
  })

  test.each<[string, string, readonly string[], Files, string]>([
    ['on which CI has not run on one system', 'v0.1.0', SYSTEMS.slice(0, 2), {}, 'ci.windows'],
    ['that the manifest does not have', 'v0.2.0', SYSTEMS, {}, 'manifest'],
    [
      'that the change log does not know',
      'v0.1.0',
      SYSTEMS,
      { 'CHANGELOG.md': '# Changelog\n' },
      'changelog.entry',
    ],
  ])('%s is not published', async (_, tag, systems, files, check) => {
    const { run } = await release(tag, systems, files)
    expect(run.exitCode).toBe(1)
    expect(stepOf(jobOf(run, 'gate'), 'release').outputs['failed-checks']).toContain(check)
    expect(published(run)).toBe(false)
  })
})

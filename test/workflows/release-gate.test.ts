import type { Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { createConsumer, jobOf, pushTag, stepOf } from './consumer.ts'
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

const published = (run: WorkflowRun) => run.jobs.some(({ id }) => id === 'publish')

describe('a tag', () => {
  test('that is ready is published, with what the change log says', async () => {
    await using consumer = await createConsumer(FILES)
    const run = await pushTag(consumer, 'v0.1.0')
    expect(run.exitCode, run.text).toBe(0)
    expect(stepOf(jobOf(run, 'publish'), 'publish').outputs).toEqual({
      published: 'first 0.1.0 - Everything.',
    })
    const { requests, violations } = consumer.github
    expect([...new Set(requests.map(({ method, status }) => `${method} ${status}`))]).toEqual(['GET 200'])
    expect(violations).toEqual([])
  })

  test.each<[string, string, readonly string[], Files, string]>([
    [
      'on which CI has not run on one system',
      'v0.1.0',
      SYSTEMS.slice(0, 2),
      {},
      'release-check/ci-system:windows',
    ],
    ['that the manifest does not have', 'v0.2.0', SYSTEMS, {}, 'manifest'],
    [
      'that the change log does not know',
      'v0.1.0',
      SYSTEMS,
      { 'CHANGELOG.md': '# Changelog\n' },
      'release-check/changelog-entry',
    ],
  ])('%s is not published', async (_, tag, systems, files, check) => {
    await using consumer = await createConsumer({ ...FILES, ...files })
    const run = await pushTag(consumer, tag, systems)
    expect(run.exitCode).toBe(1)
    expect(stepOf(jobOf(run, 'gate'), 'release').outputs['failed-checks']).toContain(check)
    expect(published(run)).toBe(false)
  })
})

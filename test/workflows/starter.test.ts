import type { Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { benchmarkOf, createConsumer, jobOf, PROJECT, pushTag } from './consumer.ts'
import { filesIn } from './folder-files.ts'

/** The starter, copied into a new repository with a test and a benchmark: each of its workflows runs. */
const { 'README.md': _, ...STARTER } = filesIn('starter')
const { scripts } = PROJECT['package.json'] as { readonly scripts: Readonly<Record<string, string>> }

const FILES: Files = {
  ...STARTER,
  'package.json': {
    name: 'orbit',
    version: '0.1.0',
    type: 'module',
    scripts: { ...scripts, bench: 'sh bench.sh' },
  },
  'bench.sh': benchmarkOf('reports/bench.json'),
  'CHANGELOG.md': '# Changelog\n\n## [0.1.0] - 2026-02-28\n\n- Everything.\n',
}

describe('the starter', () => {
  test.each([
    ['quality.yml', { name: 'push' }],
    ['quality.yml', { name: 'merge_group' }],
    ['conformance.yml', { name: 'schedule', payload: { schedule: '17 3 * * 0' } }],
    ['performance.yml', { name: 'push' }],
  ])('%s passes on %o', async (workflow, event) => {
    await using consumer = await createConsumer(FILES)
    const run = await consumer.run({ ...event, workflow })
    expect(run.exitCode, run.text).toBe(0)
    expect(jobOf(run, 'gate').result).toBe('success')
  })

  test('release.yml publishes a tag that is ready', async () => {
    await using consumer = await createConsumer(FILES)
    const run = await pushTag(consumer, 'v0.1.0')
    expect(run.exitCode, run.text).toBe(0)
    expect(jobOf(run, 'publish').steps[0]?.log).toBe('publish 0.1.0\n')
  })
})

import type { Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { benchmarkOf, createConsumer, jobOf, PROJECT, pullRequest, pushTag } from './consumer.ts'
import { filesIn } from './folder-files.ts'
import type { WorkflowRun } from './workflow-log.ts'

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

/** What a person is warned of, in annotations and in reports; not what a report says of the run before (`warn → pass`). */
function warningsOf({ jobs }: WorkflowRun): readonly string[] {
  const steps = jobs.flatMap((job) => job.steps)
  return [
    ...steps.flatMap(({ annotations }) => annotations.filter(({ level }) => level !== 'notice')),
    ...steps.flatMap(({ summary }) =>
      summary.split('\n').filter((line) => line.includes('⚠') && !line.includes('→')),
    ),
  ].map((each) => (typeof each === 'string' ? each : each.message))
}

describe('the starter, from the first push on', () => {
  test.each([
    ['quality.yml', 0],
    ['performance.yml', 1], // only the first run has no history to go on from
  ])('%s warns of nothing that stays', async (workflow, first) => {
    await using consumer = await createConsumer(FILES)
    const { repository, run } = consumer
    const push = async (before?: string) => await run({ name: 'push', workflow, payload: { before } })
    const runs = [await push()]
    const base = repository.git('rev-parse', 'HEAD')
    const merged = repository.commit({ 'docs/notes.md': 'A note.\n' })
    runs.push(await push(base))
    const head = repository.commit({ 'docs/notes.md': 'Another note.\n' })
    runs.push(await run({ ...pullRequest(merged, head), workflow }))
    for (const each of runs)
      expect([each.exitCode, jobOf(each, 'gate').result], each.text).toEqual([0, 'success'])
    expect(runs.slice(first).map(warningsOf)).toEqual(runs.slice(first).map(() => []))
  })
})

describe('the starter', () => {
  test.each([
    ['quality.yml', { name: 'merge_group' }],
    ['conformance.yml', { name: 'schedule', payload: { schedule: '17 3 * * 0' } }],
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

import type { Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { createConsumer, jobOf, pullRequest, stepOf } from './consumer.ts'
import type { WorkflowRun } from './workflow-log.ts'

/** conformance.yml as a user calls it: two campaigns in three shards, by the script campaign.sh of the commit. */
const call = (...inputs: readonly string[]): string => `
    uses: governance-gates/governance-gates/.github/workflows/conformance.yml@v1
    permissions: { actions: read, checks: write, contents: read, pull-requests: write }
    with:
      fast: bash campaign.sh
      evidence: |
        unit=reports/unit.jsonl
        api=reports/api.jsonl
      fast-shards: 3
      full-shards: 3
${inputs.map((input) => `      ${input}\n`).join('')}`

const workflow = (...calls: readonly string[]): string => `
name: Conformance
on: { push: {}, pull_request: {}, schedule: [{ cron: "17 3 * * *" }] }
permissions: {}
jobs:
${calls.map((each, index) => `  call-${index + 1}:${index === 0 ? '' : `\n    needs: call-${index}\n    if: always()`}${each}`).join('\n')}
`

const POLICY = [
  'version: 1',
  'platform: orbit',
  'thresholds: test.v1',
  'conformance:',
  '  campaigns:',
  '    unit: { evidence: reports/unit.jsonl, min-pass-rate: 50% }',
  '    api: { evidence: reports/api.jsonl, min-pass-rate: 50% }',
  '  baseline: { path: governance-baseline.json, if-missing: warn }',
  '',
].join('\n')

/** What each shard writes, unless lines behind it say otherwise. */
const campaign = (...more: readonly string[]): string =>
  [
    'mkdir -p reports',
    `for kind in unit api; do printf '{"subject":"%s %s","status":"pass"}\\n' $kind $GOVERNANCE_SHARD > reports/$kind.jsonl; done`,
    ...more,
    '',
  ].join('\n')

const files = (script: string, ...calls: readonly string[]): Files => ({
  '.github/workflows/conformance.yml': workflow(...calls),
  '.github/governance.yml': POLICY,
  'campaign.sh': script,
})

const onShard2 = (command: string) => `if [ $GOVERNANCE_SHARD = 2 ]; then ${command}; fi`

/** What the last gate of a run says. */
function judged(run: WorkflowRun) {
  const gate = run.jobs.findLast(({ id }) => id === 'gate')
  if (gate === undefined) throw new Error(run.text)
  return {
    status: stepOf(gate, 'conformance').outputs['status'],
    failed: stepOf(gate, 'conformance').outputs['failed-checks'],
    report: stepOf(gate, 'report').outputs['failed-checks'],
    evidence: stepOf(gate, 'evidence'),
  }
}

describe('cells that are joined', () => {
  test('are judged together where each left what it was asked for', async () => {
    await using consumer = await createConsumer(files(campaign(), call()))
    const run = await consumer.run({ name: 'push' })
    expect(run.exitCode, run.text).toBe(0)
    expect(judged(run)).toMatchObject({ status: 'pass', report: '[]' })
    expect(judged(run).evidence.outputs).toMatchObject({ outcome: 'success', shortfalls: '[]' })
  })

  test('are not where a shard left no file of one campaign', async () => {
    await using consumer = await createConsumer(files(campaign(onShard2('rm reports/api.jsonl')), call()))
    const run = await consumer.run({ name: 'push' })
    expect(run.exitCode).toBe(1)
    expect(judged(run)).toMatchObject({ status: 'inconclusive', failed: '["conformance-gate/evidence:api"]' })
    expect(judged(run).report).toContain('gate-report/run-cells')
    const { summary } = stepOf(jobOf(run, 'gate'), 'conformance')
    expect(summary).toContain('cell 2 of 3 (shard=2) left no file that matches api=reports/api.jsonl')
  })

  test('tell the gate how their steps ended', async () => {
    await using consumer = await createConsumer(files(campaign(onShard2('exit 3')), call()))
    const run = await consumer.run({ name: 'push' })
    expect(judged(run).evidence.outputs['outcome']?.split('\n').sort()).toEqual([
      'failure',
      'success',
      'success',
    ])
  })
})

describe('a cell that runs again', () => {
  const BROKEN_OFF = 'echo ACTIONS_RESULTS_URL=http://127.0.0.1:9 >> "$GITHUB_ENV"'

  test('and leaves nothing is not replaced by what it left before', async () => {
    await using consumer = await createConsumer(files(campaign(), call()))
    const first = await consumer.run({ name: 'push' })
    expect(first.exitCode, first.text).toBe(0)
    consumer.repository.commit({ 'campaign.sh': campaign(onShard2('rm -r reports')) })
    const again = await consumer.run({ name: 'push', again: 1 })
    expect(again.exitCode).toBe(1)
    expect(judged(again)).toMatchObject({
      status: 'inconclusive',
      failed: '["conformance-gate/evidence:unit","conformance-gate/evidence:api"]',
    })
  })

  test('and breaks off before it has saved is known by the result of its job', async () => {
    await using consumer = await createConsumer(files(campaign(), call()))
    expect((await consumer.run({ name: 'push' })).exitCode).toBe(0)
    consumer.repository.commit({ 'campaign.sh': campaign(onShard2(BROKEN_OFF)) })
    const again = await consumer.run({ name: 'push', again: 1 })
    expect(again.exitCode).toBe(1)
    const { status, evidence } = judged(again)
    expect(status, again.text).toBe('inconclusive')
    expect(JSON.parse(evidence.outputs['shortfalls'] ?? '')).toMatchObject([
      { kind: 'lost', index: 1, runAttempt: 2, reason: 'shard ended with failure' },
    ])
  })
})

describe('two calls of one workflow', () => {
  test('under one name are an error that names the input', async () => {
    await using consumer = await createConsumer(files(campaign(), call(), call('title: Second')))
    const run = await consumer.run({ name: 'push' })
    expect(run.exitCode).toBe(1)
    const errors = run.jobs.flatMap(({ steps }) => steps.flatMap(({ annotations }) => annotations))
    expect(errors.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('input name: conformance.shard.1-of-3.1 already exists'),
      ]),
    )
    expect(judged(run).report).toContain('gate-report/run-jobs')
  })

  test('under two names are two', async () => {
    await using consumer = await createConsumer(
      files(campaign(), call(), call('title: Second', 'name: second')),
    )
    const run = await consumer.run({ name: 'push' })
    expect(run.exitCode, run.text).toBe(0)
  })
})

test('a run of a tag that is called like the branch gives no baseline', async () => {
  await using consumer = await createConsumer(files(campaign(), call()))
  const { repository } = consumer
  expect((await consumer.run({ name: 'push' })).exitCode).toBe(0)
  const base = repository.git('rev-parse', 'HEAD')
  repository.commit({
    'campaign.sh': campaign(`echo '{"subject":"keymap","status":"pass"}' >> reports/api.jsonl`),
  })
  repository.git('tag', 'main')
  expect((await consumer.run({ name: 'push', payload: { ref: 'refs/tags/main' } })).exitCode).toBe(0)
  repository.git('tag', '--delete', 'main')
  const head = repository.git('rev-parse', 'HEAD')
  const run = await consumer.run(pullRequest(base, head))
  const gate = jobOf(run, 'gate')
  expect(stepOf(gate, 'base').outputs, run.text).toMatchObject({ 'run-id': '1', commit: base })
  expect(stepOf(gate, 'base').outputs['conformance-baseline']).not.toBe('')
})

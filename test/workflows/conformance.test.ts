import type { Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { createConsumer, jobOf, pullRequest, stepOf } from './consumer.ts'
import type { WorkflowRun } from './workflow-log.ts'

/** conformance.yml as a user calls it: a corpus of six extensions, in three shards. */
const WORKFLOW = `
name: Conformance
on: { pull_request: {}, schedule: [{ cron: "17 3 * * 1-6" }, { cron: "17 3 * * 0" }], workflow_dispatch: {} }
permissions: {}
jobs:
  conformance:
    uses: governance-gates/governance-gates/.github/workflows/conformance.yml@v1
    permissions: { actions: read, checks: write, contents: read, pull-requests: write }
    with:
      fast: node corpus.js
      fast-shards: 3
      full-shards: 2
      weekly-schedule: "17 3 * * 0"
      rerun: node corpus.js rerun
      evidence: corpus=reports/*.jsonl
  noted:
    needs: conformance
    if: always()
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - id: noted
        run: |
          echo "status=$STATUS" >> "$GITHUB_OUTPUT"
          echo "profile=$PROFILE" >> "$GITHUB_OUTPUT"
          echo "failed=$FAILED" >> "$GITHUB_OUTPUT"
        shell: bash
        env:
          STATUS: \${{ needs.conformance.outputs.status }}
          PROFILE: \${{ needs.conformance.outputs.profile }}
          FAILED: \${{ needs.conformance.outputs.failed-checks }}
`

const POLICY = [
  'version: 1',
  'platform: orbit',
  'thresholds: test.v1',
  'conformance:',
  '  campaigns:',
  '    corpus: { evidence: reports/*.jsonl, min-pass-rate: 80%, reruns: last, max-flaky: 1, inventory: extensions.txt }',
  '  baseline: { path: governance-baseline.json, if-missing: warn }',
  '',
].join('\n')

/** The campaign: this shard's share of the corpus, with the results that results.json says. */
const CORPUS = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
const { GOVERNANCE_SHARD: shard, GOVERNANCE_SHARDS: shards } = process.env
const results = Object.entries(JSON.parse(readFileSync('results.json', 'utf8')))
const own = results.filter((_, index) => index % Number(shards) === Number(shard) - 1)
if (own.some(([, result]) => result === 'crash')) process.exit(3)
const rerun = process.argv[2] === 'rerun'
const noted = own.map(([subject, result]) => ({ subject, status: result === 'flaky' ? (rerun ? 'pass' : 'fail') : result }))
mkdirSync('reports', { recursive: true })
writeFileSync(\`reports/\${rerun ? 'rerun' : 'first'}-\${shard}.jsonl\`, noted.map((line) => JSON.stringify(line) + '\\n').join(''))
process.exit(noted.some(({ status }) => status === 'fail') ? 1 : 0)
`

const GOOD = { git: 'pass', keymap: 'pass', lsp: 'pass', notes: 'pass', search: 'pass', themes: 'pass' }

const FILES: Files = {
  '.github/workflows/conformance.yml': WORKFLOW,
  '.github/governance.yml': POLICY,
  'corpus.js': CORPUS,
  'extensions.txt': `${Object.keys(GOOD).join('\n')}\n`,
  'results.json': GOOD,
}

const noted = (run: WorkflowRun) => stepOf(jobOf(run, 'noted'), 'noted').outputs
/** What the job `gate` says that it compares with: in its log, and in the summary. */
function comparedIn(run: WorkflowRun): readonly (string | undefined)[] {
  const step = jobOf(run, 'gate').steps.find(({ name }) => name === 'What this run is compared with')
  return [step?.log.trim(), step?.summary.trim()]
}
const shardsOf = (run: WorkflowRun) => run.jobs.filter(({ id }) => id === 'shard').length

describe('the profile follows the event', () => {
  test.each([
    ['a pull request', { name: 'pull_request', payload: {} }, 'fast', 3],
    ['the nightly schedule', { name: 'schedule', payload: { schedule: '17 3 * * 1-6' } }, 'full', 2],
    ['the weekly schedule', { name: 'schedule', payload: { schedule: '17 3 * * 0' } }, 'weekly', 1],
    ['a dispatch', { name: 'workflow_dispatch', payload: {} }, 'full', 2],
  ])('%s', async (_, event, profile, shards) => {
    await using consumer = await createConsumer(FILES)
    const run = await consumer.run(event)
    expect(run.exitCode, run.text).toBe(0)
    expect(noted(run)).toEqual({ status: 'pass', profile, failed: '[]' })
    expect(shardsOf(run)).toBe(shards)
  })
})

describe('three shards', () => {
  test('of which one gave nothing are inconclusive', async () => {
    await using consumer = await createConsumer({ ...FILES, 'results.json': { ...GOOD, keymap: 'crash' } })
    const run = await consumer.run({ name: 'pull_request', payload: {} })
    expect(run.exitCode).toBe(1)
    expect(noted(run)['failed']).toContain('gate-report/run-cells')
    expect(
      consumer.artifacts
        .ofRun(1)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'conformance-baseline.gate.1-of-1.1',
      'conformance-report.gate.1-of-1.1',
      'conformance.shard.1-of-3.1',
      'conformance.shard.2-of-3.1',
      'conformance.shard.3-of-3.1',
    ])
  })

  test('that all gave nothing are noticed one by one', async () => {
    const crashed = Object.fromEntries(Object.keys(GOOD).map((subject) => [subject, 'crash']))
    await using consumer = await createConsumer({ ...FILES, 'results.json': crashed })
    const run = await consumer.run({ name: 'pull_request', payload: {} })
    expect(run.exitCode).toBe(1)
    expect(JSON.parse(noted(run)['failed'] ?? '')).toEqual(
      expect.arrayContaining(['gate-report/run-cells', 'conformance-gate/evidence:corpus']),
    )
  })

  test('of which one subject passed only on the rerun hold, and the subject counts as flaky', async () => {
    await using consumer = await createConsumer({ ...FILES, 'results.json': { ...GOOD, lsp: 'flaky' } })
    const run = await consumer.run({ name: 'pull_request', payload: {} })
    expect(run.exitCode, run.text).toBe(0)
    expect(jobOf(run, 'gate').steps.find(({ id }) => id === 'conformance')?.summary).toContain('flaky')
  })
})

describe('a campaign that broke off after a green report', () => {
  const broken = CORPUS.replace(
    'process.exit(noted',
    "if (own.some(([, result]) => result === 'cut') && !rerun) process.exit(3)\nprocess.exit(noted",
  ).replace('const noted = own', "const noted = own.filter(([, result]) => result !== 'cut')")

  test.each([
    ['is not made good by a rerun of nothing', { ...GOOD, notes: 'cut' }],
    ['nor by the known failures of other shards', { ...GOOD, notes: 'cut', lsp: 'fail' }],
  ])('%s', async (_, results) => {
    await using consumer = await createConsumer({
      ...FILES,
      'corpus.js': broken,
      'extensions.txt': '',
      '.github/governance.yml': POLICY.replace(', inventory: extensions.txt', '').replace('80%', '70%'),
      'results.json': results,
    })
    const run = await consumer.run({ name: 'pull_request', payload: {} })
    expect(run.exitCode, run.text).toBe(1)
    expect(JSON.parse(noted(run)['failed'] ?? '')).toEqual(['conformance-gate/outcome'])
  })
})

test('the nightly run of the main branch is the baseline of a pull request', async () => {
  await using consumer = await createConsumer(FILES)
  const nightly = await consumer.run({ name: 'schedule', payload: { schedule: 'x' } })
  expect(nightly.exitCode, nightly.text).toBe(0)
  const base = consumer.repository.git('rev-parse', 'HEAD')
  const head = consumer.repository.commit({ 'results.json': { ...GOOD, themes: 'fail' } })
  const run = await consumer.run(pullRequest(base, head))
  expect(run.exitCode).toBe(1)
  const gate = stepOf(jobOf(run, 'gate'), 'conformance')
  expect(gate.outputs).toMatchObject({ status: 'fail', regressions: '1' })
  expect(gate.summary).toContain('themes')
  const policy = 'Compared with what conformance.baseline of the policy names, if anything'
  const none = `${policy}: no successful run of the base branch was found.`
  expect(comparedIn(nightly)).toEqual([none, none])
  const restored = `Compared with run 1 of the base branch, at commit ${base.slice(0, 12)}.`
  expect(comparedIn(run)).toEqual([restored, restored])
})

test('a campaign in a folder of a larger repository', async () => {
  const moved = Object.entries(FILES).filter(([path]) => !path.startsWith('.github/workflows/'))
  await using consumer = await createConsumer({
    ...Object.fromEntries(moved.map(([path, text]) => [`app/${path}`, text])),
    '.github/workflows/conformance.yml': WORKFLOW.replace('reports/*.jsonl', 'app/reports/*.jsonl').replace(
      'fast-shards: 3',
      'fast-shards: 3\n      working-directory: app',
    ),
  })
  const nightly = await consumer.run({ name: 'schedule', payload: { schedule: 'x' } })
  expect(nightly.exitCode, nightly.text).toBe(0)
  const base = consumer.repository.git('rev-parse', 'HEAD')
  const head = consumer.repository.commit({ 'app/results.json': { ...GOOD, themes: 'fail' } })
  const run = await consumer.run(pullRequest(base, head))
  expect(stepOf(jobOf(run, 'gate'), 'conformance').outputs).toMatchObject({
    status: 'fail',
    regressions: '1',
  })
})

test('an invalid number of shards stops everything, and the required job fails', async () => {
  await using consumer = await createConsumer({
    ...FILES,
    '.github/workflows/conformance.yml': WORKFLOW.replace('fast-shards: 3', 'fast-shards: 0'),
  })
  const run = await consumer.run({ name: 'pull_request', payload: {} })
  expect(run.exitCode).toBe(1)
  expect(jobOf(run, 'plan').steps[0]?.annotations[0]?.message).toContain('fast-shards is a whole number')
  expect(shardsOf(run)).toBe(0)
  expect(jobOf(run, 'gate').result).toBe('failure')
})

import type { Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { createConsumer, jobOf, pullRequest, stepOf } from './consumer.ts'
import type { WorkflowRun } from './workflow-log.ts'

/** performance.yml as a user calls it. What `bench.js` measures is in the commit: its times are those of a file. */
const WORKFLOW = `
name: Performance
on: { push: { branches: [main] }, pull_request: {} }
permissions: {}
jobs:
  performance:
    uses: governance-gates/governance-gates/.github/workflows/performance.yml@v1
    permissions: { actions: read, checks: write, contents: read, pull-requests: write }
    with: { measure: node bench.js }
  noted:
    needs: performance
    if: always()
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - id: noted
        run: |
          echo "status=$STATUS" >> "$GITHUB_OUTPUT"
          echo "regressions=$REGRESSIONS" >> "$GITHUB_OUTPUT"
        shell: bash
        env:
          STATUS: \${{ needs.performance.outputs.status }}
          REGRESSIONS: \${{ needs.performance.outputs.regressions }}
`

const POLICY = [
  'version: 1',
  'platform: orbit',
  'thresholds: test.v1',
  'performance:',
  '  evidence: reports/bench.json',
  '  budgets:',
  '    start: { metric: orbit start, statistic: p95, below: 200ms }',
  '  regression: { baseline: performance-baseline.json, max-worsening: 20%, ignore-below: 1ms, if-missing: warn }',
  '  history: { path: performance-history.jsonl, drift: { max-worsening: 15% }, if-missing: warn }',
  '',
].join('\n')

/** Writes what hyperfine would: 40 runs around the time that the commit has. */
const BENCH = `
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
if (existsSync('reports')) throw new Error('what another commit measured is still there')
const seconds = Number(readFileSync('start.txt', 'utf8')) / 1000
const times = Array.from({ length: 40 }, (_, index) => seconds * (1 + (index % 5) / 100))
mkdirSync('reports')
const [mean, median, min, max] = [seconds * 1.02, seconds * 1.02, seconds, seconds * 1.04]
const result = { command: 'orbit start', mean, stddev: 0.001, median, user: 0.1, system: 0.1, min, max, times }
writeFileSync('reports/bench.json', JSON.stringify({ results: [{ ...result, exit_codes: times.map(() => 0) }] }))
console.log(\`measured \${seconds}\`)
`

const FILES: Files = {
  '.github/workflows/performance.yml': WORKFLOW,
  '.github/governance.yml': POLICY,
  'bench.js': BENCH,
  'start.txt': '100',
}

/** What the report says that the commit is compared with. */
function comparedIn(run: WorkflowRun): string | undefined {
  const steps = jobOf(run, 'gate').steps.filter(({ name }) => name === 'What this commit is compared with')
  return steps[0]?.summary.trim()
}

async function propose(files: Files) {
  await using consumer = await createConsumer(FILES)
  const base = consumer.repository.git('rev-parse', 'HEAD')
  const head = consumer.repository.commit(files)
  const run = await consumer.run(pullRequest(base, head))
  return { run, base, job: jobOf(run, 'measure'), noted: stepOf(jobOf(run, 'noted'), 'noted').outputs }
}

describe('a pull request is measured beside its base commit', () => {
  test('and holds where it is as fast', async () => {
    const { run, base, job, noted } = await propose({ 'start.txt': '101' })
    expect(run.exitCode, run.text).toBe(0)
    const named = (name: string) => job.steps.find((step) => step.name === name)?.log
    expect([named('Measure the base commit'), named('Measure')]).toEqual([
      'measured 0.1\n',
      'measured 0.101\n',
    ])
    expect(noted).toEqual({ status: 'pass', regressions: '0' })
    expect(comparedIn(run)).toBe(
      `Compared with the base commit ${base.slice(0, 12)}, measured on the same runner.`,
    )
  })

  test('and fails where it is slower than it may be, below every budget', async () => {
    const { run, job, noted } = await propose({ 'start.txt': '150' })
    expect(run.exitCode).toBe(1)
    expect(noted).toEqual({ status: 'fail', regressions: '1' })
    expect(stepOf(job, 'budgets').summary).toContain('orbit start')
  })

  test('and is judged by itself where the base cannot be measured', async () => {
    await using consumer = await createConsumer({
      ...FILES,
      'start.txt': 'unknown',
      'bench.js': 'process.exit(1)',
    })
    const base = consumer.repository.git('rev-parse', 'HEAD')
    const head = consumer.repository.commit({ 'start.txt': '100', 'bench.js': BENCH })
    const run = await consumer.run(pullRequest(base, head))
    expect(run.exitCode, run.text).toBe(0)
    expect(stepOf(jobOf(run, 'measure'), 'budgets').outputs).toMatchObject({ status: 'pass', budgets: '1' })
    expect(comparedIn(run)).toBe(
      `Compared with what performance.regression of the policy names, if anything: the base commit ${base.slice(0, 12)} could not be measured, and no run of the base branch left a baseline of a passing verdict.`,
    )
  })

  test('and fails where it can no longer be measured: what the base had is gone', async () => {
    const { run, noted } = await propose({ 'bench.js': 'process.exit(1)' })
    expect(run.exitCode).toBe(1)
    expect(noted['status']).toBe('fail')
  })
})

test('a benchmark in a folder of a larger repository', async () => {
  const moved = Object.entries(FILES).filter(([path]) => !path.startsWith('.github/workflows/'))
  await using consumer = await createConsumer({
    ...Object.fromEntries(moved.map(([path, text]) => [`app/${path}`, text])),
    '.github/workflows/performance.yml': WORKFLOW.replace('{ measure:', '{ working-directory: app, measure:'),
  })
  const first = await consumer.run({ name: 'push' })
  expect(first.exitCode, first.text).toBe(0)
  const base = consumer.repository.git('rev-parse', 'HEAD')
  const head = consumer.repository.commit({ 'app/start.txt': '150' })
  const run = await consumer.run(pullRequest(base, head))
  expect(stepOf(jobOf(run, 'measure'), 'budgets').outputs).toMatchObject({ status: 'fail', regressions: '1' })
})

test('the history grows with every run, and the last one is the baseline of the next', async () => {
  await using consumer = await createConsumer(FILES)
  const first = await consumer.run({ name: 'push' })
  expect(first.exitCode, first.text).toBe(0)
  const commit = consumer.repository.git('rev-parse', 'HEAD')
  consumer.repository.commit({ 'start.txt': '140' })
  const second = await consumer.run({ name: 'push' })
  expect(second.exitCode).toBe(1)
  const budgets = stepOf(jobOf(second, 'measure'), 'budgets')
  expect(budgets.outputs).toMatchObject({ regressions: '1' })
  expect(stepOf(jobOf(second, 'measure'), 'earlier').outputs).toMatchObject({ found: 'true', 'run-id': '1' })
  expect(comparedIn(second)).toBe(
    `Compared with run 1 of the base branch, at commit ${commit.slice(0, 12)}: this event has no base commit in the checkout.`,
  )
})

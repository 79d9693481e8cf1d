import type { Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { type Consumer, createConsumer, stepOf } from './consumer.ts'
import type { WorkflowRun } from './workflow-log.ts'

/** incidents.yml behind conformance.yml, as a user calls them. What the campaign finds is in the commit. */
const WORKFLOW = `
name: Nightly
on: { push: { branches: [main] }, pull_request: {} }
permissions: {}
jobs:
  conformance:
    uses: governance-gates/governance-gates/.github/workflows/conformance.yml@v1
    permissions: { actions: read, checks: write, contents: read, pull-requests: write }
    with: { fast: node campaign.js, evidence: "corpus=reports/*.jsonl", comment: "off" }
  incidents:
    needs: conformance
    if: \${{ !cancelled() }}
    uses: governance-gates/governance-gates/.github/workflows/incidents.yml@v1
    permissions: { actions: read, contents: read, issues: write }
    with: { artifacts: conformance-baseline }
`

const POLICY = [
  'version: 1',
  'platform: orbit',
  'thresholds: test.v1',
  'conformance:',
  '  campaigns:',
  '    corpus:',
  '      evidence: reports/corpus.jsonl',
  '      columns: { subject: extension, status: outcome }',
  '      min-pass-rate: 100%',
  '  baseline: { path: governance-baseline.json, max-new-failures: 0, if-missing: warn }',
  'ownership:',
  '  areas:',
  '    runtime: { paths: ["src/**"], owner: "@dana", backup: "@lee" }',
  'incidents:',
  '  conformance: { gates: [conformance-gate], area: runtime, triage: 24h, close-after: 2 }',
  '',
].join('\n')

const CAMPAIGN = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
mkdirSync('reports', { recursive: true })
writeFileSync('reports/corpus.jsonl', readFileSync('found.jsonl', 'utf8'))
`

const found = (outcome: string) =>
  ['a', 'b'].map((extension) => `${JSON.stringify({ extension, outcome })}\n`).join('')

const FILES: Files = {
  '.github/workflows/nightly.yml': WORKFLOW,
  '.github/governance.yml': POLICY,
  'campaign.js': CAMPAIGN,
  'found.jsonl': found('fail'),
}

async function push(consumer: Consumer, files: Files = {}) {
  consumer.repository.commit({ ...files, 'night.txt': String(Math.random()) })
  return await consumer.run({ name: 'push' })
}

const openIssues = ({ github }: Consumer) => github.issues.all().filter(({ state }) => state === 'open')

/** Both workflows end in a job `gate`. */
function incidentsOf(run: WorkflowRun): Readonly<Record<string, string>> {
  const job = run.jobs.find(({ steps }) => steps.some(({ id }) => id === 'incidents'))
  if (job === undefined) throw new Error(`incidents.yml has not run:\n${run.text}`)
  return stepOf(job, 'incidents').outputs
}

describe('a regression on the default branch', () => {
  test('is one issue, however often it fails, and is closed when it was green often enough', async () => {
    await using consumer = await createConsumer(FILES)
    const first = await push(consumer)
    expect(first.exitCode, first.text).toBe(1)
    expect(incidentsOf(first)).toMatchObject({ open: '1', status: 'pass' })
    expect(openIssues(consumer)).toMatchObject([{ number: 1, labels: ['incident'] }])

    await push(consumer)
    expect(consumer.github.issues.all()).toHaveLength(1)

    const green = await push(consumer, { 'found.jsonl': found('pass') })
    expect(green.exitCode, green.text).toBe(0)
    expect(openIssues(consumer)).toHaveLength(1)
    await push(consumer)
    expect(openIssues(consumer)).toEqual([])
    expect(consumer.github.issues.find(1)).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(consumer.github.violations).toEqual([])
  })
})

import type { Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { type Consumer, createConsumer, jobOf, stepOf } from './consumer.ts'
import type { WorkflowRun } from './workflow-log.ts'

/** maintenance.yml as a user calls it. */
const CALL = `
name: maintenance
on:
  schedule:
    - cron: "23 5 * * *"
  workflow_dispatch:
permissions: {}
jobs:
  maintenance:
    uses: governance-gates/governance-gates/.github/workflows/maintenance.yml@v1
    permissions: { actions: read, contents: read, issues: write }
    with:
      reports: |
        mkdir -p reports
        echo '{}' > reports/outdated.json
        false
        echo "the next tool runs all the same"
      evidence: reports/*.json
`

const NIGHTLY = `
name: nightly
on:
  schedule:
    - cron: "0 2 * * *"
  pull_request:
permissions: {}
jobs: {}
`

const POLICY = `
version: 1
platform: orbit
thresholds: test.v1
maintenance:
  attestations: docs/attestations.yml
  duties:
    backlog: { every: week, owner: "@dana", verified-by: { attestation: backlog } }
    majors: { every: quarter, owner: "@dana", verified-by: { outdated: reports/outdated.json } }
    campaign: { every: quarter, owner: "@lee", verified-by: { workflow: nightly.yml, event: schedule, job: full } }
`

const FILES: Files = {
  '.github/governance.yml': POLICY,
  '.github/workflows/maintenance.yml': CALL,
  '.github/workflows/nightly.yml': NIGHTLY,
  'docs/attestations.yml': 'attestations: []\n',
}

/** A platform whose nightly run was an hour ago. */
async function platform(files: Files = {}): Promise<Consumer> {
  const consumer = await createConsumer({ ...FILES, ...files })
  const { github, repository } = consumer
  github.addWorkflow('.github/workflows/maintenance.yml')
  github.setBranch('main', [repository.git('rev-parse', 'HEAD')])
  return consumer
}

function addNightly({ github, repository }: Consumer, conclusion: string): void {
  github.addRun({
    id: 900,
    workflow: '.github/workflows/nightly.yml',
    event: 'schedule',
    headSha: repository.git('rev-parse', 'HEAD'),
    headBranch: 'main',
    conclusion: 'success',
    jobs: [{ name: 'full', conclusion }],
    createdAt: new Date(Date.now() - 3_600_000).toISOString(),
  })
}

async function maintain(consumer: Consumer): Promise<WorkflowRun> {
  return await consumer.run({ name: 'schedule', workflow: 'maintenance.yml' })
}

const outputsOf = (run: WorkflowRun) => stepOf(jobOf(run, 'gate'), 'maintenance').outputs

describe('maintenance.yml', () => {
  test('judges by what its reports job wrote, and keeps one issue for the week', async () => {
    await using consumer = await platform()
    addNightly(consumer, 'success')
    const run = await maintain(consumer)
    expect(jobOf(run, 'reports').result).toBe('success')
    expect(outputsOf(run)).toMatchObject({ status: 'pass', due: '["backlog"]', overdue: '[]' })
    const titles = () => consumer.github.issues.all().map(({ title, state }) => [title, state])
    expect(titles()).toEqual([[expect.stringMatching(/^Maintenance \d{4}-W\d\d$/), 'open']])
    await maintain(consumer)
    expect(titles()).toHaveLength(1)
    expect(consumer.github.violations).toEqual([])
  })

  test('a job that was skipped proves nothing, and a disabled workflow has stopped', async () => {
    await using consumer = await platform()
    addNightly(consumer, 'skipped')
    consumer.github.addWorkflow('.github/workflows/nightly.yml', 'disabled_inactivity')
    const run = await maintain(consumer)
    expect(run.exitCode).toBe(1)
    expect(outputsOf(run)).toMatchObject({
      status: 'fail',
      'stopped-schedules': '[".github/workflows/nightly.yml"]',
    })
    expect(JSON.parse(outputsOf(run)['due'] ?? '[]')).toEqual(['backlog', 'campaign'])
  })
})

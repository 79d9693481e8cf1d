import { describe, expect, test } from 'vitest'
import { type Consumer, createConsumer, jobOf, pullRequest } from './consumer.ts'
import { textOf } from './linted-files.ts'
import type { JobRun, WorkflowRun } from './workflow-log.ts'

/** A project whose gates find something in a file, and whose workflow shows it in code scanning: that of the guide. */
const BLOCK = /^```yaml\n# \.github\/workflows\/quality\.yml\n(?<workflow>.*?)^```$/ms
const { workflow = '' } = BLOCK.exec(textOf('docs/reusable-workflows.md'))?.groups ?? {}

const FILES = {
  '.github/workflows/quality.yml': workflow,
  '.github/governance.yml': [
    'version: 1',
    'platform: orbit',
    'thresholds: test.v1',
    'suites: { classification: tests/suites.toml, tests: tests/*.test.js }',
    '',
  ].join('\n'),
  'tests/suites.toml': '[suite.unit]\nfiles = ["tests/other.test.js"]\n',
}

/** The job of code scanning: that of the gates has its name. */
function uploadOf({ jobs, text }: WorkflowRun): JobRun {
  const job = jobs.find(({ id, steps }) => id === 'gate' && steps.some((step) => step.id === 'upload'))
  if (job === undefined) throw new Error(`nothing was uploaded:\n${text}`)
  return job
}

/** A pull request whose head is the only commit. */
async function propose(consumer: Consumer, from: string): Promise<WorkflowRun> {
  const commit = consumer.repository.git('rev-parse', 'HEAD')
  const head = { repository: from, branch: 'change', sha: commit }
  consumer.github.addPullRequest({ number: 12, head, base: { branch: 'main', sha: commit } })
  return await consumer.run(pullRequest(commit, commit, from))
}

describe('findings go to code scanning', () => {
  test('of a pull request, on their lines, in a category of their own', async () => {
    await using consumer = await createConsumer(FILES)
    const { github, repository } = consumer
    const commit = repository.git('rev-parse', 'HEAD')
    const run = await propose(consumer, consumer.github.repository)
    expect(jobOf(run, 'gate').result, run.text).toBe('failure')
    const [upload] = github.security.findings
    expect([upload?.commit, upload?.ref]).toEqual([commit, 'refs/pull/12/merge'])
    const { runs } = JSON.parse(upload?.text ?? '')
    expect(runs[0].automationDetails).toEqual({ id: 'governance/quality/' })
    expect(JSON.stringify(runs[0].results)).toContain('tests/settings.test.js')
    expect(uploadOf(run).result, run.text).toBe('success')
    expect(github.violations).toEqual([])
  })

  test('except those of a fork, whose token may only read: nothing fails for that', async () => {
    await using consumer = await createConsumer(FILES)
    const run = await propose(consumer, 'stranger/platform')
    expect(consumer.github.security.findings).toEqual([])
    const upload = uploadOf(run)
    expect(upload.result, run.text).toBe('success')
    expect(upload.steps.flatMap(({ annotations }) => annotations)).toEqual([
      {
        level: 'warning',
        message:
          'GitHub did not take the findings (403, Resource not accessible by integration). They are in the report.',
      },
    ])
  })
})

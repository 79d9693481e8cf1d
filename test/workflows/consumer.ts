import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import {
  createFolder,
  createRepository,
  type Files,
  type Folder,
  type Repository,
  startEmulatedGitHub,
} from '@governance-gates/testing'
import { publish } from './published.ts'
import { type Event, runWorkflow } from './run-workflow.ts'
import type { JobRun, StepRun, WorkflowRun } from './workflow-log.ts'

/** A made-up project whose tests are run by Node itself, so that nothing has to be installed. */
export const PROJECT: Files = {
  'package.json': {
    name: 'orbit',
    type: 'module',
    scripts: {
      test: 'mkdir -p reports && node --test --test-reporter=junit --test-reporter-destination=reports/junit.xml "tests/*.test.js"',
    },
  },
  '.gitignore': 'reports/\n',
  'tests/settings.test.js': [
    "import assert from 'node:assert/strict'",
    "import { test } from 'node:test'",
    "test('settings survive an update', () => assert.equal(1 + 1, 2))",
    "test('settings have defaults', () => assert.ok(true))",
    '',
  ].join('\n'),
}

/** What makes the tests fail. */
export const BROKEN: Files = {
  'tests/keymap.test.js': [
    "import assert from 'node:assert/strict'",
    "import { test } from 'node:test'",
    "test('a chord is read', () => assert.equal('ctrl', 'alt'))",
    '',
  ].join('\n'),
}

export const POLICY: string = [
  'version: 1',
  'platform: orbit',
  'thresholds: test.v1',
  'conformance:',
  '  campaigns:',
  '    tests:',
  '      evidence: reports/junit.xml',
  '      min-pass-rate: 100%',
  '',
].join('\n')

/** A user's repository and the published actions that it uses. */
export interface Consumer extends Disposable {
  readonly repository: Repository
  /** Runs what an event starts; artifacts are shared between the runs of one consumer. */
  run(event: Pick<Event, 'name' | 'payload' | 'workflow' | 'env' | 'secrets'>): Promise<WorkflowRun>
}

export function createConsumer(files: Files): Consumer {
  const repository = createRepository({ '.github/governance.yml': POLICY, ...PROJECT, ...files })
  const published = publish()
  const artifacts: Folder = createFolder()
  return {
    repository,
    run: (event) =>
      runWorkflow({ repository, published: published.path, artifacts: artifacts.path, ...event }),
    [Symbol.dispose]: () => {
      for (const each of [repository, published, artifacts]) each[Symbol.dispose]()
    },
  }
}

/** The event of a pull request from a branch, or from a fork. */
export function pullRequest(
  base: string,
  head: string,
  from = 'orbit/platform',
): Pick<Event, 'name' | 'payload'> {
  return {
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number: 12,
      repository: { full_name: 'orbit/platform', default_branch: 'main', fork: false },
      pull_request: {
        number: 12,
        base: { ref: 'main', sha: base, repo: { full_name: 'orbit/platform' } },
        head: { ref: 'change', sha: head, repo: { full_name: from, fork: from !== 'orbit/platform' } },
      },
    },
  }
}

export function jobOf(run: WorkflowRun, id: string): JobRun {
  const job = run.jobs.find((each) => each.id === id)
  if (job === undefined) throw new Error(`no job ${id} has run:\n${run.text}`)
  return job
}

export function stepOf(job: JobRun, id: string): StepRun {
  const step = job.steps.find((each) => each.id === id)
  if (step === undefined)
    throw new Error(`no step ${id} has run: ${job.steps.map((each) => each.id).join(', ')}`)
  return step
}

/** Commits a file as one that may be executed. */
export function makeExecutable({ repository }: Consumer, path: string): void {
  chmodSync(join(repository.path, path), 0o755)
  repository.commit({})
}

const TIMES = Array.from({ length: 40 }, (_, index) => 0.1 + (index % 5) / 1000)
const MEASURED = {
  command: 'start',
  mean: 0.102,
  stddev: 0.001,
  median: 0.102,
  user: 0.1,
  system: 0,
  min: 0.1,
  max: 0.104,
  times: TIMES,
  exit_codes: TIMES.map(() => 0),
}

/** A script that writes what hyperfine would have. */
export function benchmarkOf(path: string): string {
  return `mkdir -p "$(dirname ${path})"\ncat > ${path} <<'END'\n${JSON.stringify({ results: [MEASURED] })}\nEND\n`
}

/** Pushes a tag whose commit has passed CI on every system. */
export async function pushTag(consumer: Consumer, name: string): Promise<WorkflowRun> {
  const { repository } = consumer
  await using github = await startEmulatedGitHub({ repository: 'orbit/platform', tokens: { secret: [] } })
  github.addRun({
    id: 1,
    workflow: '.github/workflows/quality.yml',
    event: 'push',
    headSha: repository.git('rev-parse', 'HEAD'),
    headBranch: 'main',
    conclusion: 'success',
    jobs: ['ubuntu-latest', 'macos-latest', 'windows-latest'].map((label) => ({
      name: `cell (${label})`,
      labels: [label],
      conclusion: 'success',
    })),
  })
  repository.git('tag', name)
  return await consumer.run({
    name: 'push',
    payload: {
      ref: `refs/tags/${name}`,
      repository: { full_name: 'orbit/platform', default_branch: 'main' },
    },
    env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: '2' },
    secrets: { GITHUB_TOKEN: 'secret' },
  })
}

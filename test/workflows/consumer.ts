import { chmodSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ArtifactService,
  createRepository,
  type EmulatedGitHub,
  type Files,
  type Folder,
  type Repository,
  startArtifactService,
  startEmulatedGitHub,
} from '@governance-gates/testing'
import { parse } from 'yaml'
import { publish } from './published.ts'
import { runWorkflow } from './run-workflow.ts'
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

/** What happens in a user's repository. */
export interface Happening {
  /** `push`, `pull_request`, `schedule`, … */
  readonly name: string
  /** Besides the repository, which every event tells. */
  readonly payload?: object
  /** The one workflow file that it starts; all of them where absent. */
  readonly workflow?: string
  /** The repository of the pull request's branch, where it is a fork: its token can only read. */
  readonly from?: string
  /** The number of a run that runs again, as its second attempt. */
  readonly again?: number
}

/** A user's repository, GitHub around it, and the published actions that it uses. */
export interface Consumer extends AsyncDisposable {
  readonly repository: Repository
  readonly github: EmulatedGitHub
  readonly artifacts: ArtifactService
  /** Runs what happens starts. Afterwards GitHub knows of the run, as number 1, 2, … */
  run(happening: Happening): Promise<WorkflowRun>
}

const OWN = 'orbit/platform'

export async function createConsumer(files: Files): Promise<Consumer> {
  const all: Files = { '.github/governance.yml': POLICY, ...PROJECT, ...files }
  const repository = createRepository(all)
  const published = publish()
  const github = await startEmulatedGitHub({ repository: OWN, tokens: tokensOf(all) })
  const artifacts = await startArtifactService({ github })
  const place = { repository, published, github, artifacts }
  let runs = 0
  return {
    repository,
    github,
    artifacts,
    run: (happening) => runIn(place, { ...happening, id: happening.again ?? ++runs }),
    [Symbol.asyncDispose]: async () => {
      for (const each of [artifacts, github]) await each[Symbol.asyncDispose]()
      for (const each of [repository, published]) each[Symbol.dispose]()
    },
  }
}

interface Place {
  readonly repository: Repository
  readonly published: Folder
  readonly github: EmulatedGitHub
  readonly artifacts: ArtifactService
}

async function runIn(
  { repository, published, github, artifacts }: Place,
  { id, from = OWN, again, ...happening }: Happening & { readonly id: number },
): Promise<WorkflowRun> {
  const { name, workflow = firstWorkflow(repository) } = happening
  const payload = {
    repository: { full_name: OWN, default_branch: 'main' },
    ...(name === 'push' ? { ref: 'refs/heads/main' } : {}),
    ...happening.payload,
  }
  const branch = branchOf(name, payload)
  const run = await runWorkflow({
    ...happening,
    payload,
    repository,
    published: published.path,
    env: {
      ...artifacts.environment({ runId: id }),
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: String(id),
      GITHUB_RUN_ATTEMPT: again === undefined ? '1' : '2',
      GITHUB_WORKFLOW_REF: `${OWN}/.github/workflows/${workflow}@refs/heads/${branch}`,
    },
    secrets: { GITHUB_TOKEN: from === OWN ? 'own' : 'fork' },
  })
  if (branch === 'main' && !isOfTag(payload))
    github.setBranch('main', repository.git('rev-list', 'HEAD').split('\n'))
  if (again !== undefined) return run
  github.addRun({
    id,
    workflow: `.github/workflows/${workflow}`,
    event: name,
    headSha: repository.git('rev-parse', 'HEAD'),
    headBranch: branch,
    headRepository: from,
    conclusion: run.exitCode === 0 ? 'success' : 'failure',
  })
  return run
}

function firstWorkflow({ path }: Repository): string {
  const [first] = readdirSync(join(path, '.github/workflows')).sort()
  if (first === undefined) throw new Error('the repository has no workflow')
  return first
}

/** GitHub calls the tag of a push a branch too. */
function branchOf(name: string, payload: object): string {
  if (name === 'pull_request' || name === 'pull_request_review') return 'change'
  return isOfTag(payload) ? payload.ref.slice('refs/tags/'.length) : 'main'
}

function isOfTag(payload: object): payload is { readonly ref: string } {
  return 'ref' in payload && String(payload.ref).startsWith('refs/tags/')
}

/** The tokens of jobs: one with what the workflows of these files permit, and one of a fork, which can only read. */
function tokensOf(files: Files): { readonly own: readonly string[]; readonly fork: readonly string[] } {
  const workflows = Object.entries(files).filter(([path]) => path.startsWith('.github/workflows/'))
  const permitted = workflows.flatMap(([, text]) => {
    const { jobs, permissions }: WorkflowPermissions = parse(String(text))
    return [permissions ?? {}, ...Object.values(jobs).map((job) => job.permissions ?? {})]
  })
  const own = permitted.flatMap((each) => Object.entries(each).map(([name, level]) => `${name}:${level}`))
  return { own: [...new Set(own)], fork: [...new Set(own.map((scope) => scope.replace(':write', ':read')))] }
}

interface WorkflowPermissions {
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>> }>>
}

/** The event of a pull request from a branch, or from a fork. */
export function pullRequest(base: string, head: string, from: string = OWN): Happening {
  return {
    from,
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      number: 12,
      pull_request: {
        number: 12,
        base: { ref: 'main', sha: base, repo: { full_name: OWN } },
        head: { ref: 'change', sha: head, repo: { full_name: from, fork: from !== OWN } },
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

const SYSTEMS = ['ubuntu-latest', 'macos-latest', 'windows-latest']

/** Pushes a tag, on whose commit CI has passed on some systems. */
export async function pushTag(
  { repository, github, run }: Consumer,
  tag: string,
  systems: readonly string[] = SYSTEMS,
): Promise<WorkflowRun> {
  github.addRun({
    id: 1_000,
    workflow: '.github/workflows/ci.yml',
    event: 'push',
    headSha: repository.git('rev-parse', 'HEAD'),
    headBranch: 'main',
    conclusion: 'success',
    jobs: systems.map((label) => ({ name: `test (${label})`, labels: [label] })),
  })
  repository.git('tag', tag)
  return await run({
    name: 'push',
    payload: { ref: `refs/tags/${tag}` },
    workflow: 'release.yml',
  })
}

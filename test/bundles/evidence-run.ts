import { join } from 'node:path'
import {
  type ActionRun,
  type AddedRun,
  type ArtifactService,
  createFolder,
  type EmulatedGitHub,
  type Files,
  type Folder,
  runActionAsync,
  startArtifactService,
  startEmulatedGitHub,
} from '@governance-gates/testing'
import { ROOT } from '../architecture/source-file.ts'

const SAVE = join(ROOT, 'actions/evidence/save')
const RESTORE = join(ROOT, 'actions/evidence/restore')
export const REPOSITORY = 'orbit/platform'
export const TARGET = 'governance-evidence'

/** One step of a run: a call of evidence/save or of evidence/restore. */
export interface Step {
  readonly runId: number
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: unknown }
}

/** What one cell saves, where that is not `GATE`. */
export interface CellStep extends Partial<Step> {
  readonly files?: Files
}

/** Which cell of a matrix of how many. */
export type Cell = readonly [index: number, total: number]

/** The bundles, with GitHub and its artifact service. */
export class EvidenceRunner {
  readonly github: EmulatedGitHub
  readonly artifacts: ArtifactService

  constructor(github: EmulatedGitHub, artifacts: ArtifactService) {
    this.github = github
    this.artifacts = artifacts
  }

  static async start(): Promise<EvidenceRunner> {
    const tokens = { secret: ['repo'], narrow: [] }
    const github = await startEmulatedGitHub({ repository: REPOSITORY, tokens })
    return new EvidenceRunner(github, await startArtifactService({ github }))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.artifacts[Symbol.asyncDispose]()
    await this.github[Symbol.asyncDispose]()
  }

  save(folder: Folder, { runId, inputs = {}, env = {} }: Step): Promise<ActionRun> {
    return runActionAsync({
      action: SAVE,
      workspace: folder.path,
      inputs: { job: 'test', cell: '0', cells: '1', matrix: 'null', ...inputs },
      env: {
        ...this.artifacts.environment({ runId }),
        GITHUB_RUN_ID: String(runId),
        RUNNER_TEMP: join(folder.path, 'temp'),
        ...env,
      },
    })
  }

  restore(folder: Folder, { runId, inputs = {}, env = {}, event }: Step): Promise<ActionRun> {
    return runActionAsync({
      action: RESTORE,
      workspace: folder.path,
      inputs: { 'github-token': '', ...inputs },
      env: {
        ...this.artifacts.environment({ runId }),
        GITHUB_API_URL: this.github.url,
        GITHUB_RUN_ID: String(runId),
        ...env,
      },
      ...(event === undefined ? {} : { event }),
    })
  }

  /** Saves one cell, as a job of a matrix does. */
  async saveCell(runId: number, [index, total]: Cell, changes: CellStep = {}): Promise<ActionRun> {
    using folder = createFolder(changes.files ?? GATE)
    return await this.save(folder, {
      runId,
      env: changes.env ?? {},
      inputs: {
        evidence: 'corpus=reports/**/*.xml',
        cell: String(index),
        cells: String(total),
        matrix: JSON.stringify({ os: `system-${index}` }),
        ...changes.inputs,
      },
    })
  }
}

/** What people see: the artifact client tells a debugger more, and hides its signatures. */
export const told = ({ commands }: ActionRun) =>
  commands.filter(({ name }) => name !== 'debug' && name !== 'add-mask')

/** A verdict as a gate writes it: a failing one is observed. */
export const verdictOf = (gate: string, status: 'pass' | 'fail') => ({
  schema: 'governance.verdict/v1',
  gate,
  status,
  mode: 'observe',
  blocking: false,
  thresholdsVersion: 'v1',
  evaluatedAt: '2026-03-01T12:00:00Z',
  subject: { repository: REPOSITORY, commit: 'a'.repeat(40), ref: 'refs/heads/main', os: 'Linux' },
  rules: { path: '.github/governance.yml', sha256: 'ab'.repeat(32) },
  evidence: [],
  notes: [],
  checks: [
    {
      id: `${gate}/rule`,
      rule: `${gate}/rule`,
      scope: {},
      title: 'A rule',
      status,
      actual: null,
      expected: { operator: 'is', limit: 0 },
      findings: [],
    },
  ],
  exceptions: { applied: [], expired: [], unused: [] },
})

/** What two gates and the tests leave behind. */
export const GATE: Files = {
  'temp/governance/conformance-gate.verdict.json': verdictOf('conformance-gate', 'pass'),
  'temp/governance/perf-budget.verdict.json': verdictOf('perf-budget', 'pass'),
  'temp/governance/conformance-gate.baseline.json': { schema: 'governance.baseline/v1' },
  'temp/governance/perf-budget.baseline.json': {},
  'temp/governance/perf-budget.history.jsonl': '{}\n',
  'temp/governance/perf-budget.history-rows.jsonl': '{}\n',
  'reports/a.xml': '<testsuites/>',
  'reports/sub/b.xml': '<testsuites/>',
}

/** A run of the workflow on the branch main that succeeded. */
export const run = (id: number, changes: Partial<AddedRun> = {}): AddedRun => ({
  id,
  workflow: '.github/workflows/ci.yml',
  event: 'push',
  headSha: 'a'.repeat(40),
  headBranch: 'main',
  conclusion: 'success',
  ...changes,
})

/** The event of a pull request for main. */
export const pull = (number = 7) => ({
  name: 'pull_request',
  payload: {
    pull_request: { number, base: { ref: 'main', sha: 'b'.repeat(40) }, head: { sha: 'c'.repeat(40) } },
    repository: { default_branch: 'main' },
  },
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from '@governance-gates/core'
import { MANIFEST_FILE, MANIFEST_SCHEMA } from '@governance-gates/evidence-artifact/wire-names'
import {
  type ActionRun,
  createFolder,
  type EmulatedGitHub,
  type Files,
  runActionAsync,
  startEmulatedGitHub,
} from '@governance-gates/testing'
import type { Verdict } from '@governance-gates/verdict'
import { ROOT } from '../architecture/source-file.ts'

const ACTION = join(ROOT, 'actions/gate-report')
export const REPOSITORY = 'orbit/platform'
export const COMMIT = '5f2d8c0a9b3e41d76c8f0a1b2c3d4e5f60718293'
export const HEAD = 'b'.repeat(40)

/** A check of a rule that applies to everything. */
export const check = (rule: string, status: Check['status'], findings: Check['findings'] = []): Check => ({
  id: rule,
  rule,
  scope: {},
  title: `Rule ${rule}`,
  status,
  actual: { value: findings.length },
  expected: { operator: 'is', limit: 0 },
  ...(status === 'pass' ? {} : { remedy: 'fix it' }),
  findings,
})

/** A verdict with the status that its checks make. */
export function verdict(gate: string, checks: readonly Check[], changes: Partial<Verdict> = {}): Verdict {
  const statuses = checks.map(({ status }) => status)
  const status = statuses.includes('fail')
    ? 'fail'
    : statuses.includes('inconclusive')
      ? 'inconclusive'
      : 'pass'
  return {
    schema: 'governance.verdict/v1',
    gate,
    status,
    mode: 'strict',
    blocking: status !== 'pass',
    thresholdsVersion: 'test.v1',
    evaluatedAt: '2026-03-01T12:00:00Z',
    subject: { repository: REPOSITORY, commit: COMMIT, ref: 'refs/pull/7/merge', os: 'Linux' },
    rules: { path: '.github/governance.yml', sha256: 'ab'.repeat(32) },
    evidence: [],
    notes: [],
    checks,
    exceptions: { applied: [], expired: [], unused: [] },
    ...changes,
  }
}

export interface CellChanges {
  readonly attempt?: number
  readonly folder?: string
  readonly producer?: object
  /** More of the manifest. */
  readonly manifest?: object
}

/** What evidence/restore makes of the artifact of one cell; without a verdict, of one that crashed before its gate. */
export function cell(
  [index, total]: readonly [index: number, total: number],
  own: Verdict | undefined,
  changes: CellChanges = {},
): Files {
  const { attempt = 1, folder = `governance.test.${index + 1}-of-${total}.${attempt}` } = changes
  const os = own?.subject.os ?? 'Windows'
  const manifest = {
    schema: MANIFEST_SCHEMA,
    name: 'governance',
    createdAt: '2026-03-01T12:00:00Z',
    producer: {
      repository: REPOSITORY,
      commit: COMMIT,
      ref: '',
      event: 'push',
      workflow: 'CI',
      runId: 99,
      runAttempt: attempt,
      job: 'test',
      os,
      ...changes.producer,
    },
    cell: { index, total, label: `os=${os}` },
    files: [],
    ...changes.manifest,
  }
  const place = `governance-evidence/${folder}`
  return {
    [`${place}/${MANIFEST_FILE}`]: manifest,
    ...(own === undefined ? {} : { [`${place}/verdict/${own.gate}.verdict.json`]: own }),
  }
}

/** What a cell was asked to leave behind. */
export const asked = (...evidence: readonly object[]) => ({ asked: { evidence, gates: [] } })

/** The verdict of a gate on one system. */
export const on = (os: string, status: Check['status']) =>
  verdict('conformance-gate', [check('conformance-gate/rate', status)], {
    subject: { repository: REPOSITORY, commit: COMMIT, ref: '', os },
  })

/** A folder that the bundle judges, and how it is called. */
export interface Reporting {
  readonly files: Files
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: unknown }
  readonly env?: Readonly<Record<string, string>>
}

/** A run with the text of each file that it wrote, by output. */
export type ReportRun = ActionRun & { readonly read: (output: string) => string }

/** Runs the bundle against GitHub. */
export async function reportTo(
  github: EmulatedGitHub,
  { files, inputs, event, env }: Reporting,
): Promise<ReportRun> {
  using folder = createFolder(files)
  const run = await runActionAsync({
    action: ACTION,
    workspace: folder.path,
    inputs: {
      verdicts: 'governance-evidence/**/*.verdict.json',
      'report-path': 'out/governance.report.json',
      'github-token': '',
      ...inputs,
    },
    env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: '99', GITHUB_RUN_ATTEMPT: '2', ...env },
    ...(event === undefined ? {} : { event }),
  })
  const texts = new Map(
    Object.entries(run.outputs)
      .filter(([, value]) => value.startsWith(folder.path))
      .map(([name, path]) => [name, readFileSync(path, 'utf8')]),
  )
  return { ...run, read: (output) => texts.get(output) ?? '' }
}

/** GitHub with a pull request of the repository, 7, and one of a fork, 8. */
export async function startGitHub(): Promise<EmulatedGitHub> {
  const github = await startEmulatedGitHub({ repository: REPOSITORY, tokens: { secret: ['repo'], fork: [] } })
  const base = { branch: 'main', sha: 'a'.repeat(40) }
  github.addPullRequest({ number: 7, head: { repository: REPOSITORY, branch: 'patch', sha: HEAD }, base })
  github.addPullRequest({
    number: 8,
    head: { repository: 'someone/platform', branch: 'fork', sha: 'c'.repeat(40) },
    base,
  })
  return github
}

/** The event of a pull request. */
export const pullRequest = (number: number, sha = HEAD) => ({
  name: 'pull_request',
  payload: { pull_request: { number, head: { sha, repo: { full_name: REPOSITORY } } } },
})
/** A run with the verdict of one gate. */
export const ONE = (status: Check['status'], findings: Check['findings'] = []): Files => ({
  'governance-evidence/conformance-gate.verdict.json': verdict('conformance-gate', [
    check('conformance-gate/rate', status, findings),
  ]),
})

import { join } from 'node:path'
import {
  type ActionRun,
  createRepository,
  type EmulatedGitHub,
  type Files,
  type Repository,
  runAction,
  runActionAsync,
  startEmulatedGitHub,
} from '@governance-gates/testing'
import { expect } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

const OWN = 'orbit/platform'
export const FORK = 'kim/platform'

export type GateName = 'conformance-gate' | 'perf-budget' | 'suite-classification' | 'traceability'

export interface Judged {
  readonly run: ActionRun
  readonly failed: readonly string[]
  readonly check: (rule: string) => Check | undefined
  readonly notes: readonly string[]
}

interface Check {
  readonly id: string
  readonly status: string
  readonly detail?: string
  readonly remedy?: string
}

interface VerdictShape {
  readonly checks: readonly Check[]
  readonly notes: readonly { readonly message: string }[]
}

function judged(run: ActionRun): Judged {
  const { checks, notes } = run.verdict as VerdictShape
  return {
    run,
    failed: checks.filter(({ status }) => status === 'fail' || status === 'inconclusive').map(({ id }) => id),
    check: (rule) => checks.find(({ id }) => id.includes(`/${rule}`)),
    notes: notes.map(({ message }) => message),
  }
}

const INPUTS = { 'as-of': '2026-03-01T12:00:00Z' }

/** A repository, and pull request 7 of @kim in it, which changes some files. */
export class Project implements AsyncDisposable {
  readonly repository: Repository
  readonly github: EmulatedGitHub
  readonly base: string

  constructor(repository: Repository, github: EmulatedGitHub, from: string) {
    this.repository = repository
    this.github = github
    this.base = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '--quiet', '-b', 'change')
    const head = { repository: from, branch: 'change', sha: this.base }
    github.addPullRequest({ number: 7, author: 'kim', head, base: { branch: 'main', sha: this.base } })
    github.people.setRole({ login: 'dana', permission: 'read', roleName: 'triage' })
    github.people.setRole({ login: 'kim', permission: 'write' })
  }

  commit(files: Files): void {
    this.github.push(7, this.repository.commit(files))
  }

  /** The gate on the pull request. */
  async judge(gate: GateName, payload: object = {}, inputs: Readonly<Record<string, string>> = {}) {
    return judged(await this.run(gate, payload, inputs))
  }

  async run(gate: GateName, payload: object = {}, inputs: Readonly<Record<string, string>> = {}) {
    const { repository, base, github } = this
    const sha = repository.git('rev-parse', 'HEAD')
    const pull = { number: 7, base: { sha: base, ref: 'main' }, head: { sha, ref: 'change' } }
    return await runActionAsync({
      action: join(ROOT, 'actions', gate),
      workspace: repository.path,
      inputs: { ...INPUTS, 'github-token': 'job', ...inputs },
      event: {
        name: 'pull_request',
        payload: { repository: { default_branch: 'main' }, pull_request: pull, ...payload },
      },
      env: { GITHUB_SHA: sha, GITHUB_API_URL: github.url },
    })
  }

  /** The second stage of a fork's pull request: it runs for the default branch, and checks the head out. */
  async second(gate: GateName): Promise<Judged> {
    const { repository, base, github } = this
    const sha = repository.git('rev-parse', 'HEAD')
    const run = await runActionAsync({
      action: join(ROOT, 'actions', gate),
      workspace: repository.path,
      inputs: { ...INPUTS, 'github-token': 'job' },
      event: {
        name: 'workflow_run',
        payload: {
          repository: { default_branch: 'main' },
          workflow_run: { head_branch: 'change', head_sha: sha, head_repository: { full_name: FORK } },
        },
      },
      env: { GITHUB_SHA: base, GITHUB_API_URL: github.url },
    })
    return judged(run)
  }

  /** The gate on the push after the merge. */
  push(gate: GateName) {
    const env = { GITHUB_SHA: this.repository.git('rev-parse', 'HEAD') }
    const action = join(ROOT, 'actions', gate)
    return judged(
      runAction({ action, workspace: this.repository.path, inputs: { ...INPUTS, 'github-token': '' }, env }),
    )
  }

  async [Symbol.asyncDispose](): Promise<void> {
    expect(this.github.violations).toEqual([])
    await this.github[Symbol.asyncDispose]()
    this.repository[Symbol.dispose]()
  }
}

/** Pull request 7, which changes some files of a base. */
export async function propose(base: Files, change: Files, from = OWN): Promise<Project> {
  const repository = createRepository(base)
  const github = await startEmulatedGitHub({
    repository: OWN,
    tokens: { job: ['contents:read', 'pull-requests:read'] },
  })
  const made = new Project(repository, github, from)
  made.commit(change)
  return made
}

/** The register that a remedy says to create, literally. */
export function registerIn(remedy: string | undefined): string {
  const [, changes] = / with (changes: \[.*\])/.exec(remedy ?? '') ?? []
  if (changes === undefined) throw new Error(`no register in ${remedy}`)
  return `${changes}\n`
}

/** The label that a remedy says to set. */
export function labelIn(remedy: string | undefined): string {
  const [label] = /accept-changes-[0-9a-f]{8}/.exec(remedy ?? '') ?? []
  if (label === undefined) throw new Error(`no label in ${remedy}`)
  return label
}

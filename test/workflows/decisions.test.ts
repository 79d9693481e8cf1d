import type { CommitStatus } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { type Consumer, createConsumer, jobOf, stepOf } from './consumer.ts'
import type { WorkflowRun } from './workflow-log.ts'

/** pull-request.yml as a user calls it, in two files: the second one is for what the first may not write. */
const call = (name: string, on: string): string => `
name: ${name}
on: ${on}
permissions: {}
jobs:
  decide:
    uses: governance-gates/governance-gates/.github/workflows/pull-request.yml@v1
    permissions: { checks: read, contents: read, issues: read, pull-requests: read, statuses: write }
`
const WORKFLOWS = {
  '.github/workflows/decide.yml': call(
    'decide',
    '{ pull_request: {}, pull_request_review: {}, merge_group: {} }',
  ),
  '.github/workflows/decide-for-forks.yml': call(
    'decide for forks',
    '{ workflow_run: { workflows: [decide], types: [completed] } }',
  ),
}

const POLICY = `
version: 1
platform: orbit
thresholds: test.v1
ownership:
  areas:
    api: { paths: ["src/api/**"], owner: "@dana", backup: "@lee" }
  unowned: allow
decisions:
  default: allow
  api:
    when: { paths: ["src/api/**"] }
    require: { approvals: { from: owner:api } }
  capabilities:
    when: { label: capabilities }
    require: { approvals: { from: "@sam" } }
`

const OWN = 'orbit/platform'
const FORK = 'stranger/platform'
const API = 'src/api/mod.js'

/** Pull request 12 of @kim, which changes the API. */
async function propose(from = OWN, policy = POLICY) {
  const consumer = await createConsumer({ ...WORKFLOWS, '.github/governance.yml': policy, [API]: '1\n' })
  const { repository, github } = consumer
  const base = repository.git('rev-parse', 'HEAD')
  repository.git('checkout', '--quiet', '-b', 'change')
  const head = repository.commit({ [API]: '2\n' })
  github.setBranch('main', [base])
  github.addPullRequest({
    ...{ number: 12, author: 'kim', files: [API] },
    head: { repository: from, branch: 'change', sha: head },
    base: { branch: 'main', sha: base },
  })
  return new Proposal(consumer, { from, base, head })
}

interface Place {
  readonly from: string
  readonly base: string
  readonly head: string
}

class Proposal implements AsyncDisposable {
  readonly #consumer: Consumer
  readonly #place: Place
  head: string
  #groups = 0

  constructor(consumer: Consumer, place: Place) {
    this.#consumer = consumer
    this.#place = place
    this.head = place.head
  }

  get github() {
    return this.#consumer.github
  }

  push(text: string): void {
    this.head = this.#consumer.repository.commit({ [API]: text })
    this.github.push(12, this.head)
  }

  /** What `pull_request` or `pull_request_review` starts. */
  async happens(name: 'pull_request' | 'pull_request_review', action: string): Promise<WorkflowRun> {
    const { from, base } = this.#place
    const pull = {
      ...{ number: 12, title: 'Change', user: { login: 'kim', id: 1, type: 'User' }, labels: [] },
      base: { ref: 'main', sha: base, repo: { full_name: OWN } },
      head: { ref: 'change', sha: this.head, repo: { full_name: from, fork: from !== OWN } },
    }
    const payload = { action, number: 12, pull_request: pull }
    return await this.#consumer.run({ name, from, payload, workflow: 'decide.yml' })
  }

  /** What the end of that run starts: it gets the default branch, and a token that may write. */
  async secondStage(): Promise<WorkflowRun> {
    const { repository } = this.#consumer
    repository.git('checkout', '--quiet', 'main')
    const workflow_run = {
      ...{ name: 'decide', event: 'pull_request', conclusion: 'success', pull_requests: [] },
      ...{ head_branch: 'change', head_sha: this.head, head_repository: { full_name: this.#place.from } },
    }
    const run = await this.#consumer.run({
      name: 'workflow_run',
      payload: { action: 'completed', workflow_run },
      workflow: 'decide-for-forks.yml',
    })
    repository.git('checkout', '--quiet', 'change')
    return run
  }

  /** What entering the merge queue starts, for a commit that merges the head into the base. */
  async queue(name = 'pr-12'): Promise<{ readonly run: WorkflowRun; readonly sha: string }> {
    const { repository } = this.#consumer
    const { base } = this.#place
    repository.git('checkout', '--quiet', '-B', 'queue', base)
    repository.git('merge', '--quiet', '--no-ff', '-m', `Merge ${++this.#groups}`, this.head)
    const sha = repository.git('rev-parse', 'HEAD')
    const merge_group = {
      ...{ base_sha: base, base_ref: 'refs/heads/main', head_sha: sha },
      head_ref: `refs/heads/gh-readonly-queue/main/${name}-${base}`,
    }
    const payload = { action: 'checks_requested', merge_group }
    return { run: await this.#consumer.run({ name: 'merge_group', payload, workflow: 'decide.yml' }), sha }
  }

  /** The states of the status, the latest first, and what the latest says. */
  status(sha = this.head): {
    readonly states: readonly string[]
    readonly says: CommitStatus['description']
  } {
    const statuses = this.github.statuses(sha)
    expect(statuses.every(({ context }) => context === 'decisions')).toBe(true)
    return { states: statuses.map(({ state }) => state), says: statuses[0]?.description ?? null }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    expect(this.github.violations).toEqual([])
    await this.#consumer[Symbol.asyncDispose]()
  }
}

/** Nothing but a status is ever written: a check of the same name would have to pass too. */
const writes = ({ github }: Proposal) => [
  ...new Set(
    github.requests.filter(({ method }) => method !== 'GET').map(({ path }) => path.split('/').at(-2)),
  ),
]

describe('a pull request of the repository', () => {
  test('that is opened has a failing status, and a job that passed', async () => {
    await using proposal = await propose()
    const run = await proposal.happens('pull_request', 'opened')
    expect(run.exitCode, run.text).toBe(0)
    expect(jobOf(run, 'gate').result).toBe('success')
    expect(stepOf(jobOf(run, 'gate'), 'decide').outputs).toMatchObject({ status: 'fail', open: '["api"]' })
    expect(proposal.status().states).toEqual(['failure', 'pending'])
    expect(proposal.status().says).toContain('@dana')
    expect(writes(proposal)).toEqual(['statuses'])
  })

  test('is decided again by each review and push, and the newest status counts', async () => {
    await using proposal = await propose()
    const { github } = proposal
    await proposal.happens('pull_request', 'opened')
    github.reviews.add({ pullRequest: 12, login: 'dana', state: 'APPROVED' })
    const approved = await proposal.happens('pull_request_review', 'submitted')
    expect(approved.exitCode, approved.text).toBe(0)
    expect(proposal.status().states).toEqual(['success', 'pending', 'failure', 'pending'])

    const approvedHead = proposal.head
    proposal.push('3\n')
    await proposal.happens('pull_request', 'synchronize')
    expect(proposal.status().states).toEqual(['failure', 'pending'])
    expect(proposal.status(approvedHead).states[0]).toBe('success')
  })

  test('whose approval is dismissed is no longer approved, nor by an earlier approval', async () => {
    await using proposal = await propose()
    const { reviews } = proposal.github
    reviews.add({ pullRequest: 12, login: 'dana', state: 'APPROVED' })
    reviews.add({ pullRequest: 12, login: 'dana', state: 'APPROVED' })
    await proposal.happens('pull_request_review', 'submitted')
    reviews.dismiss(12, 'dana')
    const run = await proposal.happens('pull_request_review', 'dismissed')
    expect(run.exitCode, run.text).toBe(0)
    expect(proposal.status().states).toEqual(['failure', 'pending', 'success', 'pending'])
  })

  test('that gets a label needs what the label asks for as well', async () => {
    await using proposal = await propose()
    proposal.github.reviews.add({ pullRequest: 12, login: 'dana', state: 'APPROVED' })
    await proposal.happens('pull_request_review', 'submitted')
    proposal.github.addLabel(12, 'capabilities')
    const run = await proposal.happens('pull_request', 'labeled')
    expect(stepOf(jobOf(run, 'gate'), 'decide').outputs).toMatchObject({ open: '["capabilities"]' })
    expect(proposal.status().states).toEqual(['failure', 'pending', 'success', 'pending'])
    expect(proposal.status().says).toContain('(capabilities): 0 of 1 met')
    expect(proposal.status().says).toContain('label capabilities')
  })

  test('is left alone by the second stage', async () => {
    await using proposal = await propose()
    const run = await proposal.secondStage()
    expect([run.exitCode, run.jobs], run.text).toEqual([0, []])
    expect(proposal.github.requests).toEqual([])
  })

  test('is red where the policy cannot be read, and the status says so', async () => {
    await using proposal = await propose(OWN, 'version: 2\n')
    const run = await proposal.happens('pull_request', 'opened')
    expect(run.exitCode, run.text).toBe(1)
    expect(proposal.status().states).toEqual(['error', 'pending'])
    expect(proposal.status().says).toContain('Invalid configuration')
  })
})

describe('a merge queue', () => {
  test('has a status of its own, for what holds by then', async () => {
    await using proposal = await propose()
    const { reviews } = proposal.github
    reviews.add({ pullRequest: 12, login: 'dana', state: 'APPROVED' })
    await proposal.happens('pull_request_review', 'submitted')
    const approved = await proposal.queue()
    expect(approved.run.exitCode, approved.run.text).toBe(0)
    expect(proposal.status(approved.sha).states).toEqual(['success', 'pending'])
    reviews.dismiss(12, 'dana')
    const dismissed = await proposal.queue()
    expect(proposal.status(dismissed.sha).states).toEqual(['failure', 'pending'])
    expect(proposal.status().states).toEqual(['success', 'pending'])
  })

  test('that does not name its pull request lets nothing in', async () => {
    await using proposal = await propose()
    const { run, sha } = await proposal.queue('12')
    expect(stepOf(jobOf(run, 'gate'), 'decide').outputs).toMatchObject({ status: 'inconclusive' })
    expect(proposal.status(sha).states).toEqual(['failure', 'pending'])
  })
})

describe('a pull request from a fork', () => {
  test('is decided read-only first, with a job that passes, and a second stage writes', async () => {
    await using proposal = await propose(FORK)
    const first = await proposal.happens('pull_request', 'opened')
    expect(first.exitCode, first.text).toBe(0)
    expect(stepOf(jobOf(first, 'gate'), 'decide').outputs).toMatchObject({ status: 'fail', open: '["api"]' })
    expect([proposal.status().states, writes(proposal)]).toEqual([[], []])

    const second = await proposal.secondStage()
    expect(second.exitCode, second.text).toBe(0)
    expect(proposal.status().states).toEqual(['failure', 'pending'])

    proposal.github.reviews.add({ pullRequest: 12, login: 'dana', state: 'APPROVED' })
    await proposal.happens('pull_request_review', 'submitted')
    await proposal.secondStage()
    expect(proposal.status().states).toEqual(['success', 'pending', 'failure', 'pending'])
  })
})

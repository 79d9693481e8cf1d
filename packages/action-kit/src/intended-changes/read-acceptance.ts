import type { Acceptance, IntendedChange } from '@governance-gates/core'
import type { LabelQuestion } from '@governance-gates/github'
import type { IntendedChangesPolicy } from '@governance-gates/policy'
import { gitHubOptions } from '../github-options.ts'
import type { QueuedPullRequest, QueuedPullRequests } from '../merge-queue/merge-group.ts'
import type { RunHead } from '../rules/event.ts'
import { repositoryRoot } from '../rules/repository-root.ts'
import type { GateContext } from '../run-gate.ts'
import { acceptanceOf } from './acceptance.ts'
import { type ChangeEvent, readChangeEvent } from './change-event.ts'
import { entriesAdded, entriesDigest } from './entries-digest.ts'

/** What is asked about: the entries that a run adds, and how to read the register of a commit. */
export interface AcceptanceQuestion {
  readonly added: readonly IntendedChange[]
  readonly settings: IntendedChangesPolicy
  /** A register that is not there, or is broken, has no entries. */
  entriesOf(text: string | undefined): readonly IntendedChange[]
}

/** Finds out whether somebody entitled has accepted the entries. It asks GitHub, and without a token it does not know. */
export async function readAcceptance(
  context: GateContext,
  question: AcceptanceQuestion,
): Promise<Acceptance> {
  const { runner } = context
  const label = labelOf(question.added, question.settings)
  if (runner.input('github-token') === '') {
    return {
      kind: 'unread',
      why: `there is no token to ask GitHub who set the label ${label}`,
      remedy:
        'set the input github-token to github.token, and give the job permissions: { pull-requests: read }',
    }
  }
  const event = readChangeEvent(runner.env)
  switch (event.kind) {
    case 'unknown':
      return { kind: 'unread', why: event.why, remedy: event.remedy }
    case 'group':
      return await ofGroup(context, event, question)
    case 'head':
      return await ofHead(context, event.head, { label, settings: question.settings })
    case 'pull-request': {
      const { number, labelled } = event
      const sender = labelled?.label === label ? labelled.by : undefined
      return await ofPullRequest(context, { number, label, sender }, question.settings)
    }
  }
}

function labelOf(added: readonly IntendedChange[], { 'accept-label': start }: IntendedChangesPolicy): string {
  return `${start}-${entriesDigest(added)}`
}

async function ofPullRequest(
  { runner }: GateContext,
  question: LabelQuestion,
  { accept }: IntendedChangesPolicy,
): Promise<Acceptance> {
  const { readLabel } = await import('@governance-gates/github')
  const answer = await readLabel(gitHubOptions(runner), question)
  return acceptanceOf(answer, { name: question.label, accept })
}

interface LabelOfHead {
  readonly label: string
  readonly settings: IntendedChangesPolicy
}

/** The pull request of a second stage, which runs in the context of the default branch, for forks as well. */
async function ofHead(
  context: GateContext,
  head: RunHead,
  { label, settings }: LabelOfHead,
): Promise<Acceptance> {
  const { openReportChannels } = await import('@governance-gates/github')
  const found = await openReportChannels(gitHubOptions(context.runner)).findPullRequest(head)
  if (found.kind === 'refused') return { kind: 'unread', why: found.reason, remedy: found.remedy }
  if (found.value === undefined) {
    return {
      kind: 'unread',
      why: `no open pull request has the head ${head.sha.slice(0, SHOWN_SHA)} of ${head.repository}`,
      remedy: 'wait for the run of the newer head, or open the pull request again',
    }
  }
  return await ofPullRequest(context, { number: found.value, label, sender: undefined }, settings)
}

const SHOWN_SHA = 7

/** Each pull request of a group has a label of its own, for the entries that it adds. */
async function ofGroup(
  context: GateContext,
  { group }: Extract<ChangeEvent, { kind: 'group' }>,
  question: AcceptanceQuestion,
): Promise<Acceptance> {
  const { readQueued } = await import('../merge-queue/read-queued.ts')
  const queued = await readQueued(context, group)
  if (queued.kind === 'unread') return queued
  const parts = await partsOf(context, queued, question)
  const unclaimed = entriesAdded(
    question.added,
    parts.flatMap(({ added }) => added),
  )
  if (unclaimed.length > 0) {
    return {
      kind: 'unread',
      why: 'no pull request of the merge group adds all of the entries',
      remedy: 'take the pull requests out of the queue, and merge them one by one',
    }
  }
  const by: string[] = []
  for (const { number, added } of parts) {
    const label = labelOf(added, question.settings)
    const acceptance = await ofPullRequest(context, { number, label, sender: undefined }, question.settings)
    if (acceptance.kind !== 'accepted')
      return { ...acceptance, why: `pull request ${number}: ${acceptance.why}` }
    by.push(...acceptance.by)
  }
  return { kind: 'accepted', by: [...new Set(by)] }
}

interface Part {
  readonly number: number
  readonly added: readonly IntendedChange[]
}

/** What each pull request adds to the register, those left out that add nothing. */
async function partsOf(
  { governance, inputs }: GateContext,
  queued: Exclude<QueuedPullRequests, { kind: 'unread' }>,
  { settings, entriesOf }: AcceptanceQuestion,
): Promise<readonly Part[]> {
  const { gitIn } = await import('@governance-gates/git')
  const { openCommit } = await import('../rules/commit.ts')
  const git = await gitIn(repositoryRoot(inputs))
  const path = governance.fromRoot(settings.path)
  const at = (sha: string) => entriesOf(openCommit(git, sha).readText(path))
  return pullRequestsOf(queued)
    .map(({ number, from, to }) => ({ number, added: entriesAdded(at(to), at(from)) }))
    .filter(({ added }) => added.length > 0)
}

function pullRequestsOf(
  queued: Exclude<QueuedPullRequests, { kind: 'unread' }>,
): readonly QueuedPullRequest[] {
  return queued.kind === 'queued' ? queued.pullRequests : [queued.only]
}

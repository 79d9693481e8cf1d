import { type GateContext, gitHubOptions, type MergeGroup, readQueued } from '@governance-gates/action-kit'
import type { Asked, PullRequestFacts, PullRequestHead } from '@governance-gates/github'
import type { Subject } from '../gate.ts'
import { shortCommit } from '../short-commit.ts'
import { type Comparison, compareCommits, compareWithBase, compareWorkingTree } from './comparison.ts'
import { factsOfEvent, type PullRequestEvent, type ReadEvent, readPullRequestEvent } from './event.ts'
import type { PolicyQuestions } from './policy-questions.ts'
import { strangeness } from './queue.ts'

/** A pull request, and the commits that it is between. */
export interface FoundChange {
  readonly facts: PullRequestFacts
  readonly comparison: Comparison
  /** What the reports of this run are about: the whole group in a merge queue. */
  readonly reported: Comparison
  /** The commit of the base branch that the change goes to, as far as the event says. */
  readonly base: unknown
}

/** The pull requests that a run is about; several in a merge queue only. */
export type FoundChanges =
  | { readonly kind: 'found'; readonly changes: readonly FoundChange[] }
  | Exclude<Subject, { kind: 'change' | 'group' }>

/** Finds out which pull requests the run is about, and what is known of them. */
export async function findChanges(context: GateContext, questions: PolicyQuestions): Promise<FoundChanges> {
  const simulate = context.runner.input('simulate')
  if (simulate !== '') return await findSimulated(context, simulate, questions)
  const read = await ofHead(context, readPullRequestEvent(context.runner.env))
  if (read.kind === 'group') return await findQueued(context, read.group, questions)
  if (read.kind !== 'pull-request') return read
  const { number, described } = read.event
  const asked = await askGitHub(context, read.event, questions)
  if (asked.kind === 'refused') return { kind: 'unread', why: asked.reason, remedy: asked.remedy }
  const facts = asked.value
  if (described !== undefined && described.head !== facts.head) {
    return {
      kind: 'unread',
      why: `pull request ${number} has a newer head than this run`,
      remedy: 'wait for the run of the newer head',
    }
  }
  const shared = await sharedHead(context, facts)
  if (shared !== undefined) return shared
  const base = described?.base
  const comparison = await compareWithBase(context, { head: facts.head, base })
  return { kind: 'found', changes: [{ facts, comparison, reported: comparison, base }] }
}

/**
 * A status is one of the commit, and a check is too: what is decided about a pull request would count for any other with the same
 * head, which may go to another branch, with another title and other approvals.
 */
async function sharedHead(
  { runner }: GateContext,
  { number, head }: PullRequestFacts,
): Promise<Extract<Subject, { kind: 'unread' }> | undefined> {
  if (runner.input('github-token') === '') return undefined
  const { readPullRequestsOfHead } = await import('@governance-gates/github')
  const open = await readPullRequestsOfHead(gitHubOptions(runner), head)
  if (open.kind === 'refused') return { kind: 'unread', why: open.reason, remedy: open.remedy }
  const other = open.value.find((each) => each !== number)
  if (other === undefined) return undefined
  return {
    kind: 'unread',
    why: `pull request ${other} has the same head, and what is decided about one would count for both`,
    remedy: 'close one of the two, or push a commit to one of them, and run this job again',
  }
}

/** Every pull request of a merge group is judged again: an approval may have been dismissed since it was queued. */
async function findQueued(
  context: GateContext,
  group: MergeGroup,
  questions: PolicyQuestions,
): Promise<FoundChanges> {
  if (context.runner.input('github-token') === '') return { kind: 'unread', ...NO_TOKEN }
  const queued = await readQueued(context, group)
  if (queued.kind === 'unread') return queued
  const reported = await compareCommits(context, { from: group.base, to: group.head })
  const changes: FoundChange[] = []
  for (const each of queued.kind === 'queued' ? queued.pullRequests : [queued.only]) {
    const asked = await askGitHub(context, { number: each.number, described: undefined }, questions)
    if (asked.kind === 'refused') return { kind: 'unread', why: asked.reason, remedy: asked.remedy }
    const strange = strangeness(each, asked.value, queued)
    if (strange !== undefined) return strange
    changes.push({
      facts: asked.value,
      comparison: await compareCommits(context, each),
      reported,
      base: group.base,
    })
  }
  return { kind: 'found', changes }
}

/** A second stage finds the open pull request whose head it is about. */
async function ofHead(
  { runner }: GateContext,
  read: ReadEvent,
): Promise<Exclude<ReadEvent, { kind: 'head' }>> {
  if (read.kind !== 'head') return read
  if (runner.input('github-token') === '') return { kind: 'unread', ...NO_TOKEN }
  const { openReportChannels } = await import('@governance-gates/github')
  const found = await openReportChannels(gitHubOptions(runner)).findPullRequest(read.head)
  if (found.kind === 'refused') return { kind: 'unread', why: found.reason, remedy: found.remedy }
  if (found.value === undefined) return noneHas(read.head)
  return { kind: 'pull-request', event: { number: found.value, described: undefined } }
}

/** It was closed, has another head by now, or is in a fork that was renamed: nothing was decided, and nothing passes. */
function noneHas({ sha, repository }: PullRequestHead): Extract<ReadEvent, { kind: 'unread' }> {
  return {
    kind: 'unread',
    why: `no open pull request has the head ${shortCommit(sha)} of ${repository}`,
    remedy: 'wait for the run of the newer head, or open the pull request again',
  }
}

const NO_TOKEN = { why: 'there is no token to ask GitHub with', remedy: 'set the input github-token' }

/** What is only simulated is loaded only then. */
async function findSimulated(
  context: GateContext,
  file: string,
  { teams }: PolicyQuestions,
): Promise<FoundChanges> {
  const { readSimulation } = await import('./simulation.ts')
  const { change, facts } = readSimulation(context, file, teams)
  const comparison = await compareWorkingTree(context, change)
  return { kind: 'found', changes: [{ facts, comparison, reported: comparison, base: undefined }] }
}

/** Without a token only what the event says is known: Octokit is not loaded. */
async function askGitHub(
  { runner }: GateContext,
  { number, described }: PullRequestEvent,
  { teams, wants }: PolicyQuestions,
): Promise<Asked<PullRequestFacts>> {
  const token = runner.input('github-token')
  if (token === '') {
    return described === undefined
      ? {
          kind: 'refused',
          reason: 'there is no token to ask GitHub with',
          remedy: 'set the input github-token',
        }
      : { kind: 'answered', value: factsOfEvent(number, described) }
  }
  const { readPullRequestFacts } = await import('@governance-gates/github')
  return await readPullRequestFacts(gitHubOptions(runner), { number, teams, wants })
}

import { resolve } from 'node:path'
import { ConfigurationError, type GateContext, repositoryRoot } from '@governance-gates/action-kit'
import { gitIn } from '@governance-gates/git'
import type { Asked, Known, PullRequestFacts } from '@governance-gates/github'
import {
  type DecisionsPolicy,
  type PackageWaiver,
  readPackageWaivers,
  readSimulatedChange,
} from '@governance-gates/policy'
import type { DecisionInput, Matcher } from '../decision-input.ts'
import type { Subject } from '../gate.ts'
import { type UpdateMerges, withoutUpdates } from '../update-merges.ts'
import { gatherAudits } from './audits.ts'
import { type Comparison, compareWithBase, compareWorkingTree } from './comparison.ts'
import { gatherDifferences } from './differences.ts'
import { factsOfEvent, type PullRequestEvent, type ReadEvent, readPullRequestEvent } from './event.ts'
import type { ComparedList } from './extension-differences.ts'
import { gitHubOptions } from './github-options.ts'
import { type PolicyQuestions, questionsOf } from './policy-questions.ts'
import { SIMULATED_HEAD, simulatedFacts } from './simulated-facts.ts'
import { readUpdateMerges } from './update-merges.ts'
import { gatherVerdicts } from './verdicts.ts'

const BREAKING_LABELS = ['breaking', 'breaking-change']

/** Finds the pull request that the run is about, and everything that the decisions depend on. */
export async function gatherSubject(
  context: GateContext,
  decisions: DecisionsPolicy,
  matcher: Matcher,
): Promise<Subject> {
  const questions = questionsOf(context.policy.policy)
  const found = await findFacts(context, questions)
  if (found.kind !== 'found') return found
  const { facts, comparison } = found
  const { governance, inputs, policy } = context
  // On a laptop no run says which commit it is of, and other gates wrote so as well.
  const isSimulated = facts.head === SIMULATED_HEAD
  const commits = isSimulated ? [context.commit] : [context.commit, facts.head].filter((each) => each !== '')
  const verdicts = await gatherVerdicts(context, commits)
  const place = governance.fromRoot(inputs.policy)
  const differences = await gatherDifferences(comparison, {
    policy: place.startsWith('../') ? undefined : place,
    changelogs: questions.changelogs,
    extensions: listOf(context, matcher),
  })
  const updates = await updatesOf(context, decisions, found)
  const input: DecisionInput = {
    facts: withoutUpdates(withComparedFiles(facts, comparison), updates),
    updates,
    decisions,
    ownership: policy.policy.ownership,
    breakingLabels: policy.policy.release?.['breaking-labels'] ?? BREAKING_LABELS,
    differences,
    verdicts,
    audit: await gatherAudits(context, questions.reported, { comparison, differences }),
    waivers: waiversOf(context, questions),
    matcher,
    now: inputs.now,
  }
  return { kind: 'change', input }
}

function listOf({ policy, governance, inputs }: GateContext, matcher: Matcher): ComparedList | undefined {
  const { extensions } = policy.policy
  if (extensions === undefined) return undefined
  const path = governance.fromRoot(resolve(inputs.directory, extensions.list))
  return { policy: extensions, path, matcher }
}

interface FoundChange {
  readonly kind: 'found'
  readonly facts: PullRequestFacts
  readonly comparison: Comparison
  /** The commit of the base branch that the change goes to, as far as the event says. */
  readonly base: unknown
}

type FoundFacts = FoundChange | Exclude<Subject, { kind: 'change' }>

async function findFacts(context: GateContext, questions: PolicyQuestions): Promise<FoundFacts> {
  const simulate = context.runner.input('simulate')
  if (simulate !== '') return await findSimulated(context, simulate)
  const read = await ofHead(context, readPullRequestEvent(context.runner.env))
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
  return {
    kind: 'found',
    facts,
    comparison: await compareWithBase(context, { head: facts.head, base: described?.base }),
    base: described?.base,
  }
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
  // It was closed, or has another head by now, whose own run decides.
  if (found.value === undefined) return { kind: 'none' }
  return { kind: 'pull-request', event: { number: found.value, described: undefined } }
}

const NO_TOKEN = { why: 'there is no token to ask GitHub with', remedy: 'set the input github-token' }

async function findSimulated(context: GateContext, file: string): Promise<FoundFacts> {
  const text = context.workspace.readText(file)
  if (text === undefined) {
    throw new ConfigurationError(`input simulate: \`${file}\` does not exist: name a file of the workspace`)
  }
  const change = readSimulatedChange(text, context.workspace.display(file))
  return {
    kind: 'found',
    facts: simulatedFacts(change),
    comparison: await compareWorkingTree(context, change),
    base: undefined,
  }
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

/** Git knows every file, where GitHub lists 3,000. */
function withComparedFiles(facts: PullRequestFacts, comparison: Comparison): PullRequestFacts {
  if (facts.files.kind === 'known') return facts
  if (comparison.kind === 'compared') {
    const files: Known<typeof comparison.files> = { kind: 'known', value: comparison.files }
    return { ...facts, files }
  }
  return facts
}

/** Read where the policy wants it. */
async function updatesOf(
  { governance, inputs }: GateContext,
  decisions: DecisionsPolicy,
  { facts, base }: FoundChange,
): Promise<UpdateMerges> {
  if (decisions.fixed['update-merges'] === 'dismiss') return undefined
  const git = await gitIn(repositoryRoot(inputs))
  const from = governance.base?.sha ?? base
  return readUpdateMerges(git, { head: facts.head, base: from, baseBranch: facts.baseBranch })
}

/** A register that is not there waives nothing. On a change the base's counts, as exceptions do. */
function waiversOf(
  { governance }: GateContext,
  { waivers }: PolicyQuestions,
): ReadonlyMap<string, readonly PackageWaiver[]> {
  return new Map(
    waivers.map((path) => {
      const file = governance.read('exceptions', path)
      return [path, file === undefined ? [] : readPackageWaivers(file.text, file.path)]
    }),
  )
}

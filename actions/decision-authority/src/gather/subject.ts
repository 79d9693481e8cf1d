import { resolve } from 'node:path'
import { type GateContext, repositoryRoot } from '@governance-gates/action-kit'
import { gitIn } from '@governance-gates/git'
import type { Known, PullRequestFacts } from '@governance-gates/github'
import { type DecisionsPolicy, type PackageWaiver, readPackageWaivers } from '@governance-gates/policy'
import type { DecisionInput, GateVerdict, Matcher } from '../decision-input.ts'
import type { Subject } from '../gate.ts'
import { SIMULATED_HEAD } from '../simulated-head.ts'
import { type UpdateMerges, withoutUpdates } from '../update-merges.ts'
import { type Comparison, withListedFiles } from './comparison.ts'
import { gatherDifferences } from './differences.ts'
import type { ComparedList } from './extension-differences.ts'
import { type FoundChange, findChanges } from './found-change.ts'
import { type PolicyQuestions, questionsOf } from './policy-questions.ts'
import { readUpdateMerges } from './update-merges.ts'

const BREAKING_LABELS = ['breaking', 'breaking-change']

/** Finds the pull requests that the run is about, and everything that the decisions depend on. */
export async function gatherSubject(
  context: GateContext,
  decisions: DecisionsPolicy,
  matcher: Matcher,
): Promise<Subject> {
  const questions = questionsOf(context.policy.policy)
  const found = await findChanges(context, questions)
  if (found.kind !== 'found') return found
  const { changes } = found
  const { gatherVerdicts } = await import('./verdicts.ts')
  const verdicts = await gatherVerdicts(context, commitsOf(context, changes))
  const inputs: DecisionInput[] = []
  for (const change of changes) {
    inputs.push(await inputOf({ context, questions, decisions, matcher, verdicts }, change))
  }
  const [first, ...more] = inputs
  return first !== undefined && more.length === 0
    ? { kind: 'change', input: first }
    : { kind: 'group', inputs }
}

/** The commits that a verdict of another gate may be of. */
function commitsOf({ commit }: GateContext, changes: readonly FoundChange[]): readonly string[] {
  const [first, ...more] = changes
  // On a laptop no run says which commit it is of, and other gates wrote so as well. A group has a commit of its own.
  if (first === undefined || more.length > 0 || first.facts.head === SIMULATED_HEAD) return [commit]
  return [commit, first.facts.head].filter((each) => each !== '')
}

/** What is the same for every pull request of a run. */
interface Run {
  readonly context: GateContext
  readonly questions: PolicyQuestions
  readonly decisions: DecisionsPolicy
  readonly matcher: Matcher
  readonly verdicts: readonly GateVerdict[]
}

async function inputOf(run: Run, change: FoundChange): Promise<DecisionInput> {
  const { context, questions, decisions, matcher, verdicts } = run
  const { governance, inputs, policy } = context
  const { facts, comparison, reported } = change
  const place = governance.fromRoot(inputs.policy)
  const question = {
    policy: place.startsWith('../') ? undefined : place,
    changelogs: questions.changelogs,
    extensions: listOf(context, matcher),
  }
  const differences = await gatherDifferences(withListedFiles(comparison, facts.files), question)
  // A report of a merge queue counts the packages of the whole group.
  const { locks } = reported === comparison ? differences : await gatherDifferences(reported, question)
  const updates = await updatesOf(context, decisions, change)
  const { gatherAudits } = await import('./audits.ts')
  return {
    facts: withoutUpdates(withComparedFiles(facts, comparison), updates),
    updates,
    decisions,
    ownership: policy.policy.ownership,
    breakingLabels: policy.policy.release?.['breaking-labels'] ?? BREAKING_LABELS,
    differences,
    verdicts,
    audit: await gatherAudits(context, questions.reported, {
      comparison: reported,
      differences: { ...differences, locks },
    }),
    waivers: waiversOf(context, questions),
    matcher,
    now: inputs.now,
  }
}

const SIMULATED: UpdateMerges = {
  kind: 'incomplete',
  value: new Map(),
  why: 'git knows no commits of a simulated change',
  remedy: 'leave commit out of a review that is to count',
}

function listOf({ policy, governance, inputs }: GateContext, matcher: Matcher): ComparedList | undefined {
  const { extensions } = policy.policy
  if (extensions === undefined) return undefined
  const path = governance.fromRoot(resolve(inputs.directory, extensions.list))
  return { policy: extensions, path, matcher }
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
  if (facts.head === SIMULATED_HEAD) return SIMULATED
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

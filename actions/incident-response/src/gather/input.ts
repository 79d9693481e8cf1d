import { defaultBranchOf, type GateContext } from '@governance-gates/action-kit'
import type { Finding } from '@governance-gates/core'
import type { IssueTracker, RepositoryFacts } from '@governance-gates/github'
import type { IncidentsPolicy } from '@governance-gates/policy'
import type { IncidentRun } from '../gate.ts'
import type { Entitlement, FoundIssues } from '../incident/found-issue.ts'
import { occurrencesOf } from '../incident/incident.ts'
import type { Occurrence } from '../incident/occurrence.ts'
import { type DuplicateTarget, duplicateOf } from '../incident/standing.ts'
import type { IncidentInput } from '../incident-input.ts'
import { readIncidentInputs } from '../inputs.ts'
import { gatherFlaws } from './flaws.ts'
import { gitHubOptions } from './github-options.ts'
import { gatherIssues, readActs } from './issues.ts'
import { actorsIn, gatherEntitlement } from './people.ts'
import { gatherPlaybooks } from './playbooks.ts'
import { gatherQuarantine } from './quarantine.ts'
import { gatherReleases } from './releases.ts'
import { gatherHistory, withVerdicts } from './rows.ts'
import { withRunRecords } from './run-records.ts'
import { gatherVerdicts } from './verdicts.ts'

/** Everything that a run decides upon, and what to say of the files that it read. */
export interface GatheredRun {
  readonly run: IncidentRun
  readonly notes: readonly Finding[]
}

/** Finds out what there is: verdicts, history, issues, advisories, people. */
export async function gatherRun(context: GateContext, policy: IncidentsPolicy): Promise<GatheredRun> {
  const { env } = context.runner
  const standard = defaultBranch(context)
  const ref = env['GITHUB_REF'] ?? ''
  if (standard === '' || ref !== `refs/heads/${standard}`) {
    return { run: { kind: 'elsewhere', ref, standard }, notes: [] }
  }
  const playbooks = await gatherPlaybooks(context, policy)
  const { input, occurrences } = await gatherInput(context, policy, ref)
  const steps = occurrences.length === 0 ? NO_STEPS : await playbooks.steps()
  return {
    run: { kind: 'default-branch', input: { ...input, playbooks: steps } },
    notes: playbooks.notes,
  }
}

const NO_STEPS: IncidentInput['playbooks'] = new Map()

function defaultBranch({ runner }: GateContext): string {
  return runner.input('branch') || defaultBranchOf(runner.env)
}

interface GatheredInput {
  readonly input: Omit<IncidentInput, 'playbooks'>
  readonly occurrences: readonly Occurrence[]
}

async function gatherInput(
  context: GateContext,
  policy: IncidentsPolicy,
  ref: string,
): Promise<GatheredInput> {
  const gates = new Set(Object.values(policy.named).flatMap((stream) => stream.gates))
  const verdicts = await gatherVerdicts(context, gates, ref)
  const history = gatherHistory(context, policy)
  const github = await openGitHub(context)
  const listed = await issuesOf(context, github)
  const told = {
    policy,
    rows: withVerdicts(history.rows, verdicts.used, openIdentities(listed)),
    flaws: await flawsOf(policy, github),
    releases: await gatherReleases(context, policy),
    now: context.inputs.now,
  }
  const occurrences = occurrencesOf(told)
  const asked = await askAbout(context, { policy, github, listed, occurrences })
  const input = {
    ...told,
    ...asked,
    records: withRunRecords(history.records, verdicts.used),
    quarantine: gatherQuarantine(context),
    areas: context.policy.policy.ownership?.areas ?? {},
    history: history.state,
    verdicts: {
      gates: new Set(
        verdicts.used.map(({ verdict }) => verdict.gate).filter((gate) => !verdicts.unread.has(gate)),
      ),
      unusable: verdicts.unusable,
      others: verdicts.others,
    },
    runUrl: runUrlIn(context.runner.env),
  }
  return { input, occurrences }
}

/** What GitHub is asked through; undefined without a token. */
interface GitHub {
  readonly tracker: IssueTracker
  readonly facts: RepositoryFacts
}

async function openGitHub({ runner }: GateContext): Promise<GitHub | undefined> {
  if (runner.input('github-token') === '') return undefined
  // Loaded where GitHub is asked, and not before.
  const { openIssueTracker, openRepositoryFacts } = await import('@governance-gates/github')
  const options = gitHubOptions(runner)
  return { tracker: openIssueTracker(options), facts: openRepositoryFacts(options) }
}

const NO_TOKEN = {
  why: 'there is no token to ask GitHub with',
  remedy: 'set the input github-token to github.token',
}

async function issuesOf({ runner }: GateContext, github: GitHub | undefined): Promise<FoundIssues> {
  if (github !== undefined) return await gatherIssues(github.tracker)
  // A dry run on a laptop shows the plan of a repository without issues.
  return readIncidentInputs(runner).dryRun
    ? { kind: 'read', account: NOBODY, issues: [], damaged: [], incomplete: undefined }
    : { kind: 'unread', ...NO_TOKEN }
}

const NOBODY = { id: '', login: '', kind: 'bot' } as const

function openIdentities(found: FoundIssues): readonly string[] {
  if (found.kind === 'unread') return []
  return found.issues.flatMap(({ issue, marker }) => (issue.state === 'open' ? [marker.identity] : []))
}

async function flawsOf(
  { fixed: { security } }: IncidentsPolicy,
  github: GitHub | undefined,
): Promise<IncidentInput['flaws']> {
  if (security === undefined) return undefined
  if (security.alerts === 'off' && security.advisories === 'off') return undefined
  return github === undefined ? { kind: 'unknown', ...NO_TOKEN } : await gatherFlaws(github.facts, security)
}

interface Asking {
  readonly policy: IncidentsPolicy
  readonly github: GitHub | undefined
  readonly listed: FoundIssues
  readonly occurrences: readonly Occurrence[]
}

/** What is asked about the issues that matter: acts, people, and what a duplicate duplicates. */
async function askAbout(
  context: GateContext,
  { policy, github, listed, occurrences }: Asking,
): Promise<Pick<IncidentInput, 'issues' | 'entitled' | 'targets'>> {
  if (github === undefined) return { issues: listed, entitled: NOBODY_KNOWN, targets: new Map() }
  const issues = await readActs(github.tracker, listed, occurrences)
  const areas = context.policy.policy.ownership?.areas ?? {}
  const entitled = await gatherEntitlement(gitHubOptions(context.runner), actorsIn(issues), { policy, areas })
  return { issues, entitled, targets: await targetsOf(github.facts, issues) }
}

const NOBODY_KNOWN: Entitlement = () => 'unknown'

async function targetsOf(
  facts: RepositoryFacts,
  found: FoundIssues,
): Promise<ReadonlyMap<number, DuplicateTarget>> {
  const targets = new Map<number, DuplicateTarget>()
  for (const each of found.kind === 'read' ? found.issues : []) {
    const number = each.issue.stateReason === 'duplicate' ? duplicateOf(each) : undefined
    if (number === undefined || targets.has(number)) continue
    const answer = await facts.issue(number)
    if (answer.kind === 'answered') targets.set(number, answer.value)
  }
  return targets
}

function runUrlIn(env: GateContext['runner']['env']): IncidentInput['runUrl'] {
  const base = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/`
  return (run) => (/^\d+$/.test(run) && /^https?:\/\/[\w.:/-]+$/.test(base) ? `${base}${run}` : undefined)
}

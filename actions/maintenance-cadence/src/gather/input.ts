import { ConfigurationError, type GateContext, loadPathMatcher } from '@governance-gates/action-kit'
import type { Repository } from '@governance-gates/git'
import type { MaintenancePolicy, Verification } from '@governance-gates/policy'
import { type Answer, given } from '../answer.ts'
import { dutiesOf, millisecondsOf } from '../duties/duty.ts'
import type { DutyEvidence, SeenRun } from '../duties/evidence.ts'
import type { MaintenanceInput } from '../maintenance-input.ts'
import { gatherExpiring } from './expiring.ts'
import { readFacts } from './facts-file.ts'
import { type GitHubFacts, NO_FACTS } from './github-facts.ts'
import type { History } from './history.ts'
import { questionsOf } from './questions.ts'
import { gatherSchedules } from './schedules.ts'
import type { GatheredVerdicts } from './verdicts.ts'
import { readWorkflowFiles } from './workflow-files.ts'

const EXPIRING = '14d'
const SILENT = '8d'

export interface Gathered {
  readonly input: MaintenanceInput
  readonly facts: GitHubFacts
}

/** Everything that the decision depends on. */
export async function gatherInput(context: GateContext, maintenance: MaintenancePolicy): Promise<Gathered> {
  const { policy, inputs, governance } = context
  const zone = maintenance['time-zone']
  const duties = dutiesOf(maintenance, policy.policy.ownership)
  const files = await readWorkflowFiles(context)
  const { scheduled, paths } = files
  const { readCron } = await import('../schedules/cron.ts')
  const { now } = inputs
  const questions = questionsOf({ policy: policy.policy, duties, scheduled, paths, now, zone, readCron })
  const facts = await findFacts(context, questions)
  const { openHistory } = await import('./history.ts')
  const { openRepository } = await import('@governance-gates/git')
  const repository = await openRepository(inputs.directory)
  const history = await openHistory(inputs.directory, { matcher: await loadPathMatcher(), repository })
  const patterns = inputs.evidence.length > 0 ? inputs.evidence : (maintenance.verdicts ?? [])
  const { gatherVerdicts } = await import('./verdicts.ts')
  const verdicts = await gatherVerdicts(context, { patterns, repository })
  const verifications = duties.map(({ verification }) => verification)
  const input: MaintenanceInput = {
    duties,
    evidence: await evidenceOf(context, { verifications, facts, verdicts, history, repository, zone }),
    issues: facts.tracked,
    schedules: gatherSchedules(context, maintenance, { files, facts, history, now, readCron }),
    previousRun: facts.previousRun,
    silentAfter: millisecondsOf(maintenance['silent-after'], SILENT),
    expiring: await gatherExpiring(context),
    expiringWithin: millisecondsOf(maintenance.expiring, EXPIRING),
    roadmap: policy.policy.roadmap,
    history: verdicts.history,
    policy: {
      path: policy.path,
      text: governance.policy.text,
      thresholds: policy.policy.thresholds,
      lineOf: (keys) => policy.lineOf(keys),
    },
    label: maintenance.label,
    now: inputs.now,
    zone,
  }
  return { input, facts }
}

/** A file comes before the token: it makes a run that can be repeated. */
async function findFacts(
  context: GateContext,
  questions: ReturnType<typeof questionsOf>,
): Promise<GitHubFacts> {
  const { runner, workspace } = context
  const file = runner.input('facts')
  if (file !== '') {
    const text = workspace.readText(file)
    if (text === undefined) {
      throw new ConfigurationError(`input facts: \`${file}\` does not exist: name a file of the workspace`)
    }
    return readFacts(text, workspace.display(file))
  }
  if (runner.input('github-token') === '') return NO_FACTS
  const { askGitHub } = await import('./ask-github.ts')
  return await askGitHub(context, questions)
}

interface Sources {
  readonly verifications: readonly Verification[]
  readonly facts: GitHubFacts
  readonly verdicts: GatheredVerdicts
  readonly history: History
  readonly repository: Repository | undefined
  readonly zone: string
}

async function evidenceOf(context: GateContext, sources: Sources): Promise<DutyEvidence> {
  const { verifications, facts, verdicts, history } = sources
  const of = <Name extends Verification['kind']>(kind: Name) =>
    verifications.filter((each): each is Extract<Verification, { kind: Name }> => each.kind === kind)
  const patterns = [
    ...of('file').map(({ path }) => path),
    ...of('documents').flatMap(({ paths, describes }) => [...paths, ...describes]),
  ]
  const { gatherAttestations } = await import('./attestations.ts')
  const { gatherAudits, gatherOutdated } = await import('./reports.ts')
  return {
    verdicts: verdicts.seen,
    unreadVerdicts: verdicts.unread,
    defaultBranch: facts.defaultBranch.kind === 'given' ? facts.defaultBranch.value : undefined,
    runs: new Map([...facts.runs].map(([path, found]) => [path, runsIn(found)])),
    changes: history.changesOf([...new Set(patterns)]),
    attestations: await gatherAttestations(context, sources),
    teams: facts.teams,
    incidents: facts.incidents,
    audits: await gatherAudits(context, of('audit')),
    outdated: await gatherOutdated(context, of('outdated')),
    issues: facts.issues,
    milestones: facts.milestones,
    openIssues: facts.openIssues,
  }
}

function runsIn(found: Answer<{ readonly runs: readonly SeenRun[] }>): Answer<readonly SeenRun[]> {
  return found.kind === 'given' ? given(found.value.runs) : found
}

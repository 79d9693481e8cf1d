import { extname } from 'node:path'
import { type Check, type Finding, policyPlace, type Rule } from '@governance-gates/core'
import { type LoadedPolicy, openPolicy, PolicyError, type Section } from '@governance-gates/policy'
import { type Block, type PlaceOfCheck, plain } from '@governance-gates/report'
import { conclude, type ExceptionUse, type Verdict, verdictJson } from '@governance-gates/verdict'
import { ConfigurationError } from './configuration-error.ts'
import { EvidenceReader } from './evidence/evidence-reader.ts'
import { removeFailure } from './failure-place.ts'
import { gateMode } from './gate-mode.ts'
import { type GateSection, requireSection, type SectionPolicy } from './gate-section.ts'
import { type GateInputs, readInputs } from './inputs.ts'
import { type GovernanceFiles, openGovernanceFiles } from './rules/governance-files.ts'
import { rulesChangeOf } from './rules/proposal.ts'
import type { ProposedRules } from './rules/proposed-rules.ts'
import type { Runner } from './runner.ts'
import { writeReport } from './workspace/report-file.ts'
import { openWorkspace, type Workspace } from './workspace/workspace.ts'

/** What a gate is given to gather its evidence with. */
export interface GateContext {
  readonly policy: LoadedPolicy
  readonly inputs: GateInputs
  readonly workspace: Workspace
  /** Reads the files that the verdict lists as evidence. */
  readonly evidence: EvidenceReader
  readonly governance: GovernanceFiles
  readonly commit: string
  /** For a gate with inputs of its own, and for the event that started it. */
  readonly runner: Pick<Runner, 'input' | 'env' | 'os'>
}

/** What a gate hands back: its checks with everything that explains them. */
export interface Judged {
  readonly checks: readonly Check[]
  /** Defects that cannot hide a result, besides those that were noted while a file was read. */
  readonly notes?: readonly Finding[]
  readonly exceptions: ExceptionUse
  /** The gate's own parts of the job summary, those behind the checks and those before them. */
  readonly blocks: readonly Block[]
  readonly overview?: readonly Block[]
  /** The gate's own output numbers. */
  readonly outputs: Readonly<Record<string, string>>
  /** Files written beside the verdict: output name → kind of file and text. */
  readonly attachments: readonly Attachment[]
}

export interface Attachment {
  /** The output with its path. */
  readonly output: string
  /** `conformance-gate.verdict.json` → `conformance-gate.<kind>.<extension>` */
  readonly kind: string
  /** `json` where absent. */
  readonly extension?: string
  /** Whole, or in pieces that are made while they are written. */
  readonly text: string | Iterable<string | Uint8Array>
}

/** One gate: gathers evidence through its context, decides, explains. */
export interface Gate<Name extends Section> {
  readonly name: string
  /** The section of the policy that it judges by; without it there is nothing to judge. */
  readonly section: GateSection<Name>
  /** Its catalogue: every check that it hands back is one of these rules, applied to a scope. */
  readonly rules: readonly Rule[]
  judge(context: GateContext, policy: SectionPolicy<Name>): Promise<Judged>
  /** What is true of a passing verdict, as the headline begins: `Conformance holds`. */
  readonly holding: string
  /**
   * The tag of the release that a run is about, empty where it is about none: then the policy comes from the branch that its
   * commit must be on. Absent in a gate that releases nothing.
   */
  releaseTag?(runner: Pick<Runner, 'input' | 'env'>): string
}

/** Runs a gate as one action step. Until it has decided, the step counts as failed. */
export async function runGate<Name extends Section>(gate: Gate<Name>, runner: Runner): Promise<void> {
  runner.setExitCode(1)
  try {
    const verdict = await judgeAndReport(gate, runner)
    if (!verdict.blocking) runner.setExitCode(0)
  } catch (error) {
    // Loaded when used: most runs have a verdict.
    const { reportFailure } = await import('./failure-report.ts')
    const { writeFailure } = await import('./failure-file.ts')
    reportFailure(gate.name, runner, error)
    writeFailure(gate.name, runner, error)
  }
}

async function judgeAndReport<Name extends Section>(gate: Gate<Name>, runner: Runner): Promise<Verdict> {
  const inputs = readInputs(runner, gate.name)
  const releaseTag = gate.releaseTag?.(runner) ?? ''
  const opened = await openGovernanceFiles(runner, inputs, releaseTag)
  const judgement = await judgeByUsableRules(gate, opened, { inputs, runner })
  const { judged, policy, governance, evidence } = judgement
  const proposed = await proposedRules(gate, judgement)
  const mode = gateMode(inputs, policy, releaseTag === '' ? 'change' : 'release')
  const origin = governance.check({ gate: gate.name, requireBase: policy.policy['require-base'] })
  const checks = [
    ...judged.checks,
    ...(origin === undefined ? [] : [origin]),
    ...(proposed === undefined ? [] : [proposed.check]),
  ]
  requireCatalogued(gate, checks)
  const verdict = conclude({
    gate: gate.name,
    ...mode,
    thresholdsVersion: policy.policy.thresholds,
    now: inputs.now,
    subject: {
      repository: runner.env['GITHUB_REPOSITORY'] ?? '',
      commit: commitOf(runner),
      ref: runner.env['GITHUB_REF'] ?? '',
      os: runner.os,
    },
    rules: { ...governance.rules, path: governance.policy.path, sha256: governance.policy.sha256 },
    evidence: evidence.files,
    notes: [...evidence.notes, ...(judged.notes ?? [])],
    checks,
    exceptions: judged.exceptions,
    ...(proposed === undefined || proposed.changes.length === 0 ? {} : { policyChanges: proposed.changes }),
  })
  const places = proposed === undefined ? policy : proposed.policy
  await report(gate, runner, { verdict, judged, places, inputs })
  return verdict
}

interface Run {
  readonly inputs: GateInputs
  readonly runner: Runner
}

interface Judgement {
  readonly judged: Judged
  readonly policy: LoadedPolicy
  readonly governance: GovernanceFiles
  readonly evidence: EvidenceReader
}

/** By the rules that count; where those of the base cannot be used, by those of a change that repairs them. */
async function judgeByUsableRules<Name extends Section>(
  gate: Gate<Name>,
  opened: GovernanceFiles,
  run: Run,
): Promise<Judgement> {
  try {
    return await judgeBy(gate, opened, run)
  } catch (error) {
    const { proposal } = opened
    if (proposal === undefined || !isMistakeInRules(error)) throw error
    // Loaded when used: hardly any run needs it.
    const { repairOf } = await import('./rules/repair.ts')
    const repair = await repairOf(proposal, error)
    if (repair.kind === 'refused') throw repair.error
    return await judgeBy(gate, opened.byProposal(repair.repair), run)
  }
}

function isMistakeInRules(error: unknown): error is Error {
  return error instanceof PolicyError || (error instanceof ConfigurationError && error.file !== undefined)
}

async function judgeBy<Name extends Section>(
  gate: Gate<Name>,
  governance: GovernanceFiles,
  { inputs, runner }: Run,
): Promise<Judgement> {
  const workspace = openWorkspace(inputs.workspace, inputs.directory)
  const policy = await openPolicy(governance.policy.text, governance.policy.path)
  const section = requireSection(gate, policy, governance.policy.text)
  const evidence = new EvidenceReader(workspace)
  const context = { policy, inputs, workspace, evidence, governance, commit: commitOf(runner), runner }
  return { judged: await gate.judge(context, section), policy, governance, evidence }
}

function commitOf({ env }: Pick<Runner, 'env'>): string {
  return env['GITHUB_SHA'] ?? ''
}

/** What a change makes of its rules; undefined where it leaves them alone. */
async function proposedRules(
  { name, section }: Pick<Gate<Section>, 'name' | 'section'>,
  { governance: { proposal }, policy }: Pick<Judgement, 'governance' | 'policy'>,
): Promise<ProposedRules | undefined> {
  const change = proposal && rulesChangeOf(proposal, policy)
  if (proposal === undefined || change === undefined) return undefined
  // Loaded when used: most changes leave their rules alone.
  const { readProposedRules } = await import('./rules/proposed-rules.ts')
  return readProposedRules({ gate: name, section: section.name }, proposal, change)
}

type ReportedGate = Pick<Gate<Section>, 'name' | 'rules' | 'holding'>

interface Report {
  readonly verdict: Verdict
  readonly judged: Judged
  /** Whose lines are annotated: the proposed one where a change has one, and none where that cannot be read. */
  readonly places: LoadedPolicy | undefined
  readonly inputs: GateInputs
}

/** The order is the contract: nothing is shown before the verdict is on disk. */
async function report(gate: ReportedGate, runner: Runner, result: Report): Promise<void> {
  const { verdict, judged, places, inputs } = result
  const { verdictPath } = inputs
  // Loaded when used: the evidence is read and judged without it.
  const { annotationsOf, headlineOf, renderLog, renderSummary } = await import(
    '@governance-gates/report/verdict-report'
  )
  const headline = plain(headlineOf(verdict, gate.holding))
  writeReport(verdictPath, verdictJson(verdict))
  removeFailure(verdictPath)
  runner.setOutput('verdict', verdictPath)
  runner.setOutput('status', verdict.status)
  runner.setOutput('blocking', String(verdict.blocking))
  runner.setOutput('mode', verdict.mode)
  runner.setOutput('failed-checks', JSON.stringify(failedChecks(verdict)))
  runner.setOutput('headline', headline)
  for (const [name, value] of Object.entries(judged.outputs)) runner.setOutput(name, value)
  const written: string[] = []
  for (const attachment of judged.attachments) {
    const path = attachmentPath(verdictPath, attachment)
    writeReport(path, attachment.text)
    runner.setOutput(attachment.output, path)
    written.push(`${attachment.output}: ${path}`)
  }
  const { blocks, overview = [] } = judged
  runner.writeSummary(renderSummary({ verdict, headline, blocks, overview, verdictPath }))
  for (const line of renderLog({ verdict, headline, verdictPath })) runner.log(line)
  for (const line of written) runner.log(plain(line))
  const place = placesIn(gate, places)
  for (const annotation of annotationsOf(verdict, place)) runner.annotate(annotation)
}

/** Where a check is set in the policy. */
function placesIn({ rules }: ReportedGate, policy: LoadedPolicy | undefined): PlaceOfCheck {
  const catalogue = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]))
  return ({ rule, scope }) => {
    const known = catalogue.get(rule)
    const key = known && policyPlace(known, scope)
    const line = key === undefined ? undefined : policy?.setAt(key)
    return policy === undefined || line === undefined ? undefined : { file: policy.path, line }
  }
}

/** A check of no rule in the catalogue is a defect: nothing documents it. */
function requireCatalogued({ name, rules }: ReportedGate, checks: readonly Check[]): void {
  const known = new Set<string>(rules.map(({ id }) => id))
  const unknown = checks.find(({ rule }) => !known.has(rule))
  if (unknown !== undefined)
    throw new Error(`${unknown.id} does not apply a rule of the catalogue of ${name}`)
}

/** Checks that block in strict mode. */
function failedChecks({ checks }: Verdict): readonly string[] {
  return checks.filter(({ status }) => status === 'fail' || status === 'inconclusive').map(({ id }) => id)
}

function attachmentPath(verdictPath: string, { kind, extension = 'json' }: Attachment): string {
  const stem = verdictPath
    .slice(0, verdictPath.length - extname(verdictPath).length)
    .replace(/\.verdict$/, '')
  return `${stem}.${kind}.${extension}`
}

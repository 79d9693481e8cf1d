import { resolve } from 'node:path'
import {
  ConfigurationError,
  findCellProblems,
  type GateContext,
  readStepOutcomes,
} from '@governance-gates/action-kit'
import type { StepOutcome, StepOutcomes } from '@governance-gates/core'
import { EvidenceError } from '@governance-gates/document/strict'
import type * as audits from '@governance-gates/evidence/audits'
import type * as licences from '@governance-gates/licence'
import { declaresDependencies } from '@governance-gates/project-files'
import type { AuditEvidence, AuditReports, ReadReport, ReportedRequirement } from '../audit-evidence.ts'
import { auditReports, type FoundReports } from '../audit-reports.ts'
import type { Reason } from '../logic/answer.ts'
import { isOfChange, OF_CHANGE } from './committed-file.ts'
import type { Comparison } from './comparison.ts'
import type { GatheredDifferences } from './differences.ts'

type Audits = typeof audits & typeof licences

/** The change whose packages are looked up in reports. */
export interface AuditedChange {
  readonly comparison: Comparison
  readonly differences: GatheredDifferences
}

/** Reads what tools report, where the change adds packages and a decision asks for it. */
export async function gatherAudits(
  context: GateContext,
  requirements: readonly ReportedRequirement[],
  change: AuditedChange,
): Promise<AuditEvidence> {
  const patterns = requirements.flatMap(({ evidence }) => evidence)
  const outcomes = readStepOutcomes(context.runner, { noun: 'evidence', known: patterns })
  const added = change.differences.dependencies.value.filter((each) => each.change === 'added')
  // The readers are loaded where there is something to look up.
  if (requirements.length === 0 || added.length === 0) return { reportsOf: () => NOTHING }
  const readers = {
    ...(await import('@governance-gates/evidence/audits')),
    ...(await import('@governance-gates/licence')),
  }
  checkAllowed(context, requirements, readers)
  const about = await changeOf(change, readers)
  const found = new Map<ReportedRequirement, AuditReports>()
  for (const each of requirements) {
    const reports = await readReports(context, { requirement: each, outcomes, readers })
    found.set(each, auditReports(readers, { ...about, ...reports }))
  }
  return { reportsOf: (requirement) => found.get(requirement) ?? NOTHING }
}

const NOTHING: AuditReports = {
  read: [],
  faults: [],
  advisoriesOf: () => [],
  unsafeOf: () => ({ status: 'not-measured', why: [] }),
  licenceOf: () => undefined,
}

/** What the schema cannot know: which identifiers the SPDX list has. */
function checkAllowed(
  { policy }: GateContext,
  requirements: readonly ReportedRequirement[],
  { readAllowList }: Audits,
): void {
  for (const each of requirements) {
    const reading = each.kind === 'licences' ? readAllowList(each.allow) : undefined
    if (reading?.kind !== 'invalid') continue
    throw new ConfigurationError(
      `${policy.path}: decisions: licences.allow: ${JSON.stringify(reading.entry)}: ${reading.why}`,
      { file: policy.path, line: policy.lineOf(['decisions']) },
    )
  }
}

/** The lock files of the change, the paths that it touches, and what its base silences already. */
async function changeOf(
  { comparison, differences }: AuditedChange,
  { SETTINGS_FILES, silencedBy }: Audits,
): Promise<Omit<FoundReports, 'read' | 'faults'>> {
  const locks = differences.locks.map(({ ecosystem, dependencies, entries = -1 }) => ({
    ecosystem,
    count: entries,
    packages: dependencies.flatMap(({ name, version }) =>
      version === undefined ? [] : [{ ecosystem, name, version }],
    ),
  }))
  if (comparison.kind === 'not-compared') return { locks, accepted: new Set(), changedPaths: [] }
  const changedPaths = comparison.files.flatMap(({ path, previousPath }) =>
    previousPath === undefined ? [path] : [path, previousPath],
  )
  // Each of these tools runs beside the manifest that it is about.
  const manifests = changedPaths.filter(declaresDependencies)
  const folders = new Set(['', ...manifests.map((path) => path.slice(0, path.lastIndexOf('/') + 1))])
  const accepted = new Set<string>()
  for (const folder of folders) {
    for (const file of SETTINGS_FILES) {
      const text = comparison.before(`${folder}${file}`)
      if (text === undefined) continue
      for (const each of await silencedBy(file, text).catch(nothingOf)) accepted.add(each)
    }
  }
  return { locks, accepted, changedPaths }
}

/** The base's file silences nothing that is known where it cannot be read. */
function nothingOf(error: unknown): readonly string[] {
  if (error instanceof EvidenceError) return []
  throw error
}

interface ReportSource {
  readonly requirement: ReportedRequirement
  readonly outcomes: StepOutcomes
  readonly readers: Audits
}

async function readReports(
  context: GateContext,
  { requirement, outcomes, readers }: ReportSource,
): Promise<Pick<FoundReports, 'read' | 'faults'>> {
  const { evidence: patterns, log: logPath } = requirement
  const ended = [...outcomes.everything, ...patterns.flatMap((each) => outcomes.named.get(each) ?? [])]
  const log = logPath === undefined ? undefined : context.evidence.readCompanion(logPath)
  const isSuccess = ended.length > 0 && ended.every((outcome) => outcome === 'success')
  const run = { log, exitCode: isSuccess ? 0 : undefined }
  const read: ReadReport[] = []
  const faults: Reason[] = []
  if (logPath !== undefined && log === undefined) {
    faults.push({ text: `${logPath} does not exist`, remedy: 'write standard error of the tool into it' })
  }
  const paths = await context.workspace.find(patterns)
  if (paths.length === 0) faults.push(noReport(requirement))
  for (const path of paths) {
    const found = await readReport(context, path, (text) => reportIn(text, run, readers))
    if ('reading' in found) read.push(found)
    else faults.push(found)
  }
  return {
    read,
    faults: [...faults, ...(await missingCells(context, patterns, paths)), ...brokenOff(ended, read)],
  }
}

/** A cell of a matrix that left no report may have had packages that no other cell has. */
async function missingCells(
  { workspace }: GateContext,
  patterns: readonly string[],
  paths: readonly string[],
): Promise<readonly Reason[]> {
  const cells = await findCellProblems(workspace, { campaign: '', patterns, paths })
  if (cells === undefined) return []
  return cells.findings.map(({ message }) => ({ text: message, remedy: cells.remedy }))
}

function noReport({ kind, evidence }: ReportedRequirement): Reason {
  return evidence.length === 0
    ? { text: `no report is named in ${kind}.evidence`, remedy: 'name a report in the policy' }
    : {
        text: `no report matches ${evidence.join(', ')}`,
        remedy: 'write the report before this gate runs',
      }
}

async function readReport(
  context: GateContext,
  path: string,
  read: (text: string) => audits.AuditReading,
): Promise<ReadReport | Reason> {
  const { evidence, inputs, workspace } = context
  if (isOfChange(context, resolve(inputs.directory, path))) {
    const remedy = 'let a step of this run write the report, and keep it out of git'
    return { text: `${workspace.display(path)} ${OF_CHANGE}`, remedy }
  }
  const found = await evidence.read(path, ({ text, facts }) => {
    const reading = read(text())
    facts.format = reading.format
    facts.records = reading.vulnerabilities.length + reading.unsafe.length + reading.licences.length
    facts.generatedAt = reading.generated.kind === 'known' ? reading.generated.value : undefined
    return reading
  })
  switch (found.kind) {
    case 'read':
      return { file: found.path, reading: found.content }
    case 'unreadable':
      return { text: `${found.path}: ${found.finding.message}` }
    case 'missing':
      return { text: `${found.path} does not exist` }
  }
}

function reportIn(
  text: string,
  run: Omit<audits.AuditRun, 'text'>,
  { readAudit, recogniseAudit }: Audits,
): audits.AuditReading {
  const format = recogniseAudit(text)
  if (format !== undefined) return readAudit(format, { ...run, text })
  throw new EvidenceError(
    text.trim() === ''
      ? 'the report is empty: its tool did not finish'
      : 'not a whole report of a tool that is known',
    { line: 1, remedy: 'fix what the tool says on standard error, and upload its whole output' },
  )
}

/** A tool that finds something fails its step. One that fails and reports nothing has left something out. */
function brokenOff(ended: readonly StepOutcome[], read: readonly ReadReport[]): readonly Reason[] {
  const isExplained = read.some(({ reading }) => reading.vulnerabilities.length > 0)
  const broken = ended.find((each) => each !== 'success' && !(each === 'failure' && isExplained))
  if (broken === undefined) return []
  const text = `the step that writes the report ended as ${broken}, and the report does not say why`
  return [{ text, remedy: 'look into the log of that step' }]
}

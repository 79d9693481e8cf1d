import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { EvidenceReader, GateContext } from '@governance-gates/action-kit'
import { openWorkspace, readVerdictFiles, type VerdictFile } from '@governance-gates/action-kit/verdict-files'
import { parseInstant } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import { isAhead } from '../history/history-row.ts'
import type { JudgedVerdict } from '../history/verdict-row.ts'
import { ratingOf } from '../incident/severity.ts'
import { type Results, readResults } from './results.ts'

/** A verdict of this run, with what it judged. */
export interface RunVerdict extends JudgedVerdict {
  readonly results: Results
}

/** The verdicts of this run that count, and why the others do not. */
export interface RunVerdicts {
  readonly used: readonly RunVerdict[]
  readonly unusable: readonly string[]
  /** Files named as a gate's verdict that cannot be read: one of several systems may be missing. */
  readonly unread: ReadonlySet<string>
  /** Gates that gave a verdict, and that no stream names. */
  readonly others: readonly string[]
}

interface Found extends VerdictFile {
  readonly reader: Pick<EvidenceReader, 'read'>
}

const OWN = 'incident-response'

/** Reads the verdicts that gates of this job wrote, and those that the input evidence names. */
export async function gatherVerdicts(
  context: GateContext,
  gates: ReadonlySet<string>,
  ref: string,
): Promise<RunVerdicts> {
  const used: RunVerdict[] = []
  const unusable: string[] = []
  const unread = new Set<string>()
  const others = new Set<string>()
  for (const { path, reading, reader } of await findVerdicts(context)) {
    if (reading.kind === 'unreadable') {
      unusable.push(`${path} ${reading.finding.message}`)
      unread.add(basename(path, '.verdict.json'))
      continue
    }
    const { verdict } = reading
    if (!gates.has(verdict.gate)) {
      others.add(verdict.gate)
      continue
    }
    const fault = faultOf(verdict, ref, context)
    if (fault === undefined) used.push(await judged(context, { verdict, path, reader }))
    else unusable.push(`${path} ${fault}`)
  }
  return { used, unusable, unread, others: [...others].filter((gate) => gate !== OWN) }
}

async function findVerdicts(context: GateContext): Promise<readonly Found[]> {
  const named = await readVerdictFiles(context, context.inputs.evidence)
  const folder = dirname(context.inputs.verdictPath)
  // The folder comes with the first verdict of the job.
  if (!existsSync(folder)) return named.map((each) => ({ ...each, reader: context.evidence }))
  const workspace = openWorkspace(folder, folder)
  const reader = context.evidence.within(workspace)
  const own = await readVerdictFiles({ workspace, evidence: reader }, ['*.verdict.json'])
  return [
    ...own.map((each) => ({ ...each, reader })),
    ...named.map((each) => ({ ...each, reader: context.evidence })),
  ]
}

/** Only what is said of the default branch of this repository is an incident of it, and only of the time until now. */
function faultOf(
  { subject, evaluatedAt }: Verdict,
  ref: string,
  { runner, inputs }: GateContext,
): string | undefined {
  if (subject.ref !== ref) return `is of ${subject.ref === '' ? 'no branch' : subject.ref}, not of ${ref}`
  const at = parseInstant(evaluatedAt)
  if (at === undefined || isAhead(at, inputs.now)) {
    return `is dated ${evaluatedAt}, which is still to come: correct the clock of its runner`
  }
  const repository = runner.env['GITHUB_REPOSITORY'] ?? ''
  return subject.repository === repository ? undefined : `is of the repository ${subject.repository}`
}

interface ReadVerdict {
  readonly verdict: Verdict
  readonly path: string
  readonly reader: Pick<EvidenceReader, 'read'>
}

async function judged(
  { policy, runner }: GateContext,
  { verdict, path, reader }: ReadVerdict,
): Promise<RunVerdict> {
  const results = await readResults(reader, path, verdict.gate)
  return {
    verdict,
    run: runner.env['GITHUB_RUN_ID'],
    attempt: Number(runner.env['GITHUB_RUN_ATTEMPT']) || undefined,
    results,
    listing: results.listing,
    rate: (check, subject) =>
      ratingOf(policy.policy, check, subject === undefined ? undefined : results.tier(check, subject)),
  }
}

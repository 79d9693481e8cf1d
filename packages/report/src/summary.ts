import type { EvidenceFile, Finding } from '@governance-gates/core'
import type { ExceptionUse, Verdict } from '@governance-gates/verdict'
import { formatCount } from './amount.ts'
import { causesOf } from './causes/cause.ts'
import { iconOf } from './causes/cause-section.ts'
import { failedChecks } from './causes/cause-text.ts'
import { foldedWarnings, joinParts } from './causes/causes-markdown.ts'
import { blockingCauses } from './headline.ts'
import { type Block, blockSections, tableHead, tableRow } from './markdown/block.ts'
import { allChecks, findingItem } from './markdown/check-section.ts'
import { code, escapeMarkdown } from './markdown/escape.ts'
import { FOLD_END, folded, type Section, sectionOf, VERDICT_FILE } from './markdown/section.ts'
import { modeNote } from './mode-note.ts'
import { policyChangeSections } from './policy-change.ts'
import { checksWith } from './status.ts'

export interface SummaryInput {
  readonly verdict: Verdict
  /** One line that says what was found and what to do. */
  readonly headline: string
  readonly blocks: readonly Block[]
  /** What comes before the checks: the whole on one screen, where there are many of them. */
  readonly overview?: readonly Block[]
  /** Where the verdict's JSON is, as the reader can find it. */
  readonly verdictPath: string
}

/** What GitHub takes for the summary of one step; a comment takes 65,536. */
const SUMMARY_LIMIT = 1_048_576
/**
 * The verdict as GitHub-flavoured Markdown, in the order in which people ask: may it be merged, what is wrong and where, what
 * to do; then the gate's own parts, and folded what nobody has to read. In at most so many bytes of UTF-8: where it has to be
 * cut, it ends between two lines, and says how much more there is.
 */
export function renderSummary(input: SummaryInput, limitBytes: number = SUMMARY_LIMIT): string {
  const { verdict, blocks, overview = [] } = input
  const causes = blockingCauses(verdict)
  const start = [heading(input, causes.length > 0 ? '' : input.headline), ...overview.flatMap(blockSections)]
  const warnings = causesOf(failedChecks(verdict.gate, checksWith(verdict.checks, 'warn'), 1))
  const behind = [
    ...policyChangeSections(verdict.policyChanges ?? []),
    ...blocks.flatMap(blockSections),
    ...foldedWarnings(warnings, VERDICT_FILE),
    ...allChecks(verdict.checks),
    ...exceptions(verdict.exceptions),
    ...notes(verdict.notes),
    ...evidence(verdict.evidence),
  ]
  const end = footer(input)
  return joinParts({ start, causes, behind, end, rest: VERDICT_FILE }, limitBytes)
}

function heading({ verdict }: SummaryInput, headline: string): Section {
  const title = `## ${iconOf(verdict)} ${escapeMarkdown(verdict.gate)}: ${standingOf(verdict)}\n`
  const lines = [escapeMarkdown(headline), modeQuote(verdict)].filter((line) => line !== '')
  const head = title + lines.map((line) => `\n${line}\n`).join('')
  return sectionOf({ head, values: [], render: String, source: 'verdict' })
}

/** Whether it may be merged comes before why. */
function standingOf({ status, mode, blocking }: Verdict): string {
  if (blocking) return status === 'fail' ? 'blocked' : `blocked, ${status}`
  return mode === 'observe' && status !== 'pass' ? 'would block' : status
}

function modeQuote(verdict: Verdict): string {
  const note = modeNote(verdict)
  const mode = `${verdict.mode[0]?.toUpperCase()}${verdict.mode.slice(1)}`
  return note === undefined ? '' : `> **${mode} mode:** ${escapeMarkdown(note)}.`
}

function exceptions({ applied, expired, unused }: ExceptionUse): readonly Section[] {
  const uses = Object.entries({ expired, unused, applied }).filter(([, subjects]) => subjects.length > 0)
  if (uses.length === 0) return []
  const counts = uses.map(([use, subjects]) => `${formatCount(subjects.length)} ${use}`).join(', ')
  const head = `${folded(`Exceptions: ${counts}`)}\n`
  const values = uses.flatMap(([use, subjects]) => subjects.map((subject) => [use, subject] as const))
  const render = ([use, subject]: readonly [string, string]) => `- ${use}: ${code(subject)}\n`
  return [sectionOf({ head, values, render, foot: FOLD_END, source: 'verdict' })]
}

/** What is odd in the evidence and hides nothing. */
function notes(found: readonly Finding[]): readonly Section[] {
  if (found.length === 0) return []
  const head = `${folded(counted(found.length, 'note'))}\n`
  return [sectionOf({ head, values: found, render: findingItem, foot: FOLD_END, source: 'verdict' })]
}

const EVIDENCE_COLUMNS: string = tableHead([
  { header: 'File' },
  { header: 'Format' },
  { header: 'Records', align: 'right' },
  { header: 'Bytes', align: 'right' },
  { header: 'SHA-256' },
])

function evidence(files: readonly EvidenceFile[]): readonly Section[] {
  if (files.length === 0) return []
  const head = `${folded(`Evidence: ${counted(files.length, 'file')}`)}\n${EVIDENCE_COLUMNS}`
  return [sectionOf({ head, values: files, render: evidenceRow, foot: FOLD_END, source: 'verdict' })]
}

function evidenceRow({ path, format, records, bytes, sha256 }: EvidenceFile): string {
  return tableRow([
    code(path),
    escapeMarkdown(format),
    formatCount(records),
    formatCount(bytes),
    digest(sha256),
  ])
}

function footer({ verdict, verdictPath }: SummaryInput): string {
  const { thresholdsVersion, rules, evaluatedAt } = verdict
  const facts = [
    `thresholds ${code(thresholdsVersion)}`,
    `policy ${code(rules.path)} at ${digest(rules.sha256)}`,
    `evaluated ${code(evaluatedAt)}`,
    `verdict ${code(verdictPath)}`,
  ]
  return `\n<sub>${facts.join(' · ')}</sub>\n`
}

function digest(sha256: string): string {
  return code(sha256.slice(0, 12))
}

function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}

import type { Check, EvidenceFile, Finding } from '@governance-gates/core'
import type { ExceptionUse, Verdict } from '@governance-gates/verdict'
import { formatCount } from './amount.ts'
import { type Block, blockSections, tableHead, tableRow } from './markdown/block.ts'
import { checkReasons, checkTable, findingItem } from './markdown/check-section.ts'
import { code, escapeMarkdown } from './markdown/escape.ts'
import { joinSections, type Section, sectionOf } from './markdown/section.ts'
import { utf8Length } from './markdown/utf8.ts'
import { modeNote } from './mode-note.ts'
import { policyChangeSections } from './policy-change.ts'
import { checksWith, STATUS_ICONS } from './status.ts'

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
/** How many findings of a check that blocks, and of one that warns, are not folded. */
const BLOCKING_FINDINGS = 10
const WARNING_FINDINGS = 3

/**
 * The verdict as GitHub-flavoured Markdown, the most important first, in at most so many bytes of UTF-8. Where it has
 * to be cut, it ends between two lines, and says how much more there is.
 */
export function renderSummary(input: SummaryInput, limitBytes: number = SUMMARY_LIMIT): string {
  const { verdict, blocks, overview = [] } = input
  const failing = checksWith(verdict.checks, 'fail', 'inconclusive')
  const warning = checksWith(verdict.checks, 'warn')
  const sections = [
    heading(input),
    ...overview.flatMap(blockSections),
    ...tableOf(failing, ''),
    ...failing.flatMap((check) => checkReasons(check, BLOCKING_FINDINGS)),
    ...tableOf(warning, '\n### Warnings\n'),
    ...warning.flatMap((check) => checkReasons(check, WARNING_FINDINGS)),
    ...policyChangeSections(verdict.policyChanges ?? []),
    ...blocks.flatMap(blockSections),
    ...passing(verdict.checks),
    ...exceptions(verdict.exceptions),
    ...notes(verdict.notes),
    ...evidence(verdict.evidence),
  ]
  const end = footer(input)
  const body = joinSections(sections, limitBytes - utf8Length(end))
  return body === '' ? joinSections(sections, limitBytes) : body + end
}

function heading({ verdict, headline }: SummaryInput): Section {
  const title = `## ${STATUS_ICONS[verdict.status]} ${escapeMarkdown(verdict.gate)}: ${verdict.status}\n`
  const lines = [escapeMarkdown(headline), modeQuote(verdict)].filter((line) => line !== '')
  const head = title + lines.map((line) => `\n${line}\n`).join('')
  return sectionOf({ head, values: [], render: String, source: 'verdict' })
}

function modeQuote(verdict: Verdict): string {
  const note = modeNote(verdict)
  const mode = `${verdict.mode[0]?.toUpperCase()}${verdict.mode.slice(1)}`
  return note === undefined ? '' : `> **${mode} mode:** ${escapeMarkdown(note)}.`
}

function tableOf(checks: readonly Check[], before: string): readonly Section[] {
  return checks.length === 0 ? [] : [checkTable(checks, { before, after: '' })]
}

function passing(checks: readonly Check[]): readonly Section[] {
  const shown = checksWith(checks, 'pass', 'skipped')
  if (shown.length === 0) return []
  const passed = checksWith(checks, 'pass').length
  const skipped = shown.length - passed
  const title = `${counted(passed, 'check')} passed${skipped === 0 ? '' : `, ${formatCount(skipped)} skipped`}`
  return [checkTable(shown, { before: folded(title), after: FOLD_END })]
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

/** The start of a folded part. GitHub reads Markdown again after the blank line that the part begins with. */
function folded(title: string): string {
  return `\n<details>\n<summary>${title}</summary>\n`
}

const FOLD_END = '\n</details>\n'

function digest(sha256: string): string {
  return code(sha256.slice(0, 12))
}

function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}

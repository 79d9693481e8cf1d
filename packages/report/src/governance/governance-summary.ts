import type { PolicyChange } from '@governance-gates/core'
import { distinctChanges, type GateStanding, type GovernanceReport } from '@governance-gates/verdict'
import { iconOf } from '../causes/cause-section.ts'
import { foldedWarnings, joinParts } from '../causes/causes-markdown.ts'
import { allChecks } from '../markdown/check-section.ts'
import { code, escapeMarkdown } from '../markdown/escape.ts'
import { type Section, sectionOf, VERDICT_FILE } from '../markdown/section.ts'
import { policyChangeSections } from '../policy-change.ts'
import { changeSections } from './change-section.ts'
import { gateTable } from './gate-table.ts'
import { openGates, reportCauses, reportWarnings, standingWords } from './standing-words.ts'

export interface GovernanceSummaryInput {
  readonly report: GovernanceReport
  readonly headline: string
  /** Where the run can be seen. Made of what the runner says, never of what a verdict says. */
  readonly runUrl: string | undefined
  /** The commit that people know, where the run is of another: a pull request's. */
  readonly head?: string | undefined
  /** Where the summary is: what a comment has no room for is in that of the run. */
  readonly place: 'comment' | 'run'
  /** What could not be shown elsewhere, or posted: said where people look. */
  readonly notes: readonly string[]
}

/**
 * The report as GitHub-flavoured Markdown, for a comment, a check run and the job summary, in at most so many bytes of UTF-8,
 * in the order in which people ask: may it be merged, what is wrong and where, what to do, which gate and system it is, what
 * the change does to the rules; then folded what is for the curious.
 */
export function renderGovernanceSummary(input: GovernanceSummaryInput, limitBytes: number): string {
  const { report, notes } = input
  const causes = reportCauses(report)
  const rest = restOf(input)
  const parts = {
    start: [
      heading(input, causes.length),
      ...notes.map((note) => plainSection(`\n> ${escapeMarkdown(note)}\n`)),
    ],
    causes,
    behind: [
      ...(report.gates.length === 0 ? [] : [gateTable(report.gates)]),
      ...policyChangeSections(changesOf(report.gates)),
      ...changeSections(report.changes),
      ...foldedWarnings(reportWarnings(report), rest),
      ...allChecks([...report.checks, ...report.gates.flatMap(({ checks }) => checks)]),
    ],
    end: footer(input),
    rest,
  }
  return joinParts(parts, limitBytes)
}

/** Where a reader finds what does not fit. */
function restOf({ place, runUrl }: GovernanceSummaryInput): string {
  return place === 'run' || runUrl === undefined
    ? VERDICT_FILE
    : `in the <a href="${runUrl}">summary of the run</a>`
}

/** Every gate names them; people read them once. */
function changesOf(gates: readonly GateStanding[]): readonly PolicyChange[] {
  return distinctChanges(gates.flatMap(({ policyChanges = [] }) => policyChanges))
}

function plainSection(text: string): Section {
  return sectionOf({ head: text, values: [], render: String, source: 'verdict' })
}

function heading({ report, headline }: GovernanceSummaryInput, causes: number): Section {
  const icon = iconOf(report)
  const title = `## ${icon} ${escapeMarkdown(report.title)}: ${escapeMarkdown(standingWords(report))}\n`
  // The causes say more than the headline.
  const told = causes === 0 && report.status !== 'pass' ? `\n${escapeMarkdown(headline)}\n` : names(report)
  const forgiven = report.status !== 'pass' && !report.blocking
  return plainSection(title + told + (forgiven ? `\n> ${forgiving(report)}\n` : ''))
}

const MAX_NAMES = 20

/** Which gates they are, where the title only counts them. */
function names(report: GovernanceReport): string {
  const open = openGates(report)
  const [first] = open
  if (first === undefined || report.gates.length === 1) return ''
  const words = first.blocking ? 'Blocked by' : 'Not passed:'
  const shown = open.slice(0, MAX_NAMES).map(({ gate }) => code(gate))
  return `\n${words} ${shown.join(', ')}${open.length > MAX_NAMES ? ', …' : ''}\n`
}

/** Why a report that does not pass blocks nothing. */
function forgiving({ gates }: GovernanceReport): string {
  const open = gates.filter(({ status }) => status !== 'pass')
  const observed = open.filter(({ mode }) => mode === 'observe')
  if (observed.length === 0) return '**Rollback mode:** reported, not blocking.'
  const [first] = observed.flatMap(({ observeUntil }) => observeUntil ?? []).sort()
  const until = first === undefined ? '' : `, until ${escapeMarkdown(first)}; strict after that day`
  const isMixed = observed.length < open.length
  return `**${isMixed ? 'Observe and rollback mode' : 'Observe mode'}:** reported, not blocking${until}.`
}

function footer({ report, runUrl, head }: GovernanceSummaryInput): string {
  const thresholds = [...new Set(report.gates.map(({ thresholdsVersion }) => thresholdsVersion))]
  const commit = head ?? report.subject.commit
  const facts = [
    ...(commit === '' ? [] : [`commit ${code(commit.slice(0, 12))}`]),
    ...(thresholds.length === 0 ? [] : [`thresholds ${thresholds.map((each) => code(each)).join(', ')}`]),
    `reported ${code(report.reportedAt)}`,
    ...(runUrl === undefined ? [] : [`<a href="${runUrl}">run</a>`]),
  ]
  return `\n<sub>${facts.join(' · ')}</sub>\n`
}

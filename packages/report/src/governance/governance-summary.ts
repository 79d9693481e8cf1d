import type { Check, CheckStatus, PolicyChange } from '@governance-gates/core'
import type {
  CheckChange,
  GateChange,
  GateStanding,
  GovernanceReport,
  SubjectChange,
} from '@governance-gates/verdict'
import { distinctChanges } from '@governance-gates/verdict'
import { formatCount } from '../amount.ts'
import { headlineOf } from '../headline.ts'
import { tableHead, tableRow } from '../markdown/block.ts'
import { checkReasons, checkTable } from '../markdown/check-section.ts'
import { code, escapeMarkdown } from '../markdown/escape.ts'
import { joinSections, type Section, sectionOf } from '../markdown/section.ts'
import { utf8Length } from '../markdown/utf8.ts'
import { policyChangeSections } from '../policy-change.ts'
import { checksWith, STATUS_ICONS } from '../status.ts'

export interface GovernanceSummaryInput {
  readonly report: GovernanceReport
  readonly headline: string
  /** Where the run can be seen. Made of what the runner says, never of what a verdict says. */
  readonly runUrl: string | undefined
  /** What could not be shown elsewhere, or posted: said where people look. */
  readonly notes: readonly string[]
}

const BLOCKING_FINDINGS = 10
/** More changes than this are a list that nobody reads. */
const MAX_CHANGES = 500

/**
 * The report as GitHub-flavoured Markdown, for a comment and for the job summary, in at most so many bytes of UTF-8: all
 * gates on one screen, then what a change makes worse, then why what blocks does.
 */
export function renderGovernanceSummary(input: GovernanceSummaryInput, limitBytes: number): string {
  const { report, notes } = input
  const sections = [
    heading(input),
    ...(report.gates.length === 0 ? [] : [gateTable(report)]),
    ...notes.map((note) => plainSection(`\n> ${escapeMarkdown(note)}\n`)),
    ...policyChangeSections(changesOf(report.gates)),
    ...runSections(report.checks),
    ...changeSections(report.changes),
    ...report.gates.flatMap(blockingSections),
    ...report.gates.flatMap(warningSections),
  ]
  const end = footer(input)
  return joinSections(sections, limitBytes - utf8Length(end)) + end
}

/** Every gate names them; people read them once. */
function changesOf(gates: readonly GateStanding[]): readonly PolicyChange[] {
  return distinctChanges(gates.flatMap(({ policyChanges = [] }) => policyChanges))
}

function plainSection(text: string): Section {
  return sectionOf({ head: text, values: [], render: String, source: 'verdict' })
}

function heading({ report, headline }: GovernanceSummaryInput): Section {
  const title = `## ${STATUS_ICONS[report.status]} ${escapeMarkdown(report.title)}: ${report.status}\n`
  const forgiven = report.status !== 'pass' && !report.blocking
  const mode = forgiven ? `\n> ${forgiving(report)}\n` : ''
  return plainSection(`${title}\n${escapeMarkdown(headline)}\n${mode}`)
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

const GATE_COLUMNS: string = tableHead([
  { header: '' },
  { header: 'Gate' },
  { header: 'Result' },
  { header: 'Where' },
])

function gateTable({ gates, reportedAt }: GovernanceReport): Section {
  return sectionOf({
    head: `\n${GATE_COLUMNS}`,
    values: gates,
    render: (gate) =>
      tableRow([
        `${STATUS_ICONS[gate.status]} ${gate.status}`,
        escapeMarkdown(gate.gate),
        escapeMarkdown(headlineOf({ ...gate, evaluatedAt: reportedAt }, 'Holds')),
        cellsOf(gate),
      ]),
    source: 'gate',
  })
}

const MAX_CELLS = 20

function cellsOf({ cells }: GateStanding): string {
  const shown = cells.slice(0, MAX_CELLS).map(({ label, status }) => {
    const name = label === '' ? '' : ` ${escapeMarkdown(label)}`
    return `${STATUS_ICONS[status]}${name}`
  })
  const more = cells.length - MAX_CELLS
  return [...shown, ...(more > 0 ? [`and ${formatCount(more)} more`] : [])].join('<br>')
}

function runSections(checks: readonly Check[]): readonly Section[] {
  const bad = checksWith(checks, 'fail', 'inconclusive', 'warn')
  if (bad.length === 0) return []
  return [
    checkTable(bad, { before: '\n### The run itself\n', after: '' }),
    ...bad.flatMap((check) => checkReasons(check, BLOCKING_FINDINGS)),
  ]
}

/** What a change makes worse comes first: it is what a reviewer has to know. */
function changeSections(changes: readonly GateChange[] | undefined): readonly Section[] {
  if (changes === undefined) return []
  if (changes.length === 0) return [plainSection('\n### Since the base\n\nNothing has changed.\n')]
  const list = <Item>(title: string, items: readonly Item[], render: (item: Item) => string): Section[] =>
    items.length === 0
      ? []
      : [
          sectionOf({
            head: `\n**${title}** (${formatCount(items.length)})\n\n`,
            values: items,
            render,
            source: 'verdict',
            limit: MAX_CHANGES,
          }),
        ]
  const of = <Item>(pick: (change: GateChange) => readonly Item[]) =>
    changes.flatMap((change) => pick(change).map((item) => ({ gate: change.gate, item })))
  return [
    plainSection('\n### Since the base\n'),
    ...list(
      'Worse',
      of(({ worse }) => worse),
      checkItem,
    ),
    ...list(
      'New',
      of((change) => change.new),
      subjectItem,
    ),
    ...list(
      'Better',
      of(({ better }) => better),
      checkItem,
    ),
    ...list(
      'Fixed',
      of(({ fixed }) => fixed),
      subjectItem,
    ),
  ]
}

interface Changed<Item> {
  readonly gate: string
  readonly item: Item
}

function checkItem({ item }: Changed<CheckChange>): string {
  const place = `${escapeMarkdown(item.title)} ${code(item.check)}`
  return `- ${place}: ${shown(item.from)} → ${shown(item.to)}\n`
}

function shown(status: CheckStatus | undefined): string {
  return status === undefined ? 'not judged' : `${STATUS_ICONS[status]} ${status}`
}

const FINDING_LIMIT = 300

function subjectItem({ item }: Changed<SubjectChange>): string {
  const message = escapeMarkdown(item.message, FINDING_LIMIT)
  return `- ${code(item.subject)}: ${message} (${code(item.check)})\n`
}

function blockingSections({ gate, status, checks }: GateStanding): readonly Section[] {
  const bad = checksWith(checks, 'fail', 'inconclusive')
  if (bad.length === 0) return []
  const before = `\n### ${STATUS_ICONS[status]} ${escapeMarkdown(gate)}\n`
  return [
    checkTable(bad, { before, after: '' }),
    ...bad.flatMap((check) => checkReasons(check, BLOCKING_FINDINGS)),
  ]
}

function warningSections({ gate, checks }: GateStanding): readonly Section[] {
  const warnings = checksWith(checks, 'warn')
  if (warnings.length === 0) return []
  const title = `${escapeMarkdown(gate)}: ${formatCount(warnings.length)} to look at`
  const before = `\n<details>\n<summary>${STATUS_ICONS.warn} ${title}</summary>\n`
  return [checkTable(warnings, { before, after: '\n</details>\n' })]
}

function footer({ report, runUrl }: GovernanceSummaryInput): string {
  const thresholds = [...new Set(report.gates.map(({ thresholdsVersion }) => thresholdsVersion))]
  const facts = [
    `commit ${code(report.subject.commit.slice(0, 12))}`,
    ...(thresholds.length === 0 ? [] : [`thresholds ${thresholds.map((each) => code(each)).join(', ')}`]),
    `reported ${code(report.reportedAt)}`,
    ...(runUrl === undefined ? [] : [`<a href="${runUrl}">run</a>`]),
  ]
  return `\n<sub>${facts.join(' · ')}</sub>\n`
}

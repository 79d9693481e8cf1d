import { CHECK_STATUSES, type Check, type CheckStatus, type Finding } from '@governance-gates/core'
import { formatActual, formatCount, formatExpected } from '../amount.ts'
import { rulePage } from '../rule-page.ts'
import { checksWith, ranked, STATUS_ICONS } from '../status.ts'
import { tableHead, tableRow } from './block.ts'
import { code, escapeMarkdown } from './escape.ts'
import { FOLD_END, folded, type Section, sectionOf } from './section.ts'

/** How much of one finding is shown: a stack trace belongs in the verdict file. */
const FINDING_LIMIT = 300

const COLUMNS: string = tableHead([
  { header: 'Rule' },
  { header: 'Wanted', align: 'right' },
  { header: 'Actual', align: 'right' },
  { header: 'Status' },
])

/** All checks as a folded table, the worst first. */
export function allChecks(checks: readonly Check[]): readonly Section[] {
  if (checks.length === 0) return []
  const counts = CHECK_STATUSES.map((status) => [checksWith(checks, status).length, WORDS[status]] as const)
  const told = counts.filter(([count]) => count > 0).map(([count, word]) => `${formatCount(count)} ${word}`)
  const title = `${namesOf(checks.length)}: ${told.join(', ')}`
  const head = `${folded(title)}\n${COLUMNS}`
  return [sectionOf({ head, values: ranked(checks), render: checkRow, foot: FOLD_END, source: 'verdict' })]
}

function namesOf(count: number): string {
  if (count === 1) return '1 check'
  return `${count === 2 ? 'Both' : `All ${formatCount(count)}`} checks`
}

const WORDS: Readonly<Record<CheckStatus, string>> = {
  fail: 'failed',
  inconclusive: 'inconclusive',
  warn: 'with a warning',
  pass: 'passed',
  skipped: 'skipped',
}

function checkRow(check: Check): string {
  return tableRow([
    `${escapeMarkdown(check.title)}<br>${linkedId(check)}`,
    escapeMarkdown(formatExpected(check.expected)),
    escapeMarkdown(formatActual(check)),
    `${STATUS_ICONS[check.status]} ${check.status}`,
  ])
}

/** The check's id; where there is something to do, with a link to the page of its rule. */
function linkedId({ id, rule, status }: Check): string {
  const page = status === 'pass' || status === 'skipped' ? undefined : rulePage(rule)
  return page === undefined ? code(id) : `<a href="${page}">${code(id)}</a>`
}

/** A finding as an item of a list. */
export function findingItem({ message, subject, file, line }: Finding): string {
  const place = file === undefined ? '' : ` – ${code(line === undefined ? file : `${file}:${line}`)}`
  const named = subject === undefined ? '' : `${code(subject)}: `
  return `- ${named}${escapeMarkdown(message, FINDING_LIMIT)}${place}\n`
}

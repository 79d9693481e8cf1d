import type { Check, Finding } from '@governance-gates/core'
import { formatActual, formatCount, formatExpected } from '../amount.ts'
import { rulePage } from '../rule-page.ts'
import { STATUS_ICONS } from '../status.ts'
import { tableHead, tableRow } from './block.ts'
import { code, escapeMarkdown } from './escape.ts'
import { type Section, sectionOf } from './section.ts'

/** How much of one finding is shown: a stack trace belongs in the verdict file. */
const FINDING_LIMIT = 300

const COLUMNS: string = tableHead([
  { header: 'Rule' },
  { header: 'Wanted', align: 'right' },
  { header: 'Actual', align: 'right' },
  { header: 'Status' },
])

/** Checks as a table, between two pieces of Markdown. */
export function checkTable(
  checks: readonly Check[],
  { before, after }: { readonly before: string; readonly after: string },
): Section {
  const head = `${before}\n${COLUMNS}`
  return sectionOf({ head, values: checks, render: checkRow, foot: after, source: 'verdict' })
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

/** Why a check has its status, what to do, and its findings, the first of them unfolded; nothing if the table says it all. */
export function checkReasons(check: Check, unfolded: number): readonly Section[] {
  const { detail, remedy, findings } = check
  const paragraphs = [
    `#### ${STATUS_ICONS[check.status]} ${titleOf(check)}`,
    ...(detail === undefined ? [] : [escapeMarkdown(detail)]),
    ...(remedy === undefined ? [] : [`**What to do:** ${escapeMarkdown(remedy)}`]),
  ]
  if (paragraphs.length === 1 && findings.length === 0) return []
  const head =
    paragraphs.map((paragraph) => `\n${paragraph}\n`).join('') + (findings.length === 0 ? '' : '\n')
  const [shown, folded] = [findings.slice(0, unfolded), findings.slice(unfolded)]
  const first = sectionOf({ head, values: shown, render: findingItem, source: 'verdict' })
  if (folded.length === 0) return [first]
  const more = `\n<details>\n<summary>${formatCount(folded.length)} more</summary>\n\n`
  const rest = { head: more, values: folded, render: findingItem, foot: '\n</details>\n' }
  return [first, sectionOf({ ...rest, source: 'verdict' })]
}

/** The rule's title, and what it was applied to. */
function titleOf({ title, scope }: Check): string {
  const values = Object.values(scope)
  return [escapeMarkdown(title), ...values.map((value) => code(value))].join(' ')
}

/** A finding as an item of a list. */
export function findingItem({ message, subject, file, line }: Finding): string {
  const place = file === undefined ? '' : ` – ${code(line === undefined ? file : `${file}:${line}`)}`
  const named = subject === undefined ? '' : `${code(subject)}: `
  return `- ${named}${escapeMarkdown(message, FINDING_LIMIT)}${place}\n`
}

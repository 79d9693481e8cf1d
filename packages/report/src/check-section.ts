import type { Check, Finding } from '@governance-gates/core'
import { formatActual, formatExpected } from './amount.ts'
import { tableHead, tableRow } from './block.ts'
import { code, escapeMarkdown } from './escape.ts'
import { type Section, sectionOf } from './section.ts'
import { STATUS_ICONS } from './status.ts'

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
    `${escapeMarkdown(check.title)}<br>${code(check.id)}`,
    escapeMarkdown(formatExpected(check)),
    escapeMarkdown(formatActual(check)),
    `${STATUS_ICONS[check.status]} ${check.status}`,
  ])
}

/** Why a check has its status, what to do, and so many findings; nothing when the table tells it all. */
export function checkReasons(check: Check, maxFindings: number): readonly Section[] {
  const { detail, remedy, findings } = check
  const paragraphs = [
    `#### ${STATUS_ICONS[check.status]} ${escapeMarkdown(check.title)}`,
    ...(detail === undefined ? [] : [escapeMarkdown(detail)]),
    ...(remedy === undefined ? [] : [`**What to do:** ${escapeMarkdown(remedy)}`]),
  ]
  if (paragraphs.length === 1 && findings.length === 0) return []
  const head =
    paragraphs.map((paragraph) => `\n${paragraph}\n`).join('') + (findings.length === 0 ? '' : '\n')
  return [sectionOf({ head, values: findings, render: findingItem, source: 'verdict', limit: maxFindings })]
}

function findingItem({ message, subject, file, line }: Finding): string {
  const place = file === undefined ? '' : ` – ${code(line === undefined ? file : `${file}:${line}`)}`
  const named = subject === undefined ? '' : `${code(subject)}: `
  return `- ${named}${escapeMarkdown(message, FINDING_LIMIT)}${place}\n`
}

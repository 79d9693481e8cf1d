import type { Finding } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import { formatCount } from '../amount.ts'
import { code, escapeMarkdown } from '../markdown/escape.ts'
import { type Section, sectionOf } from '../markdown/section.ts'
import { rulePage } from '../rule-page.ts'
import { STATUS_ICONS } from '../status.ts'
import type { Cause } from './cause.ts'
import { causeDetail, causeTitle, shortFinding, whereOf } from './cause-text.ts'

/** How many findings of a cause are not folded. */
const UNFOLDED = 10
const FINDING_LIMIT = 600
const MAX_RULES = 5

/** What is wrong, where, and what to do: as one part of a summary. */
export function causeSections(cause: Cause): readonly Section[] {
  const { findings, told } = cause
  const [{ check }] = cause.checks
  const head = `\n${titleOf(cause)}\n${findings.length === 0 ? '' : '\n'}`
  const render = (finding: Finding) => causeItem(shortFinding(check.rule, finding))
  const [shown, folded] = [findings.slice(0, UNFOLDED), findings.slice(UNFOLDED)]
  const aside = told === 0 ? '' : `- ${formatCount(told)} more, named above\n`
  const foot = folded.length === 0 ? aside + remedyOf(cause) : ''
  const first = sectionOf({ head, values: shown, render, foot, source: 'verdict' })
  if (folded.length === 0) return [first]
  // What to do is seen without unfolding.
  const before = `${remedyOf(cause)}\n<details>\n<summary>${formatCount(folded.length)} more</summary>\n\n`
  const after = `${aside}\n</details>\n`
  return [first, sectionOf({ head: before, values: folded, render, foot: after, source: 'verdict' })]
}

function remedyOf(cause: Cause): string {
  const [{ check }] = cause.checks
  const parts = [
    ...(check.remedy === undefined ? [] : [`→ ${escapeMarkdown(sentence(check.remedy))}`]),
    `<sub>${rulesOf(cause)}</sub>`,
  ]
  return `\n${parts.join(' ')}\n`
}

/** What is wrong, on which systems, and the numbers. */
function titleOf(cause: Cause): string {
  const title = `**${escapeMarkdown(causeTitle(cause))}**`
  const where = whereOf(cause)
  const detail = causeDetail(cause)
  return [
    where === '' ? title : `${title} ${escapeMarkdown(where)}`,
    ...(detail === undefined ? [] : [escapeMarkdown(detail)]),
  ].join(' · ')
}

/** A remedy begins with a verb. */
function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?:]$/.test(text) ? '' : '.'}`
}

/** The ids of the rules, each with a link to its page. */
function rulesOf({ checks }: Cause): string {
  const ids = [...new Map(checks.map(({ check }) => [check.id, check])).values()]
  const shown = ids.slice(0, MAX_RULES).map(({ id, rule }) => {
    const page = rulePage(rule)
    return page === undefined ? code(id) : `<a href="${page}">${code(id)}</a>`
  })
  const more = ids.length - MAX_RULES
  return [...shown, ...(more > 0 ? [`and ${formatCount(more)} more`] : [])].join(' ')
}

/** Where it is comes first: it is what a reader opens. */
function causeItem({ message, subject, file, line }: Finding): string {
  const place = file === undefined ? '' : `${code(line === undefined ? file : `${file}:${line}`)} `
  const named = subject === undefined || subject === file ? '' : `${code(subject)}: `
  return `- ${place}${named}${escapeMarkdown(message, FINDING_LIMIT)}\n`
}

/** The mark of a verdict or a report: what is wrong is only a warning where it may still be merged. */
export function iconOf({ status, blocking }: Pick<Verdict, 'status' | 'blocking'>): string {
  return status !== 'pass' && !blocking ? STATUS_ICONS.warn : STATUS_ICONS[status]
}

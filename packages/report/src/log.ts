import type { Check } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import { formatActual, formatCount, formatExpected } from './amount.ts'
import { plain } from './markdown/escape.ts'
import { findingLimit, findingLine } from './markdown/finding-line.ts'
import { modeNote } from './mode-note.ts'
import { policyChangeLines } from './policy-change.ts'
import { rulePage } from './rule-page.ts'
import { ranked, STATUS_MARKS } from './status.ts'

export interface LogInput {
  readonly verdict: Verdict
  readonly headline: string
  readonly verdictPath: string
}

const WIDTH = 100
const ID_WIDTH = 48
/** An id is for copying: only what a stranger has made absurdly long is cut. */
const ID_LIMIT = 200
const AMOUNT_WIDTH = 20
/** A log has no limit but patience: what blocks is listed, what warns is sampled. */
const MAX_FINDINGS = { blocking: 200, other: 5 } as const
const INDENT = '      '

/** The verdict as lines for a console, 100 columns wide, without colours. */
export function renderLog({ verdict, headline, verdictPath }: LogInput): readonly string[] {
  const checks = ranked(verdict.checks)
  const row = rowsFor(checks)
  const shown = new Map<string, string>()
  const lines = [
    ...wrap(
      `${STATUS_MARKS[verdict.status]} ${plain(verdict.gate)} ${verdict.status}: ${plain(headline)}`,
      '  ',
    ),
    ...modeLines(verdict),
    '',
    ...checks.flatMap((check) => [...wrap(row(check), INDENT), ...reasonsOnce(check, shown)]),
    ...changeLines(verdict),
    '',
    `Verdict: ${verdictPath}`,
  ]
  // Once more as a whole, for what only appears when parts are put together or a line is broken.
  return lines.map((line) => plain(line))
}

function changeLines({ policyChanges = [] }: Verdict): readonly string[] {
  const lines = policyChangeLines(policyChanges)
  return lines.length === 0 ? [] : ['', ...lines.flatMap((line) => wrap(line, '  '))]
}

function modeLines(verdict: Verdict): readonly string[] {
  const note = modeNote(verdict)
  return note === undefined ? [] : wrap(`  ${verdict.mode} mode: ${note}`, '  ')
}

/** Draws a check as one line: its id, which is short, exact and what the output `failed-checks` says. */
function rowsFor(checks: readonly Check[]): (check: Check) => string {
  const id = (check: Check) => plain(check.id, ID_LIMIT)
  const wanted = (check: Check) => plain(formatExpected(check.expected))
  const idWidth = widest(checks.map(id), ID_WIDTH)
  const wantedWidth = widest(checks.map(wanted), AMOUNT_WIDTH)
  return (check) => {
    const name = `${STATUS_MARKS[check.status]} ${id(check).padEnd(idWidth)}`
    // Nothing was wanted of it.
    if (check.status === 'skipped') return `  ${name}  ${plain(skipped(check))}`
    return `  ${name}  wanted ${wanted(check).padEnd(wantedWidth)}  found ${plain(formatActual(check))}`
  }
}

function skipped(check: Check): string {
  return check.actual === null ? 'skipped' : `skipped: ${formatActual(check)}`
}

/** The same findings are listed once, however many rules they break. */
function reasonsOnce(check: Check, shown: Map<string, string>): readonly string[] {
  const key = JSON.stringify([check.remedy, check.findings])
  const before = shown.get(key)
  if (before !== undefined) return wrap(`${INDENT}as ${plain(before, ID_LIMIT)} above`, INDENT)
  if (check.findings.length > 0) shown.set(key, check.id)
  return reasons(check)
}

/** What explains a check that does not simply pass. */
function reasons(check: Check): readonly string[] {
  const { rule, title, status, detail, findings, remedy } = check
  if (status === 'pass' || (status === 'skipped' && detail === undefined)) return []
  const isBlocking = status === 'fail' || status === 'inconclusive'
  const most = isBlocking ? MAX_FINDINGS.blocking : MAX_FINDINGS.other
  const more = findings.length - most
  const limit = findingLimit(check)
  const page = isBlocking ? rulePage(rule) : undefined
  return [
    ...wrap(INDENT + plain(detail === undefined ? title : `${title}: ${detail}`), INDENT),
    ...findings
      .slice(0, most)
      .flatMap((finding) => wrap(`${INDENT}- ${findingLine(finding, limit)}`, `${INDENT}  `)),
    ...(more > 0 ? [`${INDENT}… ${formatCount(more)} more in the verdict file`] : []),
    ...(remedy === undefined ? [] : wrap(`${INDENT}→ ${plain(remedy)}`, `${INDENT}  `)),
    ...(page === undefined ? [] : [`${INDENT}  ${page}`]),
  ]
}

/** Breaks a line between words; a word that is longer than a line stays whole, so that it can be copied. */
function wrap(text: string, indent: string): readonly string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > WIDTH) {
    const before = rest.lastIndexOf(' ', WIDTH)
    const at = before >= WIDTH / 2 ? before : rest.indexOf(' ', WIDTH)
    if (at === -1) break
    lines.push(rest.slice(0, at).trimEnd())
    rest = indent + rest.slice(at).trimStart()
  }
  return [...lines, rest]
}

function widest(texts: readonly string[], limit: number): number {
  return Math.min(
    limit,
    texts.reduce((width, text) => Math.max(width, text.length), 0),
  )
}

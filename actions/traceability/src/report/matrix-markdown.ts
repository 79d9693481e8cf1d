import { formatRate } from '@governance-gates/core'
import { code, escapeMarkdown } from '@governance-gates/report'
import { LINK_STATES, type LinkState, STATE_MEANINGS } from '../checks/link-state.ts'
import type { Cell, RequirementStanding } from '../checks/requirement-standing.ts'
import { categoryTitle, type MatrixReport, NOT_ASKED } from './matrix-report.ts'
import { stateText } from './state-text.ts'

/** The matrix as GitHub-flavoured Markdown: requirement × category × state. */
export function matrixMarkdown(report: MatrixReport): string {
  const { platform, commit, evaluatedAt, categories, standings, untraced, orphaned } = report
  const judged = `Judged at ${escapeMarkdown(evaluatedAt)}${commit === '' ? '' : ` for commit ${code(commit)}`}.`
  const covered = standings.filter(({ state }) => state === 'covered').length
  return [
    `# Traceability of ${escapeMarkdown(platform)}\n`,
    `${judged} ${covered} of ${standings.length} requirements are covered.${coverageText(report)}\n`,
    table(
      ['Requirement', 'Title', 'State', ...categories.map(categoryTitle)],
      [...standings.map((standing) => requirementRow(standing, categories))],
    ),
    ...listing(
      'Untraced tests',
      untraced.map((name) => code(name)),
    ),
    ...listing(
      'Orphaned tags',
      orphaned.map(({ id, shown, line }) => `${code(id)} in ${code(`${shown}:${line}`)}`),
    ),
    '## What the states mean\n',
    LINK_STATES.map((state) => `- ${stateText(state)}: ${STATE_MEANINGS[state]}\n`).join(''),
  ].join('\n')
}

function coverageText({ coverage }: MatrixReport): string {
  if (coverage === undefined) return ''
  const { part, whole } = coverage.coverage
  return ` ${part} of ${whole} classified tests are traced (${formatRate(coverage.coverage)}).`
}

function requirementRow(
  { requirement: { id, title }, state, cells }: RequirementStanding,
  categories: readonly string[],
): readonly string[] {
  return [
    code(id),
    escapeMarkdown(title),
    stateText(state),
    ...categories.map((category) => cellText(cells.get(category))),
  ]
}

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return NOT_ASKED
  const lines = cell.evidence.map((each) => `${mark(each.state, cell.state)}${code(each.path)}`)
  return [stateText(cell.state), ...lines].join('<br>')
}

/** The state of one piece of evidence, where it is not that of all. */
function mark(state: LinkState, all: LinkState): string {
  return state === all ? '' : `${stateText(state)} `
}

function listing(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`## ${title}\n`, items.map((item) => `- ${item}\n`).join('')]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return (
    line(head.map((title) => escapeMarkdown(title))) + line(head.map(() => ':---')) + rows.map(line).join('')
  )
}

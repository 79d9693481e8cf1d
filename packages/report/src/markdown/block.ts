import { type CheckStatus, type Fraction, formatRate } from '@governance-gates/core'
import { formatPercent } from '../amount.ts'
import { STATUS_ICONS } from '../status.ts'
import { type Chart, chartMarkdown } from './chart.ts'
import { code, escapeMarkdown } from './escape.ts'
import { type Section, sectionOf } from './section.ts'
import { visible } from './visible.ts'

/**
 * One value of a gate's own table or list. A string is untrusted text; `code` is a subject, a path or a literal value;
 * `bar` draws a rate; `headroom` what is left of a limit, in percent of it, negative where it is exceeded.
 */
export type Cell =
  | string
  | { readonly code: string }
  | { readonly status: CheckStatus }
  | { readonly bar: Fraction }
  | { readonly headroom: number }

export interface Column {
  readonly header: string
  readonly align?: 'left' | 'right'
}

/** What a gate shows besides its checks: the numbers that put them into context. */
export type Block =
  | {
      readonly kind: 'table'
      readonly title: string
      readonly columns: readonly Column[]
      /** A row that is shorter than the columns ends in empty cells; what is beyond them is not shown. */
      readonly rows: readonly (readonly Cell[])[]
    }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly Cell[] }
  /** Lines to copy. Shown whole or not at all: a part of a file to paste is a wrong file. */
  | {
      readonly kind: 'snippet'
      readonly title: string
      readonly language: 'toml' | 'yaml' | 'json' | 'text'
      readonly text: string
    }
  | (Chart & { readonly kind: 'chart'; readonly title: string })

/** A block as Markdown; nothing when it has no rows. */
export function blockSections(block: Block): readonly Section[] {
  const title = `\n### ${escapeMarkdown(block.title)}\n\n`
  if (block.kind === 'list') {
    if (block.items.length === 0) return []
    const render = (item: Cell) => `- ${renderCell(item)}\n`
    return [sectionOf({ head: title, values: block.items, render, source: 'gate' })]
  }
  if (block.kind === 'snippet') {
    if (block.text === '') return []
    const render = (text: string) => fenced(text, block.language)
    return [sectionOf({ head: title, values: [block.text], render, source: 'gate' })]
  }
  if (block.kind === 'chart') {
    const drawn = chartMarkdown(block)
    if (drawn === undefined) return []
    return [sectionOf({ head: title, values: [drawn], render: (text) => text, source: 'gate' })]
  }
  const { columns, rows } = block
  if (rows.length === 0) return []
  const render = (row: readonly Cell[]) => tableRow(columns.map((_, index) => renderCell(row[index] ?? '')))
  return [sectionOf({ head: title + tableHead(columns), values: rows, render, source: 'gate' })]
}

/** The first two lines of a table. */
export function tableHead(columns: readonly Column[]): string {
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : ':---'))
  return tableRow(columns.map(({ header }) => escapeMarkdown(header))) + tableRow(rule)
}

/** One line of a table, of cells that are Markdown already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}

const SNIPPET_LINE = 1_000

/** A code block whose fence is longer than every run of backticks in it: nothing in it can close it. */
function fenced(text: string, language: string): string {
  const lines = text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => visible(line, SNIPPET_LINE))
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length)
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run + 1), 3))
  return `${fence}${language}\n${lines.join('\n')}\n${fence}\n`
}

function renderCell(cell: Cell): string {
  if (typeof cell === 'string') return escapeMarkdown(cell)
  if ('code' in cell) return code(cell.code)
  if ('status' in cell) return `${STATUS_ICONS[cell.status]} ${cell.status}`
  if ('headroom' in cell) return headroom(cell.headroom)
  return cell.bar.whole === 0 ? formatRate(cell.bar) : `${bar(cell.bar)} ${formatRate(cell.bar)}`
}

const BAR_WIDTH = 10

/** Ten squares, cut and not rounded like the number beside them: a full bar means all of it. */
function bar({ part, whole }: Fraction): string {
  const filled = Math.min(BAR_WIDTH, Math.max(0, Math.floor((part * BAR_WIDTH) / whole)))
  return `<code>${'▓'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}</code>`
}

const MOST_SHOWN = 999

/** Full squares for what is used of the limit: all of them, and in words, where nothing is left and not before. */
function headroom(percent: number): string {
  const used =
    percent <= 0 ? BAR_WIDTH : Math.min(BAR_WIDTH - 1, Math.max(0, Math.ceil((100 - percent) / BAR_WIDTH)))
  const squares = percent < 0 ? '█'.repeat(BAR_WIDTH) : '▓'.repeat(used) + '░'.repeat(BAR_WIDTH - used)
  return `<code>${squares}</code> ${headroomText(percent)}`
}

function headroomText(percent: number): string {
  if (percent < -MOST_SHOWN) return `more than ${MOST_SHOWN}% over`
  if (percent < 0) return `${formatPercent(-percent, 'up')} over`
  if (percent === 0) return 'used up'
  const left = formatPercent(Math.min(percent, MOST_SHOWN), 'down')
  return left === '0%' ? 'less than 0.01% left' : `${left} left`
}

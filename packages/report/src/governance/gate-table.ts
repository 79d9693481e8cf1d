import { worstStatus } from '@governance-gates/core'
import type { GateStanding } from '@governance-gates/verdict'
import { formatCount } from '../amount.ts'
import { tableHead, tableRow } from '../markdown/block.ts'
import { escapeMarkdown } from '../markdown/escape.ts'
import { type Section, sectionOf } from '../markdown/section.ts'
import { cutTo } from '../markdown/visible.ts'
import { STATUS_ICONS } from '../status.ts'

/** More columns than this are not read on one screen. */
const MAX_COLUMNS = 6
const LABEL_LIMIT = 60

/** The gates as rows, the cells of the matrix as columns; in a list where there are too many of them. */
export function gateTable(gates: readonly GateStanding[]): Section {
  const labels = [...new Set(gates.flatMap(({ cells }) => cells.map(({ label }) => label)))]
  if (labels.length > MAX_COLUMNS) return listTable(gates)
  const short = shortLabels(labels)
  const columns = [
    { header: '' },
    ...labels.map((label) => ({ header: cutTo(short(label), LABEL_LIMIT) || 'Result' })),
  ]
  return sectionOf({
    head: `\n${tableHead(columns)}`,
    values: gates,
    render: ({ gate, cells }) =>
      tableRow([escapeMarkdown(gate), ...labels.map((label) => mark(cells, label))]),
    source: 'gate',
  })
}

type Cells = GateStanding['cells']

function mark(cells: Cells, label: string): string {
  const worst = worstStatus(cells.filter((cell) => cell.label === label).map(({ status }) => status))
  return worst === undefined ? '–' : STATUS_ICONS[worst]
}

/** `os=ubuntu-latest` is `ubuntu-latest` where the labels of cells name nothing but that. */
function shortLabels(labels: readonly string[]): (label: string) => string {
  const names = labels.filter((label) => label.includes('=')).map(keyOf)
  const isShared = names.every((name) => name !== undefined && name === names[0])
  return (label) => (isShared && names.length > 0 ? label.slice(label.indexOf('=') + 1) : label)
}

/** The only key of a label; undefined where it has several. */
function keyOf(label: string): string | undefined {
  return /^([^=,]+)=[^=,]+$/.exec(label)?.[1]
}

const LIST_COLUMNS: string = tableHead([
  { header: '' },
  { header: 'Where it does not pass' },
  { header: 'Cells' },
])
const MAX_CELLS = 20

function listTable(gates: readonly GateStanding[]): Section {
  return sectionOf({
    head: `\n${LIST_COLUMNS}`,
    values: gates,
    render: ({ gate, status, cells }) =>
      tableRow([
        `${STATUS_ICONS[status]} ${escapeMarkdown(gate)}`,
        openCells(cells),
        formatCount(cells.length),
      ]),
    source: 'gate',
  })
}

function openCells(cells: Cells): string {
  const open = cells.filter(({ status }) => status !== 'pass')
  const shown = open
    .slice(0, MAX_CELLS)
    .map(({ label, status }) => `${STATUS_ICONS[status]} ${escapeMarkdown(label)}`)
  const more = open.length - MAX_CELLS
  return [...shown, ...(more > 0 ? [`and ${formatCount(more)} more`] : [])].join('<br>')
}

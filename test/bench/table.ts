import type { Estimate } from './cost.ts'
import type { Figure, Line, Row, Unit } from './row.ts'

/** The lines as a Markdown table: what was measured, between which quartiles, and whether the target is reached. */
export function tableOf(lines: readonly Line[]): string {
  const head = [
    '| what | against | target | measured | quartiles | by the clock | pairs | |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |',
  ]
  return `${[...head, ...lines.map(lineOf)].join('\n')}\n`
}

function lineOf(line: Line): string {
  const { name, against = '', unit, target } = line.figure
  const limit = target === undefined ? '' : `≤ ${target} ${unit}`
  if ('reason' in line) return cells([name, against, limit, 'not measured', '', '', '', line.reason])
  const { measured, wall } = line
  return cells([
    ...[name, against, limit, shown(measured.median, unit), quartiles(measured)],
    wall === undefined ? '' : shown(wall.median, unit),
    measured.samples === 1 ? '' : String(measured.samples),
    outcomeOf(line),
  ])
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`
}

function shown(value: number, unit: Unit): string {
  return `${numberOf(value)} ${unit}`
}

/** Three digits: the noise of a machine is larger than what comes after them. */
function numberOf(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

function quartiles({ low, high, samples }: Estimate): string {
  return samples === 1 ? '' : `${numberOf(low)}–${numberOf(high)}`
}

/** Between the quartiles a target is neither reached nor missed for certain; the median decides, and the reader sees both. */
function outcomeOf({ figure: { target }, measured }: Row): string {
  if (target === undefined) return 'for information'
  return measured.median <= target ? 'reached' : '**missed**'
}

/** A figure as evidence: the JSON that github-action-benchmark reads. */
export interface Evidence {
  readonly name: string
  readonly unit: string
  readonly value: number
  readonly range?: string
}

/** What perf-budget reads: CPU time, memory and sizes. Time by the clock depends on what else the machine does. */
export function evidenceOf(lines: readonly Line[]): readonly Evidence[] {
  return lines.flatMap((line) => ('reason' in line ? [] : [evidence(line.figure, line.measured)]))
}

function evidence({ name, unit }: Figure, measured: Estimate): Evidence {
  const range = quartiles(measured)
  return {
    name,
    unit: unit === '×' ? 'count' : unit,
    value: measured.median,
    ...(range === '' ? {} : { range }),
  }
}

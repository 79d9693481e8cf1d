/** How some numbers came to where they are. */
export interface Chart {
  /** One for each point, oldest first. */
  readonly labels: readonly string[]
  readonly values: readonly number[]
  readonly unit: string
  /** Drawn as a line across. */
  readonly limit?: number
}

interface Point {
  readonly label: string
  readonly value: number
}

const MAX_POINTS = 60
const BLOCKS = '▁▂▃▄▅▆▇█'

/**
 * A chart as Markdown: a Mermaid diagram, which GitHub draws, and a line of blocks for where nobody draws it. Undefined
 * for fewer than two numbers, which are no line. https://mermaid.js.org/syntax/xyChart.html
 */
export function chartMarkdown({ labels, values, unit, limit }: Chart): string | undefined {
  const points = values
    .map((value, index) => ({ label: labels[index] ?? '', value }))
    .filter(({ value }) => Number.isFinite(value))
    .slice(-MAX_POINTS)
  if (points.length < 2) return undefined
  const drawn = limit !== undefined && Number.isFinite(limit) ? limit : undefined
  return `${diagram(points, unit, drawn)}\n${fallback(points, unit, drawn)}`
}

function diagram(points: readonly Point[], unit: string, limit: number | undefined): string {
  const [least, most] = rangeOf(points, limit)
  const [from, until] = [points[0]?.label ?? '', points.at(-1)?.label ?? '']
  const lines = [
    COLOURS,
    'xychart-beta',
    // By number: two points with one label would be drawn as one.
    `  x-axis ${quoted(`runs from ${from} to ${until}`)} 1 --> ${points.length}`,
    `  y-axis ${quoted(unit)} ${digits(least)} --> ${digits(most)}`,
    `  line [${points.map(({ value }) => digits(value)).join(', ')}]`,
    ...(limit === undefined ? [] : [`  line [${points.map(() => digits(limit)).join(', ')}]`]),
  ]
  return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\`\n`
}

/** Readable on light and on dark: the values blue, the limit red. The default is nearly white. */
const COLOURS = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#0969da, #cf222e"}}}}%%'

/** A flat line lies in the middle of something. */
function rangeOf(points: readonly Point[], limit: number | undefined): readonly [number, number] {
  const all = [...points.map(({ value }) => value), ...(limit === undefined ? [] : [limit])]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const margin = (most - least || Math.abs(most) || 1) * 0.1
  return [least >= 0 ? Math.max(0, least - margin) : least - margin, most + margin]
}

/** Text in a diagram: nothing in it ends the string, the line or the block, or begins a comment (`%%`). */
function quoted(text: string): string {
  const plain = text === '%' ? 'percent' : text.replace(/[^A-Za-z0-9 _./:-]/g, ' ')
  return `"${plain.slice(0, 40) || ' '}"`
}

/** A number without an exponent, which Mermaid does not read. */
function digits(value: number): string {
  const text = String(Number(value.toPrecision(6)))
  if (!text.includes('e')) return text
  return Math.abs(value) < 1 ? value.toFixed(12) : BigInt(Math.round(value)).toString()
}

function fallback(points: readonly Point[], unit: string, limit: number | undefined): string {
  const [least, most] = [
    Math.min(...points.map(({ value }) => value)),
    Math.max(...points.map(({ value }) => value)),
  ]
  const line = points.map(({ value }) => blockOf(value, least, most)).join('')
  const name = unit.replace(/[^A-Za-z0-9/%]/g, '')
  const range = `${digits(least)} to ${digits(most)}${name === '' ? '' : ` ${name}`}`
  const bound = limit === undefined ? '' : `, limit ${digits(limit)}`
  return `<details><summary>As text</summary>\n\n\`${line}\` ${range}${bound}, ${points.length} runs\n\n</details>\n`
}

function blockOf(value: number, least: number, most: number): string {
  const share = most === least ? 0.5 : (value - least) / (most - least)
  return BLOCKS[Math.min(BLOCKS.length - 1, Math.floor(share * BLOCKS.length))] ?? ''
}

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
/** Larger numbers fill a line with digits, for Mermaid reads no exponents; they are left out like infinite ones. */
const MOST = 1e15
/** Smaller differences are drawn as none. */
const FINEST = 12
const MAX_UNIT = 40
const BLOCKS = '▁▂▃▄▅▆▇█'

/**
 * A chart as Markdown: a Mermaid diagram, which GitHub draws, and a line of blocks for where nobody draws it. Undefined
 * for fewer than two numbers, which do not make a line. https://mermaid.js.org/syntax/xyChart.html
 */
export function chartMarkdown({ labels, values, unit, limit }: Chart): string | undefined {
  const points = values
    .map((value, index) => ({ label: labels[index] ?? '', value: rounded(value) }))
    .filter(({ value }) => isDrawable(value))
    .slice(-MAX_POINTS)
  if (points.length < 2) return undefined
  const drawing: Drawing = {
    points,
    unit: unit.replace(/[µμ]/g, 'u'),
    limit: limit !== undefined && isDrawable(limit) ? rounded(limit) : undefined,
  }
  return `${diagram(drawing)}\n${fallback(drawing)}`
}

interface Drawing {
  readonly points: readonly Point[]
  readonly unit: string
  readonly limit: number | undefined
}

function isDrawable(value: number): boolean {
  return Math.abs(value) < MOST
}

function rounded(value: number): number {
  return isDrawable(value) ? Number(value.toFixed(FINEST)) : value
}

function diagram(drawing: Drawing): string {
  const { points, unit, limit } = drawing
  const [least, most] = rangeOf(drawing)
  const digits = digitsWithin(most - least)
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
function rangeOf({ points, limit }: Drawing): readonly [number, number] {
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

/** Writes numbers without an exponent, as exactly as it takes to distinguish them in so wide a range. */
function digitsWithin(range: number): (value: number) => string {
  const decimals = Math.min(FINEST + 1, Math.max(0, 3 - Math.floor(Math.log10(range))))
  return (value) => {
    const text = value.toFixed(decimals)
    const short = text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text
    return short === '-0' ? '0' : short
  }
}

function fallback(drawing: Drawing): string {
  const { points, unit, limit } = drawing
  const [from, until] = rangeOf(drawing)
  const digits = digitsWithin(until - from)
  const values = points.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const line = values.map((value) => blockOf(value, least, most)).join('')
  const name = unit.replace(/[^A-Za-z0-9/%]/g, '').slice(0, MAX_UNIT)
  const range = `${digits(least)} to ${digits(most)}${name === '' ? '' : ` ${name}`}`
  const bound = limit === undefined ? '' : `, limit ${digits(limit)}`
  return `<details><summary>As text</summary>\n\n\`${line}\` ${range}${bound}, ${points.length} runs\n\n</details>\n`
}

function blockOf(value: number, least: number, most: number): string {
  const share = most === least ? 0.5 : (value - least) / (most - least)
  return BLOCKS[Math.min(BLOCKS.length - 1, Math.floor(share * BLOCKS.length))] ?? ''
}

import { textOf } from './linted-files.ts'

/** What people copy out of docs/adopt.md: its files, in the order of the page, and the rows of its tables. */
const GUIDE = 'docs/adopt.md'
const BLOCK =
  /^```(?<language>yaml|toml|json)\n(?:# (?<path>\S+)\n|# in (?<section>\S+)\n)?(?<text>.*?)^```$/gms

/** The blocks of a file; JSON has no comments that could name one. */
export function blocksOf(document: string, path: string): readonly string[] {
  return [...textOf(document).matchAll(BLOCK)].flatMap(({ groups = {} }) => {
    const { language, text = '', section } = groups
    const named = language === 'json' ? 'requirements.json' : (groups['path'] ?? `in ${section}`)
    return named === path ? [text] : []
  })
}

/** The block of a file in the guide: its first, second, … version. */
export function version(path: string, index: number): string {
  const found = blocksOf(GUIDE, path)[index]
  if (found === undefined) throw new Error(`${GUIDE} has no version ${index} of ${path}`)
  return found
}

/** A row of a table in the guide, by the heads of its columns. Cells are without their backticks. */
export function rowOf(table: string, name: string): Readonly<Record<string, string>> {
  const lines = textOf(GUIDE).split('\n')
  const start = lines.findIndex((line) => cellsOf(line)[0] === table)
  if (start === -1) throw new Error(`${GUIDE} has no table of ${table}`)
  const heads = cellsOf(lines[start] ?? '')
  const row = lines.slice(start).find((line) => cellsOf(line)[0] === name)
  if (row === undefined) throw new Error(`the table of ${table} has no row ${name}`)
  const cells = cellsOf(row)
  return Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? '']))
}

function cellsOf(line: string): readonly string[] {
  const cells = line.split('|').slice(1, -1)
  return cells.map((cell) => cell.trim().replace(/^`([^`]*)`$/, '$1'))
}

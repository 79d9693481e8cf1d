import { posix } from 'node:path'

/** A test that a page names as the proof of what it says. */
export interface NamedTest {
  /** As the file of the test has it: the name of a test or a group, or a text of a row in its table. */
  readonly name: string
  /** The file, relative to the repository. */
  readonly path: string
  readonly line: number
}

/** The tests that a page links to: `[name](path/to/x.test.ts)`. A link that is called by its path is about the whole file. */
export function namedTestsIn(page: string, markdown: string): readonly NamedTest[] {
  return markdown.split('\n').flatMap((text, index) =>
    Array.from(text.matchAll(LINK), ([, name = '', target = '']) => ({
      name: name.replaceAll('`', '').replaceAll('\\', ''),
      path: posix.join(posix.dirname(page), target),
      line: index + 1,
    })).filter(({ name, path }) => name !== path),
  )
}

const LINK = /\[((?:[^[\]]|\[[^[\]]*\])+)\]\(([^()\s#]+\.test\.ts)\)/g

/** Whether a source has a text as a whole literal. */
export function hasLiteral(source: string, text: string): boolean {
  return ["'", '"', '`'].some((quote) => source.includes(quote + text + quote))
}

/** What a part of a page says line by line, each with whether it names a test. */
export interface Claim {
  readonly text: string
  readonly line: number
  readonly isProven: boolean
}

/**
 * The rows of the tables under a heading that have a column "shown by", or a row that begins so and speaks for its columns; and the
 * points of its lists.
 */
export function claimsUnder(heading: string, markdown: string): readonly Claim[] {
  const lines = markdown.split('\n')
  const first = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
  if (first === -1) return []
  const next = lines.findIndex((line, index) => index > first && /^#+ /.test(line))
  const own = lines.slice(first + 1, next === -1 ? undefined : next)
  return [...rowsOf(own), ...pointsOf(own)].map(({ text, at }) => ({
    text,
    line: first + at + 2,
    isProven: LINKED.test(text),
  }))
}

const LINKED = /\.test\.ts\)/

interface Placed {
  readonly text: string
  /** The index of its first line. */
  readonly at: number
}

function rowsOf(lines: readonly string[]): readonly Placed[] {
  const tables = groupsOf(lines, (line) => line.startsWith('|'))
  return tables.flatMap((table) => {
    const isByColumn = table.some(({ text }) => /^\|\s*shown by\s*\|/.test(text))
    return isByColumn ? table.filter(({ text }) => /^\|\s*shown by\s*\|/.test(text)) : table.slice(2)
  })
}

function pointsOf(lines: readonly string[]): readonly Placed[] {
  return groupsOf(lines, (line) => /^(?:- | {2}\S)/.test(line)).flatMap((list) => {
    const points: { text: string; at: number }[] = []
    for (const { text, at } of list) {
      const open = points.at(-1)
      if (text.startsWith('- ') || open === undefined) points.push({ text, at })
      else open.text += `\n${text}`
    }
    return points
  })
}

/** Lines that follow each other and are of one kind. */
function groupsOf(
  lines: readonly string[],
  isOne: (line: string) => boolean,
): readonly (readonly Placed[])[] {
  const groups: Placed[][] = []
  let isOpen = false
  for (const [at, text] of lines.entries()) {
    const belongs = isOne(text)
    if (belongs && isOpen) groups.at(-1)?.push({ text, at })
    else if (belongs) groups.push([{ text, at }])
    isOpen = belongs
  }
  return groups
}

import { checkCount } from '../count.ts'
import { incompleteList, listedTwice, listingFailed } from '../listing-error.ts'
import type { TerminalRow } from '../terminal-row.ts'
import type { ListedTest } from '../test-list.ts'

const SEPARATOR = '::'
/** `8 tests collected in 0.01s`, `7/8 tests collected (1 deselected) in …`, `no tests collected in …`. */
const SUMMARY = /^(?:=+ )?(?:(\d+)(?:\/\d+)? tests? collected|no tests collected|no tests ran)\b(.*)$/

/**
 * Reads what `pytest --collect-only -q` prints: node ids, an empty row, warnings or errors, and how many there are.
 *
 * https://docs.pytest.org/en/stable/how-to/usage.html
 */
export function readPytestList(rows: readonly TerminalRow[]): readonly ListedTest[] {
  const summary = rows.findLast((row) => SUMMARY.test(row.text))
  const error = rows.find((row) => /^ERROR[ :]/.test(row.text))
  const [, collected, rest] = SUMMARY.exec(summary?.text ?? '') ?? []
  if (error !== undefined || /\d+ errors?\b/.test(rest ?? '')) {
    throw listingFailed(
      `pytest could not collect every test: ${error?.text ?? summary?.text}`,
      error?.line ?? summary?.line,
    )
  }
  if (summary === undefined) {
    throw incompleteList(
      'the number of collected tests is missing: the list is cut off, or was made with -qq',
      undefined,
    )
  }
  const listed = nodeIds(rows)
  checkForm(rows, listed)
  checkCount({ what: 'tests', declared: Number(collected ?? 0), listed: listed.length, line: summary.line })
  checkDistinct(listed)
  return listed.map(({ text: id }) => {
    const end = id.indexOf(SEPARATOR)
    return { file: id.slice(0, end), name: id.slice(end + SEPARATOR.length) }
  })
}

/** They come first; further down, warnings name tests too. Whatever a plugin prints among them has no separator. */
function nodeIds(rows: readonly TerminalRow[]): readonly TerminalRow[] {
  const end = rows.findIndex(({ text }) => text.trim() === '' || text.startsWith('==='))
  return rows.slice(0, end).filter(({ text }) => text.indexOf(SEPARATOR) > 0)
}

function checkDistinct(listed: readonly TerminalRow[]): void {
  const known = new Set<string>()
  for (const { text, line } of listed) {
    if (known.has(text)) throw listedTwice(text, line)
    known.add(text)
  }
}

function checkForm(rows: readonly TerminalRow[], listed: readonly TerminalRow[]): void {
  const tree = rows.find(({ text }) => /^ *<[A-Z]\w* .*>$/.test(text))
  if (tree === undefined || listed.length > 0) return
  throw incompleteList('pytest --collect-only printed a tree: list with -q', tree.line)
}

/** A line of a text that is a comment, or the part of one. */
interface LineComment {
  readonly text: string
  /** 1-based. */
  readonly line: number
}

/** What begins a comment in most languages that are not read by their grammar: shells, SQL, Lua, Lisp, TeX, HTML. */
const START: RegExp = /^\s*(?:\/\/|\/\*|\*|#|--|;|%|<!--)/

/** A comment behind code, on a line without a quote: in a string these signs mean nothing. */
const BEHIND: RegExp = /^[^"'`]*?\s((?:\/\/|#|--)\s[^"'`]*)$/

/** What begins a comment of several lines at the start of a line, and what ends it. */
const BLOCKS: readonly (readonly [begin: RegExp, end: string])[] = [
  [/^\s*\/\*/, '*/'],
  [/^\s*<!--/, '-->'],
]

/**
 * The comments of a text, line by line. An approximation for languages without a reader here: a line of a string that
 * looks like a comment is taken for one, and a comment behind code that has a quote is not found.
 */
export function lineComments(text: string): readonly LineComment[] {
  const comments: LineComment[] = []
  let end: string | undefined
  for (const [index, content] of text.split('\n').entries()) {
    const comment = end !== undefined || START.test(content) ? content : BEHIND.exec(content)?.[1]
    if (comment !== undefined) comments.push({ text: comment, line: index + 1 })
    end ??= BLOCKS.find(([begin]) => begin.test(content))?.[1]
    if (end !== undefined && content.includes(end)) end = undefined
  }
  return comments
}

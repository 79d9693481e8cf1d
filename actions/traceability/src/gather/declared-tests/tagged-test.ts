import type { DeclaredTest } from '@governance-gates/source-code/test-names'

/** A comment, from its first line to its last. */
export interface CommentSpan {
  readonly text: string
  /** 1-based. */
  readonly line: number
}

/**
 * The test, or group of tests, that a comment is about: the one that begins directly below, with nothing but comments between, else
 * the innermost that it is in. Undefined for a comment about the file.
 */
export function testOf(
  comment: CommentSpan,
  tests: readonly DeclaredTest[],
  commentLines: ReadonlySet<number>,
): DeclaredTest | undefined {
  // One behind code is about that code.
  if (commentLines.has(comment.line) && !speaksOfItsInside(comment.text)) {
    let below = lastLineOf(comment) + 1
    while (commentLines.has(below)) below++
    const next = tests.find(({ first }) => first === below)
    if (next !== undefined) return next
  }
  return tests.findLast(({ first, last }) => first <= comment.line && comment.line <= last)
}

/** The lines that hold a comment and no code. @param code without comments. */
export function linesOfComments(
  comments: readonly CommentSpan[],
  code: readonly string[],
): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const comment of comments) {
    for (let line = comment.line; line <= lastLineOf(comment); line++) {
      if ((code[line - 1] ?? '').trim() === '') lines.add(line)
    }
  }
  return lines
}

function lastLineOf({ text, line }: CommentSpan): number {
  return line + text.split('\n').length - 1
}

/** A docstring of Python and an inner comment of Rust are about what they are in, never about what follows. */
function speaksOfItsInside(text: string): boolean {
  return /^(?:[A-Za-z]{0,2}["']|\/\/!|\/\*!)/.test(text)
}

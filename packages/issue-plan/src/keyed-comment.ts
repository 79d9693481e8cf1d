import type { IssueComment, Person } from '@governance-gates/github'
import type { KeyedComment } from './issue-action.ts'
import { cutLines } from './managed-body.ts'

const LONGEST_COMMENT = 65_536
const KEY: RegExp = /^[a-z0-9][a-z0-9-]{0,99}$/

/**
 * The text of a comment with its key, which is not seen.
 *
 * @throws RangeError for a key that is not lower-case letters, digits and hyphens: it comes from us, not from outside.
 */
export function commentBody({ key, text }: KeyedComment): string {
  if (!KEY.test(key)) throw new RangeError(`the key ${key} of a comment is not kebab-case`)
  const end = `\n\n${keyLine(key)}`
  return `${cutLines(text.markdown, LONGEST_COMMENT - end.length)}${end}`
}

/** Whether our account made this comment already. A key that somebody else pasted says nothing. */
export function isSaid(comments: readonly IssueComment[], key: string, account: Person): boolean {
  return comments.some(
    ({ author, body }) => author?.id === account.id && body.trimEnd().endsWith(keyLine(key)),
  )
}

function keyLine(key: string): string {
  return `<!-- governance-gates comment: ${key} -->`
}

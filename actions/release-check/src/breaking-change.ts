import type { CommitMessage } from '@governance-gates/git'

/** A commit that says of itself that it breaks something. */
export interface BreakingChange {
  readonly sha: string
  readonly subject: string
  /** What it breaks, in its own words: the footer, else the subject. */
  readonly text: string
}

/**
 * The commits that declare a breaking change, by Conventional Commits 1.0: `!` before the colon, or a footer
 * `BREAKING CHANGE:`. A squashed commit lists the subjects of the others in its body, as `* feat!: …`; those count.
 * https://www.conventionalcommits.org/en/v1.0.0/#specification
 */
export function breakingChanges(commits: readonly CommitMessage[]): readonly BreakingChange[] {
  return commits.flatMap(({ sha, subject, body }) => {
    const text = declaredBreak(subject, body.split('\n'))
    return text === undefined ? [] : [{ sha, subject, text }]
  })
}

/** `feat(parser)!: text`. Every part is bounded, so that a subject of a megabyte costs nothing. */
const SUBJECT = /^[A-Za-z][\w-]{0,50}(?:\([^()]{0,100}\))?(!)?: (.*)$/
const FOOTER = /^BREAKING[ -]CHANGE(?:: ?| #)(.*)$/
const LISTED = /^[*-] (.*)$/

function declaredBreak(subject: string, lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const footer = FOOTER.exec(line)?.[1]?.trim()
    if (footer !== undefined) return footer === '' ? subject : footer
  }
  const listed = lines.map((line) => LISTED.exec(line)?.[1] ?? '')
  for (const each of [subject, ...listed]) {
    const [, mark, text] = SUBJECT.exec(each) ?? []
    if (mark !== undefined) return text
  }
  return undefined
}

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
  return commits.flatMap(({ sha, subject, body }) =>
    declaredBreaks(subject, body.split('\n')).map((text) => ({ sha, subject, text })),
  )
}

/** A pull request that somebody labelled as breaking, and the commit that it became. */
export interface LabelledPullRequest {
  readonly number: number
  readonly title: string
  readonly commit: string
}

/**
 * The breaking changes that commits and labels declare together. A labelled pull request is found in the history by the
 * commit that it became, or by its number in a subject: `feat: faster (#12)`, `Merge pull request #12 from …`.
 */
export function withLabelled(
  declared: readonly BreakingChange[],
  commits: readonly CommitMessage[],
  labelled: readonly LabelledPullRequest[],
): readonly BreakingChange[] {
  const known = new Set(declared.map(({ sha }) => sha))
  const found = labelled.flatMap(({ number, title, commit }) => {
    const own = commits.find(({ sha, subject }) => sha === commit || numberOf(subject) === number)
    if (own === undefined || known.has(own.sha)) return []
    known.add(own.sha)
    return [{ sha: own.sha, subject: `${title} (#${number})`, text: title }]
  })
  return [...declared, ...found]
}

const NUMBERED = /^Merge pull request #(\d{1,10}) |\(#(\d{1,10})\)$/

function numberOf(subject: string): number | undefined {
  const [, merged, squashed] = NUMBERED.exec(subject) ?? []
  return merged === undefined && squashed === undefined ? undefined : Number(merged ?? squashed)
}

/** `feat(parser)!: text`. Every part is bounded, so that a subject of a megabyte costs nothing. */
const SUBJECT = /^[A-Za-z][\w-]{0,50}(?:\([^()]{0,100}\))?(!)?: (.*)$/
const FOOTER = /^BREAKING[ -]CHANGE(?:: ?| #)(.*)$/
const LISTED = /^[*-] (.*)$/

/** Everything that one commit breaks. A `!` in the subject announces what its footers tell. */
function declaredBreaks(subject: string, lines: readonly string[]): readonly string[] {
  const footers = lines.flatMap((line) => FOOTER.exec(line)?.[1]?.trim() ?? [])
  const listed = lines.flatMap((line) => marked(LISTED.exec(line)?.[1] ?? ''))
  const told = [...footers.map((text) => (text === '' ? subject : text)), ...listed]
  return told.length > 0 ? told : marked(subject)
}

function marked(subject: string): readonly string[] {
  const [, mark, text] = SUBJECT.exec(subject) ?? []
  return mark === undefined || text === undefined ? [] : [text]
}

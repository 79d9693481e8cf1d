import { declaredBreaks } from '@governance-gates/core'
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
 * `BREAKING CHANGE:`. A squashed commit lists the subjects of the others in its body, as `* feat!: …`; those count. People
 * indent, number and decorate: what looks like a declaration is one. What was reverted breaks nothing.
 * https://www.conventionalcommits.org/en/v1.0.0/#specification
 *
 * @param commits the newest first.
 */
export function breakingChanges(commits: readonly CommitMessage[]): readonly BreakingChange[] {
  const reverted = revertedCommits(commits)
  return commits
    .filter(({ sha }) => !reverted.has(sha))
    .flatMap(({ sha, subject, body }) =>
      REVERT.test(body) ? [] : declaredBreaks({ subject, body }).map((text) => ({ sha, subject, text })),
    )
}

/** As `git revert` says it. */
const REVERT = /^This reverts commit ([0-9a-f]{7,64})\b/m

/** A revert that was itself reverted has no effect. */
function revertedCommits(commits: readonly CommitMessage[]): ReadonlySet<string> {
  const reverted = new Set<string>()
  for (const { sha, body } of commits) {
    const named = reverted.has(sha) ? undefined : REVERT.exec(body)?.[1]
    if (named === undefined) continue
    for (const each of commits) if (each.sha.startsWith(named)) reverted.add(each.sha)
  }
  return reverted
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

/** The number of the pull request that a commit became: `feat: faster (#12)`, `Merge pull request #12 from …`. */
export function numberOf(subject: string): number | undefined {
  const [, merged, squashed] = NUMBERED.exec(subject) ?? []
  return merged === undefined && squashed === undefined ? undefined : Number(merged ?? squashed)
}

import { type ChangeMessage, declaredBreaks, doubtfulBreaks } from '@governance-gates/core'
import type { CommitMessage } from '@governance-gates/git'
import { type IsReverted, Reverts } from './reverts.ts'

/** A commit that says of itself that it breaks something. */
export interface BreakingChange {
  readonly sha: string
  readonly subject: string
  /** What it breaks, in its own words: the footer, else the subject. */
  readonly text: string
  /** A commit that says it reverts this one, and does not: undefined where there is none. */
  readonly unrevertedBy?: string
}

/**
 * The commits that declare a breaking change, by Conventional Commits 1.0: `!` before the colon, or a footer
 * `BREAKING CHANGE:`. A squashed commit lists the subjects of the others in its body, as `* feat!: …`; those count. People
 * indent, number and decorate: what looks like a declaration is one. What was reverted in the same release breaks nothing, if
 * the revert really took it back and breaks nothing itself.
 * https://www.conventionalcommits.org/en/v1.0.0/#specification
 *
 * @param commits the newest first.
 */
export function breakingChanges(
  commits: readonly CommitMessage[],
  isReverted: IsReverted,
): readonly BreakingChange[] {
  const reverts = new Reverts(commits, isReverted, (commit) => declaredBreaks(commit).length > 0)
  return commits.flatMap((commit) => {
    const texts = declaredBreaks(commit)
    const restored = texts.length > 0 || reverts.revertsWithin(commit) ? [] : restoredBreaks(commit)
    const found = [...texts, ...restored]
    if (found.length === 0) return []
    const { sha, subject } = commit
    const fate = reverts.fateOf(sha)
    if (fate.kind === 'reverted') return []
    const note = fate.kind === 'claimed' ? { unrevertedBy: fate.by } : {}
    return found.map((text) => ({ sha, subject, text, ...note }))
  })
}

/** A line of a commit that may be meant to declare a breaking change. */
export interface DoubtfulBreak {
  readonly sha: string
  readonly line: string
}

/** What may be meant as a declaration and is not clearly one, in commits that declare nothing. */
export function doubtfulChanges(commits: readonly CommitMessage[]): readonly DoubtfulBreak[] {
  return commits.flatMap((commit) =>
    declaredBreaks(commit).length > 0
      ? []
      : doubtfulBreaks(commit).map((line) => ({ sha: commit.sha, line: line.trim() })),
  )
}

/** As git names the revert of a revert: `Reapply "feat!: …"`, earlier `Revert "Revert \"feat!: …\""`. */
const REAPPLIED = /^(?:Reapply "|Revert "Revert ")(.*?)"*$/

/** A revert of an earlier release's revert brings the break back. */
function restoredBreaks({ subject }: ChangeMessage): readonly string[] {
  const [, original] = REAPPLIED.exec(subject.slice(0, MAX_SUBJECT)) ?? []
  return original === undefined ? [] : declaredBreaks({ subject: original, body: '' })
}

const MAX_SUBJECT = 2_000

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

import { type ChangeMessage, declaredBreaks, doubtfulBreaks } from '@governance-gates/core'
import type { CommitMessage } from '@governance-gates/git'
import { numberOf } from './pull-request-number.ts'
import { restoredTitle } from './quoted-title.ts'
import { type IsReverted, Reverts } from './reverts.ts'

/** A commit that says of itself that it breaks something. */
export interface BreakingChange {
  readonly sha: string
  readonly subject: string
  /** What it breaks, in its own words: the footer, else the subject. */
  readonly text: string
  /** A commit that says that it reverts this one, and does not do so for sure; undefined where there is none. */
  readonly unreverted?: UnprovedRevert
}

interface UnprovedRevert {
  readonly by: string
  /** `claimed`: it does not undo all of it. `unclear`: it may mean another commit. */
  readonly kind: 'claimed' | 'unclear'
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
  const reverts = revertsIn(commits, isReverted)
  return commits.flatMap((commit) => {
    const texts = declaredBreaks(commit)
    const restored = texts.length > 0 || reverts.revertsWithin(commit) ? [] : restoredBreaks(commit)
    const found = [...texts, ...restored]
    if (found.length === 0) return []
    const { sha, subject } = commit
    const fate = reverts.fateOf(sha)
    if (fate.kind === 'reverted') return []
    const note = fate.kind === 'stays' ? {} : { unreverted: fate }
    return found.map((text) => ({ sha, subject, text, ...note }))
  })
}

function revertsIn(commits: readonly CommitMessage[], isReverted: IsReverted): Reverts {
  return new Reverts(commits, isReverted, (commit) => declaredBreaks(commit).length > 0)
}

/** A line of a commit that may be meant to declare a breaking change. */
export interface DoubtfulBreak {
  readonly sha: string
  readonly line: string
}

/**
 * What may be meant as a declaration and is not clearly one, in commits that declare nothing. What a revert quotes of a commit
 * that it takes back is that one's: `revert: feat!: …`.
 */
export function doubtfulChanges(
  commits: readonly CommitMessage[],
  isReverted: IsReverted,
): readonly DoubtfulBreak[] {
  const reverts = revertsIn(commits, isReverted)
  return commits.flatMap((commit) => {
    const lines = declaredBreaks(commit).length > 0 ? [] : doubtfulBreaks(commit)
    const isQuote = (line: string) => line === commit.subject && reverts.revertsWithin(commit)
    return lines.filter((line) => !isQuote(line)).map((line) => ({ sha: commit.sha, line: line.trim() }))
  })
}

/** A revert of an earlier release's revert brings the break back. */
function restoredBreaks({ subject }: ChangeMessage): readonly string[] {
  const original = restoredTitle(subject)
  return original === undefined ? [] : declaredBreaks({ subject: original, body: '' })
}

/** A pull request that somebody labelled as breaking, and the commit that it became. */
export interface LabelledPullRequest {
  readonly number: number
  readonly title: string
  readonly commit: string
}

/** The commits that they are among, the newest first. */
export interface LabelledHistory {
  readonly commits: readonly CommitMessage[]
  readonly isReverted: IsReverted
}

/**
 * The breaking changes that commits and labels declare together. A labelled pull request is found in the history by the
 * commit that it became, or by its number in a subject: `feat: faster (#12)`, `Merge pull request #12 from …`. One that was reverted
 * breaks nothing, labelled or not.
 */
export function withLabelled(
  declared: readonly BreakingChange[],
  { commits, isReverted }: LabelledHistory,
  labelled: readonly LabelledPullRequest[],
): readonly BreakingChange[] {
  const known = new Set(declared.map(({ sha }) => sha))
  const reverts = revertsIn(commits, isReverted)
  const found = labelled.flatMap(({ number, title, commit }) => {
    const own = commits.find(({ sha, subject }) => sha === commit || numberOf(subject) === number)
    if (own === undefined || known.has(own.sha)) return []
    known.add(own.sha)
    if (reverts.fateOf(own.sha).kind === 'reverted') return []
    return [{ sha: own.sha, subject: `${title} (#${number})`, text: title }]
  })
  return [...declared, ...found]
}

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
      REVERT.test(body)
        ? []
        : declaredBreaks(subject, body.split(LINE_END)).map((text) => ({ sha, subject, text })),
    )
}

/** As `git revert` says it. */
const REVERT = /^This reverts commit ([0-9a-f]{7,64})\b/m
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/

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

/**
 * What people put before a declaration: indents, list markers, emphasis, emoji, ticket numbers, `fixup!`. Every part of the
 * patterns is bounded, so that a subject of a megabyte costs nothing.
 */
const DECORATION =
  /^(?:\s|[*+>_`-]|\d{1,6}[.)](?=\s)|\p{Extended_Pictographic}|\p{M}|[\u200d\ufe0f]|:[a-z_]{1,30}:|\[[^\]]{0,60}\]|(?:fixup|squash|amend)!\s)+/u
/** `feat(parser)!: text`, and its misspellings. */
const SUBJECT =
  /^\p{L}[\p{L}\p{M}\w/-]{0,50}\s?(?:\(.{0,200}?\))?(?:\s?!\s?(?:\(.{0,200}?\))?\s?:|:\s?!)[\s]?(.*)$/u
const FOOTER = /^BREAKING[ -]CHANGES?[*_`]{0,4}\s{0,4}(?::|#)[*_`]{0,4}\s?(.*)$/
const MAX_LINE = 2_000

/** Everything that one commit breaks. A `!` in the subject announces what its footers tell. */
function declaredBreaks(subject: string, lines: readonly string[]): readonly string[] {
  const footers = [subject, ...lines].flatMap((line) => FOOTER.exec(plain(line))?.[1]?.trim() ?? [])
  const listed = lines.flatMap((line) => marked(line))
  const own = footers.length > 0 ? [] : marked(subject)
  return [...own, ...footers.map((text) => (text === '' ? subject : text)), ...listed]
}

function marked(line: string): readonly string[] {
  const text = SUBJECT.exec(plain(line))?.[1]
  return text === undefined ? [] : [text === '' ? line : text]
}

function plain(line: string): string {
  return line.slice(0, MAX_LINE).replace(DECORATION, '').trimEnd()
}

import { withoutNumber } from './pull-request-number.ts'

/** What a commit says in its subject that it reverts. */
export interface QuotedTitle {
  /** The subject of what it reverts. */
  readonly title: string
  /** What it is if the number at its end is the revert's own; undefined where that is behind the quotes. */
  readonly withoutNumber: string | undefined
}

const LONGEST = 2_000
/** Some tools cut a long subject off. */
const QUOTED = /^(Revert|Reapply) "(.*?)"?$/
const CONVENTIONAL = /^revert(?:\([^()]{0,60}\))?: (.+)$/i

/**
 * As git and GitHub's button write it: `Revert "feat: x"`, with the number of a squashed pull request behind it, and
 * `Reapply "feat: x"`, which reverts `Revert "feat: x"`. Conventional Commits have `revert: feat: x`.
 */
export function quotedTitle(subject: string): QuotedTitle | undefined {
  const text = unescaped(subject.slice(0, LONGEST))
  const [, word, quoted] = QUOTED.exec(withoutNumber(text)) ?? []
  if (quoted !== undefined) {
    const title = word === 'Reapply' ? `Revert "${quoted}"` : quoted
    return { title, withoutNumber: undefined }
  }
  const [, title] = CONVENTIONAL.exec(text) ?? []
  if (title === undefined) return undefined
  const inner = /^"(.*)"$/.exec(withoutNumber(title))?.[1]
  return inner === undefined
    ? { title, withoutNumber: withoutNumber(title) }
    : { title: inner, withoutNumber: undefined }
}

/** A subject as it may be quoted: some tools escape quotes. */
export function unescaped(subject: string): string {
  return subject.replaceAll('\\"', '"').trim()
}

/** Nobody reverts more often than that. */
const DEEPEST = 50

/** The title that a revert of a revert brings back; undefined where a subject takes something away, or reverts nothing. */
export function restoredTitle(subject: string): string | undefined {
  let title = subject
  let reverts = 0
  for (let depth = 0; depth < DEEPEST; depth++) {
    const quoted = quotedTitle(title)
    if (quoted === undefined) break
    title = quoted.title
    reverts++
  }
  return reverts > 0 && reverts % 2 === 0 ? title : undefined
}

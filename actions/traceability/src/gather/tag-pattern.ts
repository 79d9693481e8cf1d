import type { RE2JS } from 're2js'

const ID = '[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?'

/**
 * `covers: ORB-12, ORB-13`; an id does not end in punctuation, which would end the sentence. Each of its
 * repetitions ends where the next begins, so that JavaScript's own engine takes linear time, and RE2's need not be loaded.
 */
const DEFAULT = new RegExp(String.raw`\bcovers:\s*(${ID}(?:\s*,\s*${ID})*)`, 'g')

/** An id that a text names, and how many lines below the start of the text it does. */
interface NamedId {
  readonly id: string
  readonly lineOffset: number
}

/** Finds the ids that a text names. */
export type TagPattern = (text: string) => readonly NamedId[]

/** A list of ids, and where in the text the pattern found it. */
interface Match {
  readonly start: number
  readonly ids: string
}

export const defaultTagPattern: TagPattern = (text) => namedIds(text, defaultMatches(text))

function* defaultMatches(text: string): Generator<Match> {
  for (const match of text.matchAll(DEFAULT)) yield { start: match.index, ids: match[1] ?? '' }
}

/**
 * Compiles a pattern in RE2's syntax, which takes linear time on any text. Its first group, or the whole match where it
 * has none, is a list of ids separated by commas or blanks. Returns a reason where the pattern is invalid.
 */
export async function compileTagPattern(source: string): Promise<TagPattern | { readonly reason: string }> {
  const { RE2JS: Engine, RE2JSException } = await import('re2js')
  try {
    const pattern = Engine.compile(source)
    return (text) => namedIds(text, matches(pattern, text))
  } catch (error) {
    if (error instanceof RE2JSException) return { reason: error.message }
    throw error
  }
}

function* matches(pattern: RE2JS, text: string): Generator<Match> {
  const matcher = pattern.matcher(text)
  const group = pattern.groupCount() > 0 ? 1 : 0
  while (matcher.find()) yield { start: matcher.start(), ids: matcher.group(group) ?? '' }
}

function namedIds(text: string, found: Iterable<Match>): readonly NamedId[] {
  const named: NamedId[] = []
  let lineOffset = 0
  let counted = 0
  for (const { start, ids } of found) {
    lineOffset += text.slice(counted, start).split('\n').length - 1
    counted = start
    for (const id of ids.split(/[\s,]+/)) if (id !== '') named.push({ id, lineOffset })
  }
  return named
}

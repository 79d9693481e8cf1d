import { RE2JS, RE2JSException } from 're2js'

/** `covers: ORB-12, ORB-13`; the last character of an id is no punctuation, which would end the sentence. */
const DEFAULT = String.raw`\bcovers:\s*(ID(?:\s*,\s*ID)*)`.replaceAll(
  'ID',
  String.raw`[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?`,
)

/** An id that a text names, and how many lines below the start of the text it does. */
export interface NamedId {
  readonly id: string
  readonly lineOffset: number
}

/** Finds the ids that a text names. */
export type TagPattern = (text: string) => readonly NamedId[]

/**
 * Compiles a pattern in RE2's syntax, which takes linear time on any text. Its first group, or all of it where it has
 * none, is a list of ids with commas or blanks between them. Gives a reason where it is none.
 */
export function compileTagPattern(source: string = DEFAULT): TagPattern | { readonly reason: string } {
  let pattern: RE2JS
  try {
    pattern = RE2JS.compile(source)
  } catch (error) {
    if (error instanceof RE2JSException) return { reason: error.message }
    throw error
  }
  return (text) => namedIds(pattern, text)
}

function namedIds(pattern: RE2JS, text: string): readonly NamedId[] {
  const matcher = pattern.matcher(text)
  const group = pattern.groupCount() > 0 ? 1 : 0
  const found: NamedId[] = []
  let lineOffset = 0
  let counted = 0
  while (matcher.find()) {
    const start = matcher.start()
    lineOffset += text.slice(counted, start).split('\n').length - 1
    counted = start
    const ids = (matcher.group(group) ?? '').split(/[\s,]+/).filter((id) => id !== '')
    for (const id of ids) found.push({ id, lineOffset })
  }
  return found
}

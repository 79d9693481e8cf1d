import { unicodePattern } from '@governance-gates/core'

/**
 * Everything that is in a text without being seen in it: control characters (terminal escapes among them), bidirectional
 * controls, zero-width and other ignorable characters, line separators, lone surrogates. The two variation selectors
 * that choose how an emoji looks stay: they are in ordinary text and change no meaning.
 */
const HIDDEN = unicodePattern(
  String.raw`[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\u{fe0e}\u{fe0f}]]`,
  'gv',
)

/** Nothing hidden is among the letters of western Europe and the signs that reports are written with. */
const SEEN = /^[\ufe0e-\ufe0f -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2bff]*$/

/**
 * One line of text in which everything can be seen: line breaks and tabs become spaces, hidden characters read
 * `\u{202e}`. At most `limit` characters of it.
 */
export function visible(text: string, limit: number): string {
  // Cut before as well as after, so that a line of 16 MiB costs nothing.
  const line = cutTo(text, limit + 1).replace(/\r\n|[\n\t]/g, ' ')
  return cutTo(SEEN.test(line) ? line : line.replace(HIDDEN(), escapeCodePoint), limit)
}

/** A text of at most `limit` UTF-16 units, `…` being the last where it was cut; never inside a surrogate pair. */
export function cutTo(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

function escapeCodePoint(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}

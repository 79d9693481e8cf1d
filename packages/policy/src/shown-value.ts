import { unicodePattern } from '@governance-gates/core'

const MAX_SHOWN = 80
/** What a terminal, a log or an editor would act on instead of showing. */
const INVISIBLE = unicodePattern(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`, 'gu')
const PRINTABLE = /^[ -~]*$/

/** A value of a policy as an error message shows it: on one line, at most 80 characters, nothing that acts. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return `"${shortened(value)}"`
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a mapping' : shortened(String(value))
}

/** Text cut to `limit` characters, with control, format and line-separating characters escaped. */
export function shortened(text: string, limit: number = MAX_SHOWN): string {
  // Twice as many code units hold at least that many characters; a policy may well have a key of a megabyte.
  const characters = [...text.slice(0, 2 * limit)]
  const isLong = characters.length > limit || text.length > 2 * limit
  return visible(isLong ? `${characters.slice(0, limit - 1).join('')}…` : text)
}

/** Text with control, format and line-separating characters escaped: a line feed reads `\u000a`. */
export function visible(text: string): string {
  if (PRINTABLE.test(text)) return text
  return text.replaceAll(INVISIBLE(), (character) => `\\u${hexadecimal(character)}`)
}

function hexadecimal(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')
}

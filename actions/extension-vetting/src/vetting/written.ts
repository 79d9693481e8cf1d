import { unicodePattern } from '@governance-gates/core'

const MAX_SHOWN = 80

/** A text of somebody's list in a message, with its invisible characters escaped. */
export function quoted(text: string): string {
  const cut = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
  const shown = JSON.stringify(cut)
  return PLAIN.test(shown) ? shown : shown.replace(INVISIBLE(), (sign) => codePoint(sign))
}

const PLAIN = /^[\x20-\x7e]*$/
/** Not to be seen, or seen elsewhere than where it is: controls, halves of a character, marks of direction, joiners, odd spaces. */
const INVISIBLE = unicodePattern(
  String.raw`[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}`,
  'gu',
)

/** `U+200B` */
export function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The first character that is not to be seen. */
export function invisibleIn(text: string): string | undefined {
  return PLAIN.test(text) ? undefined : text.match(INVISIBLE())?.[0]
}

import { unicodePattern } from './unicode-pattern.ts'

/** What cannot be seen: a declaration with one of these in it reads as one without. */
const INVISIBLE = unicodePattern(String.raw`[\p{Cf}\p{Default_Ignorable_Code_Point}]`, 'gu')
const ASCII = /^[\x20-\x7e]*$/

/** Signs that look like another one, and are not folded by NFKC. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...signsOf('!', 'ǃꜝⵑ❗❕ᥔ¡'),
  ...signsOf(':', '꞉∶ː˸։׃᛬᠄⁚'),
  ...signsOf('-', '‐‑‒–—―−'),
])

/** Capital letters that look like those of `BREAKING CHANGES`. https://www.unicode.org/Public/security/latest/confusables.txt */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...signsOf('A', 'АΑᎪᗅꓮ'),
  ...signsOf('B', 'ВΒᏴᗷꓐ'),
  ...signsOf('C', 'СϹᏟⲤꓚ'),
  ...signsOf('E', 'ЕΕᎬⴹꓰ'),
  ...signsOf('G', 'ԌᏀᏳꓖ'),
  ...signsOf('H', 'НΗᎻᕼⲎꓧ'),
  ...signsOf('I', 'ІΙӀⲒꓲⵏᛁ'),
  ...signsOf('K', 'КΚᏦᛕⲔꓗ'),
  ...signsOf('N', 'ΝⲚꓠ'),
  ...signsOf('R', 'ᎡᏒᖇꓣƦ'),
  ...signsOf('S', 'ЅՏᏚꓢ'),
])

function signsOf(plain: string, others: string): readonly (readonly [string, string])[] {
  return Array.from(others, (other) => [other, plain] as const)
}

/** A text without what only looks different: full-width forms, invisible characters, other exclamation marks and colons. */
export function foldedSigns(text: string): string {
  if (ASCII.test(text)) return text
  return mapped(text.normalize('NFKC').replace(INVISIBLE(), ''), SIGNS)
}

/** A text in which capitals of other scripts are those of the Latin one that they look like. */
export function foldedCapitals(text: string): string {
  return ASCII.test(text) ? text : mapped(text, LETTERS)
}

function mapped(text: string, table: ReadonlyMap<string, string>): string {
  return Array.from(text, (sign) => table.get(sign) ?? sign).join('')
}

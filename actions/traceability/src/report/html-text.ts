const LIMIT = 2_000

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What is in a text without being seen in it: controls but line breaks, direction marks, lone surrogates. */
const HIDDEN: RegExp = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--\n]/gv

/**
 * Text from an untrusted file for the content of an element or a quoted attribute: it reads as it is written, and
 * nothing in it takes effect. At most 2,000 characters of it.
 */
export function html(text: string): string {
  const cut = text.length <= LIMIT ? text : `${text.slice(0, LIMIT - 1)}…`
  return cut
    .replace(/\r\n/g, '\n')
    .replace(HIDDEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/**
 * Lines that can mean nothing else wherever they are: empty, a heading, an item, or words. Nothing is nested in them, and none
 * begins code, a quote, a table, a definition or HTML.
 */
const PLAIN = /^(?:|#{1,6} [A-Za-z].*|(?:[-*+]|\d{1,9}[.)]) [A-Za-z].*| {0,3}[A-Za-z].*)$/
/** An item at the beginning, behind an empty line, or behind a heading: it is not part of a paragraph. */
const ITEM = /(?:^|\n\n|(?:^|\n)#{1,6} [A-Za-z].*\n)(?:[-*+]|\d{1,9}[.)]) [A-Za-z]/
/** Markdown of this length is within every limit where nothing is nested. */
const MAX_LENGTH = 4_000

/** Whether a document surely has a list, as far as that is seen without reading it as Markdown. */
export function isPlainList(text: string): boolean {
  return text.length <= MAX_LENGTH && ITEM.test(text) && text.split('\n').every((line) => PLAIN.test(line))
}

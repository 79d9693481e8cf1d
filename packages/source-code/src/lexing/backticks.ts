import type { Scanner } from './scanner.ts'

/** A name between backticks can be any text. One that is a plain name counts as such, a sentence does not. */
export function readBackticks(scanner: Scanner): void {
  const { text, at } = scanner
  const end = text.indexOf('`', at + 1)
  if (end < 0 || /[\r\n]/.test(text.slice(at, end))) scanner.doubt(at)
  else if (/^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(text.slice(at + 1, end))) scanner.at = end + 1
  else scanner.take('opaque', at, end + 1)
}

import type { Span } from './token.ts'

/**
 * The text with the spans blanked: of the same length, with the same line breaks, and a space for every other character.
 *
 * @param spans in the order of the text, without overlap.
 */
export function mask(text: string, spans: Iterable<Span>): string {
  const parts: string[] = []
  let kept = 0
  for (const { from, to } of spans) {
    parts.push(text.slice(kept, from), blanked(text.slice(from, to)))
    kept = to
  }
  parts.push(text.slice(kept))
  return parts.join('')
}

function blanked(text: string): string {
  return /[\n\r]/.test(text) ? text.replace(/[^\n\r]/g, ' ') : ' '.repeat(text.length)
}

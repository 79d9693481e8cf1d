import { MAX_DEPTH } from '../located.ts'
import type { LineIndex } from '../position.ts'
import type { TooDeep, TooLarge } from '../problem.ts'

/** A lock file of ten thousand packages has half of them. The parser takes ten microseconds and two kilobytes for each. */
const MAX_MARKS = 1_000_000

/**
 * Whether TOML is nested too deeply or has too many parts, before the parser recurses into it or fills the memory
 * with it. Text that is not TOML passes: the parser knows better what is wrong with it.
 */
export function tomlExtentProblem(text: string, lines: LineIndex): TooDeep | TooLarge | undefined {
  let marks = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '#':
        at = endOfLine(text, at) - 1
        continue
      case '"':
      case "'":
        at = endOfString(text, at) - 1
        break
      case '[':
      case '{':
        if (++depth > MAX_DEPTH) return { kind: 'too-deep', limit: MAX_DEPTH, at: lines.positionAt(at) }
        break
      case ']':
      case '}':
        depth = Math.max(0, depth - 1)
        break
      case '=':
      case ',':
      case '.':
      case '\n':
        break
      default:
        continue
    }
    if (++marks > MAX_MARKS) return { kind: 'too-large', limit: MAX_MARKS, at: lines.positionAt(at) }
  }
  return undefined
}

/** The offset behind the string that begins at `open`, or of the end of its line or text where it does not end. */
function endOfString(text: string, open: number): number {
  const quote = text.charAt(open)
  const isTriple = text.startsWith(quote.repeat(3), open)
  const closer = isTriple ? quote.repeat(3) : quote
  for (let at = open + closer.length; at < text.length; at++) {
    if (text[at] === '\\' && quote === '"') at++
    else if (text[at] === quote && text.startsWith(closer, at)) return at + closer.length
    else if (text[at] === '\n' && !isTriple) return at
  }
  return text.length
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

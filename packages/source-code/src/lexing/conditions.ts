import type { OpenChain, Scanner } from './scanner.ts'

/**
 * The conditions of a preprocessor. Of `#if … #else … #endif` only one branch is compiled, so each begins with the brackets
 * that were open before the first.
 */
export class Conditions {
  readonly #before: { readonly opened: OpenChain | undefined }[] = []
  /** Where the directive that was read last ends. */
  directiveEnd = 0
  /** Whether a condition has begun anywhere in the text. */
  met = false

  meet(scanner: Scanner, directive: string): void {
    if (/^if/.test(directive)) {
      this.met = true
      this.#before.push({ opened: scanner.opened })
    } else if (/^el/.test(directive)) {
      const before = this.#before.at(-1)
      if (before === undefined) scanner.doubt(scanner.at)
      else scanner.reopen(before.opened)
    } else if (directive === 'endif' && this.#before.pop() === undefined) {
      scanner.doubt(scanner.at)
    }
  }

  /** Brackets within a directive are its own. */
  holds(scanner: Scanner): boolean {
    return scanner.at < this.directiveEnd
  }
}

/** The word of a directive whose `#` the scanner is at; undefined where something else is before it on the line. */
export function directiveAt({ text, tokens, at }: Scanner): string | undefined {
  let start = at
  for (let index = tokens.length - 1; ; index--) {
    while (/[\ufeff \t\f\v]/.test(text.charAt(start - 1))) start--
    const token = tokens[index]
    if (token?.kind !== 'comment' || token.to !== start) break
    start = token.from
  }
  if (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) return undefined
  DIRECTIVE.lastIndex = at
  return DIRECTIVE.exec(text)?.[1] ?? ''
}

const DIRECTIVE = /#[ \t]*([A-Za-z_]*)/y

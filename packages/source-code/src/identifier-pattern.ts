import { ANY_NUMBER, exactItem, matchesItems, type StarPattern, unicodePattern } from '@governance-gates/core'

/** A pattern that cannot match names; the message says what is wrong and what to write. */
export class IdentifierPatternError extends Error {
  override readonly name = 'IdentifierPatternError'
}

/** The longest pattern, in characters, and the most alternatives that its braces may expand to. */
export const MAX_PATTERN_LENGTH = 200
export const MAX_ALTERNATIVES = 100

const CHARACTERS = unicodePattern(String.raw`^[\p{ID_Continue}$*?{},]+$`, 'u')

/**
 * A predicate for whole names, with their case: `*` matches any characters, `?` for one, `{a,b}` for one of several
 * (nested too), as in `Mock*`, `*Fake` and `MockHttp{Server,Request}`.
 *
 * @throws IdentifierPatternError for a pattern that is empty, too long, or could match no name.
 */
export function matchIdentifier(pattern: string): (name: string) => boolean {
  if (pattern.length > MAX_PATTERN_LENGTH) {
    throw problem(pattern, `is longer than ${MAX_PATTERN_LENGTH} characters; write several patterns`)
  }
  if (!/^[\w$*?{},]+$/.test(pattern) && !CHARACTERS().test(pattern)) {
    throw problem(pattern, 'cannot match a name; write letters, digits, _, $, and the wildcards * ? {a,b}')
  }
  const alternatives = expandBraces(pattern).map((text) => Array.from(text, placeOf))
  return (name) => {
    const characters = Array.from(name)
    return alternatives.some((alternative) => matchesItems(alternative, characters))
  }
}

function problem(pattern: string, what: string): IdentifierPatternError {
  return new IdentifierPatternError(`the identifier pattern ${JSON.stringify(pattern)} ${what}`)
}

/** Every text that the braces expand to: the innermost are replaced by each of their parts until none is left. */
function expandBraces(pattern: string): string[] {
  const done: string[] = []
  const waiting = [pattern]
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    const group = /\{([^{}]*)\}/.exec(text)
    if (group === null) {
      const stray = /[{},]/.exec(text)
      if (stray !== null) throw problem(pattern, `has a \`${stray[0]}\` outside of a pair of braces`)
      done.push(text)
    } else {
      const [braces, parts = ''] = group
      const [before, after] = [text.slice(0, group.index), text.slice(group.index + braces.length)]
      waiting.push(...parts.split(',').map((part) => before + part + after))
    }
    if (done.length + waiting.length > MAX_ALTERNATIVES) {
      throw problem(pattern, `expands to more than ${MAX_ALTERNATIVES} names; write several patterns`)
    }
  }
  return done
}

function placeOf(sign: string): StarPattern<string>[number] {
  if (sign === '*') return ANY_NUMBER
  return sign === '?' ? () => true : exactItem(sign)
}

import { ANY_NUMBER, exactItem, matchesItems, type StarPattern } from './star-pattern.ts'

/**
 * Decides which names a pattern means: `*` matches any characters, or none, and `\*` for itself; everything else is
 * itself, because names of benchmarks are full of brackets, slashes and colons.
 */
export function matchesName(pattern: string, name: string): boolean {
  const star = pattern.indexOf('*')
  if (star === -1) return pattern === name
  // Most names differ before the first star.
  if (pattern[star - 1] !== '\\' && !name.startsWith(pattern.slice(0, star))) return false
  return matchesItems(placesOf(pattern), name)
}

/** Whether a pattern can mean more than one name. */
export function isPattern(pattern: string): boolean {
  return placesOf(pattern).includes(ANY_NUMBER)
}

function placesOf(pattern: string): StarPattern<string> {
  return Array.from(pattern.match(/\\\*|[\s\S]/g) ?? [], (sign) =>
    sign === '*' ? ANY_NUMBER : exactItem(sign === '\\*' ? '*' : sign),
  )
}

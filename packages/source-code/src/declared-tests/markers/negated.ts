import { closingOf } from '../declared-test.ts'

/**
 * A condition without what is negated in brackets, however deep.
 * @param negation matches up to the opening bracket; global.
 */
export function withoutNegated(condition: string, negation: RegExp): string {
  const bare = condition.replace(/"[^"]*"/g, (text) => `"${' '.repeat(text.length - 2)}"`)
  const parts: string[] = []
  let from = 0
  for (const { 0: sign, index } of bare.matchAll(negation)) {
    if (index < from) continue
    parts.push(condition.slice(from, index))
    from = closingOf(bare, index + sign.length - 1) + 1
  }
  return [...parts, condition.slice(from)].join(' ')
}

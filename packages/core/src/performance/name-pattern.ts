/**
 * Tests which names a pattern means: `*` matches any characters, or none, and `\*` itself; everything else is
 * itself, for names of benchmarks are full of brackets, slashes and colons. Takes time in proportion to the product
 * of both lengths at most.
 */
export function matchesName(pattern: string, name: string): boolean {
  const [first = '', ...rest] = literalParts(pattern)
  if (rest.length === 0) return name === first
  const last = rest.pop() ?? ''
  if (!name.startsWith(first) || name.length < first.length + last.length) return false
  let from = first.length
  const end = name.length - last.length
  for (const part of rest) {
    const found = name.indexOf(part, from)
    if (found === -1 || found + part.length > end) return false
    from = found + part.length
  }
  return name.endsWith(last)
}

/** Whether a pattern can mean more than one name. */
export function isPattern(pattern: string): boolean {
  return literalParts(pattern).length > 1
}

/** The text between the wildcards. */
function literalParts(pattern: string): readonly string[] {
  const parts = ['']
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern[index] ?? ''
    const isEscaped = sign === '\\' && pattern[index + 1] === '*'
    if (sign === '*') parts.push('')
    else parts[parts.length - 1] += isEscaped ? '*' : sign
    if (isEscaped) index++
  }
  return parts
}

/**
 * Whether a change of a file is more than another layout: white space, the ends of lines, and in JSON the order of keys and how
 * numbers and texts are written.
 */
export function isSubstantive(before: string, after: string, path: string): boolean {
  if (withoutSpace(before) === withoutSpace(after)) return false
  if (!path.endsWith('.json')) return true
  const [left, right] = [before, after].map(canonical)
  return left === undefined || right === undefined || left !== right
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '')
}

/** The same text for the same value; undefined for what is not JSON. */
function canonical(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text), (_, value: unknown) => sorted(value))
  } catch {
    return undefined
  }
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
}

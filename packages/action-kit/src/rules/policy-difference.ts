import { loadPolicy, PolicyError } from '@governance-gates/policy'

/** So deep are keys named: `release.required-os`. */
const DEPTH = 2

/** How the policy of a commit that is released differs from the one that judges, for people: which keys, where both are valid. */
export function differenceOf(judging: string, released: string | undefined): string {
  if (released === undefined) return 'is missing from the commit that is released'
  const keys = keysOf(judging, released)
  return `differs in the commit that is released${keys.length === 0 ? '' : ` (${keys.join(', ')})`}`
}

/** None where one of them is invalid, or where only comments differ. */
function keysOf(left: string, right: string): readonly string[] {
  try {
    return differences(loadPolicy(left, 'left').policy, loadPolicy(right, 'right').policy, [])
  } catch (error) {
    if (error instanceof PolicyError) return []
    throw error
  }
}

function differences(left: unknown, right: unknown, keys: readonly string[]): readonly string[] {
  if (JSON.stringify(left) === JSON.stringify(right)) return []
  if (keys.length === DEPTH || !isMapping(left) || !isMapping(right)) return [keys.join('.')]
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return names.flatMap((name) => differences(left[name], right[name], [...keys, name]))
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

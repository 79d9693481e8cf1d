import { PolicyError } from '@governance-gates/policy'
import { openPolicyKeyChanges, type PolicyKeyChanges } from '@governance-gates/policy/changes'

/** So deep are keys named: `release.required-os`. */
const DEPTH = 2

/** How the policy of a commit that is released differs from the one that judges, for people: which keys, where both can be read. */
export type PolicyDifference = (judging: string, released: string | undefined) => string

export async function openPolicyDifference(): Promise<PolicyDifference> {
  const changesOf = await openPolicyKeyChanges()
  return (judging, released) => {
    if (released === undefined) return 'is missing from the commit that is released'
    const keys = keysOf(changesOf, judging, released)
    return `differs in the commit that is released${keys.length === 0 ? '' : ` (${keys.join(', ')})`}`
  }
}

/** None where one of them cannot be read, or where only comments differ. */
function keysOf(changesOf: PolicyKeyChanges, left: string, right: string): readonly string[] {
  try {
    const changes = changesOf(left, right, 'policy')
    return [...new Set(changes.map(({ key }) => key.split('.').slice(0, DEPTH).join('.')))]
  } catch (error) {
    if (error instanceof PolicyError) return []
    throw error
  }
}

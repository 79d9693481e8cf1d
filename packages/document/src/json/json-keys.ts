import type { DuplicateKey, TooDeep } from '../problem.ts'
import { countMembers } from './json-members.ts'
import { readJson } from './read-json.ts'

/**
 * What `JSON.parse` lets pass in a text that it parsed to `value`: a key that is written twice in one object, where the
 * last one silently wins, and nesting deeper than 64. Costs no more than a look at each character and each member.
 */
export function jsonKeyProblem(text: string, value: unknown): DuplicateKey | TooDeep | undefined {
  const members = countMembers(text)
  if (typeof members !== 'number') return members
  // A key that is written twice is one member in the value and two in the text, so that counting finds it.
  if (members === membersOf(value)) return undefined
  const [duplicate] = readJson(text).problems
  return duplicate?.kind === 'duplicate-key' ? duplicate : undefined
}

/** The members of all objects in a value that is known to be nested at most 64 deep. */
function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + membersOf(item), 0)
  let members = 0
  for (const member of Object.values(value)) members += 1 + membersOf(member)
  return members
}

import type * as z from 'zod/mini'
import { closestWord } from './closest-word.ts'

/** What a schema has found so far. */
export type Issues = readonly z.core.$ZodRawIssue[]

/** Whether a key that nothing knows is most likely one of these: what it asks for is then missing by that mistake alone. */
export function misspellsOneOf(issues: Issues, known: readonly string[]): boolean {
  return issues
    .flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
    .some((key) => closestWord(key, known) !== undefined)
}

import { jsonKeyProblem } from '../json/json-keys.ts'
import { jsonRefusal } from './json-refusal.ts'

/**
 * Refuses what `JSON.parse` lets pass: a key that appears twice in one object, where the last one silently wins, and
 * nesting deeper than 64. `value` is what `text` parsed to; `firstLine` is the line of the file where `text` begins.
 */
export function checkKeys(text: string, value: unknown, firstLine = 1): void {
  const problem = jsonKeyProblem(text, value)
  if (problem !== undefined) throw jsonRefusal(problem, firstLine)
}

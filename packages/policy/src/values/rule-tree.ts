import * as z from 'zod/mini'
import { structureMessage, unknownKeyMessage } from '../structure-message.ts'
import { complaint } from './scalar.ts'

/** Deeper nesting than this is a rule that nobody can follow. */
export const MAX_RULE_DEPTH = 5

/** What one key of a rule is read by. */
type Readers<Node> = Readonly<Record<string, () => z.ZodMiniType<Node>>>

/**
 * One node of a rule: a mapping with exactly one key, which says what kind of node it is. Each problem is named at its place
 * in the tree.
 */
export function oneKeyOf<Node>(noun: string, readers: Readers<Node>): z.ZodMiniType<Node> {
  const known = Object.keys(readers)
  return z.transform((input: unknown, payload): Node => {
    const problems = (found: readonly Problem[]) => {
      for (const { path, message } of found)
        payload.issues.push({ code: 'custom', input, message, path: [...path] })
      return z.NEVER
    }
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      return problems([
        { path: [], message: `${complaint(input, noun)}: write one key, as in ${known[0]}: …` },
      ])
    }
    const keys = Object.keys(input)
    const [key = ''] = keys
    if (keys.length !== 1) return problems([{ path: [], message: severalKeys(noun, keys) }])
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined
    if (reader === undefined) return problems([{ path: [key], message: unknownKeyMessage(key, known) }])
    const value: unknown = Reflect.get(input, key)
    const reading = reader().safeParse(value, { jitless: true, error: structureMessage })
    return reading.success
      ? reading.data
      : problems(reading.error.issues.flatMap((issue) => problemsOf(issue, key)))
  })
}

interface Problem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

function problemsOf(issue: z.core.$ZodIssue, key: string): readonly Problem[] {
  const path = [key, ...issue.path.filter((each) => typeof each !== 'symbol')]
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }]
  const messages = issue.message.split('\n')
  return issue.keys.map((each, index) => ({
    path: [...path, each],
    message: messages[index] ?? issue.message,
  }))
}

function severalKeys(noun: string, keys: readonly string[]): string {
  if (keys.length === 0) return `is an empty mapping and not ${noun}: write one key`
  return `a mapping of ${keys.join(', ')} is not ${noun}, which has one key: put them into a list below all or any`
}

/** A value that is never read: what is nested too deeply. */
export function tooDeep<Node>(noun: string): z.ZodMiniType<Node> {
  return z.transform((input: unknown, payload): Node => {
    const message = `${noun} is nested more than ${MAX_RULE_DEPTH} deep: split the decision into several`
    payload.issues.push({ code: 'custom', input, message })
    return z.NEVER
  })
}

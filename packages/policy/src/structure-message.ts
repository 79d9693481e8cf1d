import * as z from 'zod/mini'
import { closestWord } from './closest-word.ts'
import { complaint } from './values/scalar.ts'

/** Scalars bring their messages along; what is left is the structure around them. */
export function structureMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.inst instanceof z.core.$ZodObject ? Object.keys(issue.inst._zod.def.shape) : []
      return issue.keys.map((key) => unknownKeyMessage(key, known)).join('\n')
    }
    case 'invalid_type': {
      const isList = issue.expected === 'array'
      const fix = isList
        ? 'write [a, b], or one "- item" per line'
        : (missingName(issue) ?? 'write its keys below it, one per line')
      return `${complaint(issue.input, isList ? 'a list' : 'a mapping of keys')}: ${fix}`
    }
    default:
      return undefined
  }
}

/** For a key of the entries of a mapping in place of the name of one, as in `campaigns: { evidence: a.xml }`. */
function missingName({ inst, path = [] }: z.core.$ZodRawIssue): string | undefined {
  const [place, key] = path.slice(-2)
  if (!(inst instanceof z.core.$ZodObject) || typeof key !== 'string' || typeof place !== 'string')
    return undefined
  if (!Object.hasOwn(inst._zod.def.shape, key)) return undefined
  return `the entries of ${place} have names: write one, such as main:, and indent ${key} below it`
}

/** The message for a key that nothing knows. */
export function unknownKeyMessage(key: string, known: readonly string[]): string {
  const meant = closestWord(key, known)
  return `unknown key, ${meant === undefined ? `known are ${known.join(', ')}` : `did you mean ${meant}?`}`
}

import * as z from 'zod/mini'
import { EvidenceError } from './evidence-error.ts'
import type { JsonDocument, JsonPath } from './json-document.ts'

/** A count of something: a whole number, 0 or more. `"80"`, `true` and 1e300 are none. */
export const count: z.ZodMiniNumber<number> = z.int().check(z.nonnegative())

/** Checks a document against the shape its format documents; the error names the first place that differs. */
export function readShape<Shape>(document: JsonDocument, schema: z.ZodMiniType<Shape>): Shape {
  const parsed = schema.safeParse(document.value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const path = (issue?.path ?? []).filter((key) => typeof key !== 'symbol')
  throw new EvidenceError(`${pathText(path)}: ${issue?.message ?? 'has the wrong shape'}`, {
    line: document.lineOf(path),
    remedy: 'write the report in the shape that its format documents',
  })
}

/** A path as people write it: `counts.pass`, `results[3].status`. */
export function pathText(path: JsonPath): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  return text === '' ? 'the document' : text.replace(/^\./, '')
}

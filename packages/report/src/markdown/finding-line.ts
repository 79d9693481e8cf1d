import type { Check, Finding } from '@governance-gates/core'
import { plain } from './escape.ts'

/** How much of a finding has room in a log or an annotation: a stack trace belongs in the verdict file. */
const SHORT = 200
/** What a tool printed is cut before it comes into such a finding, so that this is room for all of it. */
const WHOLE = 1_000

/** What could not be judged says at the end of its findings what to do, which is never cut. */
export function findingLimit({ status }: Pick<Check, 'status'>): number {
  return status === 'inconclusive' ? WHOLE : SHORT
}

/** A finding on one line of plain text: `corpus/a: timed out (reports/a.xml:12)`. `limit` holds for each part. */
export function findingLine({ message, subject, file, line }: Finding, limit: number): string {
  const place = file === undefined ? '' : ` (${plain(line === undefined ? file : `${file}:${line}`, limit)})`
  const named = subject === undefined ? '' : `${plain(subject, limit)}: `
  return `${named}${plain(message, limit)}${place}`
}

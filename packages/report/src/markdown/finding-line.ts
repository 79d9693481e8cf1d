import type { Finding } from '@governance-gates/core'
import { plain } from './escape.ts'

/** A finding on one line of plain text: `corpus/a: timed out (reports/a.xml:12)`. `limit` holds for each part. */
export function findingLine({ message, subject, file, line }: Finding, limit: number): string {
  const place = file === undefined ? '' : ` (${plain(line === undefined ? file : `${file}:${line}`, limit)})`
  const named = subject === undefined ? '' : `${plain(subject, limit)}: `
  return `${named}${plain(message, limit)}${place}`
}

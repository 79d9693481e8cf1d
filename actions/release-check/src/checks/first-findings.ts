import type { Finding } from '@governance-gates/core'

/** Nobody reads more of one kind, and a log may have hundreds of thousands. */
const MAX_FINDINGS = 200

/** The first findings about a file, and how many there are besides. */
export function firstFindings(findings: readonly Finding[], file: string): readonly Finding[] {
  const more = findings.length - MAX_FINDINGS
  if (more <= 0) return findings
  return [...findings.slice(0, MAX_FINDINGS), { message: `and ${more} more`, file }]
}

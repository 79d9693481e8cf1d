import type { Finding } from '@governance-gates/core'

/** Evidence that cannot be used: unreadable, truncated, of an unknown kind or contradicting itself. Never a pass. */
export class EvidenceError extends Error {
  /** 1-based line of the evidence file; undefined where the whole file is meant. */
  readonly line: number | undefined
  readonly remedy: string

  constructor(message: string, place: { readonly line?: number | undefined; readonly remedy: string }) {
    super(message)
    this.name = 'EvidenceError'
    this.line = place.line
    this.remedy = place.remedy
  }
}

/** What a verdict says about evidence that could not be used. Any other error is a defect, and is thrown on. */
export function findingOf(error: unknown, file: string): Finding {
  if (!(error instanceof EvidenceError)) throw error
  const line = error.line === undefined ? {} : { line: error.line }
  return { message: `${error.message}: ${error.remedy}`, file, ...line }
}

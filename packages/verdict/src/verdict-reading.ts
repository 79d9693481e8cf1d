import type { Finding } from '@governance-gates/core'
import type { Verdict } from './verdict.ts'

/** A file of evidence that should be a verdict. */
export type VerdictReading =
  | { readonly kind: 'read'; readonly path: string; readonly verdict: Verdict }
  | { readonly kind: 'unreadable'; readonly path: string; readonly finding: Finding }

import type { Baseline, Finding } from '@governance-gates/core'

/** The baseline as it was found. */
export type BaselineReading =
  | { readonly kind: 'read'; readonly path: string; readonly baseline: Baseline }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly finding: Finding }

import { count } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { advisoryShape, type RustAdvisory } from '../cargo-audit/rustsec-advisory.ts'

/** A line of cargo deny: a diagnostic, a log entry or the summary. */
export const kindShape: z.ZodMiniType<{ readonly type: 'diagnostic' | 'log' | 'summary' }> = z.object({
  type: z.enum(['diagnostic', 'log', 'summary']),
})

interface Krate {
  readonly name: string
  readonly version: string
}

export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'note' | 'help'
  /** Missing for faults of the configuration. */
  readonly code?: string | undefined
  readonly message: string
  readonly labels?: readonly { readonly span?: string | undefined }[] | undefined
  readonly notes?: readonly string[] | undefined
  readonly graphs?: readonly { readonly Krate?: Krate | undefined }[] | undefined
  readonly advisory?: (RustAdvisory & { readonly package: string }) | null | undefined
}

const krateShape = z.object({ name: z.string(), version: z.string() })

export const diagnosticShape: z.ZodMiniType<Diagnostic> = z.object({
  severity: z.enum(['error', 'warning', 'note', 'help']),
  code: z.optional(z.string()),
  message: z.string(),
  labels: z.optional(z.array(z.object({ span: z.optional(z.string()) }))),
  notes: z.optional(z.array(z.string())),
  graphs: z.optional(z.array(z.object({ Krate: z.optional(krateShape) }))),
  advisory: z.optional(z.nullable(z.intersection(advisoryShape, z.object({ package: z.string() })))),
})

export interface Log {
  readonly level: string
  readonly message: string
  readonly timestamp: string
}

export const logShape: z.ZodMiniType<Log> = z.object({
  level: z.string(),
  message: z.string(),
  timestamp: z.string(),
})

export interface Summary {
  /** Missing where the check did not run. */
  readonly advisories?:
    | { readonly errors: number; readonly warnings: number; readonly notes: number }
    | undefined
}

export const summaryShape: z.ZodMiniType<Summary> = z.object({
  advisories: z.optional(z.object({ errors: count, warnings: count, notes: count })),
})

/** The codes of findings. https://embarkstudios.github.io/cargo-deny/checks/advisories/diags.html */
export const FINDING_CODES: ReadonlySet<string> = new Set([
  'vulnerability',
  'notice',
  'unmaintained',
  'unsound',
  'yanked',
])

/** All codes that the check of advisories has. */
export const ADVISORY_CODES: ReadonlySet<string> = new Set([
  ...FINDING_CODES,
  'advisory-ignored',
  'yanked-ignored',
  'index-failure',
  'index-cache-load-failure',
  'advisory-not-detected',
  'yanked-not-detected',
  'unknown-advisory',
])

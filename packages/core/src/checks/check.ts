import type { CheckStatus } from './status.ts'

/** One concrete fact that supports a check: a subject, a place, a number. */
export interface Finding {
  readonly message: string
  readonly subject?: string
  /** Workspace-relative path of the evidence (or governance file) that shows it. */
  readonly file?: string
  /** 1-based. */
  readonly line?: number
}

/** What was measured, unrounded: `{ value: 79.999, unit: '%' }`, `{ value: 'v1.2.3' }`. */
export interface Actual {
  readonly value: number | string
  /** `%`, `ms`, or what was counted: `tests`. */
  readonly unit?: string
}

/** How a measured value is compared with the limit. `is` also holds words: `{ operator: 'is', limit: 'success' }`. */
export type Operator = 'at-least' | 'at-most' | 'above' | 'below' | 'is'

/** What the rule asks for. */
export interface Expected {
  readonly operator: Operator
  /** A text where the exact limit is not a double, and where the rule asks for words. */
  readonly limit: number | string
  readonly unit?: string
}

/** What a rule can be applied to. A name means the same in every gate. */
export type ScopeName =
  | 'campaign'
  | 'tier'
  | 'suite'
  | 'budget'
  | 'gate'
  | 'system'
  | 'check'
  | 'file'
  | 'kind'
  | 'criterion'
  | 'package'
  | 'decision'
  | 'pull-request'

/** What a check was applied to, in the order of its rule: `{ campaign: 'corpus', tier: 'core' }`. */
export type CheckScope = { readonly [Name in ScopeName]?: string }

/** One rule of the catalogue, applied to one scope. */
export interface Check {
  /** Unique in the verdict: the rule, and the values of its scope. `conformance-gate/tier-pass-rate:corpus:core` */
  readonly id: string
  /** The rule's name in the catalogue, which never changes meaning: `conformance-gate/tier-pass-rate`. */
  readonly rule: string
  readonly scope: CheckScope
  /** The rule's title: one id, one title. */
  readonly title: string
  readonly status: CheckStatus
  /** Null where nothing could be measured. */
  readonly actual: Actual | null
  readonly expected: Expected
  readonly detail?: string
  /** What to do about it; on everything that does not pass. */
  readonly remedy?: string
  readonly findings: readonly Finding[]
}

/** What was measured. */
export function measured(value: number | string, unit?: string): Actual {
  return unit === undefined ? { value } : { value, unit }
}

export function atLeast(limit: number | string, unit?: string): Expected {
  return expected('at-least', limit, unit)
}

export function atMost(limit: number | string, unit?: string): Expected {
  return expected('at-most', limit, unit)
}

export function above(limit: number | string, unit?: string): Expected {
  return expected('above', limit, unit)
}

export function below(limit: number | string, unit?: string): Expected {
  return expected('below', limit, unit)
}

/** This value and no other; in words where the rule asks for more than a number says. */
export function exactly(limit: number | string, unit?: string): Expected {
  return expected('is', limit, unit)
}

/** Findings of which there must be none: how many there are, in `unit`, beside a limit of zero. */
export function noneOf(
  findings: readonly Finding[],
  unit: string,
): Pick<Check, 'actual' | 'expected' | 'findings'> {
  return { actual: measured(findings.length, unit), expected: exactly(0, unit), findings }
}

function expected(operator: Operator, limit: number | string, unit: string | undefined): Expected {
  return unit === undefined ? { operator, limit } : { operator, limit, unit }
}

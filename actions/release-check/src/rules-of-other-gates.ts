import type { Rule } from '@governance-gates/core'

/**
 * Rules of other gates whose checks are read from their verdicts. An action imports no other: a test holds these names
 * against the catalogues.
 */

/** Applied to each campaign; the tiers of a campaign and its baseline have rules of their own. */
export const PASS_RATE: Rule['id'] = 'conformance-gate/pass-rate'

/** Applied to each campaign with quarantined subjects: its pass rate with all of them. */
export const RAW_PASS_RATE: Rule['id'] = 'conformance-gate/raw-pass-rate'

/** Applied to each campaign, and to tiers: how many subjects are not judged. */
export const QUARANTINED: Rule['id'] = 'conformance-gate/quarantined'

/** Applied to each campaign that limits its failures: how many there are, without those that its exceptions excuse. */
export const FAILURES: Rule['id'] = 'conformance-gate/failures'

/** Applied to each budget that the history can show. */
export const MET_ON_DAYS: Rule['id'] = 'perf-budget/history-met-on-days'

/** Everything that traceability checks about the documents in the policy. */
export const DOCUMENTS: ReadonlySet<string> = new Set([
  'traceability/documents-exist',
  'traceability/documents-age',
  'traceability/documents-history',
  'traceability/documents-links',
  'traceability/documents-readable',
])

import type { Rule } from '@governance-gates/core'
import { RULES as conformance } from '../../actions/conformance-gate/src/rules.ts'
import { RULES as authority } from '../../actions/decision-authority/src/rules.ts'
import { RULES as extensions } from '../../actions/extension-vetting/src/rules.ts'
import { RULES as report } from '../../actions/gate-report/src/rules.ts'
import { RULES as incidents } from '../../actions/incident-response/src/rules.ts'
import { RULES as performance } from '../../actions/perf-budget/src/rules.ts'
import { RULES as release } from '../../actions/release-check/src/rules.ts'
import { RULES as suites } from '../../actions/suite-classification/src/rules.ts'
import { RULES as traceability } from '../../actions/traceability/src/rules.ts'

/** The rules of one action, by the name of its folder. */
export interface Catalogue {
  readonly gate: string
  readonly rules: readonly Rule[]
}

/** Every rule. */
export const CATALOGUES: readonly Catalogue[] = [
  { gate: 'conformance-gate', rules: conformance },
  { gate: 'perf-budget', rules: performance },
  { gate: 'suite-classification', rules: suites },
  { gate: 'traceability', rules: traceability },
  { gate: 'extension-vetting', rules: extensions },
  { gate: 'release-check', rules: release },
  { gate: 'decision-authority', rules: authority },
  { gate: 'incident-response', rules: incidents },
  { gate: 'gate-report', rules: report },
]

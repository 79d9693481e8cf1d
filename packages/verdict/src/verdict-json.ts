import type {
  Actual,
  Check,
  CheckScope,
  EvidenceFile,
  Expected,
  Finding,
  PolicyChange,
} from '@governance-gates/core'
import type { ExceptionUse, Verdict, VerdictSubject } from './verdict.ts'

type Part =
  | Verdict
  | Check
  | Finding
  | VerdictSubject
  | EvidenceFile
  | ExceptionUse
  | Verdict['rules']
  | Actual
  | Expected
  | CheckScope
  | PolicyChange
type KeyOf<Union> = Union extends Union ? keyof Union : never

/**
 * Every key that a verdict has at any depth, in the order in which they are written: one order serves all depths.
 * `JSON.stringify` leaves out what is not listed here; the type makes sure that nothing is missing.
 */
const KEYS: Readonly<Record<KeyOf<Part>, true>> = {
  schema: true,
  gate: true,
  id: true,
  rule: true,
  scope: true,
  campaign: true,
  tier: true,
  suite: true,
  budget: true,
  system: true,
  check: true,
  kind: true,
  criterion: true,
  package: true,
  decision: true,
  'pull-request': true,
  duty: true,
  epic: true,
  title: true,
  status: true,
  mode: true,
  observeUntil: true,
  blocking: true,
  thresholdsVersion: true,
  evaluatedAt: true,
  actual: true,
  value: true,
  expected: true,
  operator: true,
  limit: true,
  unit: true,
  detail: true,
  remedy: true,
  message: true,
  subject: true,
  file: true,
  line: true,
  repository: true,
  commit: true,
  ref: true,
  os: true,
  rules: true,
  branch: true,
  path: true,
  sha256: true,
  bytes: true,
  format: true,
  records: true,
  generatedAt: true,
  evidence: true,
  notes: true,
  checks: true,
  findings: true,
  exceptions: true,
  applied: true,
  expired: true,
  unused: true,
  policyChanges: true,
  key: true,
  before: true,
  after: true,
  direction: true,
}

/** The verdict as its file has it: the same verdict always gives the same bytes, however its objects were built. */
export function verdictJson(verdict: Verdict): string {
  return `${JSON.stringify(verdict, Object.keys(KEYS), 2)}\n`
}

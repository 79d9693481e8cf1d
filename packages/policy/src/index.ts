export { type Attestation, readAttestationRegister } from './attestation-register.ts'
export type {
  CampaignPolicy,
  ColumnsPolicy,
  EvidenceFormat,
  IfMissing,
  TierPolicy,
} from './campaign.ts'
export { EVIDENCE_FORMATS } from './campaign.ts'
export type { BaselinePolicy, ConformancePolicy, ExceptionPolicy } from './conformance.ts'
export { type Deprecation, type DeprecationKind, readDeprecationRegister } from './deprecation-register.ts'
export type { DocumentPath } from './document-path.ts'
export { readExceptionRegister } from './exception-register.ts'
export { suggestKey } from './key-suggestion.ts'
export { type LoadedPolicy, loadPolicy } from './load-policy.ts'
export type {
  BudgetPolicy,
  Compression,
  DriftPolicy,
  HistoryPolicy,
  MetricRegressionPolicy,
  OverrunPolicy,
  PerformancePolicy,
  RegressionPolicy,
  SizeOf,
  WaiverPolicy,
} from './performance.ts'
export type { Policy } from './policy.ts'
export { PolicyError, type PolicyProblem } from './policy-error.ts'
export type {
  CadencePolicy,
  OneZeroPolicy,
  OperatingSystem,
  ReleasedPackage,
  ReleaseLines,
  ReleasePolicy,
} from './release.ts'
export type { AllowedIdentifier, ForbiddenDependencies, SuiteRule, SuitesPolicy } from './suites.ts'
export type { DocumentPolicy, TagsPolicy, TraceabilityPolicy } from './traceability.ts'

export { closestWord } from './closest-word.ts'
export type { DocumentPath } from './document-path.ts'
export { type LoadedPolicy, openPolicy } from './load-policy.ts'
export { loadPolicy } from './load-whole-policy.ts'
export type { Policy, Section } from './policy.ts'
export { PolicyError, type PolicyProblem } from './policy-error.ts'
export { type Attestation, readAttestationRegister } from './registers/attestation-register.ts'
export {
  type Deprecation,
  type DeprecationKind,
  readDeprecationRegister,
} from './registers/deprecation-register.ts'
export { readExceptionRegister } from './registers/exception-register.ts'
export { readIntendedChanges } from './registers/intended-change-register.ts'
export {
  INTENDED_CHANGES_DEFAULTS,
  type IntendedChangesPolicy,
} from './registers/intended-changes-settings.ts'
export { type NamedRegister, namedRegisters, type RegisterKind } from './registers/named-register.ts'
export { type PackageWaiver, readPackageWaivers } from './registers/package-waiver-register.ts'
export { readQuarantineRegister } from './registers/quarantine-register.ts'
export {
  readSimulatedChange,
  type SimulatedChange,
  type SimulatedCommit,
} from './registers/simulated-change.ts'
export type { BaselinePolicy } from './sections/baseline.ts'
export type { BudgetPolicy, Compression, SizeOf } from './sections/budget.ts'
export type { CampaignPolicy, EvidenceFormat } from './sections/campaign.ts'
export { EVIDENCE_FORMATS } from './sections/campaign.ts'
export type { ColumnsPolicy } from './sections/columns.ts'
export type { ConformancePolicy, ExceptionPolicy } from './sections/conformance.ts'
export type { DecisionPolicy, DecisionsPolicy } from './sections/decisions.ts'
export type { AdditionPolicy, LicenceEvidencePolicy, PreflightPolicy } from './sections/extension-addition.ts'
export type {
  ExtensionColumns,
  LicenceColumns,
  PinKind,
  PreflightColumns,
} from './sections/extension-list.ts'
export type { ExtensionTierPolicy } from './sections/extension-tier.ts'
export type {
  CapabilityPolicy,
  ChangePolicy,
  ExtensionsPolicy,
  RemovalPolicy,
  ReviewPolicy,
} from './sections/extensions.ts'
export type { DriftPolicy, HistoryPolicy } from './sections/history.ts'
export type {
  FixPolicy,
  IncidentKindPolicy,
  IncidentStreamPolicy,
} from './sections/incident-stream.ts'
export type {
  IncidentLimits,
  IncidentSettings,
  IncidentsPolicy,
  SecurityIncidentPolicy,
} from './sections/incidents.ts'
export type { DutyPolicy, MaintenancePolicy, Period } from './sections/maintenance.ts'
export type { AreaPolicy, OwnershipPolicy, Unowned } from './sections/ownership.ts'
export type { OverrunPolicy, PerformancePolicy, WaiverPolicy } from './sections/performance.ts'
export type { MetricRegressionPolicy, RegressionPolicy } from './sections/regression.ts'
export type { CadencePolicy } from './sections/release/cadence.ts'
export type { OneZeroPolicy } from './sections/release/one-zero.ts'
export type { SiblingPackage } from './sections/release/released-package.ts'
export type {
  ChangelogDates,
  MissingPrevious,
  OperatingSystem,
  ReleaseLines,
  ReleasePolicy,
} from './sections/release.ts'
export type { EpicPolicy, EpicStatus, RoadmapPolicy } from './sections/roadmap.ts'
export type {
  AllowedUse,
  ForbiddenDependencies,
  LookAt,
  SuiteRule,
  SuitesPolicy,
} from './sections/suites.ts'
export type { TierPolicy } from './sections/tier.ts'
export type { DocumentPolicy, TagsPolicy, TraceabilityPolicy } from './sections/traceability.ts'
export type { Condition, DependencyChange } from './values/condition.ts'
export type { DutyOwner } from './values/duty-owner.ts'
export type { FixDeadline } from './values/fix-deadline.ts'
export type { IfMissing } from './values/if-missing.ts'
export { type ManifestPlace, THE_TAG } from './values/manifest-place.ts'
export { type Approver, type Owner, PERMISSIONS, type Permission } from './values/owners.ts'
export type { ReleaseScheme } from './values/release-scheme.ts'
export { type Requirement, SEVERITIES, type Severity, type UnknownLicences } from './values/requirement.ts'
export type { ResultFiles } from './values/result-files.ts'
export type { Verification } from './values/verification.ts'

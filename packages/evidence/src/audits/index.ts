/** Audit reports of dependencies, and what they say of the packages that a change adds. */
export type * from './audit-reading.ts'
export {
  type AddedPackage,
  type AuditEvidence,
  type AuditedAddition,
  type AuditOutcome,
  joinAudit,
  type LockedPackages,
} from './join-audit.ts'
export { joinLicence } from './join-licence.ts'
export { joinUnsafe, type UnsafeOutcome } from './join-unsafe.ts'
export { ecosystemOf, packageKey } from './package-identity.ts'
export { AUDIT_READERS, readAudit } from './read-audit.ts'
export { recogniseAudit } from './recognise-audit.ts'
export { SETTINGS_FILES, silencedBy } from './settings-file.ts'

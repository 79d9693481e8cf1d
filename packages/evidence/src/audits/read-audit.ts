import type { AuditFormat, AuditReader, AuditReading, AuditRun } from './audit-reading.ts'
import { cargoAuditReader } from './cargo-audit/cargo-audit.ts'
import { cargoDenyReader } from './cargo-deny/cargo-deny.ts'
import { cargoGeigerReader } from './cargo-geiger/cargo-geiger.ts'
import { cycloneDxReader } from './cyclonedx/cyclonedx.ts'
import { githubCompareReader } from './github-compare/github-compare.ts'
import { govulncheckReader } from './govulncheck/govulncheck.ts'
import { npmAuditReader } from './npm-audit/npm-audit.ts'
import { osvScannerReader } from './osv-scanner/osv-scanner.ts'
import { pipAuditReader } from './pip-audit/pip-audit.ts'
import { spdxReader } from './spdx/spdx.ts'

/** Every format that can be read, by its id. */
export const AUDIT_READERS: Readonly<Record<AuditFormat, AuditReader>> = {
  'cargo-audit': cargoAuditReader,
  'cargo-deny': cargoDenyReader,
  'cargo-geiger': cargoGeigerReader,
  'npm-audit-2': npmAuditReader,
  'pip-audit': pipAuditReader,
  'osv-scanner': osvScannerReader,
  govulncheck: govulncheckReader,
  'github-dependency-compare': githubCompareReader,
  'cyclonedx-1': cycloneDxReader,
  'spdx-2.3': spdxReader,
}

/**
 * Reads an audit report as the format that the policy says it has.
 *
 * @throws EvidenceError where the report is not whole, or not of this format.
 */
export function readAudit(format: AuditFormat, run: AuditRun): AuditReading {
  return AUDIT_READERS[format].read(run)
}

import { isJsonObject } from '@governance-gates/document/strict'
import type { AuditFormat } from './audit-reading.ts'

/** The keys that a report of each format has, and that no other has together. */
const KEYS: readonly (readonly [AuditFormat, readonly string[]])[] = [
  ['cyclonedx-1', ['bomFormat']],
  ['spdx-2.3', ['spdxVersion']],
  ['spdx-2.3', ['sbom']],
  ['npm-audit-2', ['auditReportVersion']],
  ['cargo-audit', ['lockfile', 'vulnerabilities']],
  ['cargo-deny', ['type', 'fields']],
  ['pip-audit', ['dependencies', 'fixes']],
  ['cargo-geiger', ['packages', 'packages_without_metrics']],
  ['osv-scanner', ['results']],
  ['govulncheck', ['config']],
  ['github-dependency-compare', ['message', 'documentation_url']],
  // What npm writes in place of a report.
  ['npm-audit-2', ['error']],
]

/** A report that is several JSON documents: its first one, wherever the tool's own lines begin. */
const STREAMS: readonly (readonly [AuditFormat, RegExp])[] = [
  ['govulncheck', /^\s*\{\s*"config"\s*:/],
  ['cargo-deny', /^\{"(?:fields|type)":/m],
]

/** The format of an audit report; undefined where no tool is known that writes such a text. */
export function recogniseAudit(text: string): AuditFormat | undefined {
  const value = parsed(text)
  if (value === undefined) return STREAMS.find(([, pattern]) => pattern.test(text))?.[0]
  if (Array.isArray(value)) return 'github-dependency-compare'
  if (!isJsonObject(value)) return undefined
  return KEYS.find(([, keys]) => keys.every((key) => Object.hasOwn(value, key)))?.[0]
}

/** Only to look at its keys: the reader of the format parses it again, and refuses what is wrong with it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

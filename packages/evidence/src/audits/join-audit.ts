import type { AuditedPackage, AuditReading, Ignored, Universe, Vulnerability } from './audit-reading.ts'
import { isPackage, nameKey, packageKey } from './package-identity.ts'
import { isAffected, mergeVulnerabilities } from './vulnerability.ts'

/** A package that a change adds, or adds in another version or from another source. */
export interface AddedPackage {
  readonly ecosystem: string
  readonly name: string
  /** Undefined where only a manifest names it, and no lock file says which version it is. */
  readonly version: string | undefined
  /** `elsewhere`: a repository, a folder, an archive. Advisories are about packages of registries. */
  readonly source: 'registry' | 'elsewhere'
}

/** A lock file of the judged commit. */
export interface LockedPackages {
  readonly ecosystem: string
  /** Entries as the tool counts them: of a Cargo.lock its own packages too, of a package-lock.json all but the root. */
  readonly count: number
  readonly packages: readonly AuditedPackage[]
}

export interface AuditEvidence {
  readonly readings: readonly AuditReading[]
  readonly locks: readonly LockedPackages[]
  /** Advisories, and settings by their name in `Ignored.by`, that the base's own files silence already. */
  readonly accepted: ReadonlySet<string>
  /** Paths that the change touches: a tool's ignore file among them silences nothing. */
  readonly changedPaths: readonly string[]
}

export type AuditOutcome =
  | { readonly status: 'clean'; readonly tools: readonly string[] }
  | { readonly status: 'vulnerable'; readonly vulnerabilities: readonly Vulnerability[] }
  | { readonly status: 'ignored'; readonly ignored: readonly (Ignored & { readonly tool: string })[] }
  | { readonly status: 'not-measured'; readonly why: readonly string[] }

export interface AuditedAddition {
  readonly package: AddedPackage
  readonly outcome: AuditOutcome
}

/**
 * Joins what a change adds with what was audited, by identity: ecosystem, name and version. A package is clean only
 * where a tool is known to have looked at it; that a report does not name it proves nothing. The worst report counts.
 */
export function joinAudit(
  added: readonly AddedPackage[],
  evidence: AuditEvidence,
): readonly AuditedAddition[] {
  const audits = evidence.readings
    .filter(({ topics }) => topics.includes('advisories'))
    .map((reading) => auditOf(reading, evidence))
  return added.map((own) => ({ package: own, outcome: outcomeOf(own, audits) }))
}

interface Audit {
  readonly reading: AuditReading
  readonly byName: ReadonlyMap<string, readonly Vulnerability[]>
  readonly ignored: readonly Ignored[]
  /** Undefined where the tool is known to have looked at the package, else why that is not known. */
  readonly contains: (wanted: AuditedPackage) => string | undefined
}

function auditOf(reading: AuditReading, evidence: AuditEvidence): Audit {
  return {
    reading,
    byName: Map.groupBy(reading.vulnerabilities, (one) => nameKey(one.package)),
    ignored: ignoredOf(reading, evidence),
    contains: containment(reading, evidence),
  }
}

function outcomeOf(added: AddedPackage, audits: readonly Audit[]): AuditOutcome {
  const { version } = added
  if (version === undefined) return notMeasured(['no lock file says which version it is'])
  if (audits.length === 0) return notMeasured(['there is no audit report'])
  const outcomes = audits.map((audit) => outcomeOfOne({ ...added, version }, audit))
  const vulnerabilities = outcomes.flatMap((one) => (one.status === 'vulnerable' ? one.vulnerabilities : []))
  if (vulnerabilities.length > 0) {
    return { status: 'vulnerable', vulnerabilities: mergeVulnerabilities(vulnerabilities) }
  }
  const ignored = outcomes.flatMap((one) => (one.status === 'ignored' ? one.ignored : []))
  if (ignored.length > 0) return { status: 'ignored', ignored }
  const tools = outcomes.flatMap((one) => (one.status === 'clean' ? one.tools : []))
  if (tools.length > 0) return { status: 'clean', tools }
  return notMeasured(outcomes.flatMap((one) => (one.status === 'not-measured' ? one.why : [])))
}

function outcomeOfOne(wanted: AuditedPackage & AddedPackage, audit: Audit): AuditOutcome {
  const { reading, contains } = audit
  const { tool } = reading
  const vulnerabilities = (audit.byName.get(nameKey(wanted)) ?? []).filter((one) => isAffected(one, wanted))
  if (vulnerabilities.length > 0) return { status: 'vulnerable', vulnerabilities }
  const absence = contains(wanted)
  const ignored = audit.ignored.filter(({ package: own }) =>
    own === undefined ? absence === undefined : isPackage(own, wanted),
  )
  if (ignored.length > 0) return { status: 'ignored', ignored: ignored.map((one) => ({ ...one, tool })) }
  const why = skipped(reading, wanted) ?? absence ?? elsewhere(wanted)
  return why === undefined ? { status: 'clean', tools: [tool] } : notMeasured([`${tool}: ${why}`])
}

function notMeasured(why: readonly string[]): AuditOutcome {
  return { status: 'not-measured', why }
}

function elsewhere({ source }: AddedPackage): string | undefined {
  return source === 'elsewhere'
    ? 'it is not from a registry, and advisories are about packages that are'
    : undefined
}

function skipped({ notMeasured: entries }: AuditReading, wanted: AuditedPackage): string | undefined {
  return entries.find(
    (entry) => entry.kind === 'run' || (entry.kind === 'package' && isPackage(entry.package, wanted)),
  )?.why
}

/** What may hide a finding, less what the base hides already. */
function ignoredOf(reading: AuditReading, { accepted, changedPaths }: AuditEvidence): readonly Ignored[] {
  const silenced = reading.ignored.filter(({ ids, by }) =>
    ids.length === 0 ? !accepted.has(by) : ids.some((id) => !accepted.has(id)),
  )
  const touched = changedPaths.filter((path) =>
    reading.settingsFiles.some((file) => `/${path}`.endsWith(`/${file}`)),
  )
  return [
    ...silenced,
    ...touched.map((path) => ({ ids: [], package: undefined, by: `${path}, which this change touches` })),
  ]
}

function containment(
  { universe }: AuditReading,
  { locks }: AuditEvidence,
): (wanted: AuditedPackage) => string | undefined {
  switch (universe.kind) {
    case 'listed':
      return among(universe.packages, 'it is not among the packages of the report')
    case 'counted':
      return amongCounted(universe, locks)
    case 'unknown':
      return () => universe.why
  }
}

function among(
  packages: readonly AuditedPackage[],
  absence: string,
): (wanted: AuditedPackage) => string | undefined {
  const keys = new Set(packages.map(packageKey))
  return (wanted) => (keys.has(packageKey(wanted)) ? undefined : absence)
}

/** A tool that only counts looked at a lock file that has just as many entries. */
function amongCounted(
  { ecosystem, count }: Extract<Universe, { kind: 'counted' }>,
  locks: readonly LockedPackages[],
): (wanted: AuditedPackage) => string | undefined {
  const counted = locks.filter((lock) => lock.ecosystem === ecosystem && lock.count === count)
  return among(
    counted.flatMap((lock) => lock.packages),
    counted.length === 0
      ? `the report counts ${count} packages and names none of them, and no lock file of this commit has as many`
      : `it is not in the lock file that the report counts (${count} packages)`,
  )
}

import { endOfDay } from '@governance-gates/core'
import { normaliseDependency } from '@governance-gates/project-files'
import type { AuditedPackage, AuditReport, PackageIdentity } from '../audit-evidence.ts'
import type { DecisionInput } from '../decision-input.ts'
import type { Reason } from '../logic/answer.ts'

/** The packages that a change adds, and what is not known of them. */
export interface AddedPackages {
  readonly packages: readonly PackageIdentity[]
  readonly missing: readonly Reason[]
}

/** One whose exact version nothing says cannot be found in any report. */
export function addedPackages({ differences }: DecisionInput): AddedPackages {
  const { dependencies } = differences
  const added = dependencies.value.filter(({ change }) => change === 'added')
  const locked = new Set(
    added.flatMap(({ ecosystem, name, version }) => (version === undefined ? [] : [`${ecosystem} ${name}`])),
  )
  const unlocked = added.filter(
    ({ ecosystem, name, version }) => version === undefined && !locked.has(`${ecosystem} ${name}`),
  )
  const packages = added.flatMap(({ ecosystem, name, version }) =>
    version === undefined ? [] : [{ ecosystem, name, version }],
  )
  const distinct = new Map(packages.map((each) => [identityOf(each), each]))
  return {
    packages: [...distinct.values()],
    missing: [
      ...(dependencies.kind === 'known' ? [] : [{ text: dependencies.why, remedy: dependencies.remedy }]),
      ...unlocked.map(({ name, file }) => ({
        text: `the version of ${name} in ${file} is not known`,
        remedy: 'commit the lock file with it',
      })),
    ],
  }
}

function identityOf({ ecosystem, name, version }: PackageIdentity): string {
  return `${ecosystem} ${normaliseDependency(ecosystem, name)} ${version}`
}

export function packageText({ name, version }: PackageIdentity): string {
  return `${name} ${version}`
}

/** The reports that could be read, and what is wrong with the others. No report at all is nothing measured. */
export function readReports(
  patterns: readonly string[],
  { audit }: DecisionInput,
): { readonly reports: readonly AuditReport[]; readonly missing: readonly Reason[] } {
  const readings = audit.reportsOf(patterns)
  if (readings.length === 0) {
    const text = `no report matches ${patterns.join(', ')}`
    return { reports: [], missing: [{ text, remedy: 'write the report before this gate runs' }] }
  }
  return {
    reports: readings.flatMap((each) => (each.kind === 'read' ? [each.report] : [])),
    missing: readings.flatMap((each) =>
      each.kind === 'unreadable' ? [{ text: `${each.file}: ${each.why}`, remedy: each.remedy }] : [],
    ),
  }
}

/** What every report says of one package. */
export function entriesOf(
  wanted: PackageIdentity,
  reports: readonly AuditReport[],
): readonly AuditedPackage[] {
  const identity = identityOf(wanted)
  return reports.flatMap(({ packages }) => packages.filter((each) => identityOf(each) === identity))
}

/** What permits a package in spite of a rule, in words; undefined where nothing does, or did until yesterday. */
export function waiverOf(
  wanted: PackageIdentity,
  register: string | undefined,
  { waivers, now }: DecisionInput,
): string | undefined {
  const listed = register === undefined ? [] : (waivers.get(register) ?? [])
  const found = listed.find(
    ({ package: name, version, until }) =>
      version === wanted.version &&
      identityOf({ ...wanted, name, version }) === identityOf(wanted) &&
      now <= endOfDay(until),
  )
  return found && `waived until ${found.until} by ${found.owner}: ${found.reason}`
}

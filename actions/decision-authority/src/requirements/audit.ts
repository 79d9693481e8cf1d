import { formatInstant, type Instant } from '@governance-gates/core'
import { type Requirement, SEVERITIES } from '@governance-gates/policy'
import type { Advisory, AuditReport, PackageIdentity } from '../audit-evidence.ts'
import type { DecisionInput } from '../decision-input.ts'
import type { Reason } from '../logic/answer.ts'
import { addedPackages, entriesOf, packageText, readReports } from './audited-package.ts'
import { type Step, step } from './progress.ts'

type Audit = Extract<Requirement, { kind: 'audit' }>

/** Whether nothing that the change adds has an advisory. What no report measured is not known to have none. */
export function auditOf(requirement: Audit, input: DecisionInput): Step {
  const { evidence, failFrom } = requirement
  const title = `no advisory from ${failFrom} up for what the change adds`
  const { packages, missing } = addedPackages(input)
  if (packages.length === 0 && missing.length === 0)
    return step('yes', title, { done: ['it adds no package'] })
  const read = readReports(evidence, input)
  const judged = packages.map((each) => judge(each, read.reports, failFrom))
  const found = judged.flatMap((each) => each.found)
  if (found.length > 0) return step('no', title, { todo: found })
  const open = [
    ...missing,
    ...read.missing,
    ...read.reports.flatMap((report) => weaknesses(report, requirement, input.now)),
    ...judged.flatMap((each) => each.missing),
  ]
  if (open.length > 0) return step('unknown', title, { missing: open })
  return step('yes', title, { done: packages.map((each) => `${packageText(each)}: none`) })
}

interface JudgedPackage {
  readonly found: readonly string[]
  readonly missing: readonly Reason[]
}

function judge(
  wanted: PackageIdentity,
  reports: readonly AuditReport[],
  from: Audit['failFrom'],
): JudgedPackage {
  const measured = entriesOf(wanted, reports).flatMap(({ advisories }) =>
    advisories === undefined ? [] : [advisories],
  )
  if (measured.length === 0) {
    const text = `${packageText(wanted)} is in no report: it was not audited`
    return {
      found: [],
      missing: [{ text, remedy: 'audit the lock file of this commit, with every target and group' }],
    }
  }
  const counted = measured.flat().filter(({ severity }) => counts(severity, from))
  return {
    found: counted.map(
      ({ id, severity, title }) => `replace or update ${packageText(wanted)}: ${id} (${severity}) ${title}`,
    ),
    missing: [],
  }
}

/** A severity that nothing states may be any. */
function counts(severity: Advisory['severity'], from: Audit['failFrom']): boolean {
  return severity === 'unknown' || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(from)
}

/** Why a report proves less than it seems to. */
function weaknesses(
  { file, databaseAt, ignored }: AuditReport,
  { maxDatabaseAge }: Audit,
  now: Instant,
): readonly Reason[] {
  const silenced = ignored.map((id) => ({
    text: `${file} leaves out ${id}, which the base does not`,
    remedy: 'take it out of the ignore list of the tool, or merge the entry first',
  }))
  if (maxDatabaseAge === undefined) return silenced
  const remedy = 'update the advisories before the audit'
  if (databaseAt === undefined) {
    return [...silenced, { text: `${file} does not say how old its advisories are`, remedy }]
  }
  const age = now - databaseAt
  if (age >= 0 && age <= maxDatabaseAge.milliseconds) return silenced
  const text = `the advisories of ${file} are of ${formatInstant(databaseAt)}, and may be ${maxDatabaseAge.text} old`
  return [...silenced, { text, remedy }]
}

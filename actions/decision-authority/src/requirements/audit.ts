import { formatInstant, type Instant } from '@governance-gates/core'
import type { AuditOutcome, Vulnerability } from '@governance-gates/evidence/audits'
import { type Requirement, SEVERITIES } from '@governance-gates/policy'
import type { ReadReport } from '../audit-evidence.ts'
import type { DecisionInput } from '../decision-input.ts'
import type { Reason } from '../logic/answer.ts'
import { addedPackages, packageText } from './audited-package.ts'
import { type Step, step } from './progress.ts'

type Audit = Extract<Requirement, { kind: 'audit' }>

/** Whether nothing that the change adds has an advisory. What no report measured is not known to have none. */
export function auditOf(requirement: Audit, input: DecisionInput): Step {
  const title = `no advisory from ${requirement.failFrom} up for what the change adds`
  const { packages, missing } = addedPackages(input)
  if (packages.length === 0 && missing.length === 0)
    return step('yes', title, { done: ['it adds no package'] })
  const reports = input.audit.reportsOf(requirement)
  const judged = reports
    .advisoriesOf(packages)
    .map(({ outcome }, index) => judge(textOf(packages[index]), outcome, requirement))
  const found = judged.flatMap((each) => each.found)
  if (found.length > 0) return step('no', title, { todo: found })
  const open = [
    ...missing,
    ...reports.faults,
    ...reports.read.flatMap((report) => staleness(report, requirement, input.now)),
    ...judged.flatMap((each) => each.missing),
  ]
  if (open.length > 0) return step('unknown', title, { missing: distinct(open) })
  return step('yes', title, { done: judged.flatMap((each) => each.done) })
}

function textOf(added: Parameters<typeof packageText>[0] | undefined): string {
  return added === undefined ? '' : packageText(added)
}

interface JudgedPackage {
  readonly found: readonly string[]
  readonly missing: readonly Reason[]
  readonly done: readonly string[]
}

function judge(name: string, outcome: AuditOutcome, requirement: Audit): JudgedPackage {
  const nothing: JudgedPackage = { found: [], missing: [], done: [] }
  switch (outcome.status) {
    case 'clean':
      return { ...nothing, done: [`${name}: none (${outcome.tools.join(', ')})`] }
    case 'vulnerable': {
      const counted = outcome.vulnerabilities.filter((each) => counts(each, requirement))
      if (counted.length === 0) {
        const ids = outcome.vulnerabilities.map(advisoryText).join('; ')
        return { ...nothing, done: [`${name}: ${ids}, which may be`] }
      }
      return { ...nothing, found: counted.map((each) => `replace or update ${name}: ${advisoryText(each)}`) }
    }
    case 'ignored':
      return {
        ...nothing,
        missing: outcome.ignored.map(({ tool, ids, by }) => ({
          text: `${tool} leaves out ${ids.length === 0 ? 'advisories' : ids.join(', ')} (${by}), which the base does not`,
          remedy: 'audit without that setting, or merge it first',
        })),
      }
    case 'not-measured':
      return {
        ...nothing,
        missing: [
          {
            text: `${name} was not audited: ${outcome.why.join('; ')}`,
            remedy: 'audit the lock file of this commit, with every target and group',
          },
        ],
      }
  }
}

/** A severity that nothing states may be any. */
function counts({ severity, informational }: Vulnerability, { failFrom, allow }: Audit): boolean {
  if (informational !== undefined && allow.includes(informational)) return false
  return severity === 'unknown' || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failFrom)
}

function advisoryText({ ids, severity, informational, fixed }: Vulnerability): string {
  const [id = 'no advisory'] = ids
  const remedy = fixed.length === 0 ? '' : `, fixed in ${fixed.join(', ')}`
  return `${id} (${informational ?? `severity ${severity}`})${remedy}`
}

/** Why the advisories of a report may be older than the policy wants. */
function staleness(
  { file, reading: { topics, database } }: ReadReport,
  { maxDatabaseAge }: Audit,
  now: Instant,
): readonly Reason[] {
  if (maxDatabaseAge === undefined || !topics.includes('advisories')) return []
  const remedy = 'update the advisories before the audit'
  if (database.date.kind === 'unknown') return [{ text: `${file}: ${database.date.why}`, remedy }]
  const date = database.date.value
  const age = now - date
  if (age >= 0 && age <= maxDatabaseAge.milliseconds) return []
  const text = `the advisories of ${file} are of ${formatInstant(date)}, and may be ${maxDatabaseAge.text} old`
  return [{ text, remedy }]
}

/** A setting that silences a whole run is said once, and not of each package. */
function distinct(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Map(reasons.map((each) => [each.text, each])).values()]
}

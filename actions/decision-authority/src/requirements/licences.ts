import type { Requirement } from '@governance-gates/policy'
import type { AuditReport, PackageIdentity } from '../audit-evidence.ts'
import type { DecisionInput } from '../decision-input.ts'
import { addedPackages, entriesOf, packageText, readReports, waiverOf } from './audited-package.ts'
import { isAllowed } from './licence-expression.ts'
import { type Step, step } from './progress.ts'

type Licences = Extract<Requirement, { kind: 'licences' }>

/** Whether everything that the change adds has an allowed licence. */
export function licencesOf(requirement: Licences, input: DecisionInput): Step {
  const title = `licences of what the change adds: ${requirement.allow.join(', ')}`
  const { packages, missing } = addedPackages(input)
  if (packages.length === 0 && missing.length === 0)
    return step('yes', title, { done: ['it adds no package'] })
  const read = readReports(requirement.evidence, input)
  const judged = packages.map((each) => {
    const found = judge(each, read.reports, requirement)
    const waiver = found.kind === 'unstated' ? waiverOf(each, requirement.waivers, input) : undefined
    return waiver === undefined
      ? found
      : { kind: 'allowed' as const, text: `${packageText(each)}: ${waiver}` }
  })
  const todo = judged.flatMap((each) =>
    each.kind === 'refused' || each.kind === 'unstated' ? [each.text] : [],
  )
  const done = judged.flatMap((each) => (each.kind === 'allowed' ? [each.text] : []))
  if (todo.length > 0) return step('no', title, { todo, done })
  const open = [
    ...missing,
    ...read.missing,
    ...judged.flatMap((each) => (each.kind === 'unmeasured' ? [{ text: each.text, remedy: REMEDY }] : [])),
  ]
  return open.length > 0 ? step('unknown', title, { missing: open, done }) : step('yes', title, { done })
}

const REMEDY =
  'name a report with the licences of every package in licences.evidence, such as an SBOM of this commit'

interface JudgedLicence {
  /** `unstated`: a waiver can replace what nobody says, and nothing else. */
  readonly kind: 'allowed' | 'refused' | 'unstated' | 'unmeasured'
  readonly text: string
}

/** Where reports disagree, each licence has to be allowed. */
function judge(
  wanted: PackageIdentity,
  reports: readonly AuditReport[],
  { allow, unknown }: Licences,
): JudgedLicence {
  const name = packageText(wanted)
  const entries = entriesOf(wanted, reports)
  if (entries.length === 0) return { kind: 'unmeasured', text: `the licence of ${name} is in no report` }
  const stated = [...new Set(entries.flatMap(({ licence }) => (licence === undefined ? [] : [licence])))]
  const refused = stated.filter((each) => isAllowed(each, allow) === 'no')
  if (refused.length > 0)
    return { kind: 'refused', text: `replace ${name}: its licence ${refused.join(', ')} is not allowed` }
  const isKnown = stated.length > 0 && stated.every((each) => isAllowed(each, allow) === 'yes')
  if (isKnown) return { kind: 'allowed', text: `${name}: ${stated.join(', ')}` }
  const text =
    stated.length === 0
      ? `${name} states no licence`
      : `${name} states ${stated.join(', ')}, which says nothing`
  if (unknown === 'allow') return { kind: 'allowed', text }
  return { kind: 'unstated', text: `find out the licence: ${text}` }
}

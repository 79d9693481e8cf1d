import type { Requirement } from '@governance-gates/policy'
import type { StatedLicence } from '../audit-evidence.ts'
import type { DecisionInput } from '../decision-input.ts'
import { addedPackages, packageText, waiverOf } from './audited-package.ts'
import { type Step, step } from './progress.ts'

type Licences = Extract<Requirement, { kind: 'licences' }>

/** Whether everything that the change adds has an allowed licence. */
export function licencesOf(requirement: Licences, input: DecisionInput): Step {
  const title = `licences of what the change adds: ${requirement.allow.join(', ')}`
  const { packages, missing } = addedPackages(input)
  if (packages.length === 0 && missing.length === 0)
    return step('yes', title, { done: ['it adds no package'] })
  const reports = input.audit.reportsOf(requirement)
  const judged = packages.map((each) => {
    const name = packageText(each)
    const found = judge(name, reports.licenceOf(each, requirement.allow), requirement)
    const waiver = found.kind === 'unstated' ? waiverOf(each, requirement.waivers, input) : undefined
    return waiver === undefined ? found : { kind: 'allowed' as const, text: `${name}: ${waiver}` }
  })
  const todo = judged.flatMap((each) => (each.kind === 'refused' ? [each.text] : []))
  const unstated = judged.flatMap((each) => (each.kind === 'unstated' ? [each.text] : []))
  const done = judged.flatMap((each) => (each.kind === 'allowed' ? [each.text] : []))
  if (todo.length > 0) return step('no', title, { todo: [...todo, ...unstated], done })
  const open = [
    ...missing,
    ...reports.faults,
    ...judged.flatMap((each) => (each.kind === 'unmeasured' ? [{ text: each.text, remedy: REMEDY }] : [])),
  ]
  if (open.length > 0) return step('unknown', title, { missing: open, todo: unstated, done })
  return unstated.length > 0 ? step('no', title, { todo: unstated, done }) : step('yes', title, { done })
}

const REMEDY =
  'name a report with the licences of every package in licences.evidence, such as an SBOM of this commit'

interface JudgedLicence {
  /** `unstated`: a waiver can replace what nobody says, and nothing else. */
  readonly kind: 'allowed' | 'refused' | 'unstated' | 'unmeasured'
  readonly text: string
}

/** Where reports disagree, each licence has to be allowed. */
function judge(name: string, licence: StatedLicence, { unknown }: Licences): JudgedLicence {
  if (licence === undefined) return { kind: 'unmeasured', text: `the licence of ${name} is in no report` }
  const { expression, verdict } = licence
  const stated = expression.kind === 'known' ? expression.value : ''
  switch (verdict.kind) {
    case 'allowed':
      return { kind: 'allowed', text: `${name}: ${stated}` }
    case 'refused': {
      const licences = verdict.licences.join(', ')
      return {
        kind: 'refused',
        text: `replace ${name}: its licence ${stated} needs ${licences}, which is not allowed`,
      }
    }
    case 'unknown':
      return unknown === 'allow'
        ? { kind: 'allowed', text: `${name}: ${verdict.why}` }
        : { kind: 'unstated', text: `find out the licence of ${name}: ${verdict.why}` }
  }
}

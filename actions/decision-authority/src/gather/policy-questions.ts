import type { Approver, Condition, Policy, Requirement } from '@governance-gates/policy'
import type { ReportedRequirement } from '../audit-evidence.ts'

/** What the decisions of a policy ask, so that nothing else is looked up. */
export interface PolicyQuestions {
  readonly teams: readonly string[]
  readonly wants: { readonly roles: boolean; readonly labelActors: boolean; readonly statuses: boolean }
  readonly changelogs: readonly string[]
  /** Registers of packages. */
  readonly waivers: readonly string[]
  /** Requirements that reports of tools meet. */
  readonly reported: readonly ReportedRequirement[]
}

/** Finds out what the decisions of a policy depend on. */
export function questionsOf({
  decisions,
  ownership,
}: Pick<Policy, 'decisions' | 'ownership'>): PolicyQuestions {
  const all = Object.values(decisions?.named ?? {})
  const conditions = all.flatMap(({ when }) => conditionsIn(when))
  const requirements = all.flatMap(({ require }) => requirementsIn(require))
  const approvers = [...conditions.flatMap(approversIn), ...requirements.flatMap(approversOf)]
  const owners = approvers.flatMap((each) =>
    each.kind === 'area' ? (ownership?.areas[each.area]?.[each.role] ?? []) : each,
  )
  return {
    teams: [...new Set(owners.flatMap((each) => (each.kind === 'team' ? [each.text] : [])))],
    wants: {
      roles: owners.some(({ kind }) => kind === 'permission'),
      labelActors: conditions.some((each) => each.kind === 'label' && each.by.length > 0),
      statuses: requirements.some(({ kind }) => kind === 'status'),
    },
    changelogs: [...new Set(requirements.flatMap((each) => (each.kind === 'changelog' ? [each.path] : [])))],
    waivers: [...new Set(requirements.flatMap(registersOf))],
    reported: requirements.filter(isReported),
  }
}

/** Every condition of a tree that is not a group. */
export function conditionsIn(node: Condition): readonly Condition[] {
  switch (node.kind) {
    case 'all':
    case 'any':
      return node.of.flatMap(conditionsIn)
    case 'not':
      return conditionsIn(node.of)
    default:
      return [node]
  }
}

function requirementsIn(node: Requirement): readonly Requirement[] {
  return node.kind === 'all' || node.kind === 'any' ? node.of.flatMap(requirementsIn) : [node]
}

function registersOf(node: Requirement): readonly string[] {
  const register = node.kind === 'unsafe' || node.kind === 'licences' ? node.waivers : undefined
  return register === undefined ? [] : [register]
}

function approversIn(node: Condition): readonly Approver[] {
  if (node.kind === 'label') return node.by
  return node.kind === 'author' ? node.from : []
}

function approversOf(node: Requirement): readonly Approver[] {
  return node.kind === 'approvals' ? node.from : []
}

function isReported(node: Requirement): node is ReportedRequirement {
  return node.kind === 'audit' || node.kind === 'unsafe' || node.kind === 'licences'
}

import { ConfigurationError, type GateContext } from '@governance-gates/action-kit'
import { type DecisionsPolicy, readSimulatedChange } from '@governance-gates/policy'
import type { DecisionInput, Matcher } from '../decision-input.ts'
import type { Subject } from '../gate.ts'
import { simulatedFacts } from './simulated-facts.ts'

const BREAKING_LABELS = ['breaking', 'breaking-change']

/** Finds the pull request that the run is about, and everything that the decisions depend on. */
export async function gatherSubject(context: GateContext, matcher: Matcher): Promise<Subject> {
  const decisions = decisionsPolicy(context)
  const simulate = context.runner.input('simulate')
  if (simulate === '') return { kind: 'none' }
  const text = context.workspace.readText(simulate)
  if (text === undefined) {
    throw new ConfigurationError(
      `input simulate: \`${simulate}\` does not exist: name a file of the workspace`,
    )
  }
  const change = readSimulatedChange(text, context.workspace.display(simulate))
  const nothing = {
    kind: 'incomplete',
    value: [],
    why: 'no commit to compare with',
    remedy: 'name one',
  } as const
  const input: DecisionInput = {
    facts: simulatedFacts(change, nothing),
    decisions,
    ownership: context.policy.policy.ownership,
    breakingLabels: context.policy.policy.release?.['breaking-labels'] ?? BREAKING_LABELS,
    differences: { policyKeys: nothing, dependencies: nothing, extensions: nothing, changelogs: new Map() },
    verdicts: [],
    audit: { reportsOf: () => [] },
    matcher,
    now: context.inputs.now,
  }
  return { kind: 'change', input }
}

function decisionsPolicy({ policy }: GateContext): DecisionsPolicy {
  const { decisions } = policy.policy
  if (decisions !== undefined) return decisions
  throw new ConfigurationError(
    `${policy.path}: the section decisions is missing: add its key default and decisions with when and require, or remove decision-authority from the workflow`,
    { file: policy.path, line: 1 },
  )
}

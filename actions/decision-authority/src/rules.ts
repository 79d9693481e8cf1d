import { defineRule, governanceBase, proposedPolicy, type Rule } from '@governance-gates/core'

export const decision: Rule = defineRule({
  id: 'decision-authority/decision',
  title: 'Requirements of a decision',
  policyKey: 'decisions.{decision}',
  remedy: 'do what is left to do in the list below the check',
})

export const undecided: Rule = defineRule({
  id: 'decision-authority/undecided',
  title: 'Changes without a decision',
  policyKey: 'decisions.default',
  remedy: 'add a decision that covers the change to decisions in the policy',
})

export const pullRequest: Rule = defineRule({
  id: 'decision-authority/pull-request',
  title: 'Facts about the pull request',
  policyKey: 'decisions',
  remedy:
    'run the gate on an event of a pull request with github-token, or name a file in the input simulate',
})

export const unowned: Rule = defineRule({
  id: 'decision-authority/unowned',
  title: 'Files without an owner',
  policyKey: 'ownership.unowned',
  remedy: 'add the files to an area in ownership.areas',
})

export const codeowners: Rule = defineRule({
  id: 'decision-authority/codeowners',
  title: 'CODEOWNERS against the areas',
  policyKey: 'ownership.codeowners',
  remedy:
    'apply the lines that the findings show, or copy the file from the output codeowners-file of this gate',
})

export const codeownersOverlap: Rule = defineRule({
  id: 'decision-authority/codeowners-overlap',
  title: 'Areas that CODEOWNERS cannot express',
  policyKey: 'ownership.areas',
  remedy: 'give the areas paths that do not overlap, or put the narrower one inside of the wider one',
})

export const unmatched: Rule = defineRule({
  id: 'decision-authority/unmatched',
  title: 'Patterns that match no file',
  policyKey: 'decisions',
  remedy: 'correct the pattern, or remove it until there are such files',
})

/** Every rule of this gate, in the order of its checks. */
export const RULES: readonly Rule[] = [
  decision,
  undecided,
  pullRequest,
  unowned,
  codeowners,
  codeownersOverlap,
  unmatched,
  governanceBase('decision-authority'),
  proposedPolicy('decision-authority'),
]

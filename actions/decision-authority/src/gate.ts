import { type Check, type CheckScope, checkOf, exactly } from '@governance-gates/core'
import { checkDecision, checkUndecided, decideAll } from './checks/decision-check.ts'
import { checkUnowned } from './checks/unowned-check.ts'
import type { Decided } from './decided.ts'
import type { DecisionInput } from './decision-input.ts'
import { pullRequest } from './rules.ts'

/** A pull request to decide about, or why there is none. */
export type Subject =
  | { readonly kind: 'change'; readonly input: DecisionInput }
  /** Several that a merge queue wants merged together. */
  | { readonly kind: 'group'; readonly inputs: readonly DecisionInput[] }
  /** A run that is about no pull request, such as a push. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unread'; readonly why: string; readonly remedy: string }

/** The decision, and what its summary shows. */
export interface AuthorityDecision {
  readonly checks: readonly Check[]
  readonly decided: readonly Decided[]
}

/** Decides who has to decide, and whether they have. Pure: the same input, the same decision. */
export function decide(subject: Subject): AuthorityDecision {
  switch (subject.kind) {
    case 'change':
      return decideAbout(subject.input, {})
    case 'group': {
      const each = subject.inputs.map((input) =>
        decideAbout(input, { 'pull-request': `#${input.facts.number}` }),
      )
      return {
        checks: each.flatMap(({ checks }) => checks),
        decided: each.flatMap(({ decided }) => decided),
      }
    }
    case 'none':
    case 'unread':
      return { checks: [unread(subject)], decided: [] }
  }
}

/** @param scope what tells the pull request from others of the run; empty where there is one. */
function decideAbout(input: DecisionInput, scope: CheckScope): AuthorityDecision {
  const decided = decideAll(input, scope)
  const checks = [
    ...decided.map(checkDecision),
    checkUndecided(decided, input, scope),
    ...checkUnowned(input, scope),
  ]
  return { checks, decided }
}

function unread(subject: Exclude<Subject, { kind: 'change' | 'group' }>): Check {
  const expected = exactly('read')
  if (subject.kind === 'none') {
    const detail = 'this run is about no pull request'
    return checkOf(pullRequest, {}, { status: 'skipped', actual: null, expected, detail })
  }
  return checkOf(
    pullRequest,
    {},
    {
      status: 'inconclusive',
      actual: null,
      expected,
      detail: subject.why,
      remedy: subject.remedy,
    },
  )
}

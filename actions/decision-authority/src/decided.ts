import type { CheckScope } from '@governance-gates/core'
import type { DecisionPolicy } from '@governance-gates/policy'
import type { Answer } from './logic/answer.ts'
import type { Progress } from './requirements/progress.ts'

/** One decision about the change: whether it applies, and how far its requirement is. */
export interface Decided {
  readonly name: string
  readonly policy: DecisionPolicy
  /** What its checks are applied to besides its name: the pull request, where the run has several. */
  readonly scope: CheckScope
  readonly applies: Answer
  /** Undefined where it does not apply. */
  readonly progress: Progress | undefined
}

/** What is decided, for people. */
export function titleOf({ policy, name, scope }: Pick<Decided, 'policy' | 'name' | 'scope'>): string {
  const change = scope['pull-request']
  return `${policy.title ?? name}${change === undefined ? '' : ` (${change})`}`
}

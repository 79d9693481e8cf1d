import type { DecisionPolicy } from '@governance-gates/policy'
import type { Answer } from './logic/answer.ts'
import type { Progress } from './requirements/progress.ts'

/** One decision about the change: whether it applies, and how far its requirement is. */
export interface Decided {
  readonly name: string
  readonly policy: DecisionPolicy
  readonly applies: Answer
  /** Undefined where it does not apply. */
  readonly progress: Progress | undefined
}

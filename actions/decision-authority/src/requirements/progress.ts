import type { Reason } from '../logic/answer.ts'
import type { Truth } from '../logic/truth.ts'

/** One thing that a decision asks for, and how far it is. */
export interface Step {
  readonly kind: 'step'
  readonly truth: Truth
  /** What is asked for: `1 approval from owner:runtime (@dana)`. */
  readonly title: string
  /** What fulfils it, or a part of it, and by whom. */
  readonly done: readonly string[]
  /** What somebody can still do. */
  readonly todo: readonly string[]
  /** What could not be found out. */
  readonly missing: readonly Reason[]
  /** What looks as if it fulfilled it and does not count, with the reason. */
  readonly ignored: readonly string[]
}

/** What a decision asks for, as far as it is. */
export type Progress =
  | Step
  | { readonly kind: 'all' | 'any'; readonly truth: Truth; readonly of: readonly Progress[] }

/** A step with nothing to say but what is given. */
export function step(
  truth: Truth,
  title: string,
  parts: Partial<Omit<Step, 'kind' | 'truth' | 'title'>>,
): Step {
  return { kind: 'step', truth, title, done: [], todo: [], missing: [], ignored: [], ...parts }
}

/** Every step of a requirement, in its order. */
export function stepsOf(progress: Progress): readonly Step[] {
  return progress.kind === 'step' ? [progress] : progress.of.flatMap(stepsOf)
}

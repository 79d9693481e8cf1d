import { all, any, not, type Truth } from './truth.ts'

/** One fact that led to an answer. */
export interface Reason {
  readonly text: string
  /** What to do, where a fact is missing. */
  readonly remedy?: string
}

/** What is known of a condition or of a person, and why. */
export interface Answer {
  readonly truth: Truth
  readonly reasons: readonly Reason[]
}

export function yes(...texts: readonly string[]): Answer {
  return { truth: 'yes', reasons: texts.map((text) => ({ text })) }
}

export function no(...texts: readonly string[]): Answer {
  return { truth: 'no', reasons: texts.map((text) => ({ text })) }
}

export function unknown(text: string, remedy: string): Answer {
  return { truth: 'unknown', reasons: [{ text, remedy }] }
}

/** Of a group only what decided it is said: the one no of many, or everything that is missing. */
export function allOf(answers: readonly Answer[]): Answer {
  const truth = all(answers.map((each) => each.truth))
  return { truth, reasons: deciding(answers, truth) }
}

export function anyOf(answers: readonly Answer[]): Answer {
  const truth = any(answers.map((each) => each.truth))
  return { truth, reasons: deciding(answers, truth) }
}

export function negated({ truth, reasons }: Answer): Answer {
  return { truth: not(truth), reasons }
}

function deciding(answers: readonly Answer[], truth: Truth): readonly Reason[] {
  return answers.filter((each) => each.truth === truth).flatMap(({ reasons }) => reasons)
}

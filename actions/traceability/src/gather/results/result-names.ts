import type { Result } from '@governance-gates/core'

/** The names that a report gives to one result. */
export interface ResultNames {
  /** Those around the test: suites and class, from the outermost on. */
  readonly around: readonly string[]
  /** The test's own. */
  readonly name: string
}

const SEPARATOR = ' > '

/**
 * Takes the names of a result apart. What the reader says of its suite and class counts: the name of a test may have a ` > ` in
 * it, as `test_a[a > b]` has.
 */
export function namesOf({
  subject,
  file,
  attributes = {},
}: Pick<Result, 'subject' | 'file' | 'attributes'>): ResultNames {
  const around: string[] = []
  let rest = subject
  for (const known of [file, attributes['suite'], attributes['class']]) {
    if (known === undefined || !rest.startsWith(known + SEPARATOR)) continue
    around.push(...stepsOf(known))
    rest = rest.slice(known.length + SEPARATOR.length)
  }
  if (around.length > 0) return { around, name: rest }
  const steps = stepsOf(subject)
  return { around: steps.slice(0, -1), name: steps.at(-1) ?? subject }
}

/** The names in a subject; a ` > ` within brackets separates none. */
function stepsOf(subject: string): readonly string[] {
  if (!subject.includes('[')) return subject.split(SEPARATOR)
  const steps: string[] = []
  let [from, depth] = [0, 0]
  for (let at = 0; at < subject.length; at++) {
    const sign = subject[at]
    if (sign === '[') depth++
    else if (sign === ']' && depth > 0) depth--
    else if (depth === 0 && subject.startsWith(SEPARATOR, at)) {
      steps.push(subject.slice(from, at))
      from = at + SEPARATOR.length
    }
  }
  // A bracket that nothing closes is part of a title.
  return depth > 0 ? subject.split(SEPARATOR) : [...steps, subject.slice(from)]
}

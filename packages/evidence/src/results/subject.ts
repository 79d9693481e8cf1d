import { EvidenceError, showValue } from '@governance-gates/document/strict'

const SEPARATOR = ' > '
const MAX_SUBJECT = 2_000

/** The names that lead to a result: suites, class, name. */
export interface SubjectPath {
  /** The names joined with ` > `. */
  readonly text: string
  readonly last: string
}

export const NO_PATH: SubjectPath = { text: '', last: '' }

/**
 * A path with one more name. Empty names are left out, and so is a name that repeats the one before it: tools often
 * write the class as the name of its suite too.
 */
export function below(path: SubjectPath, name: string): SubjectPath {
  const part = name.trim()
  if (part === '' || part === path.last) return path
  return { text: path.text === '' ? part : path.text + SEPARATOR + part, last: part }
}

/** The identity that a path gives. */
export function subjectOf({ text }: SubjectPath, line: number | undefined): string {
  if (text !== '' && text.length <= MAX_SUBJECT) return text
  throw new EvidenceError(
    text === ''
      ? 'a test has no name'
      : `a test's name is longer than ${MAX_SUBJECT} characters: ${showValue(text.slice(0, 100))}`,
    { line, remedy: 'give each test its own name: it identifies the result' },
  )
}

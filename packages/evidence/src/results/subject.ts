import { EvidenceError } from '@governance-gates/document/strict'
import type { ReaderNotes } from './reader-notes.ts'

const SEPARATOR = ' > '
const MAX_SUBJECT = 2_000
/** Of a longer one. */
const SHOWN = 1_900

/** The names that lead to a result: suites, class, name. */
export interface SubjectPath {
  /** The names joined with ` > `. */
  readonly text: string
  readonly last: string
  /** What is before a further name. */
  readonly start: string
}

export const NO_PATH: SubjectPath = { text: '', last: '', start: '' }

/**
 * A path with one more name. Empty names are left out, and so is a name that repeats the one before it: tools often
 * write the class as the name of its suite too.
 */
export function below(path: SubjectPath, name: string): SubjectPath {
  const part = name.trim()
  if (part === '' || part === path.last) return path
  const text = path.start + part
  return { text, last: part, start: text + SEPARATOR }
}

/** The text of a path with one more name. */
export function textBelow(path: SubjectPath, name: string): string {
  const part = name.trim()
  return part === '' || part === path.last ? path.text : path.start + part
}

/**
 * The identity that a path gives. One that no report can show whole, as a test has that is named by all its parameters, is
 * its beginning and a number made of all of it.
 */
export function subjectOf(
  { text }: Pick<SubjectPath, 'text'>,
  line: number | undefined,
  notes?: ReaderNotes,
): string {
  if (text === '') {
    throw new EvidenceError('a test has no name', {
      line,
      remedy: 'give each test its own name: it identifies the result',
    })
  }
  if (text.length <= MAX_SUBJECT) return text
  notes?.add(`the name of a test is longer than ${MAX_SUBJECT} characters and is shown cut`, line)
  return `${text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}… (${numberOf(text)})`
}

/** FNV-1a, twice: two long names that begin alike have different numbers, as far as nobody looks for equal ones. */
function numberOf(text: string): string {
  let [low, high] = [0x811c9dc5, 0x9747b28c]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + index), 0x01000193)
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

import type { ReaderNotes } from './reader-notes.ts'

/** The line of a test in its file, as JSON has it: anything else is left out, with a note. Reporters write 0 for none. */
export function sourceLine(value: unknown, notes: ReaderNotes, at: number | undefined): number | undefined {
  if (value === undefined || value === null || value === 0) return undefined
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value
  notes.add('the line of a test is not a number', at)
  return undefined
}

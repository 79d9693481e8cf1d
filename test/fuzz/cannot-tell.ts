import type { Excuse } from './target.ts'

/**
 * What can be missing from a file without anything in the file that shows it, by the name that the table in
 * docs/evidence-formats.md has for the format. Nothing else may be missing: a format is added here only with its row there.
 */
export const CANNOT_TELL = {
  'JSON Lines': 'no total: a file without some of its lines is a whole file',
  'events of the Pi platform':
    'an event for each subject or measurement, and nothing says how many there are',
  'benchmark.js': 'a line for each benchmark, and nothing says how many there are',
  'output around benchmark.js':
    'a suite prints what it likes among its results, and the broken line of a crash looks like that',
  'Go benchmarks': 'no number of benchmarks: without the lines of one, the file of another run looks like it',
  libtest: 'each suite says how many it measured, and not how many suites there are',
  'cargo-criterion': 'a message for each benchmark, and nothing says how many there are',
  'go test -list': 'a package ends with a row of its own, and nothing says how many packages there are',
  'cargo test -- --list':
    'each binary says how many tests it has, and nothing says how many binaries there are',
  'vitest list': 'a list, and nothing says how long it is',
  'lock files': 'a package that no other one in the file needs: nothing else says that it was there',
  histories:
    'rows that were appended, and nothing says how many: the last line break shows that the last is whole',
} as const

export function cannotTell(format: keyof typeof CANNOT_TELL): Excuse {
  return { kind: 'cannot-tell', reason: CANNOT_TELL[format] }
}

import type { SuiteEntry } from './classification.ts'

/** An entry as a classification writes it: `tests/a.py`, `tests/a.py::test_x`, `{ file = "tests/**", marker = "slow" }`. */
export function entryText({ entry, part }: Pick<SuiteEntry, 'entry' | 'part'>): string {
  switch (part?.kind) {
    case undefined:
      return entry
    case 'test':
      return `${entry}::${part.test}`
    case 'marker':
      return `{ file = ${JSON.stringify(entry)}, marker = ${JSON.stringify(part.marker)} }`
  }
}

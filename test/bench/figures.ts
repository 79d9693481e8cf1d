import type { Figure } from './row.ts'

/*
 * Every figure, with what it is to reach. The limits that a change must not exceed are in .github/governance.yml: they follow
 * what is reached, these do not.
 */

/** The process of one gate. */
export function startUpOf(gate: string): Figure {
  const target = gate === 'conformance-gate' ? 4.2 : 6
  return { name: `start-up of ${gate}, CPU`, against: 'node -e 0', unit: '×', target }
}

const LOOP = 'bare loop'

export const EVENTS = {
  time: { name: '1,000,000 events, CPU', against: LOOP, unit: '×', target: 1 },
  memory: { name: '1,000,000 events, memory', against: LOOP, unit: '×', target: 1.2 },
  floor: { name: '1,000,000 events only read and hashed, CPU', against: LOOP, unit: '×' },
  mixedTime: { name: '1,000,000 events of mixed shapes, CPU', against: LOOP, unit: '×', target: 1.3 },
  mixedMemory: { name: '1,000,000 events of mixed shapes, memory', against: LOOP, unit: '×' },
} as const satisfies Readonly<Record<string, Figure>>

const PEER = 'action-junit-report'

export const JUNIT = {
  time: { name: '100,000 JUnit cases, CPU', unit: 's' },
  perCase: {
    name: '1,000,000 JUnit cases, CPU per case',
    against: '100,000 cases',
    unit: '×',
    target: 1.1,
  },
  memory: { name: '1,000,000 JUnit cases, memory', unit: 'MB', target: 250 },
  peerTime: { name: '100,000 JUnit cases beside a peer, CPU', against: PEER, unit: '×', target: 0.5 },
  peerMemory: { name: '100,000 JUnit cases beside a peer, memory', against: PEER, unit: '×', target: 0.6 },
} as const satisfies Readonly<Record<string, Figure>>

export const SUITES = {
  time: { name: '100,000 test files classified, CPU', against: 'bare walk', unit: '×', target: 2.5 },
  memory: { name: '100,000 test files classified, memory', against: 'bare walk', unit: '×' },
  guarded: { name: 'a test file with helpers, of 3,000, CPU', unit: 'ms', target: 2.5 },
} as const satisfies Readonly<Record<string, Figure>>

export const CHANGE_LOG = {
  time: { name: 'change log of 16,000 headings, CPU', unit: 's' },
  factor: { name: 'change log of 16,000 headings', against: '8,000 headings', unit: '×', target: 2.2 },
} as const satisfies Readonly<Record<string, Figure>>

/** Of a process that reads Markdown of 5 MB. Bare Node takes a sixth. */
export const LONG_DOCUMENTS = {
  headings: { name: '5 MB of underlined headings, memory', unit: 'MB', target: 300 },
  quotes: { name: '5 MB of nested quotes, memory', unit: 'MB', target: 300 },
  lists: { name: '5 MB of nested lists, memory', unit: 'MB', target: 300 },
  changeLog: { name: '5 MB of a change log, memory', unit: 'MB', target: 300 },
} as const satisfies Readonly<Record<string, Figure>>

export const HISTORY = {
  time: { name: 'history of 1,000,000 rows, CPU', unit: 's', target: 5 },
  memory: { name: 'history of 1,000,000 rows, memory', unit: 'MB', target: 250 },
} as const satisfies Readonly<Record<string, Figure>>

export const RESTORE = {
  memory: { name: 'restore of 100 MiB, memory', unit: 'MB', target: 150 },
  // A gigabyte may take 150 MB, of which bare Node takes a third: what each byte adds is a tenth of one.
  perByte: { name: 'restore, memory per byte', against: 'byte of evidence', unit: '×', target: 0.1 },
  time: { name: 'restore of 100 MiB, CPU', unit: 's' },
} as const satisfies Readonly<Record<string, Figure>>

export const SIZES = {
  chunk: { name: 'largest main chunk', unit: 'kB', target: 500 },
  archive: { name: 'repository archive, gzipped', unit: 'MB', target: 6 },
} as const satisfies Readonly<Record<string, Figure>>

/** Twice the length may take 2.2 times as long, so four times the length this much. */
export const DOUBLED_TWICE = 4.84

/** A reader that is given four times as much as at first. */
export function growthOf(reader: string, units: number): Figure {
  return {
    name: `growth of ${reader}`,
    against: `4 × ${units.toLocaleString('en')}`,
    unit: '×',
    target: DOUBLED_TWICE,
  }
}

import type { Outcome } from './oracle.ts'

/** What became of the mutations of one format. */
export interface Tally {
  readonly format: string
  mutations: number
  refused: number
  fails: number
  /** Of those that still fail. */
  noted: number
  plausible: number
  cannotTell: number
  violations: number
  /** Why what can be missing is not noticed. */
  readonly reasons: Set<string>
}

/** One mutation after which a gate passes that must not, ready to become a test. */
export interface Violation {
  readonly format: string
  readonly fixture: string
  readonly mutation: string
  readonly what: string
  readonly around: string
}

export function emptyTally(format: string): Tally {
  return {
    format,
    mutations: 0,
    refused: 0,
    fails: 0,
    noted: 0,
    plausible: 0,
    cannotTell: 0,
    violations: 0,
    reasons: new Set(),
  }
}

export function count(tally: Tally, outcome: Outcome): void {
  tally.mutations++
  switch (outcome.kind) {
    case 'refused':
      tally.refused++
      return
    case 'fails':
      tally.fails++
      if (outcome.hasNotes) tally.noted++
      return
    case 'excused': {
      const untold = outcome.excuses.filter(({ kind }) => kind === 'cannot-tell')
      if (untold.length > 0) tally.cannotTell++
      else tally.plausible++
      for (const { reason } of untold) tally.reasons.add(reason)
      return
    }
    case 'violation':
      tally.violations++
  }
}

export function add(sum: Tally, other: Tally): void {
  sum.mutations += other.mutations
  sum.refused += other.refused
  sum.fails += other.fails
  sum.noted += other.noted
  sum.plausible += other.plausible
  sum.cannotTell += other.cannotTell
  sum.violations += other.violations
  for (const reason of other.reasons) sum.reasons.add(reason)
}

const COLUMNS = [
  ['mutations', 'mutations'],
  ['refused', 'refused'],
  ['fails', 'still fail'],
  ['noted', 'of them noted'],
  ['plausible', 'plausible documents'],
  ['cannotTell', 'cannot tell'],
  ['violations', 'violations'],
] as const

/** The tallies as a table, with why the readers of some formats cannot tell below it. */
export function tableOf(tallies: readonly Tally[]): string {
  const total = emptyTally('all')
  for (const tally of tallies) add(total, tally)
  const rows = [...tallies, total].map((tally) => [
    tally.format,
    ...COLUMNS.map(([key]) => tally[key].toLocaleString('en')),
  ])
  const table = [['format', ...COLUMNS.map(([, title]) => title)], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? []
  const lines = table.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  '),
  )
  return [...lines, '', ...reasonsOf(tallies)].join('\n')
}

function reasonsOf(tallies: readonly Tally[]): readonly string[] {
  return tallies.flatMap(({ format, reasons }) =>
    [...reasons].map((reason) => `${format} cannot tell: ${reason}`),
  )
}

import { type Cost, type Estimate, type Pair, ratioOf } from './cost.ts'

/** `×` is a ratio. */
export type Unit = '×' | 's' | 'ms' | 'µs' | 'MB' | 'kB'

/** Something that the benchmark measures. Its name is in the policy of this repository: it never changes. */
export interface Figure {
  readonly name: string
  /** What it is compared with; absent where it is not a ratio. */
  readonly against?: string
  readonly unit: Unit
  /** What it is to reach, at most; absent where it is only good to know. */
  readonly target?: number
}

/** A line of the table. */
export interface Row {
  readonly figure: Figure
  readonly measured: Estimate
  /** The same by the clock, where `measured` is CPU time. */
  readonly wall?: Estimate
}

/** What a part could not measure, and why. */
interface Gap {
  readonly figure: Figure
  readonly reason: string
}

export type Line = Row | Gap

/** The CPU time of pairs, with the time by the clock beside it. */
export function timeRow(figure: Figure, pairs: readonly Pair[]): Row {
  return { figure, measured: ratioOf(pairs, 'cpu'), wall: ratioOf(pairs, 'wall') }
}

/** The memory of pairs. */
export function memoryRow(figure: Figure, pairs: readonly Pair[]): Row {
  return { figure, measured: ratioOf(pairs, 'memory') }
}

/** One side of pairs. */
export function sideOf(pairs: readonly Pair[], side: keyof Pair): readonly Cost[] {
  return pairs.map((pair) => pair[side])
}

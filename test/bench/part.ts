import type { Line } from './row.ts'

/** One subject of the benchmark: `npm run bench -- <name>` measures it alone. */
export interface Part {
  readonly name: string
  /** For `--help`. */
  readonly what: string
  measure(say: Say): Promise<readonly Line[]>
}

/** Tells a person who waits what is measured now. */
export type Say = (what: string) => void

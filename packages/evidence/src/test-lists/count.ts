import { incompleteList } from './listing-error.ts'

export interface DeclaredCount {
  /** What is counted: `tests`. */
  readonly what: string
  readonly declared: number
  readonly listed: number
  readonly line: number
}

/** A count that the runner declares is a check on what it lists: one that disagrees makes the list unusable. */
export function checkCount({ what, declared, listed, line }: DeclaredCount): void {
  if (declared === listed) return
  throw incompleteList(`the runner counts ${declared} ${what}, but lists ${listed}`, line)
}

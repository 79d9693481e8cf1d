import type { RefusalKind, TrackerRefusal, WrittenIssue } from '@governance-gates/github'

/** What came of one action. */
export type Performed =
  | { readonly kind: 'written' | 'unchanged'; readonly number: number; readonly notes: readonly string[] }
  | {
      readonly kind: 'not-done'
      readonly reason: string
      readonly remedy: string
      /** Nothing else can be done either. */
      readonly stops: boolean
      readonly retryAfter?: number | undefined
    }

/** These hold for every action, not only for one issue. */
const STOPPING: readonly RefusalKind[] = ['issues-off', 'not-permitted', 'rate-limited', 'unreachable']

export function refused({ why, reason, remedy, retryAfter }: TrackerRefusal): Performed {
  return { kind: 'not-done', reason, remedy, stops: STOPPING.includes(why), retryAfter }
}

export function leftAlone(reason: string, remedy: string): Performed {
  return { kind: 'not-done', reason, remedy, stops: false }
}

export function unchanged(number: number, notes: readonly string[] = []): Performed {
  return { kind: 'unchanged', number, notes }
}

/** An issue that was written, and what GitHub left out without a word. */
export function written({ issue, unassigned, unlabeled }: WrittenIssue): Performed {
  const notes = [
    ...unassigned.map((login) => `${login} cannot be assigned: give the account access to the repository`),
    ...unlabeled.map((label) => `the label ${label} was not set`),
  ]
  return { kind: 'written', number: issue.number, notes }
}

/** Two steps as one: the first that failed, else written if either was. */
export function joined(one: Performed, other: Performed): Performed {
  if (one.kind === 'not-done') return one
  if (other.kind === 'not-done') return other
  const kind = one.kind === 'written' ? 'written' : other.kind
  return { kind, number: other.number, notes: [...one.notes, ...other.notes] }
}

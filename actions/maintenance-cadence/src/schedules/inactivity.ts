import type { Instant } from '@governance-gates/core'
import type { Answer } from '../answer.ts'

/** What GitHub stops schedules by: https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows */
const DAYS_UNTIL_DISABLED = 60
const DAYS_UNTIL_WARNING = 45
const DAY = 86_400_000

export interface RepositoryActivity {
  readonly isPublic: Answer<boolean>
  readonly lastActivity: Answer<Instant>
}

export type Inactivity =
  | { readonly kind: 'active'; readonly days: number }
  /** Schedules stop on this day. */
  | { readonly kind: 'warning'; readonly days: number; readonly stopsAt: Instant }
  /** GitHub stops schedules in public repositories only. */
  | { readonly kind: 'exempt' }
  | { readonly kind: 'unknown'; readonly why: string; readonly remedy: string }

/** Whether GitHub is about to stop the schedules of a repository that nobody works on. */
export function inactivityAt({ isPublic, lastActivity }: RepositoryActivity, now: Instant): Inactivity {
  if (isPublic.kind === 'missing') return { kind: 'unknown', why: isPublic.why, remedy: isPublic.remedy }
  if (!isPublic.value) return { kind: 'exempt' }
  if (lastActivity.kind === 'missing') {
    return { kind: 'unknown', why: lastActivity.why, remedy: lastActivity.remedy }
  }
  const days = Math.floor((now - lastActivity.value) / DAY)
  if (days < DAYS_UNTIL_WARNING) return { kind: 'active', days: Math.max(0, days) }
  return { kind: 'warning', days, stopsAt: (lastActivity.value + DAYS_UNTIL_DISABLED * DAY) as Instant }
}

import type { Instant } from '@governance-gates/core'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** `3 d 4 h`, `5 h`, `20 min`: rounded down, so that nobody believes to have more time than there is. */
export function durationText(milliseconds: number): string {
  const days = Math.floor(milliseconds / DAY)
  const hours = Math.floor((milliseconds % DAY) / HOUR)
  if (days > 0) return hours === 0 ? `${days} d` : `${days} d ${hours} h`
  return hours > 0 ? `${hours} h` : `${Math.floor(milliseconds / MINUTE)} min`
}

/** What is left of a deadline. */
export function leftText(due: Instant, now: Instant): string {
  return now > due ? 'overdue' : `${durationText(due - now)} left`
}

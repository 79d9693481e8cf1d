import type { Instant } from '@governance-gates/core'
import { Cron } from 'croner'

/** One entry below `on.schedule`. */
export interface CronEntry {
  readonly cron: string
  /** UTC where absent. */
  readonly timezone: string | undefined
  /** 1-based. */
  readonly line: number
}

/** `readCron`, passed in: its library is loaded where the evidence is gathered. */
export type ReadCron = (entry: CronEntry) => CronReading

/** The times that an entry means, or why it means none. */
export type CronReading =
  | { readonly kind: 'read'; readonly times: CronTimes }
  | { readonly kind: 'unreadable'; readonly why: string }

export interface CronTimes {
  /** The first time after a moment; undefined where there is none. */
  after(instant: Instant): Instant | undefined
  /** At most so many times before a moment, the latest first. */
  before(instant: Instant, most: number): readonly Instant[]
}

/**
 * Five fields of numbers, names, `*`, `,`, `-` and `/`: what GitHub reads.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
const FIELD = /^(?:[\d*,/-]|[A-Za-z]{3}(?=$|[,/-]))+$/

/**
 * Reads an entry as GitHub does: where both days are limited one of them is enough, and a time that the clocks skip moves to
 * the next one.
 */
export function readCron({ cron, timezone = 'UTC' }: CronEntry): CronReading {
  const fields = cron.trim().split(/\s+/)
  if (fields.length !== 5) return { kind: 'unreadable', why: `has ${fields.length} fields, not five` }
  const odd = fields.find((field) => !FIELD.test(field))
  if (odd !== undefined) return { kind: 'unreadable', why: `${odd} is not a field of POSIX cron` }
  const beyond = fields.map(beyondBounds).find((each) => each !== undefined)
  if (beyond !== undefined) return { kind: 'unreadable', why: beyond }
  const opened = open(fields.map(withEnds).join(' '), timezone)
  if (typeof opened === 'string') return { kind: 'unreadable', why: opened }
  if (opened.nextRun(new Date(0)) === null) return { kind: 'unreadable', why: 'no day is like that' }
  return {
    kind: 'read',
    times: {
      after: (instant) => instantOf(opened.nextRun(new Date(instant))),
      before: (instant, most) => opened.previousRuns(most, new Date(instant)).map((date) => toInstant(date)),
    },
  }
}

/** The first and the last value of each field. */
const BOUNDS = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const

function beyondBounds(field: string, index: number): string | undefined {
  const [first, last] = BOUNDS[index] ?? [0, 0]
  const values = field.replace(/\/\d+/g, '').match(/\d+/g) ?? []
  const isWithin = values.every((value) => Number(value) >= first && Number(value) <= last)
  return isWithin ? undefined : `${field} is not from ${first} to ${last}`
}

/** `20/15` goes on to the last value: GitHub documents it, and POSIX does not have it. */
function withEnds(field: string, index: number): string {
  const last = Math.min(BOUNDS[index]?.[1] ?? 0, index === WEEKDAY ? SATURDAY : Number.POSITIVE_INFINITY)
  return field.replace(/(^|,)(\d+)(?=\/)/g, (_, before: string, start: string) => `${before}${start}-${last}`)
}

const WEEKDAY = 4
const SATURDAY = 6

function open(pattern: string, timezone: string): Cron | string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: timezone })
    return new Cron(pattern, { timezone, mode: '5-part' })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return message.replace(/^CronPattern: /, '')
  }
}

function instantOf(date: Date | null): Instant | undefined {
  return date === null ? undefined : toInstant(date)
}

function toInstant(date: Date): Instant {
  return date.getTime() as Instant
}

import {
  type CalendarDay,
  type CalendarParts,
  compareDays,
  dayAt,
  haveDays,
  lastDay,
  partsOf,
  writtenLike,
} from './calendar.ts'
import { comparePlain, parsePlain, plainLabel } from './plain-version.ts'
import type { Moment, Scheme, Step, StepKind, Version } from './scheme.ts'

/** A year of two or four digits, and one to three numbers; only months and days may have a leading zero. */
const NUMBERS =
  /^(?:\d{2}|[1-9]\d{3})\.(?:0|0?[1-9]|[1-9]\d+)(?:\.(?:0|0?[1-9]|[1-9]\d+)(?:\.(?:0|[1-9]\d*))?)?$/

function parseCalver(text: string): Version | undefined {
  const version = parsePlain(text, 'calver')
  return version !== undefined && NUMBERS.test(version.core) ? version : undefined
}

/** A later day or month that is not in the future begins at 0; within one, releases are counted. */
function stepOf(previous: Version, version: Version, { now, released }: Moment): Step {
  const known = unitOf([...released, previous])
  // A project may go over to months; then the day is not counted up.
  const unit = unitOf([...released, previous, version])
  const [before, after] = [partsOf(previous, unit), partsOf(version, unit)]
  const kind = kindOf(before.day, after.day)
  const order = compareDays(after.day, before.day)
  const counted = countedUp(partsOf(previous, known))
  if (order === 0 && unit === known) return { kind, next: counted }
  const isFuture = now !== undefined && compareDays(after.day, lastDay(now)) > 0
  if (order > 0 && !isFuture && after.isDate) {
    return { kind, next: after.micro === 0 ? version.core : begun(after.calendar, after) }
  }
  return stepToNow(previous, { now, released }) ?? { kind: 'patch', next: counted }
}

function unitOf(versions: readonly Version[]): 'days' | 'months' {
  return haveDays(versions) ? 'days' : 'months'
}

function countedUp({ calendar, micro }: CalendarParts): string {
  return `${calendar}.${micro + 1}`
}

function begun(calendar: string, { hasMicro }: CalendarParts): string {
  return hasMicro ? `${calendar}.0` : calendar
}

/** The step to this day or month; undefined where there was a release in it already. */
function stepToNow(previous: Version, { now, released }: Moment): Step | undefined {
  if (now === undefined) return undefined
  const unit = unitOf([...released, previous])
  const before = partsOf(previous, unit)
  const [year, month, day] = dayAt(now)
  const today: CalendarDay = [year, month, unit === 'days' ? day : 0]
  if (compareDays(today, before.day) <= 0) return undefined
  return { kind: kindOf(before.day, today), next: begun(writtenLike(previous, today), before) }
}

function successorsOf(previous: Version, moment: Moment): readonly Step[] {
  const unit = unitOf([...moment.released, previous])
  const counted: Step = { kind: 'patch', next: countedUp(partsOf(previous, unit)) }
  return [counted, ...[stepToNow(previous, moment)].filter((each) => each !== undefined)]
}

function kindOf(before: CalendarDay, after: CalendarDay): StepKind {
  if (before[0] !== after[0]) return 'major'
  return compareDays(before, after) === 0 ? 'patch' : 'minor'
}

/** Versions that tell when they were released: `2026.1`, `26.2.1`, `2026.01.15`. https://calver.org */
export const CALVER: Scheme = {
  noun: 'calendar versioning',
  example: '2026.1',
  rule: 'names the day or month of its release, or counts the releases of one by one',
  breaksInMajor: false,
  parse: parseCalver,
  compare: comparePlain,
  step: stepOf,
  successors: successorsOf,
  preRelease: (core, label, number) => `${core}${label}${number}`,
  label: plainLabel,
}

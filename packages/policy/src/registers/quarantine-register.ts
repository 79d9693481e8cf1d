import {
  type CalendarDate,
  isQuarantineLength,
  MAX_QUARANTINE_DAYS,
  type Quarantine,
} from '@governance-gates/core'
import * as z from 'zod/mini'
import { readDocument } from '../read-document.ts'
import { readBySchema } from '../schema-problems.ts'
import { shownValue } from '../shown-value.ts'
import { list } from '../values/collections.ts'
import { calendarDate } from '../values/scalars.ts'
import { prose } from '../values/texts.ts'

/** The list of entries in a register. */
const LIST = 'quarantine'

interface Entry {
  readonly subject?: string
  readonly subjects?: readonly string[]
  readonly campaign?: string
  readonly owner: string
  readonly reason: string
  readonly since: CalendarDate
  readonly 'last-day': CalendarDate
  readonly issue?: string
}

const entry: z.ZodMiniType<Entry> = z
  .strictObject({
    subject: z.exactOptional(prose),
    subjects: z.exactOptional(list(prose)),
    campaign: z.exactOptional(prose),
    owner: prose,
    reason: prose,
    since: calendarDate,
    'last-day': calendarDate,
    issue: z.exactOptional(prose),
  })
  .check(
    z.superRefine((written, context) => {
      const { subject, subjects, since, 'last-day': lastDay } = written
      if ((subject === undefined) === (subjects === undefined)) {
        const message = 'names no subject, or names it twice: write either subject or subjects'
        context.addIssue({ code: 'custom', path: [], message })
      }
      if (isQuarantineLength(since, lastDay)) return
      const message =
        lastDay < since
          ? `is before ${since}: write a later day`
          : `is more than ${MAX_QUARANTINE_DAYS} days after ${since}: write an earlier day`
      context.addIssue({ code: 'custom', path: ['last-day'], message })
    }),
  )

/**
 * Reads a register of quarantines, YAML or JSON: a list `quarantine`. Each subject of an entry is one quarantine. Throws
 * PolicyError, which lists every problem.
 * @param path how to name the file in messages; it is not opened.
 */
export function readQuarantineRegister(text: string, path: string): readonly Quarantine[] {
  const document = readDocument(text, path, { jsonMebibytes: 1, maxValues: 100_000, numbers: 'any' })
  const { [LIST]: entries } = readBySchema(document, z.strictObject({ [LIST]: z.array(entry) }))
  const known = new Map<string, Quarantine[]>()
  return (entries ?? []).flatMap((written, index) => {
    const [, { line } = document.root] = document.find([LIST, index])
    return quarantinesOf(written, { file: path, line }).map((quarantine) => {
      const own = known.get(quarantine.subject) ?? []
      const earlier = own.find((each) => overlaps(each, quarantine))
      if (earlier !== undefined) {
        const message = `${shownValue(quarantine.subject)} is already quarantined on line ${earlier.line}: keep one of the two`
        throw document.error([document.problemAt([LIST, index], message)])
      }
      known.set(quarantine.subject, [...own, quarantine])
      return quarantine
    })
  })
}

function quarantinesOf(written: Entry, place: Pick<Quarantine, 'file' | 'line'>): readonly Quarantine[] {
  const { subject, subjects = [], 'last-day': lastDay, ...rest } = written
  const names = subject === undefined ? subjects : [subject]
  return names.map((name) => ({ subject: name, ...rest, lastDay, ...place }))
}

/** Two entries that are for one campaign leave open which of them counts. */
function overlaps({ campaign }: Quarantine, other: Quarantine): boolean {
  return campaign === undefined || other.campaign === undefined || campaign === other.campaign
}

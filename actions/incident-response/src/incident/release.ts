import { type CalendarDate, endOfDay, type Instant, startOfDay } from '@governance-gates/core'

/** A released version, as the change log has it. */
export interface Release {
  readonly version: string
  readonly day: CalendarDate
  /** The ids of advisories that its entry names: `GHSA-…`, `CVE-…`. */
  readonly advisories: ReadonlySet<string>
}

/** The first release on a later day than a moment; the change log knows no time of day. */
export function nextReleaseAfter(releases: readonly Release[], moment: Instant): Release | undefined {
  const [next] = releases
    .filter(({ day }) => startOfDay(day) > moment)
    .toSorted((left, right) => (left.day < right.day ? -1 : 1))
  return next
}

/** Until when something had to be done that was due with a release: the end of its day. */
export function releasedBy({ day }: Release): Instant {
  return endOfDay(day)
}

const ADVISORY = /\b(?:GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|CVE-\d{4}-\d{4,19})\b/gi

/** The advisories that a text names, as GitHub writes them. */
export function advisoriesIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(ADVISORY)].map(([id]) =>
      id.toUpperCase().startsWith('CVE') ? id.toUpperCase() : `GHSA${id.slice(4).toLowerCase()}`,
    ),
  )
}

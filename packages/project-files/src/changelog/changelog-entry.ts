import type { CalendarDate } from '@governance-gates/core'

/** What a change log says of one version. */
export interface ChangelogEntry {
  /** As it is written, without `v` and brackets; undefined for what is not released yet. */
  readonly version: string | undefined
  /** Of the package, where the heading names it: `@scope/name@1.2.3`. */
  readonly name: string | undefined
  readonly date: CalendarDate | undefined
  /** Why what is meant as a date names no day, as a sentence. */
  readonly dateProblem: string | undefined
  /** 1-based line of its heading. */
  readonly line: number
  /** Withdrawn, as Keep a Changelog marks it. */
  readonly isYanked: boolean
  /** Its heading has a version, and says that it is yet to come: `5.0.0 - TBD`. */
  readonly isPending: boolean
  readonly sections: readonly ChangelogSection[]
  /** Its text without the heading, as it is written. */
  readonly body: string
}

/**
 * What is under one heading of an entry; the title is empty for what comes before the first, and has those of the
 * headings above it: `Breaking changes / API`.
 */
export interface ChangelogSection {
  readonly title: string
  /** Items of its lists and its other paragraphs, as text. */
  readonly items: readonly string[]
}

/** A list outside of every entry. */
export interface LooseSection {
  /** Of the heading that it is under; empty where there is none. */
  readonly title: string
  /** 1-based line of that heading, or of the list. */
  readonly line: number
  /** How many items it has. */
  readonly items: number
  /** How many entries are above it. */
  readonly after: number
}

/** A change log, as far as it tells changes. */
export interface Changelog {
  readonly entries: readonly ChangelogEntry[]
  readonly loose: readonly LooseSection[]
}

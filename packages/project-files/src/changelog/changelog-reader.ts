import type { CalendarDate } from '@governance-gates/core'
import type { Changelog, ChangelogEntry, ChangelogSection } from './changelog-entry.ts'
import type { LogPart } from './log-part.ts'
import { type DateReading, readDateLine } from './release-date.ts'
import {
  isPendingLine,
  type ReleaseHeading,
  readReleaseHeading,
  type VersionTest,
} from './release-heading.ts'

type Heading = Extract<LogPart, { readonly kind: 'heading' }>
type Text = Extract<LogPart, { readonly kind: 'text' }>

interface OpenEntry {
  readonly heading: ReleaseHeading
  readonly line: number
  readonly depth: number
  date: DateReading
  isPending: boolean
  /** Whether nothing but its heading has been read. */
  isNew: boolean
  /** Offsets of its body. */
  readonly from: number
  to: number
  readonly sections: OpenSection[]
}

interface OpenSection {
  readonly title: string
  readonly items: string[]
}

/** Says something: signs alone do not. */
const MEANING = /[\p{L}\p{N}\p{S}]/u
const NO_SECTIONS: readonly ChangelogSection[] = []

/** Takes the parts of a change log one by one: entries in their order, and the lists that are in none. */
export class ChangelogReader {
  readonly #text: string
  readonly #isVersion: VersionTest
  readonly #entries: ChangelogEntry[] = []
  readonly #loose: { title: string; line: number; items: number; after: number }[] = []
  #open: OpenEntry | undefined
  /** The headings within the entry that lead to what comes next. */
  #above: readonly { readonly depth: number; readonly title: string }[] = []

  constructor(text: string, isVersion: VersionTest) {
    this.#text = text
    this.#isVersion = isVersion
  }

  read(parts: Iterable<LogPart>): Changelog {
    for (const part of parts) {
      if (part.kind === 'heading') this.#takeHeading(part)
      else if (this.#open === undefined) this.#takeLoose(part)
      else this.#takeText(this.#open, part)
    }
    this.#close()
    return { entries: this.#entries, loose: this.#loose.filter(({ items }) => items > 0) }
  }

  #takeHeading(part: Heading): void {
    const heading = readReleaseHeading(part.title.trim(), this.#isVersion)
    if (heading !== undefined && this.#begins(heading, part)) this.#begin(heading, part)
    else if (this.#open !== undefined && part.depth > this.#open.depth) this.#takeSection(this.#open, part)
    else {
      this.#close()
      // One without a list says nothing.
      if (this.#loose.at(-1)?.items === 0) this.#loose.pop()
      const { title, line } = part
      this.#loose.push({ title: title.trim(), line, items: 0, after: this.#entries.length })
    }
  }

  #begins({ isWeak }: ReleaseHeading, { depth }: Heading): boolean {
    return !isWeak || this.#open === undefined || depth <= this.#open.depth
  }

  #begin(heading: ReleaseHeading, { line, depth, end }: Heading): void {
    this.#close()
    const { date, isPending } = heading
    this.#open = { heading, line, depth, date, isPending, isNew: true, from: end, to: end, sections: [] }
    this.#above = []
  }

  #takeSection(open: OpenEntry, { depth, title: whole, end }: Heading): void {
    open.to = end
    const title = whole.trim()
    if (open.isNew && takesDate(open, title)) return
    open.isNew = false
    this.#above = [...this.#above.filter((each) => each.depth < depth), { depth, title }]
    open.sections.push({ title: this.#above.map((each) => each.title).join(' / '), items: [] })
  }

  #takeText(open: OpenEntry, { text: whole, form, end }: Text): void {
    open.to = end
    const text = open.isNew && form === 'paragraph' ? withoutFirstDate(open, whole) : whole
    if (whole !== '') open.isNew = false
    if (!MEANING.test(text)) return
    const last = open.sections.at(-1)
    if (last === undefined) open.sections.push({ title: '', items: [text] })
    else last.items.push(text)
  }

  #close(): void {
    const open = this.#open
    this.#open = undefined
    if (open === undefined) return
    const { version, name, isYanked } = open.heading
    const { line, isPending, sections } = open
    this.#entries.push({
      version,
      name,
      ...datesOf(open),
      line,
      isYanked,
      isPending: version !== undefined && isPending,
      sections: sections.length === 0 ? NO_SECTIONS : sections.map(compact),
      body: this.#text.slice(open.from, open.to).trim(),
    })
  }

  /** An introduction has paragraphs; a list is of changes, unless it is a table of contents. */
  #takeLoose({ form, text, line }: Text): void {
    if (form !== 'item' || !MEANING.test(text)) return
    const last = this.#loose.at(-1)
    if (last === undefined) this.#loose.push({ title: '', line, items: 1, after: this.#entries.length })
    else last.items++
  }
}

function datesOf({ heading, date }: OpenEntry): {
  readonly date: CalendarDate | undefined
  readonly dateProblem: string | undefined
} {
  if (heading.version === undefined) return { date: undefined, dateProblem: undefined }
  return {
    date: date.kind === 'date' ? date.date : undefined,
    dateProblem: date.kind === 'wrong' ? date.problem : undefined,
  }
}

/** An array that grew has room for many more, and a log may have hundreds of thousands of them. */
function compact({ title, items }: OpenSection): ChangelogSection {
  return { title, items: items.slice() }
}

/** The day of a release may be on the first line below its heading, and then says nothing else. */
function takesDate(open: OpenEntry, line: string): boolean {
  if (isPendingLine(line)) {
    open.isPending = true
    return true
  }
  const reading = readDateLine(line)
  if (reading.kind === 'none') return false
  if (open.date.kind === 'none') open.date = reading
  return true
}

function withoutFirstDate(open: OpenEntry, text: string): string {
  const end = text.indexOf('\n')
  const first = end === -1 ? text : text.slice(0, end)
  return takesDate(open, first) ? text.slice(first.length).trim() : text
}

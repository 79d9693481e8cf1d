import { formatCount } from '../amount.ts'
import { utf8Length } from './utf8.ts'

/** A part of a summary that can be cut between its items and nowhere else. Every piece of text ends its line. */
export interface Section {
  readonly head: string
  readonly items: readonly string[]
  readonly foot: string
  /** How many items there are, those that are not listed here included. */
  readonly total: number
  /** Where the items that are not shown can be found. */
  readonly source: 'verdict' | 'gate'
}

interface SectionParts<Value> {
  readonly head: string
  readonly values: readonly Value[]
  readonly render: (value: Value) => string
  readonly foot?: string
  readonly source: Section['source']
  /** How many are shown at most. */
  readonly limit?: number
}

/** More would not fit into a summary, and need not be rendered to find out. */
const MAX_ITEMS = 10_000

/** The start of a folded part. GitHub reads Markdown again after the blank line that the part begins with. */
export function folded(title: string): string {
  return `\n<details>\n<summary>${title}</summary>\n`
}

export const FOLD_END = '\n</details>\n'

export function sectionOf<Value>(parts: SectionParts<Value>): Section {
  const { head, values, render, foot = '', source, limit = MAX_ITEMS } = parts
  return { head, items: values.slice(0, limit).map(render), foot, total: values.length, source }
}

/** What did not fit. */
interface Omitted {
  sections: number
  /** Items, by where they can be found. */
  verdict: number
  gate: number
}

/** Kept free for `closingNote`, which never gets longer but for the place that it names. */
const CLOSING_NOTE = 100

/** Where the rest is, unless a reader has it nearer. */
export const VERDICT_FILE = 'in the verdict file'

/**
 * Joins sections within a number of UTF-8 bytes. The first that does not fit is cut after its last item that does; all
 * behind it are left out, and a closing line says how much that was.
 *
 * @param rest where the items of a verdict that are not shown can be found, as Markdown.
 */
export function joinSections(
  sections: readonly Section[],
  limitBytes: number,
  rest: string = VERDICT_FILE,
): string {
  const places = { verdict: rest, gate: 'that do not fit here' }
  const everything = sections.map((section) => cut(section, section.items.length, places)).join('')
  if (utf8Length(everything) <= limitBytes) return everything
  const room = limitBytes - CLOSING_NOTE - utf8Length(rest)
  const [text, omitted] = fill(sections, room, places)
  // So little room that the note would take all of it.
  if (text === '') return fill(sections, limitBytes, places)[0]
  return text + closingNote(omitted, places)
}

type Places = Readonly<Record<Section['source'], string>>

function fill(sections: readonly Section[], limitBytes: number, places: Places): readonly [string, Omitted] {
  const omitted: Omitted = { sections: 0, verdict: 0, gate: 0 }
  let text = ''
  let left = limitBytes
  let isFull = false
  for (const section of sections) {
    const part: string = isFull ? '' : longestCut(section, left, places)
    text += part
    left -= utf8Length(part)
    if (part === '') {
      omitted.sections++
      omitted[section.source] += section.total
    }
    isFull ||= part !== cut(section, section.items.length, places)
  }
  return [text, omitted]
}

/** The section with as many items as fit; nothing when not a single one does. */
function longestCut(section: Section, limitBytes: number, places: Places): string {
  const whole = cut(section, section.items.length, places)
  if (utf8Length(whole) <= limitBytes) return whole
  let shown = 0
  let used = utf8Length(section.head + moreNote(section.total, places[section.source]) + section.foot)
  for (const item of section.items) {
    used += utf8Length(item)
    if (used > limitBytes) break
    shown++
  }
  return shown === 0 ? '' : cut(section, shown, places)
}

function cut({ head, items, foot, total, source }: Section, shown: number, places: Places): string {
  return head + items.slice(0, shown).join('') + moreNote(total - shown, places[source]) + foot
}

function moreNote(count: number, place: string): string {
  return count === 0 ? '' : `\n_${formatCount(count)} more ${place}._\n`
}

function closingNote({ sections, verdict, gate }: Omitted, places: Places): string {
  if (sections === 0) return ''
  const parts = [
    ...(verdict > 0 ? [`${formatCount(verdict)} more ${places.verdict}`] : []),
    ...(gate > 0 ? [`${formatCount(gate)} rows ${places.gate}`] : []),
  ]
  return `\n_Cut here: ${parts.join('; ') || `the rest is ${places.verdict}`}._\n`
}

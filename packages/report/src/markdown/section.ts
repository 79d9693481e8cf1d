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

/** Kept free for `closingNote`, which never gets longer. */
const CLOSING_NOTE = 120

/**
 * Joins sections within a number of UTF-8 bytes. The first that does not fit is cut after its last item that does; all
 * behind it are left out, and a closing line says how much that was.
 */
export function joinSections(sections: readonly Section[], limitBytes: number): string {
  const everything = sections.map((section) => cut(section, section.items.length)).join('')
  if (utf8Length(everything) <= limitBytes) return everything
  const [text, omitted] = fill(sections, limitBytes - CLOSING_NOTE)
  // So little room that the note would take all of it.
  if (text === '') return fill(sections, limitBytes)[0]
  return text + closingNote(omitted)
}

function fill(sections: readonly Section[], limitBytes: number): readonly [string, Omitted] {
  const omitted: Omitted = { sections: 0, verdict: 0, gate: 0 }
  let text = ''
  let left = limitBytes
  let isFull = false
  for (const section of sections) {
    const part: string = isFull ? '' : longestCut(section, left)
    text += part
    left -= utf8Length(part)
    if (part === '') {
      omitted.sections++
      omitted[section.source] += section.total
    }
    isFull ||= part !== cut(section, section.items.length)
  }
  return [text, omitted]
}

/** The section with as many items as fit; nothing when not a single one does. */
function longestCut(section: Section, limitBytes: number): string {
  const whole = cut(section, section.items.length)
  if (utf8Length(whole) <= limitBytes) return whole
  let shown = 0
  let used = utf8Length(section.head + moreNote(section.total, section.source) + section.foot)
  for (const item of section.items) {
    used += utf8Length(item)
    if (used > limitBytes) break
    shown++
  }
  return shown === 0 ? '' : cut(section, shown)
}

function cut({ head, items, foot, total, source }: Section, shown: number): string {
  return head + items.slice(0, shown).join('') + moreNote(total - shown, source) + foot
}

function moreNote(count: number, source: Section['source']): string {
  return count === 0 ? '' : `\n_${formatCount(count)} more ${PLACES[source]}._\n`
}

const PLACES: Readonly<Record<Section['source'], string>> = {
  verdict: 'in the verdict file',
  gate: 'that do not fit here',
}

function closingNote({ sections, verdict, gate }: Omitted): string {
  if (sections === 0) return ''
  const parts = [
    ...(verdict > 0 ? [`${formatCount(verdict)} more ${PLACES.verdict}`] : []),
    ...(gate > 0 ? [`${formatCount(gate)} rows ${PLACES.gate}`] : []),
  ]
  return `\n_This summary is truncated: ${parts.join('; ') || 'the rest is in the verdict file'}._\n`
}

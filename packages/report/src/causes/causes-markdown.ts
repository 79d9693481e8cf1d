import { formatCount } from '../amount.ts'
import { FOLD_END, folded, joinSections, type Section, sectionOf } from '../markdown/section.ts'
import { utf8Length } from '../markdown/utf8.ts'
import { STATUS_ICONS } from '../status.ts'
import type { Cause } from './cause.ts'
import { causeSections } from './cause-section.ts'

interface CauseRoom {
  readonly limitBytes: number
  /** Where what does not fit can be found, as Markdown. */
  readonly rest: string
}

/** So many causes share the room, so that one with thousands of findings leaves some for the next. */
const SHARING = 8
/** Kept free for the line that counts the causes left out. */
const NOTE = 60

/** A summary in the order of its parts. */
export interface SummaryParts {
  readonly start: readonly Section[]
  readonly causes: readonly Cause[]
  readonly behind: readonly Section[]
  /** Never cut. */
  readonly end: string
  readonly rest: string
}

/** Joins the parts. The causes leave room for what is behind them, but no more than half of all. */
export function joinParts({ start, causes, behind, end, rest }: SummaryParts, limitBytes: number): string {
  const room = limitBytes - utf8Length(end)
  const first = joinSections(start, room, rest)
  // So little room that a footer would take all of it.
  if (first === '') return joinSections(start, limitBytes, rest)
  const left = room - utf8Length(first)
  const tail = utf8Length(joinSections(behind, Math.floor(left / 2), rest))
  const told = causesMarkdown(causes, { limitBytes: left - tail, rest })
  return first + told + joinSections(behind, left - utf8Length(told), rest) + end
}

/** All causes, one after the other, in so many bytes. */
function causesMarkdown(causes: readonly Cause[], { limitBytes, rest }: CauseRoom): string {
  let text = ''
  let left = limitBytes - NOTE - utf8Length(rest)
  for (const [index, cause] of causes.entries()) {
    const share = Math.floor(left / Math.min(SHARING, causes.length - index))
    const sections = causeSections(cause)
    const own = joinSections(sections, share, rest) || joinSections(sections, left, rest)
    if (own === '') return text + omitted(causes.length - index, { limitBytes: left + NOTE, rest })
    text += own
    left -= utf8Length(own)
  }
  return text
}

function omitted(count: number, { limitBytes, rest }: CauseRoom): string {
  const note = `\n_${formatCount(count)} more ${count === 1 ? 'cause' : 'causes'} ${rest}._\n`
  return utf8Length(note) <= limitBytes + utf8Length(rest) ? note : ''
}

/** What a warning may take: it blocks nothing. */
const WARNING_BYTES = 20_000

/** Causes that block nothing, folded. */
export function foldedWarnings(causes: readonly Cause[], rest: string): readonly Section[] {
  if (causes.length === 0) return []
  const count = `${formatCount(causes.length)} ${causes.length === 1 ? 'warning' : 'warnings'}`
  const head = folded(`${STATUS_ICONS.warn} ${count}`)
  const render = (cause: Cause) => joinSections(causeSections(cause), WARNING_BYTES, rest)
  return [sectionOf({ head, values: causes, render, foot: FOLD_END, source: 'verdict' })]
}

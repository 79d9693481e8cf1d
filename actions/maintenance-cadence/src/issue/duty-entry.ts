import { type Instant, parseInstant } from '@governance-gates/core'
import type { JudgedDuty } from '../duties/duty-state.ts'
import type { Deed } from '../duties/proof.ts'

/** What the marker of an issue says of one duty. */
export interface DutyEntry {
  readonly duty: string
  /** Undefined where the duty was not done when the entry was written. */
  readonly deed: Deed | undefined
}

/** A marker holds 24 texts; some are needed for other things. */
const MOST_ENTRIES = 20

const KEY = /^d(\d{1,2})$/
const LONGEST_WHAT = 80
const LONGEST_TARGET = 120
const NAME = /^[a-z0-9][a-z0-9-]{0,60}$/

/** Duties as texts of a marker: their names, when they were done, and how that was shown. */
export function entriesOf(judged: readonly JudgedDuty[]): Readonly<Record<string, string>> {
  const kept = judged.filter(({ duty }) => NAME.test(duty.name)).slice(0, MOST_ENTRIES)
  return Object.fromEntries(kept.map((each, index) => [`d${index}`, textOf(each)]))
}

function textOf({ duty, state }: JudgedDuty): string {
  if (state.kind !== 'verified') return duty.name
  const { at, what, link } = state.deed
  const target = link !== undefined && link.target.length <= LONGEST_TARGET ? link.target : ''
  return [duty.name, new Date(at).toISOString(), what.slice(0, LONGEST_WHAT), target].join(' | ')
}

/** Reads them again. What is malformed says nothing: a maintainer can edit a body. */
export function readEntries(state: Readonly<Record<string, string>>): readonly DutyEntry[] {
  return Object.entries(state).flatMap(([key, text]) => {
    if (!KEY.test(key)) return []
    const [duty = '', when = '', what = '', target = ''] = text.split(' | ')
    if (!NAME.test(duty)) return []
    const at = parseInstant(when)
    return [{ duty, deed: at === undefined ? undefined : deedOf(at, what, target) }]
  })
}

function deedOf(at: Instant, what: string, target: string): Deed {
  return { at, what, link: target === '' ? undefined : { text: what, target } }
}

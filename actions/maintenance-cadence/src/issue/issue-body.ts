import type { Instant } from '@governance-gates/core'
import {
  checkbox,
  code,
  lines,
  link,
  type Markdown,
  markdown,
  mention,
  ticksOf,
} from '@governance-gates/issue-plan'
import { dayText } from '../calendar/local-day.ts'
import type { Period } from '../calendar/period.ts'
import type { JudgedDuty } from '../duties/duty-state.ts'
import type { Deed } from '../duties/proof.ts'

/** What an issue says besides its duties: what a reader of the shortest period should know. */
export interface Extra {
  readonly title: string
  readonly items: readonly string[]
}

export interface BodyInput {
  readonly period: Period
  readonly judged: readonly JudgedDuty[]
  readonly extras: readonly Extra[]
  readonly zone: string
  /** As it is now, for its ticks; empty for a new issue. */
  readonly body: string
}

const MOST_EXTRAS = 10

/** The part of an issue that is ours. */
export function issueBody({ period, judged, extras, zone, body }: BodyInput): Markdown {
  const ticked = ticksOf(body)
  const todo = judged.filter(({ state }) => state.kind !== 'verified' && state.kind !== 'not-applicable')
  return lines([
    markdown`The duties of **${period.key}**, which ends on ${endOf(period)} (${zone}). They are verified by evidence: a tick only says that you think that it is done.`,
    markdown``,
    { markdown: '| Duty | Owner | State | Evidence | Next |' },
    { markdown: '| :--- | :--- | :--- | :--- | :--- |' },
    ...judged.map((each) => row(each, ticked)),
    ...(todo.length === 0 ? [] : [markdown``, { markdown: '### To do' }, markdown``]),
    ...todo.map((each) => checkbox(boxOf(each), markdown`**${each.duty.title}**: ${todoOf(each)}`)),
    ...extras.flatMap(extraLines),
  ])
}

function row({ duty, period: { zone }, state, next }: JudgedDuty, ticked: ReadonlySet<string>): Markdown {
  const isClaimed = ticked.has(boxOf({ duty })) && state.kind !== 'verified'
  const claim = isClaimed ? ' (ticked, not verified)' : ''
  return markdown`| ${duty.title} | ${mention(duty.owner)} | ${`${stateText(state)}${claim}`} | ${evidence(state, zone)} | ${dayText(next, zone)} |`
}

/** A state in words. */
export function stateText(state: JudgedDuty['state']): string {
  switch (state.kind) {
    case 'verified':
      return state.source === 'record' ? 'verified (recorded)' : 'verified'
    case 'due':
      return 'due'
    case 'overdue':
      return `overdue since ${state.since}`
    case 'cannot-tell':
      return 'cannot tell'
    case 'not-applicable':
      return 'not applicable'
  }
}

function evidence(state: JudgedDuty['state'], zone: string): Markdown {
  switch (state.kind) {
    case 'verified':
      return markdown`${deedText(state.deed)}, ${dayText(state.deed.at, zone)}`
    case 'due':
    case 'overdue':
    case 'cannot-tell': {
      if (state.last === undefined) return markdown`${state.why}`
      return markdown`${state.why}; last: ${deedText(state.last)}, ${dayText(state.last.at, zone)}`
    }
    case 'not-applicable':
      return markdown`${state.why}`
  }
}

function deedText({ what, link: place }: Deed): Markdown {
  if (place === undefined) return markdown`${what}`
  return /^https?:\/\//.test(place.target)
    ? link(what, place.target)
    : markdown`${what} (${code(place.text)})`
}

function todoOf({ state }: JudgedDuty): string {
  if (state.kind === 'due' || state.kind === 'overdue') return state.todo
  return state.kind === 'cannot-tell' ? state.remedy : ''
}

function extraLines({ title, items }: Extra): readonly Markdown[] {
  if (items.length === 0) return []
  const more = items.length - MOST_EXTRAS
  return [
    markdown``,
    markdown`### ${title}`,
    markdown``,
    ...items.slice(0, MOST_EXTRAS).map((item) => markdown`- ${item}`),
    ...(more > 0 ? [markdown`- ${more} more, in the verdict`] : []),
  ]
}

function boxOf({ duty }: Pick<JudgedDuty, 'duty'>): string {
  return duty.name.slice(0, 60)
}

function endOf({ end, zone }: Period): string {
  return dayText((end - 1) as Instant, zone)
}

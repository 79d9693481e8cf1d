import type { PolicyChange } from '@governance-gates/core'
import { formatCount } from './amount.ts'
import { escapeMarkdown, plain } from './markdown/escape.ts'
import { type Section, sectionOf } from './markdown/section.ts'

/** How many are listed; all of them are in the verdict. */
const MAX_LISTED = 20
const KEY_LIMIT = 200
const VALUE_LIMIT = 80

/** What loosens the rules is what a reviewer has to know. */
const ORDER = ['looser', 'other', 'stricter'] as const

/** What a change does to the rules, as a part of a summary; nothing where it leaves them alone. */
export function policyChangeSections(changes: readonly PolicyChange[]): readonly Section[] {
  if (changes.length === 0) return []
  const more = changes.length - MAX_LISTED
  const foot = more > 0 ? `> and ${formatCount(more)} more in the verdict file\n` : ''
  const render = (change: PolicyChange) => `> ${escapeMarkdown(lineOf(change), 1_000)}<br>\n`
  const values = looserFirst(changes).slice(0, MAX_LISTED)
  return [sectionOf({ head: '\n', values, render, foot, source: 'verdict' })]
}

/** The same as lines of a log. */
export function policyChangeLines(changes: readonly PolicyChange[]): readonly string[] {
  const more = changes.length - MAX_LISTED
  return [
    ...looserFirst(changes)
      .slice(0, MAX_LISTED)
      .map((change) => plain(lineOf(change))),
    ...(more > 0 ? [`… ${formatCount(more)} more changes of the policy in the verdict file`] : []),
  ]
}

function looserFirst(changes: readonly PolicyChange[]): readonly PolicyChange[] {
  return ORDER.flatMap((direction) => changes.filter((change) => change.direction === direction))
}

/** `Policy: conformance.campaigns.corpus.min-pass-rate 100% → 50% (looser; takes effect when merged)` */
function lineOf({ key, before, after, direction }: PolicyChange): string {
  const effect = direction === 'other' ? '' : `${direction}; `
  return `Policy: ${plain(key, KEY_LIMIT)} ${valuesOf(before, after)} (${effect}takes effect when merged)`
}

function valuesOf(before: string | undefined, after: string | undefined): string {
  const [from, to] = [before, after].map((value) => value && plain(value, VALUE_LIMIT))
  if (before === undefined) return `added: ${to ?? ''}`
  // Something else of an entry than what is shown.
  if (before === after) return `changed: ${to ?? ''}`
  return after === undefined ? `removed, was ${from ?? ''}` : `${from ?? ''} → ${to ?? ''}`
}

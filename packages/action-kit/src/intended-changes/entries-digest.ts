import { createHash } from 'node:crypto'
import { type DeclaredChange, decimalToText, type IntendedChange } from '@governance-gates/core'

/** How much of the digest is in the label. */
const SHOWN = 8

/** What entries say, whichever order they are in and wherever they are written. */
export function entriesDigest(entries: readonly IntendedChange[]): string {
  const texts = entries.map(entryText).toSorted()
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, SHOWN)
}

/** Everything that an entry says, on one line. */
function entryText({ change, ...entry }: IntendedChange): string {
  const { id, gate, subject, campaign = null, reason, owner, until } = entry
  return JSON.stringify([id, gate, subject, campaign, change.kind, detailOf(change), reason, owner, until])
}

function detailOf(change: DeclaredChange): string | null {
  switch (change.kind) {
    case 'renamed':
      return change.to
    case 'regressed':
      return decimalToText(change.atMost)
    case 'weakened':
      return change.what
    case 'removed':
      return null
  }
}

/** The entries that are not among earlier ones word for word. */
export function entriesAdded(
  entries: readonly IntendedChange[],
  earlier: readonly IntendedChange[],
): readonly IntendedChange[] {
  const known = new Set(earlier.map(entryText))
  return entries.filter((entry) => !known.has(entryText(entry)))
}

import type { EntryStanding } from '@governance-gates/project-files/extensions'
import type { VettingDecision } from '../gate.ts'
import type { VettingInput } from '../vetting-input.ts'

/** The gate's own numbers; empty where they could not be measured. */
export function outputsOf(
  { list }: VettingDecision,
  { before }: VettingInput,
): Readonly<Record<string, string>> {
  if (list === undefined) return { entries: '', added: '', changed: '', removed: '', 'existing-faults': '' }
  const { entries, difference, existing } = list
  const standings = [...difference.standings.values()]
  const count = (kind: EntryStanding['kind']) => standings.filter((standing) => standing.kind === kind).length
  const compared = (value: number) => (before.kind === 'read' ? String(value) : '')
  return {
    entries: String(entries.length),
    added: compared(count('added')),
    changed: compared(count('changed')),
    removed: compared(difference.removed.length),
    'existing-faults': String(existing.length),
  }
}

import type { Finding } from '@governance-gates/core'
import type { ExtensionEntry } from '@governance-gates/project-files/extensions'
import { type EntryStanding, isVettedAnew } from '@governance-gates/project-files/extensions'

/** What an entry is judged for by itself, whether a change touches it or not. */
export type Aspect = 'identity' | 'pin' | 'licence' | 'tier' | 'patches' | 'vendored'

/** Something that is wrong with one entry, or that nobody can tell (`unknown`), which never passes either. */
export interface Fault {
  readonly entry: ExtensionEntry
  readonly message: string
  readonly weight: 'wrong' | 'unknown'
  /** Made by the change, though it leaves the entry alone: by a file beside the list. */
  readonly origin?: 'change'
}

export function wrong(entry: ExtensionEntry, message: string): Fault {
  return { entry, message, weight: 'wrong' }
}

export function unknown(entry: ExtensionEntry, message: string): Fault {
  return { entry, message, weight: 'unknown' }
}

/** At the entry's own line. */
export function faultFinding({ entry: { id, file, line }, message }: Fault): Finding {
  return { subject: id, message, file, line }
}

/**
 * Whether a change answers for what is wrong with an entry: what it adds, pins, or touches. The rest was there before
 * and counts among the existing faults.
 */
export function isAnsweredFor(standing: EntryStanding, aspect: Aspect): boolean {
  if (isVettedAnew(standing)) return true
  if (standing.kind !== 'changed') return false
  switch (aspect) {
    case 'licence':
      return standing.columns.has('licence') || standing.columns.has('tier')
    case 'tier':
      return standing.columns.has('tier')
    case 'identity':
    case 'pin':
    case 'patches':
    case 'vendored':
      return false
  }
}

import { PolicyError } from '@governance-gates/policy'

/** The entries of a register as a change has them; none where it breaks them, which is a check of its own, for every gate. */
export function proposedEntries<Entry>(read: () => readonly Entry[]): readonly Entry[] {
  try {
    return read()
  } catch (error) {
    if (error instanceof PolicyError) return []
    throw error
  }
}

import { ConfigurationError } from '@governance-gates/action-kit'
import { EvidenceError } from '@governance-gates/document/strict'
import type { Known } from '@governance-gates/github'
import { PolicyError } from '@governance-gates/policy'

/** Why something is not known, and what to do. */
export interface Refusal {
  readonly why: string
  readonly remedy: string
}

/** A side of the change that is not here to be read. */
export class UnreadSide extends Error {
  override readonly name = 'UnreadSide'
  readonly refusal: Refusal

  constructor({ why, remedy }: Refusal) {
    super(why)
    this.refusal = { why, remedy }
  }
}

/** A list of which nothing is known. */
export function incomplete<Item>({ why, remedy }: Refusal): Known<readonly Item[]> {
  return { kind: 'incomplete', value: [], why, remedy }
}

/** What could not be read, in words; any other error is a defect. */
export function refusalOf(error: unknown, path: string): Refusal {
  if (error instanceof UnreadSide) return error.refusal
  if (error instanceof EvidenceError) return { why: `${path}: ${error.message}`, remedy: error.remedy }
  if (error instanceof PolicyError || error instanceof ConfigurationError) {
    return { why: error.message.split('\n', 1)[0] ?? path, remedy: `make ${path} readable` }
  }
  throw error
}

import type { CalendarDate } from '@governance-gates/core'
import * as z from 'zod/mini'
import { calendarDate } from '../values/scalars.ts'
import { commitSha, label, word } from '../values/texts.ts'
import { readRegister } from './register.ts'

/** What somebody declares because no machine measures it. */
export interface Attestation {
  readonly name: string
  /** Who answers for it. */
  readonly by: string
  /** The day on which it was declared. */
  readonly at: CalendarDate
  /** Where its reasons can be read. */
  readonly link: string
  /** Its last day. */
  readonly validUntil: CalendarDate
  /** The commit that was looked at, in full. */
  readonly commit?: string
  readonly file: string
  /** 1-based. */
  readonly line: number
}

interface Entry {
  readonly name: string
  readonly by: string
  readonly at: CalendarDate
  readonly link: string
  readonly 'valid-until': CalendarDate
  readonly commit?: string
}

const entry: z.ZodMiniType<Entry> = z
  .strictObject({
    name: word,
    by: label,
    at: calendarDate,
    link: label,
    'valid-until': calendarDate,
    commit: z.exactOptional(commitSha),
  })
  .check(
    z.superRefine(({ at, 'valid-until': until }, context) => {
      if (at <= until) return
      context.addIssue({
        code: 'custom',
        path: ['valid-until'],
        message: `is before ${at}: write a later day`,
      })
    }),
  )

/**
 * Reads a register of attestations, YAML or JSON: a list `attestations`. Throws PolicyError, which lists every problem.
 * @param path how to name the file in messages; it is not opened.
 */
export function readAttestationRegister(text: string, path: string): readonly Attestation[] {
  return readRegister({ text, path, list: 'attestations', entry, nameOf: ({ name }) => name }).map(
    ({ value: { 'valid-until': validUntil, ...value }, line }) => ({
      ...value,
      validUntil,
      file: path,
      line,
    }),
  )
}

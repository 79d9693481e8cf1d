import type { CalendarDate } from '@governance-gates/core'
import * as z from 'zod/mini'
import { calendarDate } from '../values/scalars.ts'
import { label, prose } from '../values/texts.ts'
import { readRegister } from './register.ts'

/** Permission for one version of a package to be what a rule forbids, until a day. */
export interface PackageWaiver {
  readonly package: string
  /** Exact: another version is another decision. */
  readonly version: string
  readonly owner: string
  readonly reason: string
  /** Its last day. */
  readonly until: CalendarDate
}

const entry: z.ZodMiniType<PackageWaiver> = z.strictObject({
  package: label,
  version: label,
  owner: label,
  reason: prose,
  until: calendarDate,
})

/**
 * Reads a register of packages, YAML or JSON: a list `waivers`. Throws PolicyError, which lists every problem.
 * @param path how to name the file in messages; it is not opened.
 */
export function readPackageWaivers(text: string, path: string): readonly PackageWaiver[] {
  const nameOf = (waiver: PackageWaiver) => `${waiver.package} ${waiver.version}`
  return readRegister({ text, path, list: 'waivers', entry, nameOf }).map(({ value }) => value)
}

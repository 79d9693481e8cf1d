import {
  type Decimal,
  decimalToText,
  type Environment,
  STATISTICS,
  type Statistic,
  type Unit,
} from '@governance-gates/core'
import { isJsonObject, type JsonObject } from '@governance-gates/document/strict'
import * as z from 'zod/mini'

/** What governance.performance-baseline/v1 and governance.performance-history/v1 say in the same way. */

/** The base units. */
export const UNITS: readonly Unit[] = ['ns', 'bytes', 'per-second', 'count', 'percent']

/** A base unit, as it is written. */
export const baseUnit: z.ZodMiniType<Unit> = z.enum(UNITS)

const EXACT = 'a number of 0 or more as text, as in "105.637"'
/** As many digits as a double has at most on either side of its point, and those of a mean of doubles. */
const DIGITS = /^(\d{1,320})(?:\.(\d{1,400}))?$/

/**
 * A decimal, written as text: a JSON number would be read as the nearest double, and a value on its limit might pass
 * the next time.
 */
export const exactNumber: z.ZodMiniType<Decimal, string> = z.pipe(
  z.string(EXACT),
  z.transform((text: string, payload) => {
    const match = DIGITS.exec(text)
    if (match !== null) {
      const [, whole = '', fraction = ''] = match
      return { coefficient: BigInt(whole + fraction), scale: fraction.length }
    }
    payload.issues.push({ code: 'custom', input: text, message: EXACT })
    return z.NEVER
  }),
)

/** Statistics by name, each exact. */
export const statistics: z.ZodMiniType<
  Partial<Readonly<Record<Statistic, Decimal>>>,
  object
> = z.partialRecord(z.enum(STATISTICS), exactNumber)

const PARAMETERS = 'an object of texts'

/** Parameters of any name: a record of zod loses `__proto__`, and two metrics would be one. */
export const parameters: z.ZodMiniType<Readonly<Record<string, string>>, JsonObject> = z.pipe(
  z.custom<JsonObject>(isJsonObject, PARAMETERS),
  z.transform((found: JsonObject, payload) => {
    const entries = Object.entries(found).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    )
    if (entries.length === Object.keys(found).length) return Object.fromEntries(entries)
    payload.issues.push({ code: 'custom', input: found, message: PARAMETERS })
    return z.NEVER
  }),
)

export const environment: z.ZodMiniType<{
  readonly cpu?: string
  readonly cores?: number
  readonly os?: string
  readonly toolchain?: string
}> = z.strictObject({
  cpu: z.exactOptional(z.string()),
  cores: z.exactOptional(z.int().check(z.positive())),
  os: z.exactOptional(z.string()),
  toolchain: z.exactOptional(z.string()),
})

/** A number as it is written: all of its digits, so that the same is read back. */
export function numberJson(value: Decimal): string {
  return decimalToText(value)
}

/** An environment as it is written, in one order. */
export function environmentJson({ cpu, cores, os, toolchain }: Environment): Environment {
  return {
    ...(cpu === undefined ? {} : { cpu }),
    ...(cores === undefined ? {} : { cores }),
    ...(os === undefined ? {} : { os }),
    ...(toolchain === undefined ? {} : { toolchain }),
  }
}

/** Statistics in written form, in the order of their names. */
export function statisticsJson(
  found: Partial<Readonly<Record<Statistic, Decimal>>>,
): Readonly<Record<string, string>> {
  const entries = STATISTICS.flatMap((name) => {
    const value = found[name]
    return value === undefined ? [] : [[name, numberJson(value)] as const]
  })
  return Object.fromEntries(entries)
}

/** Parameters in the order of their names, which no locale changes. */
export function parametersJson(found: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(found).sort(([left], [right]) => (left < right ? -1 : 1)))
}

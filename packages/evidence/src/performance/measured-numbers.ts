import {
  type Decimal,
  decimalToText,
  parseDecimal,
  STATISTICS,
  type Statistic,
  type Unit,
} from '@governance-gates/core'
import * as z from 'zod/mini'

/** What governance.performance-baseline/v1 and governance.performance-history/v1 say in the same way. */

const UNITS = ['ns', 'bytes', 'per-second', 'count', 'percent'] as const satisfies readonly Unit[]

/** A base unit, as it is written. */
export const baseUnit: z.ZodMiniType<Unit> = z.enum(UNITS)

const EXACT = 'a number of 0 or more as text, as in "105.637"'
/** More digits than this no measurement has. */
const MAX_DIGITS = 60

/**
 * A decimal, written as text: a JSON number would be read as the nearest double, and a value on its limit might pass
 * the next time.
 */
export const exactNumber: z.ZodMiniType<Decimal, string> = z.pipe(
  z.string(EXACT).check(z.maxLength(MAX_DIGITS, EXACT)),
  z.transform((text: string, payload) => {
    const value = parseDecimal(text)
    if (value !== undefined && value.coefficient >= 0n) return value
    payload.issues.push({ code: 'custom', input: text, message: EXACT })
    return z.NEVER
  }),
)

/** Statistics by name, each exact. */
export const statistics: z.ZodMiniType<
  Partial<Readonly<Record<Statistic, Decimal>>>,
  object
> = z.partialRecord(z.enum(STATISTICS), exactNumber)

export const parameters: z.ZodMiniType<Readonly<Record<string, string>>> = z.record(z.string(), z.string())

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

/** Of a base unit nobody measures a smaller part: a mean of three has no last digit. */
const MAX_FRACTION = 20

/** A number as it is written. */
export function numberJson(value: Decimal): string {
  const [whole = '', fraction = ''] = decimalToText(value).split('.')
  return fraction === '' ? whole : `${whole}.${fraction.slice(0, MAX_FRACTION)}`
}

/** Statistics as they are written, in the order of their names. */
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

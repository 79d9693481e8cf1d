import type { ReleaseScheme } from '@governance-gates/policy'
import { schemeOf } from './schemes.ts'

/** A year, and a month or a day with a leading zero. */
const CALENDAR = /^(?:\d{2}|\d{4})(?:\.\d+)?\.0\d(?:\.|$)/
/** Elsewhere it looks like another version than it is. */
const LEADING_ZERO = /(?:^|[!.])0\d/
const TWO_NUMBERS = /^\d+\.\d+$/

/** The scheme that a text which is not a version of Semantic Versioning may be of; undefined where none takes it. */
export function likelyScheme(text: string): ReleaseScheme | undefined {
  const order: readonly ReleaseScheme[] = [
    ...(CALENDAR.test(text) ? (['calver'] as const) : []),
    ...(TWO_NUMBERS.test(text) ? (['two-part'] as const) : []),
    ...(LEADING_ZERO.test(text) ? [] : (['pep440'] as const)),
  ]
  if (schemeOf('semver').parse(text) !== undefined) return undefined
  return order.find((name) => schemeOf(name).parse(text) !== undefined && hasSeveralNumbers(text))
}

/** One number alone is that of a build, an issue or a major version as often. */
function hasSeveralNumbers(text: string): boolean {
  return /^(?:\d+!)?\d+\.\d/.test(text)
}

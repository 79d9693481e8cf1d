import type { Actual, CheckScope, Expected } from '@governance-gates/core'

/**
 * The rule of a check whose rule is not known. It has no slash, so it is in no catalogue: looking for a rule in a verdict
 * never finds one of these checks.
 */
export const UNKNOWN_RULE = 'unknown'

/**
 * A verdict in the form of today, where an earlier version wrote it: `policy` in place of `rules`, no `notes`, and checks with
 * a place in the policy instead of a rule, without a scope, with texts as limits. Stored evidence outlives an upgrade.
 *
 * Ids and statuses are kept, so a failing check still fails; which rule a check applied is not guessed from its
 * id. Everything else is returned unchanged, for the shape to refuse.
 */
export function inCurrentForm(document: unknown): unknown {
  if (!isObject(document)) return document
  const { policy, rules = {}, checks, ...rest } = document
  if (!isPolicy(policy) || !isOrigin(rules) || 'notes' in document) return document
  if (!Array.isArray(checks) || !checks.every(isEarlierCheck)) return document
  return { ...rest, rules: { ...rules, ...policy }, notes: [], checks: checks.map(currentCheck) }
}

type Document = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasOnly(value: Document, ...keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key))
}

function isPolicy(value: unknown): value is Document {
  return isObject(value) && hasOnly(value, 'path', 'sha256')
}

/** Branch and commit were beside the policy, not with it. */
function isOrigin(value: unknown): value is Document {
  return isObject(value) && hasOnly(value, 'branch', 'commit')
}

interface EarlierCheck extends Document {
  readonly actual: Actual['value'] | null
  readonly expected: string
  readonly unit?: string
}

function isEarlierCheck(value: unknown): value is EarlierCheck {
  if (!isObject(value) || 'scope' in value) return false
  const { actual, expected, unit = '', rule = '' } = value
  const isAmount = actual === null || typeof actual === 'number' || typeof actual === 'string'
  return isAmount && [expected, unit, rule].every((each) => typeof each === 'string')
}

/** What was asked for was a text, and is read by people only. */
function currentCheck({ rule: _, unit, actual, expected, ...rest }: EarlierCheck): Document {
  const scope: CheckScope = {}
  const measure = unit === undefined ? {} : { unit }
  const value: Actual | null = actual === null ? null : { value: actual, ...measure }
  const limit: Expected = { operator: 'is', limit: expected, ...measure }
  return { ...rest, rule: UNKNOWN_RULE, scope, actual: value, expected: limit }
}

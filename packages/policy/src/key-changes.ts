import { plainValue } from '@governance-gates/document'
import { readDocument } from './read-document.ts'

/** A key that has another value in the second of two documents. */
export interface KeyChange {
  /** Its keys joined with dots: `conformance.campaigns.corpus.min-pass-rate`. */
  readonly key: string
  /** Undefined where it is not there. */
  readonly before: string | undefined
  readonly after: string | undefined
}

/**
 * What two versions of a policy differ in, key by key: other spaces, comments, quotes and orders of keys do not count.
 * A list is one value. An undefined document does not exist.
 * Throws PolicyError where one of them is not a YAML or JSON mapping; what its keys mean is not looked at.
 */
export function policyKeyChanges(
  before: string | undefined,
  after: string | undefined,
  path: string,
): readonly KeyChange[] {
  return changesIn(valueIn(before, path), valueIn(after, path), [])
}

function valueIn(text: string | undefined, path: string): unknown {
  if (text === undefined) return undefined
  return plainValue(readDocument(text, path, { jsonMebibytes: 1, maxValues: 20_000, numbers: 'any' }).root)
}

function changesIn(before: unknown, after: unknown, keys: readonly string[]): readonly KeyChange[] {
  if (isMapping(before) || isMapping(after)) {
    const [left, right] = [membersOf(before), membersOf(after)]
    const names = [...new Set([...left.keys(), ...right.keys()])]
    const below = names.flatMap((name) => changesIn(left.get(name), right.get(name), [...keys, name]))
    // A mapping in place of a value, or an empty one that comes or goes.
    const isReplaced =
      isMapping(before) !== isMapping(after) && (below.length === 0 || isValue(before) || isValue(after))
    return isReplaced
      ? [{ key: keys.join('.'), before: textOf(before), after: textOf(after) }, ...below]
      : below
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return [{ key: keys.join('.'), before: textOf(before), after: textOf(after) }]
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isValue(value: unknown): boolean {
  return value !== undefined && !isMapping(value)
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(isMapping(value) ? Object.entries(value) : [])
}

function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined
  // What is quoted because it would be another kind of value without stays so.
  return typeof value === 'string' && !/^(?:[-+.\d].*|true|false|null|~|)$/i.test(value)
    ? value
    : JSON.stringify(value)
}

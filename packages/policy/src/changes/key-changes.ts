import { nodesOf, plainValue } from '@governance-gates/document'
import type * as z from 'zod/mini'
import { contentProblems } from '../document-problem.ts'
import { type Policy, policySchema, SECTIONS } from '../policy.ts'
import { PolicyError } from '../policy-error.ts'
import { readDocument } from '../read-document.ts'
import { readBySchema } from '../schema-problems.ts'
import { loadSectionReaders } from '../section-readers.ts'
import type { SourceDocument } from '../source-document.ts'
import { effectAt } from './direction.ts'
import type { Direction, Effect } from './place.ts'

/** A key that has another value in the second of two policies. */
export interface KeyChange {
  /** Its keys joined with dots: `conformance.campaigns.corpus.min-pass-rate`. */
  readonly key: string
  /** Undefined where it is not there. */
  readonly before: string | undefined
  readonly after: string | undefined
  /** `other` where it may be either, and where it makes no difference to a verdict. */
  readonly direction: Direction
}

/** Two versions of a policy, of which one that is undefined does not exist, and how messages name them. */
export type PolicyKeyChanges = (
  before: string | undefined,
  after: string | undefined,
  path: string,
) => readonly KeyChange[]

/**
 * What two versions of a policy differ in, key by key: other spaces, comments, quotes and orders of keys do not count. A list is
 * one value. Of two valid policies only what means something else counts, and what that does; of others every key does, and
 * nothing is known of its direction. What it gives throws PolicyError where one of them is not a YAML or JSON mapping.
 */
export async function openPolicyKeyChanges(): Promise<PolicyKeyChanges> {
  const schema = policySchema(await loadSectionReaders(SECTIONS))
  return (before, after, path) => {
    const [old, changed] = [documentOf(before, path), documentOf(after, path)]
    const written = changesIn(valueIn(old), valueIn(changed), [])
    const [left, right] = [validPolicy(old, schema), validPolicy(changed, schema)]
    return written.flatMap(({ keys, ...values }) => {
      const effect = left === undefined || right === undefined ? 'other' : effectAt(keys, left, right)
      return effect === 'same' ? [] : [{ key: keys.join('.'), ...values, direction: directionOf(effect) }]
    })
  }
}

function directionOf(effect: Exclude<Effect, 'same'>): Direction {
  return effect === 'irrelevant' ? 'other' : effect
}

function documentOf(text: string | undefined, path: string): SourceDocument | undefined {
  if (text === undefined) return undefined
  return readDocument(text, path, { jsonMebibytes: 1, maxValues: 20_000, numbers: 'any' })
}

/** With its defaults; undefined for one that is not there, or breaks a rule of the format. */
function validPolicy(
  document: SourceDocument | undefined,
  schema: z.ZodMiniType<Policy>,
): Policy | undefined {
  if (document === undefined || contentProblems(nodesOf(document.root), 'plain').length > 0) return undefined
  try {
    return readBySchema(document, schema)
  } catch (error) {
    if (error instanceof PolicyError) return undefined
    throw error
  }
}

/** A change of what is written, whatever it means. */
interface WrittenChange extends Pick<KeyChange, 'before' | 'after'> {
  readonly keys: readonly string[]
}

function valueIn(document: SourceDocument | undefined): unknown {
  return document && plainValue(document.root)
}

function changesIn(before: unknown, after: unknown, keys: readonly string[]): readonly WrittenChange[] {
  if (isMapping(before) || isMapping(after)) {
    const [left, right] = [membersOf(before), membersOf(after)]
    const names = [...new Set([...left.keys(), ...right.keys()])]
    const below = names.flatMap((name) => changesIn(left.get(name), right.get(name), [...keys, name]))
    // A mapping in place of a value, or an empty one that comes or goes.
    const isReplaced =
      isMapping(before) !== isMapping(after) && (below.length === 0 || isValue(before) || isValue(after))
    return isReplaced ? [{ keys, before: textOf(before), after: textOf(after) }, ...below] : below
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return [{ keys, before: textOf(before), after: textOf(after) }]
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

import type * as z from 'zod/mini'
import type { KeyFacts, Stricter } from '../src/key.ts'
import { POLICY_KEYS } from '../src/policy-keys.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The facts of one key, whatever its value is. */
export interface AnyKey extends Omit<KeyFacts<never>, 'stricter'> {
  readonly stricter: Stricter
  readonly keys?: AnyKeys
  readonly each?: AnyMember
}

/** The facts of what has no key of its own: the values of a mapping of names, or the items of a list. */
export interface AnyMember extends Omit<Partial<AnyKey>, 'meaning'> {
  readonly meaning: string
}

export type AnyKeys = Readonly<Record<string, AnyKey>>

/** The facts of the whole policy, as their declarations beside the schemas give them. */
export const ALL_KEYS: AnyKeys = POLICY_KEYS

/**
 * Writes what is known of the keys into a JSON Schema. `x-stricter` is the direction in which a key becomes stricter, or
 * its words, the strictest first; `x-unset` says how strict it is to leave the key out, where that does not follow.
 * Returns a line for each key whose facts do not fit its schema.
 */
export function describeKeys(schema: JsonSchema, keys: AnyKeys, parent = ''): readonly string[] {
  const properties = schema.properties ?? {}
  const stale = Object.keys(keys).filter((name) => !Object.hasOwn(properties, name))
  return [
    ...stale.map((name) => `${parent}${name}: is described, but the schema has no such key: delete it`),
    ...Object.entries(properties).flatMap(([name, property]) => {
      const key = keys[name]
      const path = `${parent}${name}`
      if (typeof property === 'boolean') return [`${path}: has no schema of its own`]
      if (key === undefined)
        return [`${path}: has no description: add meaning and stricter beside its schema`]
      const contradictions = contradictionsIn(
        key,
        property,
        schema.required?.includes(name) === true ? 'required' : 'optional',
      )
      return [...contradictions.map((each) => `${path}: ${each}`), ...describeValue(property, key, path)]
    }),
  ]
}

function describeValue(schema: JsonSchema, facts: AnyMember, path: string): readonly string[] {
  const { meaning, stricter, unset, default: standard } = facts
  schema.description = standard === undefined ? meaning : `${meaning} Default: ${standard}.`
  if (stricter !== undefined) schema['x-stricter'] = stricter
  if (unset !== undefined) schema['x-unset'] = unset
  const member = memberOf(schema)
  const ofKeys = describeKeys(schema, facts.keys ?? {}, `${path}.`)
  if (facts.each !== undefined) {
    return member === undefined
      ? [`${path}: each is described, but the schema has no members: delete each`]
      : [...ofKeys, ...describeValue(member, facts.each, `${path}.*`)]
  }
  return member?.properties === undefined ? ofKeys : [`${path}: its members are not described: add each`]
}

/** What a list or a mapping of names consists of. */
export function memberOf(schema: JsonSchema): JsonSchema | undefined {
  const member = schema.additionalProperties ?? schema.items
  return typeof member === 'object' && !Array.isArray(member) ? member : undefined
}

function contradictionsIn(
  key: AnyKey,
  schema: JsonSchema,
  presence: 'required' | 'optional',
): readonly string[] {
  const found: string[] = []
  if (key.meaning.trim() === '') found.push('has an empty description: write what it means')
  if (key.default !== undefined && (presence === 'required' || schema.default !== undefined)) {
    found.push('has a default beside that of its schema, or is required: delete default')
  }
  if (typeof key.stricter !== 'string') {
    const words: readonly unknown[] = schema.enum ?? (schema.type === 'boolean' ? [true, false] : [])
    const ordered: readonly unknown[] = key.stricter
    const isWhole = words.length === ordered.length && words.every((word) => ordered.includes(word))
    if (!isWhole) found.push(`stricter is not an order of ${words.join(', ')}: name each of them once`)
  }
  return found
}

import { describe, expect, it } from 'vitest'
import { type AnyKey, type AnyKeys, describeKeys } from '../scripts/key-facts.ts'

const NAME: AnyKey = { meaning: 'The name.', stricter: 'neither' }

/** A schema with one key of each shape. */
function schema(): Parameters<typeof describeKeys>[0] {
  return {
    required: ['name'],
    properties: {
      name: { type: 'string' },
      level: { enum: ['high', 'low'], default: 'high' },
      flag: { type: 'boolean' },
      inner: { properties: { name: { type: 'string' } } },
      named: { additionalProperties: { properties: { name: { type: 'string' } } } },
    },
  }
}

const KEYS = {
  name: NAME,
  level: { meaning: 'How high.', stricter: ['high', 'low'] },
  flag: { meaning: 'Whether.', stricter: [true, false], default: 'as needed', unset: 'depends' },
  inner: { meaning: 'What is inside.', stricter: 'present', keys: { name: NAME } },
  named: { meaning: 'By name.', stricter: 'absent', each: { meaning: 'One.', keys: { name: NAME } } },
} satisfies AnyKeys

describe('describeKeys', () => {
  it('writes descriptions and directions into the schema', () => {
    const described = schema()
    expect(describeKeys(described, KEYS)).toEqual([])
    expect(described.properties).toMatchObject({
      name: { description: 'The name.', 'x-stricter': 'neither' },
      level: { 'x-stricter': ['high', 'low'] },
      flag: {
        description: 'Whether. Default: as needed.',
        'x-stricter': [true, false],
        'x-unset': 'depends',
      },
      inner: { 'x-stricter': 'present', properties: { name: { 'x-stricter': 'neither' } } },
      named: {
        additionalProperties: { description: 'One.', properties: { name: { description: 'The name.' } } },
      },
    })
  })

  const { name: _, ...withoutName } = KEYS
  it.each<[string, AnyKeys, string]>([
    [
      'a key without facts',
      withoutName,
      'name: has no description: add meaning and stricter beside its schema',
    ],
    [
      'a key without facts further down',
      { ...KEYS, inner: { ...KEYS.inner, keys: {} } },
      'inner.name: has no description: add meaning and stricter beside its schema',
    ],
    [
      'a key without facts in a member',
      { ...KEYS, named: { ...KEYS.named, each: { meaning: 'One.', keys: {} } } },
      'named.*.name: has no description: add meaning and stricter beside its schema',
    ],
    [
      'members without facts',
      { ...KEYS, named: { meaning: 'By name.', stricter: 'absent' } },
      'named: its members are not described: add each',
    ],
    [
      'facts of members that do not exist',
      { ...KEYS, name: { ...NAME, each: { meaning: 'One.' } } },
      'name: each is described, but the schema has no members: delete each',
    ],
    [
      'facts of a key that is gone',
      { ...KEYS, old: NAME },
      'old: is described, but the schema has no such key: delete it',
    ],
    [
      'an empty description',
      { ...KEYS, name: { ...NAME, meaning: ' ' } },
      'name: has an empty description: write what it means',
    ],
    [
      'an order that lacks a word',
      { ...KEYS, level: { meaning: 'How high.', stricter: ['high'] } },
      'level: stricter is not an order of high, low: name each of them once',
    ],
    [
      'an order with a word twice',
      { ...KEYS, level: { meaning: 'How high.', stricter: ['high', 'high'] } },
      'level: stricter is not an order of high, low: name each of them once',
    ],
    [
      'an order of what has no words',
      { ...KEYS, name: { ...NAME, stricter: ['a'] } },
      'name: stricter is not an order of : name each of them once',
    ],
    [
      'a default beside that of the schema',
      { ...KEYS, level: { ...KEYS.level, default: '`high`' } },
      'level: has a default beside that of its schema, or is required: delete default',
    ],
    [
      'a default of what is required',
      { ...KEYS, name: { ...NAME, default: 'none' } },
      'name: has a default beside that of its schema, or is required: delete default',
    ],
  ])('finds %s', (_, keys, problem) => {
    expect(describeKeys(schema(), keys)).toEqual([problem])
  })
})

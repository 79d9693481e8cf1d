import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { kindsOfValues, POLICY_GUIDE, withPolicyTables } from './policy-tables.ts'

const guide = readFileSync(join(ROOT, POLICY_GUIDE), 'utf8')

test('docs/policy.md has every key as its schema is now: else npm run generate', () => {
  expect(guide).toBe(withPolicyTables(guide))
})

test('a mapping without a place for its table is an error that says what to write', () => {
  const place = /<!-- keys of release\.cadence: .*?<!-- \/keys -->/s
  expect(() => withPolicyTables(guide.replace(place, ''))).toThrow(
    'no place for a table: write a heading, and below it\n<!-- keys of release.cadence: generated from the schema -->',
  )
})

test('so is a place for a mapping that the schema does not have', () => {
  const stale = guide.replace('keys of release.cadence:', 'keys of release.rhythm:')
  expect(() => withPolicyTables(stale)).toThrow('the schema has no mapping release.rhythm: delete its place')
})

test('docs/policy.md explains every kind of value', () => {
  const explained = [...guide.matchAll(/^\| ([a-z].*?) +\|/gm)].map(([, kind]) => kind)
  // Shards are one of two kinds.
  const kinds = [...kindsOfValues()].flatMap((kind) => kind.split(', or a list, each '))
  expect(kinds).toContain('a percentage')
  expect(kinds.filter((kind) => !explained.includes(kind))).toEqual([])
})

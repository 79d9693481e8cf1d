import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ALL_KEYS, type AnyKeys, type AnyMember } from '../../packages/policy/scripts/key-facts.ts'
import { ROOT } from '../architecture/source-file.ts'

test('no bundle carries what is said of the policy keys for editors and documentation', () => {
  // A short one may be in a bundle for another reason.
  const meanings = meaningsOf(ALL_KEYS).filter((meaning) => meaning.length > 40)
  expect(meanings.length).toBeGreaterThan(80)
  const bundles = globSync('actions/*/dist/*.js', { cwd: ROOT })
  expect(bundles).not.toEqual([])
  const carriers = bundles.filter((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8')
    return meanings.some((meaning) => text.includes(meaning))
  })
  expect(carriers).toEqual([])
})

test('no gate loads the directions of the policy keys when it starts', () => {
  const starts = globSync('actions/*/dist/index.js', { cwd: ROOT })
  expect(starts).not.toEqual([])
  expect(starts.filter((path) => readFileSync(join(ROOT, path), 'utf8').includes('KEY_DIRECTIONS'))).toEqual(
    [],
  )
})

function meaningsOf(keys: AnyKeys): readonly string[] {
  return Object.values(keys).flatMap(meaningsIn)
}

function meaningsIn({ meaning, keys, each }: AnyMember): readonly string[] {
  return [meaning, ...meaningsOf(keys ?? {}), ...(each === undefined ? [] : meaningsIn(each))]
}

import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

const starts = globSync('actions/*/dist/index.js', { cwd: ROOT })

test('what an action loads when it starts takes at most 500 kB', () => {
  expect(starts.length).toBeGreaterThan(10)
  expect(starts.filter((path) => statSync(join(ROOT, path)).size > 500_000)).toEqual([])
})

test('it is ASCII, which takes one byte for each character in memory too', () => {
  const others = starts.filter((path) => /[^\t\n -~]/.test(readFileSync(join(ROOT, path), 'utf8')))
  expect(others).toEqual([])
})

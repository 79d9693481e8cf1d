import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readClassification } from './read-classification.ts'

const PI = resolve(import.meta.dirname, '../../../../../shared/pi')
const isHere = existsSync(PI)
const title = (text: string) => (isHere ? text : `skipped: no ../shared/pi here (${text})`)

const versions = resolve(PI, 'versions/suite_classification.toml')
const files = isHere
  ? [
      resolve(PI, 'platform/tests/suite_classification.toml'),
      ...readdirSync(versions).map((file) => resolve(versions, file)),
    ]
  : []

describe.skipIf(!isHere)(title('real classifications'), () => {
  test('are all here', () => {
    expect(files).toHaveLength(23)
  })

  test.each(files)('%s is read, line by line', async (file) => {
    const text = readFileSync(file, 'utf8')
    const { suites, entries, quarantines, waivers, unread } = await readClassification(text, file)
    expect(suites.map(({ name }) => name)).toEqual(['unit', 'vcr', 'e2e'])
    expect([quarantines, waivers, unread]).toEqual([[], [], []])
    // They all have one entry a line; what else is quoted is in comments.
    const rows = text.split('\n')
    const quoted = rows.flatMap((row, index) => {
      const stem = /^\s*"([^"]+)",$/.exec(row)?.[1]
      return stem === undefined ? [] : [{ entry: stem, line: index + 1 }]
    })
    expect(quoted.length).toBeGreaterThan(70)
    expect(entries.map(({ entry, line }) => ({ entry, line }))).toEqual(quoted)
  })
})

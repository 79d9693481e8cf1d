import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baselineFormats } from './baseline/baseline-registry.ts'
import { nameInPolicy, whatCanBeRead } from './format.ts'
import { benchmarkFormats, inventoryFormats, resultsFormats, testListFormats } from './registry.ts'
import type { ConformanceOptions } from './results/results-format.ts'
import { resultsHeadOf } from './results/results-head.ts'

const SOURCES = import.meta.dirname
const HEAD = 64 * 1024

const KINDS = {
  results: resultsFormats(),
  benchmarks: benchmarkFormats(),
  'test-lists': testListFormats(),
  baseline: baselineFormats(),
  inventory: inventoryFormats(),
}
const all = Object.entries(KINDS).flatMap(([kind, formats]) => formats.map((format) => ({ kind, format })))

const recognisers = (text: string, options: ConformanceOptions = {}) => {
  const file = { head: resultsHeadOf(text.slice(0, HEAD)), options }
  return resultsFormats().flatMap((format) => (format.recognises(file) ? [format.id] : []))
}

describe('the registry', () => {
  test('has no two formats of a kind with one id or one title', () => {
    for (const formats of Object.values(KINDS)) {
      expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length)
      expect(new Set(formats.map(({ title }) => title)).size).toBe(formats.length)
    }
  })

  test.each(['results', 'benchmarks', 'test-lists'] as const)('lists every folder of %s', (kind) => {
    const folders = globSync('*/', { cwd: join(SOURCES, kind), withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    const ids = KINDS[kind].map(({ id }) => id)
    const belongsTo = (folder: string) => (id: string) => id === folder || id.startsWith(`${folder}-`)
    expect(folders.length).toBeGreaterThan(3)
    expect(folders.filter((folder) => !ids.some(belongsTo(folder)))).toEqual([])
  })

  test('says what people need to know about each format', () => {
    for (const { kind, format } of all) {
      const texts = Object.values(format).filter((value) => typeof value === 'string')
      expect(texts, `${kind} ${format.id}`).not.toContainEqual(expect.stringContaining('TODO'))
      expect(texts, `${kind} ${format.id}`).not.toContain('')
      expect(format.docs, `${kind} ${format.id}`).toMatch(/^https:\/\/[^ ]+$/)
    }
  })

  test('names the formats of a platform in the policy like the platform', () => {
    const names = all.flatMap(({ format }) => (format.family === undefined ? [] : [nameInPolicy(format)]))
    expect(new Set(names)).toEqual(new Set(['pi']))
    expect(all.filter(({ format }) => /^pi\b/.test(format.id) !== (format.family !== undefined))).toEqual([])
  })
})

describe('at most one format of results recognises a file', () => {
  const fixtures = globSync('results/*/fixtures/*.{xml,json}', { cwd: SOURCES }).map((path) =>
    path.replaceAll('\\', '/'),
  )

  test.each(fixtures)('%s is recognised by the format of its folder', (path) => {
    const folder = basename(dirname(dirname(path)))
    expect(recognisers(readFileSync(join(SOURCES, path), 'utf8'))).toEqual([folder])
  })

  test('whatever schema, keys and columns an object has', () => {
    const schemas = resultsFormats().flatMap(({ id, family }) => (family === undefined ? [] : [id]))
    const content = fc.oneof(
      fc.record({ schema: fc.constantFrom(...schemas), counts: fc.jsonValue() }),
      fc.record({ reportFormat: fc.constant('CTRF'), results: fc.jsonValue() }),
      fc.record({ testResults: fc.jsonValue(), success: fc.boolean() }),
      fc.record({ subject: fc.string(), status: fc.string(), schema: fc.constantFrom('my.v1', 'my.v2') }),
    )
    fc.assert(
      fc.property(content, fc.constantFrom(undefined, 1), fc.boolean(), (value, indent, hasColumns) => {
        const options = hasColumns ? { columns: { subject: 'subject', status: 'status' } } : {}
        expect(recognisers(JSON.stringify(value, null, indent), options).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})

test('what can be read is the list of titles, each with what it needs, and a platform once', () => {
  expect(
    whatCanBeRead([
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', needs: 'with c' },
    ]),
  ).toBe('what can be read: A, B (with c)')
  expect(whatCanBeRead(resultsFormats())).toBe(
    'what can be read: JUnit XML, CTRF, Jest or Vitest JSON, JSON Lines (with the columns that the policy names, by default subject and status), the Pi platform',
  )
})

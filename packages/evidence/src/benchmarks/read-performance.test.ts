import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodeText, wholeText } from '@governance-gates/document/strict'
import { describe, expect, test } from 'vitest'
import { whatCanBeRead } from '../format.ts'
import { benchmarkFormats } from '../registry.ts'
import { contentOf } from './content.ts'
import { readPerformance } from './read-performance.ts'
import type { PerformanceFile } from './record.ts'

const SOURCES = fileURLToPath(new URL('..', import.meta.url))
/** Files beside evidence that are not evidence: notes, and the files that criterion spreads a benchmark over. */
const COMPANIONS = /^(?:README.*|.*\.md|benchmark\.json|sample\.json|tukey\.json)$/

const fixtures = globSync('{benchmarks/*,pi/benchmarks}/fixtures/**', { cwd: SOURCES, withFileTypes: true })
  .filter((entry) => entry.isFile() && !COMPANIONS.test(entry.name))
  .map((entry) => relative(SOURCES, join(entry.parentPath, entry.name)))
  .sort()

function siblingOf(path: string): (name: string) => string | undefined {
  return (name) => {
    const sibling = join(dirname(join(SOURCES, path)), name)
    return existsSync(sibling) ? readFileSync(sibling, 'utf8') : undefined
  }
}

const bytesOf = (path: string) => [readFileSync(join(SOURCES, path))]
const utf8 = (text: string) => new TextEncoder().encode(text)
const readBytes = (...bytes: readonly Uint8Array[]) =>
  readPerformance({ path: 'bench.out', bytes, sibling: () => undefined })
const recognisers = (file: PerformanceFile) =>
  benchmarkFormats()
    .filter((format) => format.recognises(file))
    .map(({ title }) => title)
const recognisersOf = (text: string) =>
  recognisers({ path: 'bench.out', content: contentOf(text), sibling: () => undefined })

test('there are fixtures', () => {
  expect(fixtures.length).toBeGreaterThan(15)
})

test.each(fixtures)('exactly one reader recognises %s', (path) => {
  const content = contentOf(wholeText(decodeText(bytesOf(path))))
  expect(recognisers({ path, content, sibling: siblingOf(path) })).toHaveLength(1)
})

test.each([
  'benchmarks/tinybench/fixtures/tinybench-5-tasks.json',
  'benchmarks/benchmark-js/fixtures/suite.txt',
])('the reading of %s names its format and has its records', async (path) => {
  const reading = await readPerformance({ path, bytes: bytesOf(path), sibling: siblingOf(path) })
  expect(reading.format).toBe(path.split('/')[1]?.replace('-', '.'))
  expect(reading.records.filter(({ kind }) => kind === 'measurement').length).toBeGreaterThan(1)
})

test('no two formats have one name', () => {
  const names = benchmarkFormats().map(({ title }) => title)
  expect(new Set(names).size).toBe(names.length)
})

describe('an unknown format is refused with the list of what can be read', () => {
  test.each([
    ['{"a": 1}', 'JSON that begins with {"a":1}'],
    ['{}', 'JSON that begins with {}'],
    ['[]', 'JSON that begins with []'],
    ['[1, 2]', 'JSON that begins with [1,2]'],
    ['[null]', 'JSON that begins with [null]'],
    ['{"testResults": [], "files": []}', 'JSON that begins with {"testResults":[],"files":[]}'],
    ['{"a": 1}\n{"a": 2}', 'JSON Lines that begin with {"a":1}'],
    ['<html></html>', 'XML that begins with "<html></html>"'],
    ['\n\nhello', 'text that begins with "hello"'],
  ])('%s', async (text, message) => {
    await expect(readBytes(utf8(text))).rejects.toMatchObject({
      name: 'EvidenceError',
      message: `the format is not known: this is ${message}`,
      line: 1,
      remedy: whatCanBeRead(benchmarkFormats()),
    })
    expect(recognisersOf(text)).toEqual([])
  })
})

describe('what cannot be read is refused', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'the file is empty'],
    ['a byte order mark alone', utf8('\uFEFF'), 'the file is empty'],
    ['white space', utf8(' \n\n'), 'the file has only white space'],
    ['an archive', Uint8Array.of(0x1f, 0x8b, 8, 0, 0), 'the file is not UTF-8 text'],
    [
      'UTF-16 that is cut',
      Uint8Array.of(0xff, 0xfe, 0x7b, 0),
      'the JSON ends in the middle: it is truncated',
    ],
    ['text with a NUL', utf8('a\0b'), 'the file is not UTF-8 text'],
    ['a file cut within a character', utf8('[{"name": "é').slice(0, -1), 'the file ends in the middle'],
    ['a file cut within JSON', utf8('{"files": [{'), 'the JSON ends in the middle: it is truncated'],
  ])('%s', async (_, bytes, message) => {
    await expect(readBytes(bytes)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
    })
  })
})

test('a file of a known format that has no measurement is refused', async () => {
  const text = '{"testResults": [{"name": "a.bench.ts", "status": "skipped", "assertionResults": []}]}'
  await expect(readBytes(utf8(text))).rejects.toMatchObject({
    name: 'EvidenceError',
    message: 'the vitest --reporter=json file has no measurement',
    remedy: 'find out why the benchmarks did not run',
  })
})

test('every JSON fixture that ends early is refused, wherever it is cut', async () => {
  for (const path of fixtures.filter((each) =>
    /^benchmarks\/(?:vitest|tinybench|bencher|github)/.test(each),
  )) {
    const bytes = readFileSync(join(SOURCES, path))
    for (const part of [0.01, 0.25, 0.5, 0.75, 0.99]) {
      const cut = bytes.subarray(0, Math.floor((bytes.length - 2) * part) + 1)
      await expect(readBytes(cut), `${path} cut at ${cut.length}`).rejects.toMatchObject({
        name: 'EvidenceError',
        line: expect.any(Number),
      })
    }
  }
})

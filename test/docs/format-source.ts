/** The kinds of formats that a skeleton exists for, by the folder that holds them. */
export const KINDS = ['results', 'benchmarks'] as const
type FormatKind = (typeof KINDS)[number]

/** A format that somebody asked for. */
export interface NewFormat {
  readonly kind: FormatKind
  readonly id: string
}

export const REGISTRY = 'packages/evidence/src/registry.ts'

/** The folder of a format, relative to the repository. */
export function folderOf({ kind, id }: NewFormat): string {
  return `packages/evidence/src/${kind}/${id}`
}

/** The constant of a format: `xunit-net` → `xunitNetFormat`. */
export function constantOf({ id }: NewFormat): string {
  return `${camel(id)}Format`
}

/** The module that exports the format. Readers of results are loaded when used, so there it is a file of its own. */
export function moduleOf({ kind, id }: NewFormat): string {
  return kind === 'results' ? `${id}-format.ts` : `${id}.ts`
}

/** The files of a skeleton with their texts, by their paths relative to the repository. */
export function skeletonOf(format: NewFormat): Readonly<Record<string, string>> {
  const { kind, id } = format
  const files = {
    ...(kind === 'results'
      ? { [moduleOf(format)]: resultsFormat(format), [`${id}.ts`]: resultsReader(format) }
      : { [moduleOf(format)]: benchmarkFormat(format) }),
    [`${id}.test.ts`]: testOf(format),
    'fixtures/README.md': fixturesOf(format),
  }
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [`${folderOf(format)}/${file}`, text]),
  )
}

/** The registry with one format more: after the single formats of its kind, before those of platforms. */
export function withFormat(text: string, format: NewFormat): string {
  const constant = constantOf(format)
  const platforms = format.kind === 'results' ? '...PI_RESULTS' : '...PI_BENCHMARKS'
  const listed = text.replace(
    new RegExp(`(\\s*)${platforms.replaceAll('.', '\\.')}`),
    (place, space: string) => `${space}${constant},${place}`,
  )
  if (listed === text) throw new Error(`${REGISTRY} has no list with ${platforms}`)
  const path = `./${format.kind}/${format.id}/${moduleOf(format)}`
  const imports = [...listed.matchAll(/^import .* from '([^']*)'\n/gm)]
  const next = imports.find(([, other = '']) => other > path)
  const at = next?.index ?? imports.reduce((_, { index, 0: line }) => index + line.length, 0)
  return `${listed.slice(0, at)}import { ${constant} } from '${path}'\n${listed.slice(at)}`
}

function camel(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

function pascal(id: string): string {
  return camel(`-${id}`)
}

const FACTS = (id: string) => `  id: '${id}',
  title: 'TODO what people call it',
  tool: 'TODO what writes it',
  docs: 'TODO the address of its description',`

function resultsFormat(format: NewFormat): string {
  const { id } = format
  return `import type { ResultsFormat } from '../results-format.ts'

export const ${constantOf(format)}: ResultsFormat = {
${FACTS(id)}
  layout: 'document',
  sign: 'TODO what tells its files from others',
  subjects: 'TODO what identifies a result',
  // TODO Look at the first 64 KiB of the file. No other format may recognise the same files.
  recognises: () => false,
  read: async () => (await import('./${id}.ts')).${camel(id)}Reader,
}
`
}

function resultsReader({ id }: NewFormat): string {
  return `import type { Text } from '@governance-gates/document/strict'
import type { ConformanceReader, ConformanceRecord } from '../record.ts'

/** TODO What the tool writes, and what becomes a subject. */
export const ${camel(id)}Reader: ConformanceReader = {
  format: '${id}',
  subjectKind: 'test',
  read: read${pascal(id)},
}

function read${pascal(id)}(_text: Text): Iterable<ConformanceRecord> {
  throw new Error('TODO: yield the results in the order of the file')
}
`
}

function benchmarkFormat(format: NewFormat): string {
  return `import type { BenchmarkFormat } from '../benchmark-format.ts'
import type { PerformanceFile, PerformanceRecord } from '../record.ts'

/** TODO What the tool writes, and what becomes a metric. */
export const ${constantOf(format)}: BenchmarkFormat = {
${FACTS(format.id)}
  command: 'TODO how to make the tool write the file',
  metric: 'TODO what identifies a metric',
  statistics: 'TODO which statistics of a metric are known',
  // TODO Look at the content. No other format may recognise the same files.
  recognises: () => false,
  read,
}

function read(_file: PerformanceFile): Iterable<PerformanceRecord> {
  throw new Error('TODO: yield the measurements in the order of the file')
}
`
}

function testOf({ kind, id }: NewFormat): string {
  const [read, from, source] =
    kind === 'results'
      ? ['readConformance', '../read-conformance.ts', '{ path: file, bytes: [bytes] }']
      : [
          'readPerformance',
          '../read-performance.ts',
          '{ path: file, bytes: [bytes], sibling: () => undefined }',
        ]
  const name = kind === 'results' ? `'${id}'` : `${camel(id)}Format.title`
  const importing = kind === 'results' ? '' : `import { ${camel(id)}Format } from './${id}.ts'\n`
  const check =
    kind === 'results'
      ? `  const { reader, records } = await ${read}(${source})
  expect(reader.format).toBe(${name})`
      : `  const { format, records } = await ${read}(${source})
  expect(format).toBe(${name})`
  return `import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ${read} } from '${from}'
${importing}
const FIXTURES = new URL('fixtures/', import.meta.url)
const fixtures = readdirSync(FIXTURES).filter((file) => file !== 'README.md')

test('the tool wrote files to read', () => {
  expect(fixtures, 'let ${id} write files, and put them into the folder fixtures').not.toEqual([])
})

test.each(fixtures)('%s is recognised and read', async (file) => {
  const bytes = readFileSync(new URL(file, FIXTURES))
${check}
  expect([...records]).not.toEqual([])
})

// Expect each status, attribute and time to the last letter; then that a file is refused wherever it is cut.
test.todo('what the tool wrote is read in whole')
test.todo('a file that is cut off is refused, wherever it is cut')
test.todo('a total that disagrees with the results is refused')
`
}

function fixturesOf({ kind, id }: NewFormat): string {
  const what = kind === 'results' ? 'passes, fails, is skipped and does not load' : 'runs, fails and repeats'
  return `# Files that ${id} wrote

TODO Each file was written by the tool in its row, for a small project in which something ${what}. Only what identifies
the machine was replaced.

| file | tool and version | command |
|---|---|---|
`
}

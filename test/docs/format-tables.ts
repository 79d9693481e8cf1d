import type { BenchmarkFormat } from '../../packages/evidence/src/benchmarks/benchmark-format.ts'
import { type Described, nameInPolicy } from '../../packages/evidence/src/format.ts'
import { benchmarkFormats, resultsFormats, testListFormats } from '../../packages/evidence/src/registry.ts'
import { NATIVE_JSON, NATIVE_TEXT } from '../../packages/evidence/src/results/native-json.ts'
import { NATIVE_XML } from '../../packages/evidence/src/results/native-xml.ts'
import type { ResultsFormat } from '../../packages/evidence/src/results/results-format.ts'

/** The documents with tables of formats, relative to the repository. */
export const FORMAT_GUIDES = [
  'docs/evidence-formats.md',
  'actions/conformance-gate/README.md',
  'actions/perf-budget/README.md',
  'actions/suite-classification/README.md',
] as const

type Row = readonly string[]

/** What can be between the markers, by the name in them. */
const TABLES: Readonly<Record<string, () => string>> = {
  results: () => table(['in the policy', 'format', 'written by'], sorted(resultsFormats()).map(resultsRow)),
  'results by content': () =>
    table(
      ['`format`', 'how it is recognised', 'its subjects'],
      distinct(sorted(resultsFormats()).map(contentRow)),
    ),
  'results of the Pi platform': () =>
    table(
      ['schema', 'its subjects'],
      resultsFormats()
        .filter(({ family }) => family !== undefined)
        .map(({ title, subjects }) => [code(title), subjects]),
    ),
  'results that are not read': () =>
    table(
      ['what is not read', 'what to do instead'],
      [...NATIVE_XML.values(), ...NATIVE_JSON, ...NATIVE_TEXT]
        .map(({ title, wayOut }) => [title, wayOut])
        .filter(([title], index, all) => all.findIndex(([other]) => other === title) === index),
    ),
  benchmarks: () =>
    table(
      ['tool', 'how to write the file', 'a metric is', 'statistics'],
      benchmarkFormats()
        .filter(({ family }) => family === undefined)
        .map((format) => [link(format.tool, format.docs), format.command ?? '', ...measured(format)]),
    ),
  'benchmarks of the Pi platform': () =>
    table(
      ['format', 'written by', 'a metric is', 'statistics'],
      benchmarkFormats()
        .filter(({ family }) => family !== undefined)
        .map((format) => [code(format.title), format.tool, ...measured(format)]),
    ),
  'benchmark tools': () =>
    `${[...new Set(benchmarkFormats().map(({ tool, family }) => family?.title ?? tool))].join(', ')}.\n`,
  'test lists': () =>
    table(
      ['list of', 'proves a file by'],
      testListFormats().map(({ title, proof }) => [code(title), proof]),
    ),
}

const MARKERS = /<!-- formats, (.+?): generated from the registry -->\n.*?<!-- \/formats -->/gs

/** A document with its tables as the registry has the formats now. Throws where a marker names no table. */
export function withFormatTables(text: string): string {
  return text.replaceAll(MARKERS, (_, name: string) => {
    const content = TABLES[name]
    if (content === undefined) throw new Error(`no table of formats is named ${name}`)
    return `<!-- formats, ${name}: generated from the registry -->\n${content()}<!-- /formats -->`
  })
}

/** The tables that have a place in none of the documents. */
export function tablesWithoutPlace(texts: readonly string[]): readonly string[] {
  const places = new Set(texts.flatMap((text) => [...text.matchAll(MARKERS)].map(([, name]) => name)))
  return Object.keys(TABLES).filter((name) => !places.has(name))
}

function resultsRow(format: ResultsFormat): Row {
  const { title, docs, family, tool } = format
  const name = code(nameInPolicy(format))
  return [name, family === undefined ? link(title, docs) : code(title), tool]
}

function contentRow(format: ResultsFormat): Row {
  const { sign, subjects } = format.family ?? format
  return [code(nameInPolicy(format)), sign, subjects]
}

function measured({ metric, statistics }: BenchmarkFormat): Row {
  return [metric, statistics]
}

/** Single formats, then those of platforms. */
function sorted<F extends Described>(formats: readonly F[]): readonly F[] {
  const byFamily = Map.groupBy(formats, ({ family }) => family === undefined)
  return [...(byFamily.get(true) ?? []), ...(byFamily.get(false) ?? [])]
}

function distinct(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row[0], row])).values()]
}

function code(text: string): string {
  return `\`${text}\``
}

function link(text: string, address: string): string {
  return `[${text}](${address})`
}

function table(head: Row, rows: readonly Row[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`).join('')
}

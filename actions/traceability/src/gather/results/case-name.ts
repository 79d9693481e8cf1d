import type { Result } from '@governance-gates/core'
import { joined } from '@governance-gates/source-code/test-names'
import { stemOf } from '../test-inventory.ts'
import { namesOf } from './result-names.ts'
import { modulePath } from './rust-crates.ts'

type NamedCase = Pick<Result, 'subject' | 'file' | 'attributes'>

/** What a report calls a test within its file. */
export interface CaseName {
  /** The names within the file, as one text; several where the report does not say where the file's own names begin. */
  readonly texts: readonly string[]
  /** The same without parameters. */
  readonly plain: readonly string[]
}

/** The name of a result within the file that it belongs to. */
export function caseNameOf(result: NamedCase, file: string): CaseName {
  const { around, name: whole } = namesOf(result)
  const own = around.at(-1)
  const name = withoutVariant(whole, result)
  // xUnit.net writes the class before the name of a method again.
  const short = own !== undefined && name.startsWith(`${own}.`) ? name.slice(own.length + 1) : name
  const inFile = namesInFile(around, file)
  const paths = inFile === undefined ? (isExact(result, file) ? [around] : looseNames(around)) : [inFile]
  const written = paths.map((path) => [...path, withoutModules(short, file)])
  return {
    texts: unique(written.map(joined)),
    plain: unique(
      written.map((path) => joined([...path.slice(0, -1), withoutParameters(path.at(-1) ?? '', file)])),
    ),
  }
}

/** Reports without classes that name the file of a test name every group of the file, and nothing else. */
function isExact({ file, attributes = {} }: NamedCase, path: string): boolean {
  return file !== undefined && attributes['class'] === undefined && /\.[cm]?[jt]sx?$/.test(path)
}

/** The browser and the project that CTRF writes behind a name are another run of the same test. */
function withoutVariant(name: string, { attributes = {} }: NamedCase): string {
  const variants = [attributes['browser'], attributes['project']]
  return variants.reduce<string>(
    (rest, variant) =>
      variant !== undefined && rest.endsWith(` > ${variant}`) ? rest.slice(0, -3 - variant.length) : rest,
    name,
  )
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

/** The names around a test that are below its file; undefined where none of them is the file. */
function namesInFile(around: readonly string[], file: string): readonly string[] | undefined {
  const fileName = file.slice(file.lastIndexOf('/') + 1)
  for (const [index, name] of [...around.entries()].reverse()) {
    const after = around.slice(index + 1)
    if (name === fileName || name.replaceAll('\\', '/').endsWith(`/${fileName}`)) return after
    const nested = namesInModule(name, file)
    if (nested !== undefined) return [...nested, ...after]
  }
  return undefined
}

/** What a dotted name has behind the module or the package of a file. */
function namesInModule(name: string, file: string): readonly string[] | undefined {
  if (/\.(?:[cm]?[jt]sx?)$/.test(file)) return undefined
  if (file.endsWith('.go')) return []
  if (file.endsWith('.rs')) return name.includes('::') ? [] : undefined
  const steps = name.split(/[.$+\\]/)
  const at = steps.lastIndexOf(stemOf(file))
  if (at !== -1) return file.endsWith('.py') ? steps.slice(at + 1) : steps.slice(at)
  // A class that its file is not called by.
  return steps.length > 1 && !file.endsWith('.py') ? steps.slice(-1) : undefined
}

/** All that the names may begin with, where it is not known which of them are groups of the file. */
function looseNames(around: readonly string[]): readonly (readonly string[])[] {
  const suffixes = (names: readonly string[]) =>
    Array.from({ length: names.length + 1 }, (_, index) => names.slice(index))
  return [...suffixes(around), ...suffixes(around.slice(0, -1))]
}

/** A test in the library of a crate is named with the modules of its file. */
function withoutModules(name: string, file: string): string {
  const source = /^(?:.*\/)?src\/(.+\.rs)$/.exec(file)?.[1]
  if (source === undefined) return name
  const modules = `${[...modulePath(source)].join('::')}::`
  return name.startsWith(modules) ? name.slice(modules.length) : name
}

/** A name without the values that a parametrised test was run with. */
function withoutParameters(name: string, file: string): string {
  if (/\.[cm]?[jt]sx?$/.test(file)) return name
  if (file.endsWith('.go')) return name.split('/')[0] ?? name
  if (file.endsWith('.rs')) return name.replace(/::case_.*$/, '')
  return name.replace(/\s*(?:[[({]|:\d+$| with data set ).*$/s, '') || name
}

import { posix } from 'node:path'
import { parseSync } from 'oxc-parser'
import type { SourceFile } from './source-file.ts'

/** A file with what it imports. */
export interface SourceModule extends SourceFile {
  /** As they are written: static, dynamic and re-exported, types included. */
  readonly imports: readonly string[]
}

/** Reads what files import, with a parser: no text in a comment or a string is taken for an import. */
export function modulesOf(files: readonly SourceFile[]): readonly SourceModule[] {
  return files.map((file) => ({ ...file, imports: importsIn(file) }))
}

export function importsIn({ path, text }: Pick<SourceFile, 'path' | 'text'>): readonly string[] {
  const { module, errors } = parseSync(path, text)
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`)
  const { staticImports, staticExports, dynamicImports } = module
  return [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...dynamicImports.flatMap(({ moduleRequest: { start, end } }) => literalOf(text.slice(start, end))),
  ].filter((name, index, all) => all.indexOf(name) === index)
}

/** What is put together at run time has no name here. */
function literalOf(argument: string): readonly string[] {
  const name = /^(['"])(.*)\1$/.exec(argument)?.[2]
  return name === undefined ? [] : [name]
}

/** The files of the repository that a module names by a relative path. */
export function neighboursOf({ path, imports }: SourceModule): readonly string[] {
  return imports.filter((name) => name.startsWith('.')).map((name) => posix.join(posix.dirname(path), name))
}

/** What a module imports from other packages, from Node and from libraries. */
export function outwardImportsOf({ imports }: SourceModule): readonly string[] {
  return imports.filter((name) => !name.startsWith('.'))
}

/** A reference of a source file to another file of its repository, as written; `resolveImports` finds the file. */
export type LocalImport = RustModule | RustInclude | ScriptImport | PythonImport | CInclude

interface Reference {
  /** The line (from 1) that refers. */
  readonly line: number
  /** The reference for people to read, as in `mod common;` or `from .vcr import`. */
  readonly written: string
}

/** `mod name;`, perhaps inside of `mod folder { … }`, perhaps with `#[path = "file"]`. */
export interface RustModule extends Reference {
  readonly kind: 'rust-module'
  readonly name: string
  readonly folders: readonly string[]
  readonly file: string | undefined
}

/** `include!("file")`. */
export interface RustInclude extends Reference {
  readonly kind: 'rust-include'
  readonly file: string
}

/** A relative specifier of an import, a re-export, `require` or `import()`. */
export interface ScriptImport extends Reference {
  readonly kind: 'script'
  readonly specifier: string
}

/** A module that a Python import may load: `level` leading dots (0: absolute) and the dotted name's parts. */
export interface PythonImport extends Reference {
  readonly kind: 'python'
  readonly level: number
  readonly module: readonly string[]
}

/** `#include "file"`. */
export interface CInclude extends Reference {
  readonly kind: 'c-include'
  readonly file: string
}

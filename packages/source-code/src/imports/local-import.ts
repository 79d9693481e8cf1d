/** A reference of a source file to another file of its repository, as written; `ImportResolver` finds the file. */
export type LocalImport =
  | RustModule
  | RustInclude
  | RustCrate
  | ScriptImport
  | ScriptGlob
  | PythonImport
  | GoImport
  | GoEmbed
  | CInclude
  | ComputedImport

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

/** `include!("file")`; with `env!("CARGO_MANIFEST_DIR")` in front, relative to the folder of Cargo.toml. */
export interface RustInclude extends Reference {
  readonly kind: 'rust-include'
  readonly file: string
  readonly from: 'file' | 'manifest'
}

/** The first name of a path, `support` in `support::open()`: perhaps a crate of the repository. */
export interface RustCrate extends Reference {
  readonly kind: 'rust-crate'
  readonly name: string
}

/**
 * A specifier that is written out. `load`: of an import, a re-export, `require`, `import()`, `vi.importActual` and the like.
 * `url`: of `new URL(…, import.meta.url)`. `mock`: a module that `vi.mock` or `jest.mock` replaces.
 */
export interface ScriptImport extends Reference {
  readonly kind: 'script'
  readonly how: 'load' | 'url' | 'mock'
  readonly specifier: string
}

/** The patterns of `import.meta.glob`; one with `!` takes files out again. */
export interface ScriptGlob extends Reference {
  readonly kind: 'script-glob'
  readonly patterns: readonly string[]
}

/** A module that a Python import may load: `level` leading dots (0: absolute) and the dotted name's parts. */
export interface PythonImport extends Reference {
  readonly kind: 'python'
  readonly level: number
  readonly module: readonly string[]
  /** Whether it is a module for certain: what is imported from one may be a name in it. */
  readonly isModule: boolean
}

/** The path of a package, as in `import "example.com/orbit/internal/tape"`. */
export interface GoImport extends Reference {
  readonly kind: 'go'
  readonly path: string
}

/** A pattern of `//go:embed`. */
export interface GoEmbed extends Reference {
  readonly kind: 'go-embed'
  readonly pattern: string
}

/** A reference that is put together when the code runs; `start`: what is written of it, perhaps nothing. */
export interface ComputedImport extends Reference {
  readonly kind: 'computed'
  readonly start: string
}

/** `#include "file"`. */
export interface CInclude extends Reference {
  readonly kind: 'c-include'
  readonly file: string
}

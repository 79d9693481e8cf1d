import type { SyntaxNodeRef } from '@lezer/common'
import type { Language } from '../language.ts'
import type { LocalImport } from './local-import.ts'
import { PythonImports } from './python-imports.ts'
import { RustImports } from './rust-imports.ts'
import { ScriptImports } from './script-imports.ts'

/** An import with the offset of its text in place of the line. */
export type FoundImport = DistributiveOmit<LocalImport, 'line'> & { readonly offset: number }

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never

/** Collects the imports of a tree while somebody walks it. */
export interface ImportReader {
  readonly found: readonly FoundImport[]
  enter(node: SyntaxNodeRef): void
  leave(node: SyntaxNodeRef): void
}

export function importReaderFor(language: Language, text: string): ImportReader {
  switch (language) {
    case 'rust':
      return new RustImports(text)
    case 'typescript':
    case 'javascript':
      return new ScriptImports(text)
    case 'python':
      return new PythonImports(text)
    case 'go':
      return NONE
  }
}

// A Go package is a folder: its files see each other without naming each other.
const NONE: ImportReader = { found: [], enter: () => undefined, leave: () => undefined }

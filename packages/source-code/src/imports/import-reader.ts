import type { Language } from '../language.ts'
import type { ImportReader } from './found-import.ts'
import { PythonImports } from './python-imports.ts'
import { RustImports } from './rust-imports.ts'
import { ScriptImports } from './script-imports.ts'

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

import type { Language } from '../language.ts'
import type { Token } from '../token.ts'
import type { FoundImport } from './found-import.ts'
import { goImports } from './go-imports.ts'
import { PythonImports } from './python-imports.ts'
import { RustImports } from './rust-imports.ts'
import { ScriptImports } from './script-imports.ts'

/** The imports of a text, in its order. They are known by their words: whatever divided the text, its tokens are enough. */
export function findImports(
  language: Language,
  text: string,
  tokens: readonly Token[],
): readonly FoundImport[] {
  switch (language) {
    case 'rust':
      return new RustImports(text, tokens).found
    case 'typescript':
    case 'javascript':
      return new ScriptImports(text, tokens).found
    case 'python':
      return new PythonImports(text, tokens).found
    case 'go':
      return goImports(text, tokens)
  }
}

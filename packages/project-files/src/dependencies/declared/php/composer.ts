import { parseJsonTree, tableAt, tableIn } from '@governance-gates/document/strict'
import type { DeclaredPackage, PackageReading } from '../declared-packages.ts'

/** A composer.json. What it replaces or provides is itself. https://getcomposer.org/doc/04-schema.md */
export function readComposer(text: string): PackageReading {
  const manifest = tableAt(parseJsonTree(text), 'the manifest')
  const packages = (key: string, section: 'dependencies' | 'dev') =>
    Array.from(
      tableIn(manifest, key, key)?.members ?? [],
      ([name, { line }]): DeclaredPackage => ({ name, line, section }),
    )
  return { dependencies: [...packages('require', 'dependencies'), ...packages('require-dev', 'dev')] }
}

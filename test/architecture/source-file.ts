import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const ROOT: string = resolve(import.meta.dirname, '../..')

/** One module with what it imports. */
export interface SourceFile {
  /** Relative to the repository, with slashes. */
  readonly path: string
  /** `packages/core` or `actions/conformance-gate`. */
  readonly member: string
  readonly imports: readonly string[]
}

// The end of a static import or re-export, which may span lines; an import for its effects; a dynamic import.
const IMPORT =
  /^(?:import\b.*|export\b.*|\}) ?from '([^']+)'|^import '([^']+)'|(?:await |\[)import\('([^']+)'\)/gm

/** The modules that ship: no tests, no scripts. */
export function sourceFiles(): readonly SourceFile[] {
  return globSync(['packages/*/src/**/*.ts', 'actions/*/src/**/*.ts'], { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.test.ts') && !path.includes('/fixtures/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
      return { path, member: path.split('/').slice(0, 2).join('/'), imports }
    })
}

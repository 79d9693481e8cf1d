import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const ROOT: string = resolve(import.meta.dirname, '../..')

/** One file of a workspace member. */
export interface SourceFile {
  /** Relative to the repository, with slashes. */
  readonly path: string
  /** `packages/core` or `actions/conformance-gate`. */
  readonly member: string
  readonly text: string
}

/** The files that ship: no tests, no scripts. */
export function sourceFiles(): readonly SourceFile[] {
  return filesMatching(['packages/*/src/**/*.ts', 'actions/*/src/**/*.ts']).filter(ships)
}

/** What is only for development: tests, fixtures, scripts. */
export function developmentFiles(): readonly SourceFile[] {
  const patterns = ['packages/*/{src,scripts}/**/*.ts', 'actions/*/src/**/*.ts']
  return filesMatching(patterns).filter((file) => !ships(file))
}

/** Files by their paths, in order. */
export function filesMatching(patterns: readonly string[]): readonly SourceFile[] {
  return globSync([...patterns], { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({
      path,
      member: path.split('/').slice(0, 2).join('/'),
      text: readFileSync(join(ROOT, path), 'utf8'),
    }))
}

function ships({ path }: SourceFile): boolean {
  return path.split('/')[2] === 'src' && !path.endsWith('.test.ts') && !path.includes('/fixtures/')
}

import type { LocalImport } from './imports/local-import.ts'
import { resolveImports } from './resolve-import.ts'
import { type SourceScan, scanSource } from './scan.ts'

/** The files that helpers are found among. Paths are relative to the repository, with `/`. */
export interface SourceRepository {
  /** Whether the path is a file that may be a helper. What it denies is not followed. */
  readonly exists: (path: string) => boolean
  /** What is in a file; undefined where it cannot be had. Asked once for each file. */
  readonly scan: (path: string) => Promise<SourceScan | undefined>
}

/** A file that a test pulls in, directly or through another helper. */
export interface Helper {
  readonly path: string
  /** The file and the line that refer to it. */
  readonly importedBy: string
  readonly line: number
  /** Its content; undefined where it could not be had. A kind other than `read` was not looked into. */
  readonly scan: SourceScan | undefined
}

export interface HelperClosure {
  /** Each file once, the nearest first; never the file that was asked about. */
  readonly helpers: readonly Helper[]
  /** False where the limit cut the list: what lies behind is not known. */
  readonly complete: boolean
}

/** The most helpers that are followed from one file. */
export const MAX_HELPERS = 1000

/** A repository that reads each file once, whatever the number of tests that share it as a helper. */
export function sourceRepository(
  read: (path: string) => string | undefined,
  exists: (path: string) => boolean,
): SourceRepository {
  const scans = new Map<string, Promise<SourceScan | undefined>>()
  return {
    exists,
    scan: (path) => {
      const known = scans.get(path) ?? scanText(path, read(path))
      scans.set(path, known)
      return known
    },
  }
}

async function scanText(path: string, text: string | undefined): Promise<SourceScan | undefined> {
  return text === undefined ? undefined : scanSource(path, text)
}

/**
 * Follows the local imports of a file, and theirs, to every helper. Cycles end where they began.
 *
 * @param path the file, relative to the repository, and `imports` what it refers to.
 */
export async function collectHelpers(
  { path, imports }: { readonly path: string; readonly imports: readonly LocalImport[] },
  repository: SourceRepository,
): Promise<HelperClosure> {
  const seen = new Set([path])
  const helpers: Helper[] = []
  const queue: { path: string; imports: readonly LocalImport[] }[] = [{ path, imports }]
  for (const file of queue) {
    const references = file.imports.flatMap((reference) =>
      resolveImports(file.path, reference, repository.exists).map((found) => ({
        found,
        line: reference.line,
      })),
    )
    for (const { found, line } of references) {
      if (seen.has(found)) continue
      if (helpers.length === MAX_HELPERS) return { helpers, complete: false }
      seen.add(found)
      const scan = await repository.scan(found)
      helpers.push({ path: found, importedBy: file.path, line, scan })
      if (scan?.kind === 'read') queue.push({ path: found, imports: scan.imports })
    }
  }
  return { helpers, complete: true }
}

import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ByteText } from './mutation.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** A file of the repository whose mutations are read. */
export interface Fixture {
  /** Relative to the repository, with slashes. */
  readonly path: string
  readonly text: ByteText
}

/** A file as its bytes. */
function fixtureAt(path: string): Fixture {
  return { path, text: readFileSync(resolve(ROOT, path), 'latin1') }
}

/** The files that a pattern finds, in the order of their names. */
export function fixtures(...patterns: readonly string[]): readonly Fixture[] {
  const found = patterns.flatMap((pattern) => globSync(pattern, { cwd: ROOT }))
  return found
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('README.md'))
    .toSorted()
    .map(fixtureAt)
}

/** The text of a file in a folder; undefined where there is none. */
export function neighbour(path: string, name: string): string | undefined {
  try {
    return readFileSync(resolve(ROOT, path, '..', name), 'utf8')
  } catch {
    return undefined
  }
}

export function bytesOf(text: ByteText): Buffer {
  return Buffer.from(text, 'latin1')
}

/** Characters instead of bytes. */
export function decoded(text: ByteText): string {
  return bytesOf(text).toString('utf8')
}

import { closeSync, lstatSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ConfigurationError } from '../configuration-error.ts'

/**
 * Writes a file of the report, whole or not at all. A link in its place is refused: a checkout could have
 * put it there to have another file overwritten.
 * @param text whole, or in pieces, of which only one is in memory at a time.
 */
export function writeReport(path: string, text: string | Iterable<string | Uint8Array>): void {
  mkdirSync(dirname(path), { recursive: true })
  const standing = lstatSync(path, { throwIfNoEntry: false })
  if (standing !== undefined && !standing.isFile()) {
    throw new ConfigurationError(
      `input verdict-path: ${path} already exists and is not a regular file: name another path`,
    )
  }
  const unfinished = `${path}.unfinished`
  const file = openSync(unfinished, 'w')
  try {
    for (const piece of typeof text === 'string' ? [text] : text) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, path)
}

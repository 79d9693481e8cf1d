import { createHash } from 'node:crypto'

/** The digest of a file of the rules. A checkout on Windows may have other line ends, and is the same rules. */
export function rulesDigest(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')
}

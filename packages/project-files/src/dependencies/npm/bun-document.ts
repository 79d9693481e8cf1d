import { checkLength, type LocatedMapping, parseJsonTree, tableAt } from '@governance-gates/document/strict'

/** A text up to its end, or the end of the file; a comment; a comma that nothing follows. */
const PIECES = /"(?:[^"\\]|\\.)*(?:"|$)|\/\/[^\n]*|,(?=\s*[}\]])/gs

/** The JSON of a bun.lock, which ends its lists with commas. https://bun.com/docs/pm/lockfile @throws EvidenceError */
export function parseBunLock(text: string): LocatedMapping {
  checkLength(text)
  const plain = text.replace(PIECES, (piece) => (piece.startsWith('"') ? piece : ' '.repeat(piece.length)))
  return tableAt(parseJsonTree(plain), 'the lock file')
}

import { createHash } from 'node:crypto'
import type { Requirement } from '@governance-gates/project-files'

/**
 * The fingerprint of what a requirement asks for: its title and its acceptance criteria. Neither a line that is broken
 * elsewhere nor another spelling of the same letter is another requirement.
 */
export function fingerprintOf({ title, acceptanceCriteria }: Requirement): string {
  const text = [title, acceptanceCriteria].map((part) => part.normalize('NFC').replace(/\s+/g, ' ').trim())
  return `sha256:${createHash('sha256').update(JSON.stringify(text)).digest('hex')}`
}

import { EvidenceError, findingOf, type Located } from '@governance-gates/document/strict'
import {
  cellsAt,
  parseDocument,
  shownNode,
  textOf,
  valuesAt,
} from '@governance-gates/project-files/extensions'
import type { RetiredExtension, RetiredReading } from '../vetting-input.ts'

/**
 * Reads the register of removed extensions: a list `retired` of `{id, reason, link}`, or of `{id, renamed-to}`.
 * @param path for reports.
 */
export async function readRetired(text: string | undefined, path: string): Promise<RetiredReading> {
  if (text === undefined) return { kind: 'absent', path }
  try {
    const root = await parseDocument(text.replace(/^\ufeff/, ''), path)
    const [list] = valuesAt(root, 'retired')
    if (list?.kind !== 'list') throw refused(root, 'has no list named retired')
    return { kind: 'read', path, entries: list.items.map(retiredOf) }
  } catch (error) {
    return { kind: 'unreadable', path, finding: findingOf(error, path) }
  }
}

function retiredOf(node: Located): RetiredExtension {
  if (node.kind !== 'mapping') throw refused(node, `${shownNode(node)} is not an entry of the register`)
  const one = (place: string) => textOf(cellsAt(node, [place])[0])
  const id = one('id')
  if (id === undefined || id.trim() === '') throw refused(node, 'an entry of the register has no id')
  return { id, reason: one('reason'), link: one('link'), renamedTo: one('renamed-to'), line: node.line }
}

function refused({ line }: Located, message: string): EvidenceError {
  return new EvidenceError(message, {
    line,
    remedy: 'write a list retired of entries with id, reason and link',
  })
}

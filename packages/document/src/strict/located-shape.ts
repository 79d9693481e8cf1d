import type { Located, LocatedList, LocatedMapping } from '../located.ts'
import { EvidenceError } from './evidence-error.ts'
import { showValue } from './json-value.ts'

export type { Located, LocatedMapping } from '../located.ts'

const MAX_LENGTH = 64 * 1024 * 1024

/** Refuses a text that nobody would keep in such a file, before anything walks it. */
export function checkLength(text: string): void {
  if (text.length <= MAX_LENGTH) return
  throw new EvidenceError('the file is larger than 64 MiB', {
    remedy: 'check that this is the right file: none of this kind is that large',
  })
}

/** `where` names the place in messages: `suite.unit.files`. */
export function tableAt(node: Located, where: string): LocatedMapping {
  if (node.kind === 'mapping') return node
  throw unexpected(node, where, 'a table')
}

export function listAt(node: Located, where: string): LocatedList {
  if (node.kind === 'list') return node
  throw unexpected(node, where, 'a list')
}

/** Text that is not blank. */
export function textAt(node: Located, where: string): string {
  if (node.kind === 'text' && node.text.trim() !== '') return node.text
  throw unexpected(node, where, 'text that is not blank')
}

/** The table under a key; undefined where there is none. */
export function tableIn(parent: LocatedMapping, key: string, where: string): LocatedMapping | undefined {
  const node = parent.members.get(key)
  return node === undefined ? undefined : tableAt(node, where)
}

/** The list under a key; undefined where there is none. */
export function listIn(parent: LocatedMapping, key: string, where: string): LocatedList | undefined {
  const node = parent.members.get(key)
  return node === undefined ? undefined : listAt(node, where)
}

/** The text under a key; undefined where there is none. */
export function textIn(parent: LocatedMapping, key: string, where: string): string | undefined {
  const node = parent.members.get(key)
  return node === undefined ? undefined : textAt(node, where)
}

export function unexpected(node: Located, where: string, expected: string): EvidenceError {
  return new EvidenceError(`${where}: expected ${expected}, found ${describe(node)}`, {
    line: node.line,
    remedy: 'write it as the format documents it',
  })
}

function describe(node: Located): string {
  switch (node.kind) {
    case 'mapping':
      return 'a table'
    case 'list':
      return 'a list'
    case 'text':
      return showValue(node.text)
    case 'number':
    case 'boolean':
    case 'null':
    case 'date':
      return node.text
  }
}

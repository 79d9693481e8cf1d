import { EvidenceError } from '../../evidence-error.ts'
import { showValue } from '../../json-value.ts'

/** A value of a TOML, YAML or JSON document that knows its line: of its key where it has one, else its own. */
export type Located = LocatedTable | LocatedList | LocatedText | LocatedDate | LocatedOther

export interface LocatedTable {
  readonly kind: 'table'
  readonly line: number
  readonly members: ReadonlyMap<string, Located>
}

export interface LocatedList {
  readonly kind: 'list'
  readonly line: number
  readonly items: readonly Located[]
}

interface LocatedText {
  readonly kind: 'text'
  readonly line: number
  readonly text: string
}

/** A day that is written without quotes, which only TOML knows. */
interface LocatedDate {
  readonly kind: 'date'
  readonly line: number
  readonly text: string
}

/** A number, true, false, null, a moment: nothing that a reader here takes for more than what it looks like. */
interface LocatedOther {
  readonly kind: 'other'
  readonly line: number
  readonly text: string
}

/** Deeper nesting than this is no manifest, and would exhaust the stack of whoever walks it. */
export const MAX_DEPTH = 64
const MAX_LENGTH = 64 * 1024 * 1024

/** Refuses a text that nobody would keep in such a file, before anything walks it. */
export function checkLength(text: string): void {
  if (text.length <= MAX_LENGTH) return
  throw new EvidenceError('the file is larger than 64 MiB', {
    remedy: 'no file of this kind is so large: check which one this is',
  })
}

/** `where` names the place in messages: `suite.unit.files`. */
export function tableAt(node: Located, where: string): LocatedTable {
  if (node.kind === 'table') return node
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
export function tableIn(parent: LocatedTable, key: string, where: string): LocatedTable | undefined {
  const node = parent.members.get(key)
  return node === undefined ? undefined : tableAt(node, where)
}

/** The list under a key; undefined where there is none. */
export function listIn(parent: LocatedTable, key: string, where: string): LocatedList | undefined {
  const node = parent.members.get(key)
  return node === undefined ? undefined : listAt(node, where)
}

/** The text under a key; undefined where there is none. */
export function textIn(parent: LocatedTable, key: string, where: string): string | undefined {
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
    case 'table':
      return 'a table'
    case 'list':
      return 'a list'
    case 'text':
      return showValue(node.text)
    case 'date':
    case 'other':
      return node.text
  }
}

import type { AST } from 'toml-eslint-parser'
import { EvidenceError } from '../../evidence-error.ts'
import { type Located, MAX_DEPTH } from './located.ts'

/** A table while it is filled: headers may come back to it from anywhere in the file. */
interface OpenTable {
  readonly kind: 'table'
  readonly line: number
  readonly members: Map<string, Open>
}

interface OpenList {
  readonly kind: 'list'
  readonly line: number
  readonly items: Open[]
}

type Open = OpenTable | OpenList | Exclude<Located, { kind: 'table' | 'list' }>

/** The values of a parsed TOML document, each with its line. The parser has seen to it that no key stands twice. */
export function tomlTree(program: AST.TOMLProgram): Located {
  const root = openTable(1)
  for (const node of program.body[0].body) {
    if (node.type === 'TOMLKeyValue') addMember(root, node)
    else {
      const table = descend(root, node.resolvedKey, node.loc.start.line)
      for (const member of node.body) addMember(table, member)
    }
  }
  return root
}

/** The table at a path of keys and of indexes into lists of tables; what is not there yet is made. */
function descend(root: OpenTable, path: readonly (string | number)[], line: number): OpenTable {
  if (path.length > MAX_DEPTH) throw inconsistent(line, `nested deeper than ${MAX_DEPTH}`)
  let node: Open = root
  path.forEach((key, index) => {
    node = step(node, key, () => (typeof path[index + 1] === 'number' ? openList(line) : openTable(line)))
  })
  return asTable(node, line)
}

function step(node: Open, key: string | number, make: () => Open): Open {
  if (node.kind === 'table' && typeof key === 'string') {
    const known = node.members.get(key) ?? make()
    node.members.set(key, known)
    return known
  }
  if (node.kind !== 'list' || typeof key !== 'number')
    throw inconsistent(node.line, 'a key of a value that has none')
  const known = node.items[key] ?? make()
  node.items[key] = known
  return known
}

function asTable(node: Open, line: number): OpenTable {
  if (node.kind === 'table') return node
  throw inconsistent(line, 'a table where another value stands')
}

function addMember(table: OpenTable, { key, value, loc }: AST.TOMLKeyValue): void {
  const { line } = loc.start
  const path = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value))
  const name = path.pop()
  if (name === undefined) throw inconsistent(line, 'a value without a key')
  descend(table, path, line).members.set(name, content(value, line))
}

function content(node: AST.TOMLContentNode, line: number): Open {
  switch (node.type) {
    case 'TOMLArray':
      return {
        kind: 'list',
        line,
        items: node.elements.map((element) => content(element, element.loc.start.line)),
      }
    case 'TOMLInlineTable': {
      const table = openTable(line)
      for (const member of node.body) addMember(table, member)
      return table
    }
    case 'TOMLValue':
      return scalar(node, line)
  }
}

function scalar(node: AST.TOMLValue, line: number): Open {
  switch (node.kind) {
    case 'string':
      return { kind: 'text', line, text: node.value }
    case 'local-date':
      return { kind: 'date', line, text: node.datetime }
    case 'integer':
    case 'float':
      return { kind: 'other', line, text: node.number }
    case 'boolean':
      return { kind: 'other', line, text: String(node.value) }
    case 'offset-date-time':
    case 'local-date-time':
    case 'local-time':
      return { kind: 'other', line, text: node.datetime }
  }
}

function openTable(line: number): OpenTable {
  return { kind: 'table', line, members: new Map() }
}

function openList(line: number): OpenList {
  return { kind: 'list', line, items: [] }
}

function inconsistent(line: number, found: string): EvidenceError {
  return new EvidenceError(`not valid TOML: ${found}`, { line, remedy: 'correct the line' })
}

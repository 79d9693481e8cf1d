import type { AST } from 'toml-eslint-parser'
import { type LocatedMapping, MAX_DEPTH } from '../located.ts'
import { dateNode, ListNode, MappingNode, type Node, type Spot, textNode, wordNode } from '../node.ts'
import type { LineIndex } from '../position.ts'
import type { TomlProblem } from './toml-problem.ts'

/** The values of a parsed TOML document. The parser has seen to it that no key is written twice. */
export function tomlTree(program: AST.TOMLProgram, lines: LineIndex): LocatedMapping | TomlProblem {
  const builder = new TomlBuilder(lines)
  try {
    return builder.read(program)
  } catch (error) {
    if (error instanceof Inconsistent) return error.problem
    throw error
  }
}

type Path = readonly (string | number)[]

/** Tables are filled bit by bit: headers may come back to them from anywhere in the file. */
class TomlBuilder {
  readonly #lines: LineIndex

  constructor(lines: LineIndex) {
    this.#lines = lines
  }

  read(program: AST.TOMLProgram): LocatedMapping {
    const root = new MappingNode(this.#spot(0), new Map())
    for (const node of program.body[0].body) {
      if (node.type === 'TOMLKeyValue') this.#addMember(root, node)
      else {
        const table = this.#descend(root, node.resolvedKey, this.#spot(node.range[0]))
        for (const member of node.body) this.#addMember(table, member)
      }
    }
    return root
  }

  #spot(key: number, start: number = key): Spot {
    return { lines: this.#lines, key, start }
  }

  /** The table at a path of keys and of indexes into lists of tables; what is not there yet is made. */
  #descend(root: MappingNode, path: Path, spot: Spot): MappingNode {
    if (path.length > MAX_DEPTH) {
      throw new Inconsistent({ kind: 'too-deep', limit: MAX_DEPTH, at: this.#lines.positionAt(spot.key) })
    }
    let node: Node = root
    path.forEach((key, index) => {
      node = this.#step(node, key, () =>
        typeof path[index + 1] === 'number' ? new ListNode(spot, []) : new MappingNode(spot, new Map()),
      )
    })
    return this.#asTable(node, spot)
  }

  #step(node: Node, key: string | number, make: () => Node): Node {
    if (node.kind === 'mapping' && typeof key === 'string') {
      const known = node.members.get(key) ?? make()
      node.members.set(key, known)
      return known
    }
    if (node.kind !== 'list' || typeof key !== 'number') {
      throw this.#inconsistent(node, 'a key inside a value that is not a table')
    }
    const known = node.items[key] ?? make()
    node.items[key] = known
    return known
  }

  #asTable(node: Node, spot: Spot): MappingNode {
    if (node.kind === 'mapping') return node
    throw this.#inconsistent(this.#lines.positionAt(spot.key), 'a table whose name already has another value')
  }

  #addMember(table: MappingNode, { key, value, range }: AST.TOMLKeyValue): void {
    const spot = this.#spot(range[0], value.range[0])
    const path = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value))
    const name = path.pop()
    if (name === undefined)
      throw this.#inconsistent(this.#lines.positionAt(spot.key), 'a value without a key')
    this.#descend(table, path, this.#spot(spot.key)).members.set(name, this.#content(value, spot))
  }

  #content(node: AST.TOMLContentNode, spot: Spot): Node {
    switch (node.type) {
      case 'TOMLArray':
        return new ListNode(
          spot,
          node.elements.map((element) => this.#content(element, this.#spot(element.range[0]))),
        )
      case 'TOMLInlineTable': {
        const table = new MappingNode(spot, new Map())
        for (const member of node.body) this.#addMember(table, member)
        return table
      }
      case 'TOMLValue':
        return scalar(node, spot)
    }
  }

  #inconsistent({ line, column }: { readonly line: number; readonly column: number }, reason: string): Error {
    return new Inconsistent({ kind: 'malformed', reason, at: { line, column } })
  }
}

/** Ends the reading of a document that the parser should have refused. */
class Inconsistent extends Error {
  readonly problem: TomlProblem

  constructor(problem: TomlProblem) {
    super(problem.kind)
    this.name = 'Inconsistent'
    this.problem = problem
  }
}

function scalar(node: AST.TOMLValue, spot: Spot): Node {
  switch (node.kind) {
    case 'string':
      return textNode(spot, node.value)
    case 'integer':
    case 'float':
      return wordNode(spot, node.number, Number(node.value))
    case 'boolean':
      return wordNode(spot, String(node.value), node.value)
    case 'offset-date-time':
    case 'local-date-time':
    case 'local-date':
    case 'local-time':
      return dateNode(spot, node.datetime)
  }
}

import { parseSync } from 'oxc-parser'
import type { Mutant } from './mutant.ts'

/** A node of ESTree, as far as it is looked at. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

interface Replacement {
  readonly node: Node
  readonly by: string
}

/**
 * The breaks that a test should notice: conditions, comparisons and defaults turned around, results emptied, calls left out.
 * Conditions of loops stay: a loop without an end tells nothing that its test does not.
 */
export function findMutants(path: string, text: string): readonly Mutant[] {
  const { program, errors } = parseSync(path, text)
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`)
  const source = (node: Node) => text.slice(node.start, node.end)
  return nodesIn(program)
    .flatMap((node) => RULES.get(node.type)?.(node, source) ?? [])
    .map(({ node, by }) => ({
      path,
      from: node.start,
      to: node.end,
      line: text.slice(0, node.start).split('\n').length,
      original: source(node),
      replacement: by,
    }))
}

/** Expressions around another one that only types see, and the key of what is in them. */
const TRANSPARENT: ReadonlyMap<string, string> = new Map([
  ['TSAsExpression', 'expression'],
  ['TSSatisfiesExpression', 'expression'],
  ['TSNonNullExpression', 'expression'],
])

/** Every node but those of types, the outer ones first. */
function nodesIn(root: unknown): readonly Node[] {
  const found: Node[] = []
  const waiting = [root]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (Array.isArray(next)) waiting.push(...next.toReversed())
    if (!isNode(next)) continue
    if (next.type.startsWith('TS')) {
      const inner = TRANSPARENT.get(next.type)
      if (inner !== undefined) waiting.push(next[inner])
      continue
    }
    found.push(next)
    waiting.push(...Object.values(next).toReversed())
  }
  return found
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['-', '+'],
  ['*', '/'],
  ['&&', '||'],
  ['||', '&&'],
])

type Rule = (node: Node, source: (node: Node) => string) => readonly Replacement[]

const otherOperator: Rule = (node, source) => {
  const { left, right, operator } = node
  if (!isNode(left) || !isNode(right) || typeof operator !== 'string') return []
  const other = OPERATORS.get(operator)
  if (other !== undefined) return [{ node, by: `(${source(left)}) ${other} (${source(right)})` }]
  return operator === '??' && !isIndexed(left) ? [{ node, by: source(left) }] : []
}

const otherCondition: Rule = ({ test }, source) =>
  isNode(test) && isPlain(test) ? [{ node: test, by: `!(${source(test)})` }] : []

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['BinaryExpression', otherOperator],
  ['LogicalExpression', otherOperator],
  ['ConditionalExpression', otherCondition],
  ['IfStatement', otherCondition],
  [
    'UnaryExpression',
    (node, source) => {
      const { operator, argument } = node
      return operator === '!' && isNode(argument) ? [{ node, by: source(argument) }] : []
    },
  ],
  [
    'ReturnStatement',
    ({ argument }) => (isNode(argument) && isList(argument) ? [{ node: argument, by: '[]' }] : []),
  ],
  [
    'ExpressionStatement',
    ({ expression }) =>
      isNode(expression) && expression.type === 'CallExpression'
        ? [{ node: expression, by: 'undefined' }]
        : [],
  ],
  [
    'Literal',
    (node) => {
      const { value } = node
      return typeof value === 'boolean' ? [{ node, by: String(!value) }] : []
    },
  ],
])

/** `list[index] ?? 0` is there for the types: the index is within the list. */
function isIndexed({ type, computed }: Node): boolean {
  return type === 'MemberExpression' && computed === true
}

/** Others are turned around where they are. */
function isPlain({ type }: Node): boolean {
  return type !== 'BinaryExpression' && type !== 'LogicalExpression' && type !== 'UnaryExpression'
}

const LIST_METHODS = new Set(['map', 'filter', 'flatMap', 'toSorted', 'slice'])

function isList({ type, elements, callee }: Node): boolean {
  if (type === 'ArrayExpression') return Array.isArray(elements) && elements.length > 0
  if (type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return false
  const { property } = callee
  return isNode(property) && typeof property['name'] === 'string' && LIST_METHODS.has(property['name'])
}

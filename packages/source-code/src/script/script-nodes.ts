import { isNode, type SyntaxNode } from './parse-script.ts'

/** The node at a key, if there is one. */
export function nodeIn(node: SyntaxNode, key: string): SyntaxNode | undefined {
  const value = node[key]
  return isNode(value) ? value : undefined
}

export function argumentsOf(call: SyntaxNode): readonly SyntaxNode[] {
  const args: unknown = call['arguments']
  return Array.isArray(args) ? args.filter(isNode) : []
}

interface Callee {
  /** `require`, `require.resolve` and `import.meta.glob` in full; of any other method its name with the point before it. */
  readonly name: string
  /** Where the name begins, without the point. */
  readonly offset: number
}

/** What is called, if it has a name. */
export function calleeOf(call: SyntaxNode): Callee | undefined {
  const callee = nodeIn(call, 'callee')
  if (callee === undefined) return undefined
  if (callee.type === 'Identifier') return { name: String(callee['name']), offset: callee.start }
  const property = nodeIn(callee, 'property')
  if (!/^(?:Optional)?MemberExpression$/.test(callee.type) || property === undefined) return undefined
  const isComputed = callee['computed'] === true
  const name = isComputed ? textOf(property) : property.type === 'Identifier' ? property['name'] : undefined
  if (typeof name !== 'string') return undefined
  const object = nodeIn(callee, 'object')
  const root = object === undefined ? '' : rootOf(object)
  return { name: `${root}.${name}`, offset: root === '' ? property.start : callee.start }
}

function rootOf(object: SyntaxNode): string {
  if (object.type === 'Identifier') return object['name'] === 'require' ? 'require' : ''
  return object.type === 'MetaProperty' && nodeIn(object, 'meta')?.['name'] === 'import' ? 'import.meta' : ''
}

/** What a string says, or a template without holes; undefined for anything else. */
export function textOf(node: SyntaxNode): string | undefined {
  if (node.type === 'StringLiteral') return String(node['value'])
  const inner = nodeIn(node, node.type === 'TSLiteralType' ? 'literal' : 'expression')
  if (WRAPPERS.has(node.type)) return inner === undefined ? undefined : textOf(inner)
  const holes: unknown = node['expressions']
  return node.type === 'TemplateLiteral' && Array.isArray(holes) && holes.length === 0
    ? startOf(node)
    : undefined
}

const WRAPPERS: ReadonlySet<string> = new Set([
  'TSLiteralType',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
])

/** The text that an expression begins with, as far as it is written out. */
export function startOf(node: SyntaxNode): string {
  let at: SyntaxNode | undefined = node
  while (at !== undefined && textKey(at) !== undefined) at = nodeIn(at, textKey(at) ?? '')
  if (at?.type === 'StringLiteral') return String(at['value'])
  const pieces: unknown = at?.type === 'TemplateLiteral' ? at['quasis'] : []
  const [first]: readonly unknown[] = Array.isArray(pieces) ? pieces : []
  return isNode(first) ? cookedOf(first['value']) : ''
}

/** Where the beginning of an expression is: of a sum, of a call of a string's method. */
function textKey({ type }: SyntaxNode): string | undefined {
  if (WRAPPERS.has(type) && type !== 'TSLiteralType') return 'expression'
  return { BinaryExpression: 'left', CallExpression: 'callee', MemberExpression: 'object' }[type]
}

function cookedOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked ?? '') : ''
}

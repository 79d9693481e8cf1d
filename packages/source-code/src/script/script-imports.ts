import { isNode, type SyntaxNode } from './parse-script.ts'

/** The literal with which a node refers to another module: of `import`, `export … from`, `require`, `import()`, `import` types. */
export function specifierIn(node: SyntaxNode): SyntaxNode | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literalOf(node['source'])
    case 'TSExternalModuleReference':
      return literalOf(node['expression'])
    case 'CallExpression':
    case 'OptionalCallExpression':
      return requiredIn(node)
    default:
      return undefined
  }
}

function requiredIn(call: SyntaxNode): SyntaxNode | undefined {
  const callee = call['callee']
  if (!isNode(callee) || callee.type !== 'Identifier' || callee['name'] !== 'require') return undefined
  const args: readonly unknown[] = Array.isArray(call['arguments']) ? call['arguments'] : []
  return literalOf(args[0])
}

/** A string, or a template without holes. */
function literalOf(value: unknown): SyntaxNode | undefined {
  if (!isNode(value)) return undefined
  if (value.type === 'StringLiteral') return value
  if (value.type === 'TSLiteralType') return literalOf(value['literal'])
  const holes = value['expressions']
  return value.type === 'TemplateLiteral' && Array.isArray(holes) && holes.length === 0 ? value : undefined
}

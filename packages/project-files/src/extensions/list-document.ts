import {
  EvidenceError,
  type Located,
  parseJsonTree,
  parseToml,
  parseYamlDocuments,
} from '@governance-gates/document/strict'

/**
 * Parses a document by the end of its name, or else by how it begins. A key that is written twice is an error in all of
 * these formats.
 *
 * @throws EvidenceError with the line.
 */
export async function parseDocument(text: string, path: string): Promise<Located> {
  const ending = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase()
  if (ending === 'toml') return parseToml(text)
  if (ending === 'json' || (ending !== 'yml' && ending !== 'yaml' && /^\s*[[{]/.test(text)))
    return parseJsonTree(text)
  const [root, ...more] = await parseYamlDocuments(text)
  if (root === undefined) {
    throw new EvidenceError('the file has no content', { line: 1, remedy: 'write at least one entry' })
  }
  const [second] = more
  if (second === undefined) return root
  throw new EvidenceError('the file has several YAML documents', {
    line: second.line,
    remedy: 'write one list: what follows --- would not be read',
  })
}

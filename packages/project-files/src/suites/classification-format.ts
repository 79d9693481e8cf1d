import {
  EvidenceError,
  type Located,
  type LocatedMapping,
  parseJsonTree,
  parseToml,
  parseYamlDocuments,
  tableAt,
} from '@governance-gates/document/strict'

type Format = 'toml' | 'yaml' | 'json'

const EXTENSIONS: ReadonlyMap<string, Format> = new Map([
  ['toml', 'toml'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
])

/** A line that only TOML can have: a table header, or a key with an equals sign. */
const TOML_LINE = /^[ \t]*(?:\[{1,2}[\w"'. -]+\]|[\w"'.-]+[ \t]*=)/m

/** Parses a document in the format that its extension names; if it names none, its text decides. */
export async function parseClassification(text: string, path: string): Promise<LocatedMapping> {
  return tableAt(await parse(text, path), path)
}

async function parse(text: string, path: string): Promise<Located> {
  switch (formatOf(text, path)) {
    case 'toml':
      return parseToml(text)
    case 'json':
      return parseJsonTree(text)
    case 'yaml':
      return onlyDocument(await parseYamlDocuments(text), path)
  }
}

function formatOf(text: string, path: string): Format {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const named = EXTENSIONS.get(extension)
  if (named !== undefined) return named
  if (/^\s*\{/.test(text)) return 'json'
  return TOML_LINE.test(text) ? 'toml' : 'yaml'
}

function onlyDocument(documents: readonly Located[], path: string): Located {
  const [only, second] = documents
  if (only !== undefined && second === undefined) return only
  throw new EvidenceError(only === undefined ? `${path} is empty` : `${path} has a second YAML document`, {
    line: second?.line,
    remedy: 'write one YAML document with a mapping named suite',
  })
}

import { readJson } from '../json/read-json.ts'
import type { Located, LocatedMapping } from '../located.ts'
import type { YamlRules } from '../yaml/read-yaml.ts'
import { jsonRefusal } from './json-refusal.ts'
import { checkLength } from './located-shape.ts'
import { tomlRefusal } from './toml-refusal.ts'
import { yamlRefusal } from './yaml-refusal.ts'

/**
 * Parses a JSON document into values that know their lines, all in one walk: a lock file has too many members to look
 * up the line of each.
 *
 * @throws EvidenceError with the line.
 */
export function parseJsonTree(text: string): Located {
  checkLength(text)
  const { root, problems } = readJson(text)
  if (root === undefined) throw jsonRefusal(problems[0])
  const [duplicate] = problems
  if (duplicate !== undefined) throw jsonRefusal(duplicate)
  return root
}

/**
 * Parses a TOML document (1.1), strictly: a key or table that appears twice is an error, as TOML has it.
 *
 * @throws EvidenceError with the line (a rejection).
 */
export async function parseToml(text: string): Promise<LocatedMapping> {
  checkLength(text)
  // The parser is loaded when there is TOML: most runs of most gates never see any.
  const { readToml } = await import('../toml/read-toml.ts')
  const { root, problems } = readToml(text)
  if (root === undefined) throw tomlRefusal(problems[0])
  return root
}

const YAML_RULES: YamlRules = {
  documents: 'several',
  aliases: 'none',
  extras: 'allowed',
  maxTokens: Number.POSITIVE_INFINITY,
  // A lock file of ten thousand packages has half of them. Each takes about half a kilobyte.
  maxLexemes: 2_000_000,
}

/**
 * Parses the YAML 1.2 documents of one file; one with only comments does not count. What a lock file or classification
 * has no use for is an error: aliases, tags of one's own, a key that appears twice.
 *
 * @throws EvidenceError with the line (a rejection).
 */
export async function parseYamlDocuments(text: string): Promise<readonly Located[]> {
  checkLength(text)
  const { readYaml } = await import('../yaml/read-yaml.ts')
  const { documents, problems } = readYaml(text, YAML_RULES)
  const [problem] = problems
  if (problem !== undefined) throw yamlRefusal(problem)
  return documents.filter((root) => !isNothing(root))
}

/** What a document of comments alone holds. */
function isNothing(root: Located): boolean {
  return root.kind === 'null' && (root.text === '' || root.text === 'null')
}

import { Composer, type Document } from 'yaml'
import type { Located } from '../located.ts'
import { LineIndex } from '../position.ts'
import type { YamlProblem, YamlRules } from './yaml-problem.ts'
import { YamlRefusal } from './yaml-refusal.ts'
import { type YamlText, yamlTokens } from './yaml-tokens.ts'
import { YamlTree } from './yaml-tree.ts'

export { MAX_ALIASES, MAX_REPEATED_VALUES, type YamlProblem, type YamlRules } from './yaml-problem.ts'

export interface YamlReading {
  /** As far as they could be read. One of nothing but comments is a null. */
  readonly documents: readonly Located[]
  /** In the order of the file; what cannot be parsed at all has no documents. */
  readonly problems: readonly YamlProblem[]
}

/**
 * Reads the YAML 1.2 documents of a text. Bounded before anything recurses or expands: nesting, the number of tokens, what
 * aliases repeat. Takes time in proportion to the text.
 */
export function readYaml(text: string, rules: YamlRules): YamlReading {
  const source = { text, lines: new LineIndex(text), rules }
  try {
    return readDocuments(source, compose(source))
  } catch (error) {
    if (error instanceof YamlRefusal) return { documents: [], problems: [error.problem] }
    throw error
  }
}

function compose(source: YamlText): readonly Document.Parsed[] {
  const composer = new Composer({
    // The library's own check compares every key with every other.
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
    prettyErrors: false,
  })
  const documents: Document.Parsed[] = []
  for (const token of yamlTokens(source)) documents.push(...composer.next(token))
  documents.push(...composer.end(source.rules.documents === 'one', source.text.length))
  return documents
}

function readDocuments({ lines, rules }: YamlText, parsed: readonly Document.Parsed[]): YamlReading {
  const documents: Located[] = []
  const problems: YamlProblem[] = []
  for (const { errors, warnings, contents } of parsed) {
    for (const { pos, message } of [...errors, ...warnings]) {
      problems.push({ kind: 'malformed', reason: message, at: lines.positionAt(pos[0]) })
    }
    if (problems.some(({ kind }) => kind === 'malformed')) continue
    const tree = new YamlTree(lines, rules)
    documents.push(tree.read(contents))
    for (const problem of tree.problems) problems.push(problem)
  }
  return { documents, problems }
}

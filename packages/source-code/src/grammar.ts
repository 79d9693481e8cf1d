import type { LRParser } from '@lezer/lr'
import type { Language, SourceKind } from './language.ts'
import { type TokenClass, tokenClassOf } from './token-class.ts'

/** A language's parser, with the class of each of its node types by the type's id. */
export interface Grammar {
  readonly language: Language
  readonly parser: LRParser
  readonly classes: readonly TokenClass[]
}

const loaded = new Map<string, Promise<Grammar>>()

/** The grammar of a kind of source, loaded once, when the first file of that kind is met. */
export function loadGrammar(kind: SourceKind): Promise<Grammar> {
  const key = `${kind.language} ${kind.dialect}`
  const known = loaded.get(key)
  if (known !== undefined) return known
  const grammar = importParser(kind).then((parser) => ({
    language: kind.language,
    parser,
    classes: parser.nodeSet.types.map((type) => tokenClassOf(kind.language, type.name)),
  }))
  loaded.set(key, grammar)
  return grammar
}

// A literal path in each import: the bundler makes a chunk of each grammar, and a run loads those it needs.
async function importParser({ language, dialect }: SourceKind): Promise<LRParser> {
  switch (language) {
    case 'rust':
      return (await import('@lezer/rust')).parser
    case 'python':
      return (await import('@lezer/python')).parser
    case 'go':
      return (await import('@lezer/go')).parser
    case 'typescript':
    case 'javascript':
      return (await import('@lezer/javascript')).parser.configure({ dialect })
  }
}

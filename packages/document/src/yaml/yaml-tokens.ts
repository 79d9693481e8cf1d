import { type CST, Lexer, Parser } from 'yaml'
import { MAX_DEPTH } from '../located.ts'
import type { LineIndex } from '../position.ts'
import type { YamlRules } from './yaml-problem.ts'
import { YamlRefusal } from './yaml-refusal.ts'

/** A text that is to be read as YAML. */
export interface YamlText {
  readonly text: string
  readonly lines: LineIndex
  readonly rules: YamlRules
}

const MAX_STRAY_TOKENS = 20

/** The documents of a text as tokens. Throws YamlRefusal before anything recurses or expands too far. */
export function* yamlTokens(source: YamlText): Generator<CST.Token> {
  const { lines, rules } = source
  let hasDocument = false
  let stray = 0
  for (const token of tokensOf(source)) {
    const at = () => lines.positionAt(token.offset)
    if (token.type === 'directive' && rules.extras === 'refused') {
      throw new YamlRefusal({ kind: 'directive', at: at() })
    }
    if (token.type === 'document') {
      if (hasDocument && rules.documents === 'one') {
        throw new YamlRefusal({ kind: 'second-document', at: at() })
      }
      hasDocument = true
      checkExtent(token, source)
    }
    yield token
    if (token.type === 'error' && ++stray > MAX_STRAY_TOKENS) return
  }
}

/** The parser's own loop, with a bound: it gives a document away only when it holds all of it in memory. */
function* tokensOf({ text, lines, rules: { maxLexemes } }: YamlText): Generator<CST.Token> {
  const parser = new Parser()
  let lexemes = 0
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    offset += lexeme.length
    if (++lexemes > maxLexemes) {
      throw new YamlRefusal({ kind: 'too-large', limit: maxLexemes, at: lines.positionAt(offset) })
    }
    yield* parser.next(lexeme)
  }
  yield* parser.end()
}

/** Refuses a document that is nested too deeply, or has too many tokens. */
function checkExtent(document: CST.Document, source: YamlText): void {
  const { lines, rules } = source
  const tokens = document.start.length + tokensIn(document.value, 1, source)
  if (tokens > rules.maxTokens) {
    throw new YamlRefusal({
      kind: 'too-large',
      limit: rules.maxTokens,
      at: lines.positionAt(document.offset),
    })
  }
}

/** How many tokens a value has besides itself. It goes no deeper than a document may: many brackets overflow no stack. */
function tokensIn(token: CST.Token | null | undefined, depth: number, source: YamlText): number {
  if (token === undefined || token === null || !('items' in token)) return 0
  if (depth > MAX_DEPTH) {
    throw new YamlRefusal({ kind: 'too-deep', limit: MAX_DEPTH, at: source.lines.positionAt(token.offset) })
  }
  let tokens = 0
  for (const item of token.items) {
    tokens +=
      tokensBefore(item) + tokensIn(item.key, depth + 1, source) + tokensIn(item.value, depth + 1, source)
  }
  return tokens
}

/** The tokens of an item besides its key and value: indicators, blanks, comments, anchors, tags. */
function tokensBefore({ start, sep }: CST.CollectionItem): number {
  return 1 + start.length + (sep?.length ?? 0)
}

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

/** Walks the tokens with a stack of its own: a hundred thousand brackets must not overflow the real one. */
function checkExtent(
  { start, value, offset }: CST.Document,
  { lines, rules: { maxTokens } }: YamlText,
): void {
  const pending: { readonly token: CST.Token; readonly depth: number }[] = []
  if (value !== undefined) pending.push({ token: value, depth: 1 })
  let tokens = start.length
  for (let next = pending.pop(); next !== undefined && tokens <= maxTokens; next = pending.pop()) {
    const { token, depth } = next
    if (!('items' in token)) continue
    if (depth > MAX_DEPTH) {
      throw new YamlRefusal({ kind: 'too-deep', limit: MAX_DEPTH, at: lines.positionAt(token.offset) })
    }
    for (const item of token.items) {
      tokens += tokensBefore(item)
      for (const part of partsOf(item)) pending.push({ token: part, depth: depth + 1 })
    }
  }
  if (tokens > maxTokens) {
    throw new YamlRefusal({ kind: 'too-large', limit: maxTokens, at: lines.positionAt(offset) })
  }
}

/** The tokens of an item besides its key and value: indicators, blanks, comments, anchors, tags. */
function tokensBefore({ start, sep }: CST.CollectionItem): number {
  return 1 + start.length + (sep?.length ?? 0)
}

function partsOf({ key, value }: CST.CollectionItem): readonly CST.Token[] {
  return [key, value].filter((part) => part !== undefined && part !== null)
}

import { Composer, type CST, type Document, Parser } from 'yaml'
import { MAX_DEPTH } from './json-document.ts'
import { shortened } from './shown-value.ts'
import type { Place } from './source-document.ts'
import { AliasBomb, startOf, type YamlProblem, YamlValues } from './yaml-value.ts'

/** Tokens of a document, blanks and comments included: each can become a node, or a complaint of the composer. */
const MAX_TOKENS = 300_000
const MAX_STRAY_TOKENS = 20
/** The parser's messages quote the document. */
const MAX_REASON = 200

export type YamlReading =
  | { readonly kind: 'read'; readonly root: Place }
  | { readonly kind: 'refused'; readonly problems: readonly YamlProblem[] }

/**
 * Reads one YAML 1.2 document. Bounded before anything recurses or expands: nesting, the number of tokens, what aliases
 * repeat. Takes time in proportion to the text.
 */
export function readYaml(text: string, numbers: 'plain' | 'any'): YamlReading {
  const composer = new Composer({
    uniqueKeys: false,
    stringKeys: true,
    resolveKnownTags: false,
    prettyErrors: false,
  })
  let document: Document.Parsed | undefined
  let hasDocument = false
  let stray = 0
  for (const token of new Parser().parse(text)) {
    if (token.type === 'document' && hasDocument) return refused([secondDocument(token.offset)])
    const problem = checkToken(token)
    if (problem !== undefined) return refused([problem])
    hasDocument ||= token.type === 'document'
    for (const completed of composer.next(token)) document = completed
    if (token.type === 'error' && ++stray > MAX_STRAY_TOKENS) break
  }
  for (const completed of composer.end(true, text.length)) document = completed
  return document === undefined ? refused([emptyDocument()]) : readContents(document, numbers)
}

function readContents(document: Document.Parsed, numbers: 'plain' | 'any'): YamlReading {
  const complaints = [...document.errors, ...document.warnings]
  if (complaints.length > 0) {
    return refused(complaints.map(({ pos: [offset], message }) => ({ offset, message: inYaml(message) })))
  }
  if (document.contents === null) return refused([emptyDocument()])
  const values = new YamlValues(numbers)
  try {
    const root = values.read(document.contents, startOf(document.contents, 0))
    return values.problems.length > 0 ? refused(values.problems) : { kind: 'read', root }
  } catch (error) {
    if (error instanceof AliasBomb) return refused([error])
    throw error
  }
}

function checkToken(token: CST.Token): YamlProblem | undefined {
  if (token.type === 'directive') {
    return { offset: token.offset, message: 'directives (%) are not part of the format: delete the line' }
  }
  return token.type === 'document' ? checkExtent(token) : undefined
}

/** Walks the tokens with a stack of its own: a hundred thousand brackets must not overflow the real one. */
function checkExtent({ start, value, offset }: CST.Document): YamlProblem | undefined {
  const pending: { readonly token: CST.Token; readonly depth: number }[] = []
  if (value !== undefined) pending.push({ token: value, depth: 1 })
  let tokens = start.length
  for (let next = pending.pop(); next !== undefined && tokens <= MAX_TOKENS; next = pending.pop()) {
    const { token, depth } = next
    if (!('items' in token)) continue
    if (depth > MAX_DEPTH) return { offset: token.offset, message: `nested deeper than ${MAX_DEPTH} levels` }
    for (const item of token.items) {
      tokens += tokensBefore(item)
      pending.push(...partsOf(item).map((part) => ({ token: part, depth: depth + 1 })))
    }
  }
  if (tokens <= MAX_TOKENS) return undefined
  return { offset, message: `more than ${MAX_TOKENS} YAML tokens: shorten the file` }
}

/** The tokens of an item besides its key and value: indicators, blanks, comments, anchors, tags. */
function tokensBefore({ start, sep }: CST.CollectionItem): number {
  return 1 + start.length + (sep?.length ?? 0)
}

function partsOf({ key, value }: CST.CollectionItem): readonly CST.Token[] {
  return [key, value].filter((part) => part !== undefined && part !== null)
}

function refused(problems: readonly YamlProblem[]): YamlReading {
  return { kind: 'refused', problems }
}

function secondDocument(offset: number): YamlProblem {
  return { offset, message: 'a second YAML document starts here: keep one document, without a --- between' }
}

function emptyDocument(): YamlProblem {
  return { offset: 0, message: 'the file is empty' }
}

function inYaml(message: string): string {
  return `not valid YAML: ${shortened(message, MAX_REASON)}`
}

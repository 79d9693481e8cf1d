import type { CST, Document, LineCounter } from 'yaml'
import { checkLength, type Located, MAX_DEPTH } from './located.ts'
import { unusableYaml } from './yaml-refusal.ts'

/** A lock file of ten thousand packages has half of them. Each takes about half a kilobyte. */
const MAX_LEXEMES = 2_000_000

/**
 * Parses the YAML 1.2 documents of one file; one of nothing but comments is none. What a lock file or classification
 * has no use for is an error: aliases, tags of one's own, a key that stands twice.
 *
 * @throws EvidenceError with the line (a rejection).
 */
export async function parseYamlDocuments(text: string): Promise<readonly Located[]> {
  checkLength(text)
  const [yaml, { yamlTree }] = await Promise.all([import('yaml'), import('./yaml-tree.ts')])
  const lines = new yaml.LineCounter()
  return compose(yaml, text, lines).flatMap((document) => {
    const [complaint] = [...document.errors, ...document.warnings]
    if (complaint !== undefined) throw refused(lines, complaint.pos[0], complaint.message)
    const root = yamlTree(document.contents, lines)
    return isNothing(root) ? [] : [root]
  })
}

/** What a document of comments alone holds. */
function isNothing(root: Located): boolean {
  return root.kind === 'other' && (root.text === '' || root.text === 'null')
}

function compose(yaml: typeof import('yaml'), text: string, lines: LineCounter): readonly Document.Parsed[] {
  const composer = new yaml.Composer({
    // The library's own check compares every key with every other.
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
  })
  const documents: Document.Parsed[] = []
  for (const token of tokensOf(yaml, text, lines)) {
    checkDepth(token, lines)
    documents.push(...composer.next(token))
  }
  documents.push(...composer.end(true, text.length))
  return documents
}

/** The parser's own loop, with a bound: it gives a document away only when it holds all of it in memory. */
function* tokensOf(yaml: typeof import('yaml'), text: string, lines: LineCounter): Generator<CST.Token> {
  const parser = new yaml.Parser(lines.addNewLine)
  lines.addNewLine(0)
  let lexemes = 0
  for (const lexeme of new yaml.Lexer().lex(text)) {
    if (++lexemes > MAX_LEXEMES) {
      throw unusableYaml(lines.lineStarts.length, `it has more than ${MAX_LEXEMES} parts`)
    }
    yield* parser.next(lexeme)
  }
  yield* parser.end()
}

/** Walks a token with a stack of its own, because what it looks for is nesting that would exhaust the real one. */
function checkDepth(root: CST.Token, lines: LineCounter): void {
  const pending: { readonly token: CST.Token; readonly depth: number }[] = [{ token: root, depth: 0 }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next
    if (depth > MAX_DEPTH) throw refused(lines, token.offset, `it is nested deeper than ${MAX_DEPTH}`)
    for (const part of partsOf(token)) pending.push({ token: part, depth: depth + 1 })
  }
}

function partsOf(token: CST.Token): readonly CST.Token[] {
  const parts =
    token.type === 'document'
      ? [token.value]
      : 'items' in token
        ? token.items.flatMap(({ key, value }) => [key, value])
        : []
  return parts.filter((part) => part !== undefined && part !== null)
}

function refused(lines: LineCounter, offset: number, reason: string): Error {
  return unusableYaml(lines.linePos(offset).line, reason)
}

import type { Token } from '../token.ts'
import { CodeParts } from './code-parts.ts'
import type { FoundImport } from './found-import.ts'

/** The packages that Go source imports, and the files that it embeds. https://go.dev/ref/spec#Import_declarations */
export function goImports(text: string, tokens: readonly Token[]): readonly FoundImport[] {
  const parts = new CodeParts(text, tokens)
  const found: FoundImport[] = []
  for (const { 0: word, index } of parts.code.matchAll(DECLARATION)) {
    let at = parts.skipBlank(index + word.length)
    const isList = parts.code[at] === '('
    if (isList) at++
    do {
      NAME.lastIndex = parts.skipBlank(at)
      const literal = parts.literalAt(NAME.exec(parts.code) === null ? at : NAME.lastIndex)
      if (literal === undefined) break
      const { content: path } = literal
      found.push({ kind: 'go', path, written: path, offset: literal.from })
      at = parts.skipBlank(literal.to)
      if (parts.code[at] === ';') at++
    } while (isList)
  }
  return [...found, ...embeds(text, tokens)].sort((left, right) => left.offset - right.offset)
}

const DECLARATION = /(?<=(?:^|[\n\r;])[ \t\ufeff]*)import\b/g
/** `.`, `_` or a name of its own. */
const NAME = /(?:\.|[\p{ID_Continue}]+)/uy

/** https://pkg.go.dev/embed: patterns are separated by blanks, and may be quoted. */
function* embeds(text: string, tokens: readonly Token[]): Generator<FoundImport> {
  for (const { kind, from, to } of tokens) {
    if (kind !== 'comment' || !text.startsWith('//go:embed ', from)) continue
    const patterns = text.slice(from + '//go:embed '.length, to).match(/"[^"]*"|`[^`]*`|\S+/g) ?? []
    for (const quoted of patterns) {
      const pattern = quoted.replace(/^["`](.*)["`]$/, '$1').replace(/^all:/, '')
      yield { kind: 'go-embed', pattern, written: `//go:embed ${pattern}`, offset: from }
    }
  }
}

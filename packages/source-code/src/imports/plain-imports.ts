import { isScript } from '../resolution/script/script-files.ts'
import type { LocalImport } from './local-import.ts'

/**
 * The imports of TypeScript or JavaScript that has them all at its top, as most has, without parsing it: only statements of
 * imports and comments come before its first other statement, and nothing behind that looks like an import. Undefined for
 * every other text: to know its imports takes `scanSource`.
 */
export function plainImports(path: string, text: string): readonly LocalImport[] | undefined {
  if (!isScript(path) || text.length > LONGEST) return undefined
  const found: LocalImport[] = []
  let at = /^(?:\ufeff)?(?:#![^\r\n]*)?/.exec(text)?.[0].length ?? 0
  let [line, counted] = [1, 0]
  for (;;) {
    BLANK.lastIndex = at
    at += BLANK.exec(text)?.[0].length ?? 0
    STATEMENT.lastIndex = at
    const statement = STATEMENT.exec(text)
    if (statement === null) break
    at = STATEMENT.lastIndex
    const { specifier } = statement.groups ?? {}
    if (specifier === undefined) continue
    const place = statement.index + statement[0].indexOf(specifier, statement[0].search(/["']/))
    line += linesIn(text.slice(counted, place))
    counted = place
    found.push({ kind: 'script', how: 'load', specifier, written: specifier, line })
  }
  OTHER.lastIndex = at
  return OTHER.test(text) ? undefined : found
}

const LONGEST = 2 ** 20

const BLANK = /(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*/y

/** `import …`, `export … from` with plain names, and `'use strict'`. What is written in another way is not plain. */
const STATEMENT =
  /(?:import\s*(?:type\s)?(?:[\w$*{},\s]*[\s}]from\s*)?|export\s*(?:type\s)?(?:\*|\*\s*as\s+[\w$]+\s|\{[\w$,\s]*\})\s*from\s*)["'](?<specifier>[^"'\\\r\n]*)["'](?:\s*with\s*\{[^{}]*\})?(?:[ \t]*;|(?=[ \t]*(?:[\r\n]|$|\/\/)))|["']use strict["'];?/y

/** Everything that may refer to another file. */
const OTHER =
  /\bfrom\s*(?:["']|\/[/*])|\bimport\s*(?:["'(.`<]|\/[/*])|\brequire\b|\b(?:import|require)(?:Actual|Mock)\b|[mM]ock(?:Module|FromModule)?\s*[(<]|\bnew\s+URL\b|\\u/g

function linesIn(text: string): number {
  return text.split('\n').length - 1
}
